import type { ActorRecord } from '#shared/actors/actor-record.ts'
import { canBeReached } from '#shared/actors/listed-actor.ts'
import type { LinkReport, LinkTrouble } from '#shared/links/link.ts'
import type { LinkPlace } from '#shared/links/places.ts'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { ForeignLink } from '../hub/foreign-link.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { actorsTexts } from './actors-texts.ts'
import { actorDeskTexts } from './desk-texts.ts'
import type { linksToMend, ShownLink } from './desk-view.ts'

/** The register on the desk, what is to be checked first above. */
export const ActorDeskPage = ({
  language,
  records,
  today,
  dead,
}: {
  language: Language
  records: readonly ActorRecord[]
  today: string
  dead: number
}) => {
  const t = actorDeskTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <p class="button-row">
        <a class="ds-button" href={pathTo('newActor', language)}>
          {t.add}
        </a>
        <a class="ds-button" data-variant="secondary" href={pathTo('linkDesk', language)}>
          {t.toLinks(dead)}
        </a>
        <a href={pathTo('actors', language)}>{t.toPublic}</a>
      </p>
      <Table
        caption={t.title}
        isStacked
        columns={Object.values(t.columns).map((label) => ({ label }))}
        rows={records.map(({ actor, isHidden }) => [
          <>
            <a href={pathTo('deskActor', language, { actor: actor.id })}>{actor.name[language]}</a>{' '}
            {isHidden && <Tag color="neutral">{t.hidden}</Tag>}
          </>,
          actorsTexts[language].kinds[actor.kind],
          actor.lastCheckedOn ? formatDay(actor.lastCheckedOn, language) : t.never,
          <>
            {formatDay(actor.nextCheckOn, language)}{' '}
            {actor.nextCheckOn <= today && !isHidden && <Tag color="warning">{t.due}</Tag>}
          </>,
          canBeReached(actor) ? t.has : <span class="count-missing">{actorsTexts[language].missing}</span>,
        ])}
      />
    </>
  )
}

const troubleWords = (trouble: LinkTrouble, language: Language): string => {
  const { troubles } = actorDeskTexts[language].links
  return trouble.kind === 'status' ? troubles.status(trouble.status) : troubles[trouble.kind]
}

/** What the things are called in which links stand, by their kind and id. */
export type PlaceNames = ReadonlyMap<string, string>
export const placeKey = ({ kind, id }: Pick<LinkPlace, 'kind' | 'id'>): string => `${kind} ${id}`

const Place = ({ language, place, names }: { language: Language; place: LinkPlace; names: PlaceNames }) => {
  const t = actorDeskTexts[language].links
  const name = names.get(placeKey(place)) ?? place.id
  if (place.kind === 'actor')
    return (
      <>
        <a href={pathTo('deskActor', language, { actor: place.id })}>{name}</a> ({t.actor})
      </>
    )
  if (place.kind === 'word')
    return (
      <>
        <a href={`${pathTo('hubWords', language)}#${place.id}`}>{name}</a> ({t.word})
      </>
    )
  if (place.kind === 'region-page')
    return (
      <>
        <a href={pathTo('regionPage', language, { region: place.id })}>{name}</a> ({t.regionPage})
      </>
    )
  return (
    <>
      <a href={pathTo('deskArticle', language, { article: place.id })}>{name}</a> (
      {place.language ? t.written[place.language] : t.source})
    </>
  )
}

const stateColor = { dead: 'danger', refused: 'danger', failing: 'warning', moved: 'info', ok: 'success' } as const

const StateCell = ({ language, report }: { language: Language; report: LinkReport }) => {
  const t = actorDeskTexts[language].links
  const { state, trouble, movedTo, failedSince } = report
  return (
    <>
      <Tag color={stateColor[state]}>{t.states[state]}</Tag> {trouble && troubleWords(trouble, language)}{' '}
      {failedSince && t.since(formatDay(failedSince, language))}
      {movedTo && t.movedTo(movedTo)}
    </>
  )
}

const linkRow = ({ report, places }: ShownLink, language: Language, names: PlaceNames) => [
  <ForeignLink href={report.url} language={language}>
    {report.url}
  </ForeignLink>,
  <StateCell language={language} report={report} />,
  <ul>
    {places.map((place) => (
      <li>
        <Place language={language} place={place} names={names} />
      </li>
    ))}
  </ul>,
]

/** The links that are not as they should be, and where each stands. */
export const LinkDeskPage = ({
  language,
  found,
  names,
}: {
  language: Language
  found: ReturnType<typeof linksToMend>
  names: PlaceNames
}) => {
  const t = actorDeskTexts[language].links
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      {found.latest ? <p>{t.summary(found.checked, formatDay(found.latest, language))}</p> : <p>{t.none}</p>}
      {found.latest && found.links.length === 0 && <p>{t.allGood}</p>}
      {found.links.length > 0 && (
        <Table
          caption={t.title}
          isStacked
          columns={Object.values(t.columns).map((label) => ({ label }))}
          rows={found.links.map((link) => linkRow(link, language, names))}
        />
      )}
    </>
  )
}
