import { texts } from '#shared/platform/language.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatList, formatMoment } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { readReviews } from './read-reviews.ts'
import { reviewTexts } from './review-texts.ts'
import { ReviewsFileForm } from './reviews-file-form.tsx'
import type { ReviewRow, ReviewsView } from './reviews-view.ts'

const listTexts = texts({
  sv: {
    lead: 'Inlämnade kartläggningar och enkäter. Du ser en regions svar först när den har lämnat in.',
    waiting: 'Väntar på granskning',
    waitingRows: 'Den som har väntat längst står först',
    noneWaiting: 'Inget väntar på granskning just nu.',
    withRegion: 'Hos regionen',
    withRegionRows: 'Återlämnade och upplåsta',
    noneWithRegion: 'Inget är återlämnat eller upplåst.',
    accepted: 'Godkända',
    acceptedRows: 'Den som godkändes senast står först',
    noneAccepted: 'Ingen är godkänd ännu.',
    region: 'Region',
    round: 'Omgång',
    signed: 'Underskriven',
    times: 'Underskrifter',
    since: 'Sedan',
    what: 'Vad',
    returned: 'återlämnad',
    unlocked: (ids: string) => `upplåst: ${ids}`,
    acceptedAt: 'Godkänd',
    review: (name: string) => `Granska ${name}`,
    noRounds: 'Ingen omgång är öppen.',
  },
  en: {
    lead: 'Mappings and surveys that are handed in. You see the answers of a region only once it has handed in.',
    waiting: 'Waiting for review',
    waitingRows: 'The one that has waited longest stands first',
    noneWaiting: 'Nothing is waiting for review right now.',
    withRegion: 'With the region',
    withRegionRows: 'Returned and unlocked',
    noneWithRegion: 'Nothing is returned or unlocked.',
    accepted: 'Accepted',
    acceptedRows: 'The one accepted last stands first',
    noneAccepted: 'None is accepted yet.',
    region: 'Region',
    round: 'Round',
    signed: 'Signed',
    times: 'Signatures',
    since: 'Since',
    what: 'What',
    returned: 'returned',
    unlocked: (ids) => `unlocked: ${ids}`,
    acceptedAt: 'Accepted',
    review: (name) => `Review ${name}`,
    noRounds: 'No round is open.',
  },
})

type ListVisit = Visit<'reviews'>

/** `isToReview`: whether anything is left to do there; else the name alone. */
const Link = ({ row, visit, isToReview = false }: { row: ReviewRow; visit: ListVisit; isToReview?: boolean }) => (
  <a class="ds-link" href={visit.path('review', { region: row.region.code, round: row.round.id })}>
    {isToReview ? listTexts[visit.language].review(row.region.name) : row.region.name}
  </a>
)

const Lists = ({ view, visit }: { view: ReviewsView; visit: ListVisit }) => {
  const { language } = visit
  const t = listTexts[language]
  const round = (row: ReviewRow) => row.round.title[language]
  const what = ({ assessment: { status, unlockedIds = [] } }: ReviewRow) =>
    status === 'returned' ? t.returned : t.unlocked(formatList(unlockedIds, language))
  const tables = [
    {
      title: t.waiting,
      caption: t.waitingRows,
      none: t.noneWaiting,
      columns: [t.region, t.round, t.signed, t.times],
      rows: view.waiting.map((row) => [
        <Link row={row} visit={visit} isToReview />,
        round(row),
        formatMoment(row.at, language),
        row.signCount,
      ]),
    },
    {
      title: t.withRegion,
      caption: t.withRegionRows,
      none: t.noneWithRegion,
      columns: [t.region, t.round, t.what, t.since],
      rows: view.withRegion.map((row) => [
        <Link row={row} visit={visit} />,
        round(row),
        what(row),
        formatMoment(row.at, language),
      ]),
    },
    {
      title: t.accepted,
      caption: t.acceptedRows,
      none: t.noneAccepted,
      columns: [t.region, t.round, t.acceptedAt],
      rows: view.accepted.map((row) => [<Link row={row} visit={visit} />, round(row), formatMoment(row.at, language)]),
    },
  ]
  return (
    <>
      {tables.map(({ title, caption, none, columns, rows }) => (
        <section>
          <h2 class="ds-heading" data-size="sm">
            {title} ({rows.length})
          </h2>
          {rows.length === 0 ? (
            <p>{none}</p>
          ) : (
            <Table isStacked caption={caption} columns={columns.map((label) => ({ label }))} rows={rows} />
          )}
        </section>
      ))}
    </>
  )
}

/** The rounds that are reviewed: mappings and surveys that are open, and the newest closed mapping, which may still wait to be accepted. */
const reviewedRounds = (rounds: readonly Round[]): Round[] => {
  const closed = rounds.find(({ kind, status }) => kind === 'mapping' && status === 'closed')
  return rounds.filter((round) => (round.kind !== 'interview' && round.status === 'open') || round === closed)
}

/** The coordinator's list of what waits for her. 21 reads for each round. */
export const showReviews = async (visit: ListVisit): Promise<Response> => {
  const { deps, language } = visit
  const all = await deps.rounds.list()
  const rounds = reviewedRounds(all)
  const view = await readReviews(deps, rounds)
  const t = reviewTexts[language]
  return visit.page({
    title: t.list,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: visit.path('coordinator'), label: siteTexts[language].desk }]}
        />
        <PageHeading title={t.list} lead={listTexts[language].lead} />
        {rounds.length === 0 ? <p>{listTexts[language].noRounds}</p> : <Lists view={view} visit={visit} />}
        <ReviewsFileForm rounds={all.filter(({ kind }) => kind === 'mapping')} language={language} />
      </>
    ),
  })
}
