import { collectedFigure, collectedKey } from '#shared/key-figures/collected-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'
import { collectedTexts } from './collected-texts.ts'
import { Section } from './picture-parts.tsx'

/** How many regions have collected information on validation, with the survey's figure and how the two differ. */
export const CollectedSection = ({
  snapshot,
  language,
  figure,
}: {
  snapshot: Pick<Snapshot, 'collected'>
  language: Language
  figure: (key: string) => string
}) => {
  const t = collectedTexts[language]
  const { value, text } = collectedFigure(snapshot)
  return (
    <Section id="collected" title={t.title}>
      <p>
        <strong>{value === null ? t.missing : t.now(text[language])}</strong> {t.survey} {t.differs} {t.source}
      </p>
      <p class="button-row">
        <a class="ds-link" href={figure(collectedKey)}>
          {t.figure}
        </a>
        <a class="ds-link" href={pathTo('regionPages', language)}>
          {t.pages}
        </a>
      </p>
    </Section>
  )
}
