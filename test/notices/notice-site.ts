import type { Circulation } from '#shared/circulation/circulation.ts'
import type { Notice } from '#shared/notices/notice.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import type { ActionContent } from '#shared/plans/plan.ts'
import { newSecret } from '#shared/platform/ids.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Actor } from '#shared/platform/store.ts'
import { anAction } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'

export const eva = { id: 'eva@region.example', name: 'Eva Redaktör' }
export const oskar = { id: 'oskar@region.example', name: 'Oskar Ansvarig' }
export const siv = { id: 'siv@myndighet.example', name: 'Siv Samordnare' }

export const must = <T>(outcome: Outcome<T, { kind: string }>): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

/** A site of plans in which things happen, each a second after the one before, and what people hear of it. */
export type NoticeSite = PlanSite & {
  /** Who does something, when. */
  doing(actor: Actor): { actor: Actor; at: Date }
  deed(actor: Actor): { actor: Actor; at: Date; regionCode: string; roundId: string }
  saveAction(actor: Actor, content?: Partial<ActionContent>): Promise<string>
  adopt(actor: Actor): Promise<void>
  circulate(actor: Actor, lastDay?: string): Promise<Circulation>
  sendRemark(circulation: Circulation): Promise<void>
  /** What the person has been told, newest first. */
  heard(actor: Actor): Promise<Notice[]>
  /** The same, as the words for it. */
  words(actor: Actor): Promise<string[]>
}

/** Dalarna with the round 2026 and nothing in its plan. */
export const startNoticeSite = async (): Promise<NoticeSite> => {
  const site = await startPlanSite()
  const { deps, time } = site
  await site.openRound('2026')
  const doing: NoticeSite['doing'] = (actor) => {
    time.now = new Date(time.now.getTime() + 1000)
    return { actor, at: time.now }
  }
  const deed: NoticeSite['deed'] = (actor) => ({ ...doing(actor), regionCode: '20', roundId: '2026' })
  const heard: NoticeSite['heard'] = async ({ id }) => {
    const person = await deps.people.find(id)
    if (!person) throw new Error(`nobody is ${id}`)
    return (await deps.notices.page(person, { scope: null, before: null, limit: 100 })).notices
  }
  return {
    ...site,
    doing,
    deed,
    heard,
    words: async (actor) => (await heard(actor)).map(({ what }) => what),
    async saveAction(actor, content = {}) {
      const saved = await deps.plans.saveAction({
        ...deed(actor),
        action: { kind: 'new', indicatorId: null },
        content: anAction(content),
        formKey: newSecret(),
      })
      return must(saved).id
    },
    async adopt(actor) {
      const seenState = stateOf(await site.plan('2026'))
      const decision = { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1' }
      must(await deps.plans.adopt({ ...deed(actor), decision, seenState, reason: 'Nya beslut' }))
    },
    async circulate(actor, lastDay = '2026-10-19') {
      const content = { recipient: 'Falu kommun', email: '', message: '', lastDay }
      const made = await deps.circulations.circulate({ ...deed(actor), content, draftNumber: 1 })
      return must(made).circulation
    },
    async sendRemark(circulation) {
      const { at } = doing(eva)
      must(
        await deps.circulations.send({
          circulation,
          at,
          formKey: newSecret(),
          key: newSecret(),
          content: {
            about: { kind: 'whole' },
            name: 'Ulla Utomstående',
            organisation: 'Falu kommun',
            text: 'Hemliga ord om komvux.',
          },
        }),
      )
    },
  }
}
