import { titleOf } from '#shared/events/event.ts'
import type { HeldEvent, Participation } from '#shared/events/participation.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { RegionMap } from '../charts/region-map.tsx'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { eventTexts } from './event-texts.ts'
import { regionNames } from './event-words.ts'
import { participationTexts } from './participation-texts.ts'

type ParticipationProps = { language: Language; participation: Participation }

/** How many regions have taken part, in a sentence; says that it is missing before the first event. */
export const participationWords = ({ held, regionsTakingPart }: Participation, language: Language): string => {
  const t = participationTexts[language]
  return held.length === 0 ? t.none : t.figure(regionsTakingPart, regions.length, held.length)
}

const ParticipationMap = ({ language, participation }: ParticipationProps) => {
  const t = participationTexts[language]
  const { tookPart, none } = t.mapCategories
  return (
    <RegionMap
      title={t.map}
      description={participationWords(participation, language)}
      language={language}
      values={Object.fromEntries(
        participation.regions.map(({ regionCode, events }) => [
          regionCode,
          events > 0 ? { category: 'tookPart', label: t.mapLabel(events) } : { category: 'none', label: none },
        ]),
      )}
      categories={[
        { id: 'tookPart', label: tookPart, color: 3 },
        { id: 'none', label: none, color: 'missing' },
      ]}
    />
  )
}

const Held = ({ language, held }: { language: Language; held: readonly HeldEvent[] }) => {
  const t = participationTexts[language]
  return (
    <Table
      isStacked
      caption={t.events}
      columns={t.columns.map((label) => ({ label }))}
      rows={held.map((event) => [
        <a class="ds-link" href={pathTo('event', language, { event: event.id })}>
          {titleOf(event, language === 'en')}
        </a>,
        formatDay(event.startsAt, language),
        regionNames(event.regionCodes, language) || t.noRegions,
      ])}
    />
  )
}

/** Which regions have taken part in which of the project's events. */
const ParticipationPage = ({ language, participation }: ParticipationProps) => {
  const t = participationTexts[language]
  const { held } = participation
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('events', language), label: eventTexts[language].title }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <strong>{participationWords(participation, language)}</strong> {held.length > 0 && t.how}
      </p>
      {held.length > 0 && (
        <div class="national-pair national-pair--map">
          <ParticipationMap language={language} participation={participation} />
          <Held language={language} held={held} />
        </div>
      )}
    </>
  )
}

/** The page on who took part: regions, never persons. */
export const registerParticipation = (site: Site): void => {
  site.on('eventRegions', async (visit) => {
    const { deps, language } = visit
    const { title, description } = participationTexts[language]
    const participation = await deps.events.participation()
    return visit.page({
      title,
      description,
      isWide: true,
      children: <ParticipationPage language={language} participation={participation} />,
    })
  })
}
