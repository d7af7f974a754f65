import { askedIds } from '#shared/assessments/asked.ts'
import { type AnswerContent, noContent } from '#shared/assessments/assessment.ts'
import { type Indicator, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { finishInterview } from '#shared/surveys/finish-interview.ts'
import { createChance } from './chance.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type ToOpen = Omit<Round, 'status' | 'version'>

const survey: ToOpen = {
  id: 'enkat-2026',
  kind: 'survey',
  instrumentId: 'survey',
  instrumentVersion: 1,
  title: { sv: 'Enkäten 2026', en: 'The survey of 2026' },
  opensOn: '2026-09-21',
  deadline: '2026-12-11',
  closesOn: '2026-12-31',
  targetLevel: null,
}

const interviews: ToOpen = {
  ...survey,
  id: 'intervjuer-2026',
  kind: 'interview',
  instrumentId: 'interview',
  title: { sv: 'Intervjuerna 2026', en: 'The interviews of 2026' },
}

/** Regions that have handed in the survey, and one that is answering it. Made up, as everything here. */
const surveyed = ['01', '03', '05', '06', '10', '13', '14', '17', '18', '20', '21', '24', '25']
const answering = '12'
/** Regions whose interviews are finished, and one that is begun. */
const interviewed = ['01', '04', '05', '08', '13', '14', '20', '22', '24']
const begun = '09'

/** How likely an option is: the first ones more than the last. */
const chosenOf = ({ answerForm, options }: Indicator, chance: () => number): string[] => {
  if (options.length === 0) return []
  if (answerForm === 'several')
    // «Inget» goes with nothing else.
    return options
      .filter((_, index) => chance() < 0.65 - (0.45 * index) / options.length)
      .map(({ id }) => id)
      .filter((id) => id !== 'none')
  const index = Math.min(options.length - 1, Math.floor(chance() ** 1.3 * options.length))
  return options.slice(index, index + 1).map(({ id }) => id)
}

const contentOf = (indicator: Indicator, chance: () => number): AnswerContent => ({
  ...noContent,
  chosen: chosenOf(indicator, chance),
  comment: indicator.answerForm === 'text' ? 'Demonstrationsdata: ett svar i egna ord.' : '',
})

/** The answers of one region, question by question, as its conditions ask for them. */
const answersOf = (instrument: Instrument, seed: string): { indicatorId: string; content: AnswerContent }[] => {
  const chance = createChance(seed)
  const given = new Map<string, AnswerContent>()
  for (const indicator of indicatorsOf(instrument)) {
    const content = contentOf(indicator, chance)
    if (!askedIds(instrument, given).has(indicator.id)) continue
    given.set(indicator.id, content)
  }
  return [...given].map(([indicatorId, content]) => ({ indicatorId, content }))
}

type Place = { regionCode: string; round: ToOpen; actor: Actor; from: number }

const answer = async (
  { assessments, instruments }: DemonstrationDeps,
  { regionCode, round, actor, from }: Place,
  part: number,
): Promise<void> => {
  const instrument = await instruments.get(round.instrumentId, round.instrumentVersion)
  const all = answersOf(instrument, `${round.id} ${regionCode}`)
  const saved = all.slice(0, Math.ceil(part * all.length)).map(({ indicatorId, content }, index) =>
    assessments.saveAnswer({
      regionCode,
      roundId: round.id,
      instrument: round,
      indicatorId,
      content:
        round.kind === 'interview'
          ? { ...content, comment: 'Demonstrationsdata: anteckning från intervjun.' }
          : content,
      basedOnVersion: 0,
      ...(round.kind === 'interview' && { auditScope: 'SE' }),
      actor,
      at: new Date(from + index * 60_000),
    }),
  )
  for (const outcome of await Promise.all(saved)) expectDone(outcome)
}

/** A survey that most regions have handed in, and interviews of which some are coded. All made up. */
export const loadSurveys = async (
  deps: DemonstrationDeps,
  { ownerOf, coordinator }: { ownerOf(regionCode: string): Actor; coordinator: Actor },
): Promise<void> => {
  const opened = new Date('2026-09-21T07:00:00Z')
  const allowedGaps = indicatorsOf(await deps.instruments.get(survey.instrumentId, survey.instrumentVersion)).map(
    ({ id }) => id,
  )
  for (const round of [survey, interviews])
    expectDone(await deps.rounds.open({ round, actor: coordinator, at: opened }))
  const from = (regionCode: string) => Date.parse('2026-10-05T08:00:00Z') + Number(regionCode) * 3_600_000
  await Promise.all(
    surveyed.map(async (regionCode) => {
      const actor = ownerOf(regionCode)
      await answer(deps, { regionCode, round: survey, actor, from: from(regionCode) }, 1)
      const at = new Date(from(regionCode) + 1_800_000)
      // A choice of several may have come out empty.
      expectDone(await deps.review.submit({ regionCode, round: survey, allowedGaps, basedOnVersion: 1, actor, at }))
    }),
  )
  await answer(deps, { regionCode: answering, round: survey, actor: ownerOf(answering), from: from(answering) }, 0.5)
  await Promise.all(
    interviewed.map(async (regionCode) => {
      await answer(deps, { regionCode, round: interviews, actor: coordinator, from: from(regionCode) }, 1)
      const at = new Date(from(regionCode) + 3_600_000)
      const deed = { regionCode, roundId: interviews.id, basedOnVersion: 1, actor: coordinator, at }
      expectDone(await finishInterview(deps.store, deed))
    }),
  )
  await answer(deps, { regionCode: begun, round: interviews, actor: coordinator, from: from(begun) }, 0.4)
}
