import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Region } from '#shared/regions/regions.ts'
import { demonstrationAnswers } from './demonstration-answers.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { coordinator, ownerOf } from './demonstration-people.ts'
import type { DemonstrationRound } from './demonstration-rounds.ts'
import { expectDone } from './expect-done.ts'
import type { RegionStages, Stage } from './stages.ts'

/** One region's answers in one round, a minute apart as a person would give them, and what became of the mapping. */
export const loadMapping = async (
  { assessments, review }: DemonstrationDeps,
  instrument: Instrument,
  { region, stages, stage, round }: { region: Region; stages: RegionStages; stage: Stage; round: DemonstrationRound },
) => {
  const actor = ownerOf(region)
  const place = { regionCode: region.code, roundId: round.id }
  const answers = demonstrationAnswers(
    instrument,
    { code: region.code, maturity: stages.maturity },
    { id: round.id, stage, lift: round.lift },
  )
  let minutes = Number(region.code) * 60
  const at = () => new Date(Date.parse(round.answeredFrom) + minutes++ * 60_000)
  const saved = answers.map(({ indicatorId, content }) =>
    assessments.saveAnswer({ ...place, instrument: round, indicatorId, content, basedOnVersion: 0, actor, at: at() }),
  )
  for (const outcome of await Promise.all(saved)) expectDone(outcome)
  if (stage !== 'submitted' && stage !== 'returned') return
  const submitted = expectDone(
    await review.submit({ regionCode: region.code, round, allowedGaps: [], basedOnVersion: 1, actor, at: at() }),
  )
  if (stage !== 'returned') return
  const remark = expectDone(
    await review.saveRemark({
      ...place,
      indicatorId: 'K1',
      text: 'Demonstrationsdata: vilka krav bedömer ni mot, och var står de?',
      basedOnVersion: 0,
      actor: coordinator,
      at: at(),
    }),
  )
  expectDone(
    await review.returnToRegion({
      ...place,
      message: 'Demonstrationsdata: beskriv gärna underlaget för område K och lämna in igen.',
      remarks: [remark],
      extension: null,
      basedOnVersion: submitted.version,
      actor: coordinator,
      at: at(),
    }),
  )
}
