import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type ReviewInput = {
  instrument: Instrument
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  /** Whoever owns the region. */
  ownerOf: (regionCode: string) => Actor
  coordinator: Actor
  /** When the first region has been handed in and is reviewed. */
  from: Date
}

/** Which regions show what: two accepted, one with a question unlocked, one that has changed and signed such a question, one with a draft of a remark, one with longer time. */
const shows = { accepted: ['05', '14'], unlocked: '13', signedAnew: '17', draft: '20', extended: '22' } as const
const question = 'A1'

/** Accepts every mapping of the round that is handed in, as is done once a round is over. */
export const acceptAll = async (
  { assessments, review }: DemonstrationDeps,
  { regionCodes, roundId, actor, at }: { regionCodes: readonly string[]; roundId: string; actor: Actor; at: Date },
): Promise<void> => {
  for (const regionCode of regionCodes) {
    const mapping = await assessments.get(regionCode, roundId)
    if (mapping?.status === 'submitted')
      expectDone(await review.accept({ regionCode, roundId, basedOnVersion: mapping.version, actor, at }))
  }
}

/** Reviews some of the mappings that are handed in, through the same actions as the pages. */
export const loadReview = async (
  { assessments, review, rounds }: DemonstrationDeps,
  { instrument, round, ownerOf, coordinator, from }: ReviewInput,
): Promise<void> => {
  let hours = 0
  const deed = async (regionCode: string, actor: Actor = coordinator) => {
    hours += 1
    const mapping = await assessments.get(regionCode, round.id)
    const at = new Date(from.getTime() + hours * 3_600_000)
    return { regionCode, roundId: round.id, basedOnVersion: mapping?.version ?? 0, actor, at }
  }
  const unlock = async (regionCode: string, message: string) =>
    expectDone(
      await review.unlock({ ...(await deed(regionCode)), instrument, indicatorId: question, message, extension: null }),
    )

  for (const code of shows.accepted) expectDone(await review.accept(await deed(code)))
  await unlock(shows.unlocked, 'Demonstrationsdata: vilket beslut syftar ni på? Skriv datum och diarienummer.')

  const { signedAnew } = shows
  await unlock(signedAnew, 'Demonstrationsdata: underlaget nämner en annan roll än svaret. Vilken gäller?')
  const owner = ownerOf(signedAnew)
  const { answers } = await assessments.answers(signedAnew, round)
  const answer = answers.find(({ indicatorId }) => indicatorId === question)
  if (!answer) throw new Error('the demonstration region has not answered the question')
  const change = await deed(signedAnew, owner)
  expectDone(
    await assessments.saveAnswer({
      ...change,
      instrument: round,
      indicatorId: question,
      content: { ...answer, evidence: 'Demonstrationsdata: rollen står i nämndens beslut från i våras.' },
      basedOnVersion: answer.version,
    }),
  )
  expectDone(await review.signUnlocked({ ...(await deed(signedAnew, owner)), round, allowedGaps: [] }))

  expectDone(
    await review.saveRemark({
      ...(await deed(shows.draft)),
      indicatorId: question,
      text: 'Demonstrationsdata: fråga om parterna har varit med i genomgången.',
      basedOnVersion: 0,
    }),
  )

  const { basedOnVersion, actor, at } = await deed(shows.extended)
  const { extended: regionCode } = shows
  const closesOn = '2027-02-12'
  const reason = 'Demonstrationsdata: ny handläggare från december.'
  expectDone(await rounds.extend({ id: round.id, regionCode, closesOn, reason, basedOnVersion, actor, at }))
}
