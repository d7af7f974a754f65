import type { Participation } from '#shared/events/participation.ts'
import type { Language } from '#shared/platform/language.ts'
import { participationWords } from '../events/participation-page.tsx'
import { participationTexts } from '../events/participation-texts.ts'
import { pathTo } from '../paths.ts'
import { Section } from './picture-parts.tsx'

/** How many regions have taken part in the project's events, as it stands now. It is no part of the snapshot: what makes that reads no table with participants in it. */
export const EventsSection = ({ participation, language }: { participation: Participation; language: Language }) => (
  <Section id="events" title={participationTexts[language].title}>
    <p>
      <strong>{participationWords(participation, language)}</strong>
    </p>
    <p class="button-row">
      <a class="ds-link" href={pathTo('eventRegions', language)}>
        {participationTexts[language].link}
      </a>
    </p>
  </Section>
)
