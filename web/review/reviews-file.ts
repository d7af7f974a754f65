import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { readReviews } from './read-reviews.ts'
import { type ReviewedState, reviewedStates, reviewsFileTexts, type Standing } from './reviews-file-texts.ts'
import type { ReviewRow, ReviewsView } from './reviews-view.ts'

type Exported = {
  row: ReviewRow
  standing: Standing
  /** As signed; null for a returned mapping, which is the region's draft again. */
  given: GivenAnswers | null
}

const chosen = ({ accepted, waiting, withRegion }: ReviewsView, state: ReviewedState): [ReviewRow, Standing][] => {
  const all = [
    ...accepted.map((row): [ReviewRow, Standing] => [row, 'accepted']),
    ...(state === 'accepted' ? [] : waiting.map((row): [ReviewRow, Standing] => [row, 'waiting'])),
    ...(state === 'all'
      ? withRegion.map((row): [ReviewRow, Standing] => [
          row,
          row.assessment.status === 'returned' ? 'returned' : 'unlocked',
        ])
      : []),
  ]
  return all.toSorted(([one], [other]) => one.region.code.localeCompare(other.region.code))
}

const answerRows = ({ row: { region }, standing, given }: Exported, language: Language): (string | number)[][] => {
  if (!given) return []
  const t = reviewsFileTexts[language]
  const answers = new Map(given.answers.map((answer) => [answer.indicatorId, answer]))
  return given.asked.areas.flatMap(({ letter, title, indicators }) =>
    indicators.map(({ id, question }) => {
      const answer = answers.get(id)
      return [
        region.code,
        region.name,
        t.standings[standing],
        `${letter}. ${title[language]}`,
        id,
        question[language],
        answer?.isNotApplicable ? t.notApplicable : (answer?.level ?? ''),
      ]
    }),
  )
}

const workbookOf = (
  exported: readonly Exported[],
  about: readonly string[],
  language: Language,
): Promise<Uint8Array> => {
  const t = reviewsFileTexts[language]
  return plainWorkbook([
    { name: t.sheets.about, columns: [t.sheets.about], rows: about.map((line) => [line]) },
    {
      name: t.sheets.mappings,
      columns: t.mappingColumns,
      rows: exported.map(({ row: { region, at, signCount }, standing }) => [
        region.code,
        region.name,
        t.standings[standing],
        swedishDay(new Date(at)),
        signCount,
      ]),
    },
    { name: t.sheets.answers, columns: t.answerColumns, rows: exported.flatMap((one) => answerRows(one, language)) },
  ])
}

/** What the address asks for, or the accepted ones of the newest round; null for a round of mappings or a state of review that there is not. */
const readAsked = async ({
  deps,
  query,
}: Visit<'reviewsFile'>): Promise<{ round: Round; state: ReviewedState } | null> => {
  const [roundId, wanted = 'accepted'] = [query.get('round'), query.get('state') ?? undefined]
  const state = reviewedStates.find((one) => one === wanted)
  const mappings = (await deps.rounds.list()).filter(({ kind }) => kind === 'mapping')
  const round = roundId === null ? mappings[0] : mappings.find(({ id }) => id === roundId)
  return round && state ? { round, state } : null
}

/** The levels of a round's mappings as they are signed, by their state of review, as XLSX. 21 reads and a query for each mapping. */
export const getReviewsFile = async (visit: Visit<'reviewsFile'>): Promise<Response> => {
  const { deps, language, now } = visit
  const asked = await readAsked(visit)
  if (!asked) return visit.notFound()
  const { round, state } = asked
  const t = reviewsFileTexts[language]
  const exported = await Promise.all(
    chosen(await readReviews(deps, [round]), state).map(
      async ([row, standing]): Promise<Exported> => ({
        row,
        standing,
        given:
          standing === 'returned'
            ? null
            : await deps.review.inForce({ regionCode: row.region.code, round, assessment: row.assessment }),
      }),
    ),
  )
  const about = [
    t.about(round.title[language], t.states[state], formatMoment(now.toISOString(), language)),
    t.lead,
    ...(deps.site.isDemonstration ? [t.demonstration] : []),
  ]
  return new Response(new Uint8Array(await workbookOf(exported, about, language)), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="kartlaggningar-${round.id}-${state}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}
