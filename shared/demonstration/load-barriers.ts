import { type NationalBarrier, nationalLimits, referenceOf } from '#shared/barriers/national-barrier.ts'
import type { BarrierLevel } from '#shared/plans/plan.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type BarriersToLoad = { roundIds: readonly string[]; actor: Actor; from: Date }

const texts = {
  'national-funding': {
    title: 'Demonstrationsdata: ersättningen täcker inte validering',
    titleEn: 'Demonstration data: the compensation does not cover validation',
    text: 'Demonstrationsdata: regionerna har lyft att pengarna inte följer med när någon får sitt kunnande prövat.',
    textEn:
      'Demonstration data: the regions have raised that no money follows when someone has their knowledge assessed.',
  },
  'national-rule': {
    title: 'Demonstrationsdata: reglerna passar inte dem som prövas i arbetet',
    titleEn: 'Demonstration data: the rules do not suit those assessed at work',
    text: 'Demonstrationsdata: regionerna har lyft att reglerna utgår från att man är elev.',
    textEn: 'Demonstration data: the regions have raised that the rules assume that one is a student.',
  },
} as const satisfies Partial<Record<BarrierLevel, Record<'title' | 'titleEn' | 'text' | 'textEn', string>>>

/** Two national barriers of what demonstration regions have raised: one is answered, one waits. Both are released. Their recipients are made up. */
export const loadBarriers = async (
  { nationalBarriers }: Pick<DemonstrationDeps, 'nationalBarriers'>,
  { roundIds, actor, from }: BarriersToLoad,
): Promise<void> => {
  const raised = (await Promise.all(roundIds.map((id) => nationalBarriers.raised(id)))).flat()
  let hours = 0
  const doing = () => ({ actor, at: new Date(from.getTime() + hours++ * 3_600_000) })
  const join = async (level: keyof typeof texts, body: string, bodyEn: string, day: string) => {
    const members = raised.filter((barrier) => barrier.level === level).map(referenceOf)
    const joined = expectDone(
      await nationalBarriers.join({
        ...doing(),
        members: members.slice(0, nationalLimits.members),
        content: { ...texts[level], level },
      }),
    )
    const deed = { ...doing(), id: joined.id, basedOnVersion: joined.version }
    return expectDone(await nationalBarriers.address({ ...deed, address: { body, bodyEn, day } }))
  }
  const release = async ({ id, version }: NationalBarrier) =>
    expectDone(await nationalBarriers.release({ ...doing(), id, basedOnVersion: version, isReleased: true }))
  const funding = await join('national-funding', 'Demo: Myndigheten A', 'Demo: Agency A', '2026-02-10')
  const answered = expectDone(
    await nationalBarriers.answer({
      ...doing(),
      id: funding.id,
      basedOnVersion: funding.version,
      answer: {
        kind: 'already-possible',
        reason: 'Demonstrationsdata: ersättning kan sökas redan i dag. Myndigheten ska beskriva hur.',
        reasonEn: 'Demonstration data: compensation can be applied for already. The agency will describe how.',
        day: '2026-05-04',
      },
    }),
  )
  expectDone(
    await nationalBarriers.note({
      ...doing(),
      id: answered.id,
      text: 'Demonstrationsdata: beskrivningen är på väg. Vi frågar igen till våren.',
    }),
  )
  await release({ ...answered, version: answered.version + 1 })
  await release(await join('national-rule', 'Demo: Departementet B', 'Demo: Ministry B', '2026-09-15'))
}
