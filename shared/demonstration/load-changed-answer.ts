import type { Assessments } from '#shared/assessments/assessments.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { expectDone } from './expect-done.ts'

/** Changes one answer of Region Skåne twice, so that its history and the way back have something to show. */
export const loadChangedAnswer = async (
  assessments: Assessments,
  { round, actor, from }: { round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>; actor: Actor; from: Date },
): Promise<void> => {
  const regionCode = '12'
  const { answers } = await assessments.answers(regionCode, round)
  const first = answers.find(({ indicatorId }) => indicatorId === 'A3')
  if (!first) throw new Error('no answer to change')
  const comments = [
    'Demonstrationsdata: ledningen vill se över det här i vår.',
    'Demonstrationsdata: ledningen har beslutat att se över det här i vår, tillsammans med kommunerna.',
  ]
  for (const [index, comment] of comments.entries())
    expectDone(
      await assessments.saveAnswer({
        regionCode,
        roundId: round.id,
        instrument: round,
        indicatorId: first.indicatorId,
        content: { ...first, comment },
        basedOnVersion: first.version + index,
        actor,
        at: new Date(from.getTime() + index * 86_400_000),
      }),
    )
}
