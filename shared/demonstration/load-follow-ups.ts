import type { FollowUpContent } from '#shared/follow-up/follow-up.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type Said = { place: number; on: string; content: Partial<FollowUpContent> }

const nothing: FollowUpContent = {
  status: 'started',
  progressPercent: 0,
  note: '',
  nextStep: '',
  evidenceIds: [],
  measured: null,
  lesson: null,
}

/** What is said of the actions by their place in the plan, first day first; the words say that it is made up. */
const said: readonly Said[] = [
  {
    place: 1,
    on: '2026-03-02',
    content: {
      progressPercent: 30,
      note: 'Demonstrationsdata: första mötet med kommunerna är hållet.',
      nextStep: 'Demo: skriv ett utkast till överenskommelse',
      measured: { value: 1, day: '2026-02-27' },
    },
  },
  {
    place: 2,
    on: '2026-06-01',
    content: { progressPercent: 40, note: 'Demonstrationsdata: arbetet går som det ska.' },
  },
  {
    place: 3,
    on: '2026-06-01',
    content: {
      progressPercent: 20,
      note: 'Demonstrationsdata: kom igång sent.',
      nextStep: 'Demo: boka ett möte med vuxenutbildningen',
      measured: { value: 0, day: '2026-05-29' },
    },
  },
  {
    place: 1,
    on: '2026-06-01',
    content: {
      progressPercent: 70,
      note: 'Demonstrationsdata: två av tre överenskommelser är klara.',
      nextStep: 'Demo: få den tredje påskriven',
      measured: { value: 2, day: '2026-05-29' },
    },
  },
  {
    place: 1,
    on: '2026-06-29',
    content: {
      status: 'finished',
      progressPercent: 100,
      note: 'Demonstrationsdata: den tredje överenskommelsen är påskriven.',
      measured: { value: 3, day: '2026-06-26' },
      lesson: {
        text: 'Demonstrationsdata: det gick fortare när vi började med en enda kommun och visade de andra hur det blev.',
        isShared: true,
        isNamed: true,
      },
    },
  },
  {
    place: 2,
    on: '2026-09-01',
    content: { progressPercent: 60, note: 'Demonstrationsdata: halva länet är med.' },
  },
  {
    place: 3,
    on: '2026-09-01',
    content: {
      progressPercent: 50,
      note: 'Demonstrationsdata: går långsammare än väntat.',
      nextStep: 'Demo: fråga ledningen om mer tid',
      measured: { value: 1, day: '2026-08-31' },
    },
  },
]

/** Follows a region's adopted plan up each quarter, so that something is finished, something goes well and something is late. */
export const loadFollowUps = async (
  { plans, followUps }: DemonstrationDeps,
  { regionCode, roundId, actor }: { regionCode: string; roundId: string; actor: Actor },
): Promise<void> => {
  const inForce = await plans.inForce(regionCode, roundId)
  if (!inForce) throw new Error('the plan is gone')
  const deed = (on: string) => ({ regionCode, roundId, actor, at: new Date(`${on}T09:00:00Z`) })
  const rhythm = { kind: 'quarterly', from: '2026-03-01' } as const
  expectDone(await followUps.setRhythm({ ...deed('2026-02-02'), rhythm, basedOnVersion: 0 }))
  const given = new Map<string, number>()
  for (const { place, on, content } of said) {
    const action = inForce.actions[place - 1]
    if (!action) continue
    const basedOnVersion = given.get(action.id) ?? 0
    expectDone(
      await followUps.give({
        ...deed(on),
        actionId: action.id,
        content: { ...nothing, ...content },
        basedOnVersion,
      }),
    )
    given.set(action.id, basedOnVersion + 1)
  }
}
