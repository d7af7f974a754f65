import { type Assessment, isHandedIn } from '#shared/assessments/assessment.ts'
import { versionsFor } from '#shared/assessments/given-answers.ts'
import type { Round } from '#shared/rounds/round.ts'
import { compareRounds, type RoundToCompare } from '#shared/scoring/over-time.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { targetLevelOf } from '#shared/scoring/target-level.ts'
import { sendPageChart } from '../chart-files/page-charts.ts'
import { readableAnswers } from '../review/readable-answers.ts'
import type { Visit } from '../site.tsx'
import { overTimeFile, overTimeName } from './over-time-chart.tsx'
import { OverTimePage } from './over-time-page.tsx'
import { overTimeTexts } from './over-time-texts.ts'
import { overTimeView } from './over-time-view.ts'

/** So many rounds stand side by side at most: more do not fit a narrow screen, and each costs two reads. */
const maxRounds = 6

/** The rounds that can stand beside this one, newest first: of the same questionnaire, no later, and in no later version of it. */
export const comparableRounds = (rounds: readonly Round[], round: Round): Round[] =>
  rounds
    .filter(
      ({ kind, instrumentId, instrumentVersion, opensOn }) =>
        kind === round.kind &&
        instrumentId === round.instrumentId &&
        instrumentVersion <= round.instrumentVersion &&
        opensOn <= round.opensOn,
    )
    // Of those that open on the same day, this one first: it is never cut off.
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn) || Number(b.id === round.id) - Number(a.id === round.id))
    .slice(0, maxRounds)

/** What the reader may see of one round, its answers held against the version of the newest; null when that is nothing. */
const readRound = async (
  visit: Visit<'mappingOverTime'>,
  { round, assessment }: { round: Round; assessment: Assessment | null },
  { instrumentVersion }: Round,
): Promise<RoundToCompare | null> => {
  const given = await readableAnswers(visit, { ...round, instrumentVersion }, assessment)
  return given && given.answers.length > 0 ? { round, given } : null
}

const isRound = (found: RoundToCompare | null): found is RoundToCompare => found !== null

/** The result over time: to the region's team, and to the coordinator what is handed in. */
export const getOverTime = async (visit: Visit<'mappingOverTime'>): Promise<Response> => {
  const { deps, region, params, language, path } = visit
  const rounds = await deps.rounds.list()
  const round = rounds.find(({ id }) => id === params.round)
  if (round?.kind !== 'mapping') return visit.notFound()
  const mappings = await Promise.all(
    comparableRounds(rounds, round).map(async (one) => ({
      round: one,
      assessment: await deps.assessments.get(region.code, one.id),
    })),
  )
  const assessment = mappings.find((one) => one.round.id === round.id)?.assessment ?? null
  if (!visit.can(['editor', 'owner']) && !isHandedIn(assessment)) return visit.notFound()
  const read = await Promise.all(mappings.map((one) => readRound(visit, one, round)))
  const found = read.filter(isRound).toReversed()
  const versions = await versionsFor(
    deps.instruments,
    round,
    found.map((one) => one.round),
  )
  const t = overTimeTexts[language]
  const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
  const view = found.length === 0 ? null : overTimeView(compareRounds(versions, found), language)
  const targetPercent = levelPercent(targetLevelOf(instrument, round, assessment).level)
  const of = { region: region.name, round: round.title[language], at: visit.now }
  const file = await sendPageChart(visit, {
    name: `resultat-${region.code}-${round.id}`,
    audience: 'reader',
    draw: (chart) => (view && chart === overTimeName ? overTimeFile(view, targetPercent, of, language) : null),
  })
  if (file) return file
  return visit.page({
    title: `${t.title}, ${region.name}`,
    isWide: true,
    children: (
      <OverTimePage
        view={view}
        language={language}
        region={region}
        roundTitle={round.title[language]}
        targetPercent={targetPercent}
        addresses={{
          own: path('mappingOverTime', params),
          region: path('region', { region: region.code }),
          result: path('mappingResult', { region: region.code, round: round.id }),
        }}
      />
    ),
  })
}
