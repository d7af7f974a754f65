import { createCirculations } from '#shared/circulation/circulations.ts'
import { readLateFacts } from '#shared/notices/late-facts.ts'
import { tellLate } from '#shared/notices/tell-late.ts'
import { contentOf } from '#shared/plans/content-of.ts'
import { newSecret } from '#shared/platform/ids.ts'
import type { Actor } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type NoticesToLoad = {
  /** A region with a draft: its owner gives `responsible` an action and lets somebody outside read. */
  draft: { regionCode: string; roundId: string; owner: Actor; responsible: Actor }
  /** A region with adopted plans: what is late in them is told. */
  adopted: { regionCode: string; rounds: readonly Pick<Round, 'id' | 'kind'>[] }
  from: Date
}

/** What people get notices of beside all that is loaded before it: an action given, a remark from outside, and actions that are late. The words say that they are made up. */
export const loadNotices = async (
  { store, plans, followUps }: Pick<DemonstrationDeps, 'store' | 'plans' | 'followUps'>,
  { draft, adopted, from }: NoticesToLoad,
): Promise<void> => {
  const { regionCode, roundId, owner: actor, responsible } = draft
  let hours = 0
  const at = () => new Date(from.getTime() + hours++ * 3_600_000)
  const deed = () => ({ regionCode, roundId, actor, at: at() })
  // Nothing has been sent to empty tables before, and the loader has no right to read the log.
  const circulations = createCirculations({ ...store, wasDone: async () => false })
  const contents = await plans.get(regionCode, roundId)
  const [action] = contents?.actions ?? []
  if (!contents || !action) throw new Error(`no draft in ${regionCode}`)
  expectDone(
    await plans.saveAction({
      ...deed(),
      action: { kind: 'existing', id: action.id, basedOnVersion: action.version },
      content: { ...contentOf(action), responsibleId: responsible.id, responsibleName: responsible.name },
    }),
  )
  const { circulation } = expectDone(
    await circulations.circulate({
      ...deed(),
      content: {
        recipient: 'Demo: Kommunförbundet',
        email: '',
        message: 'Demonstrationsdata: läs gärna utkastet.',
        lastDay: swedishDay(new Date(from.getTime() + 40 * 86_400_000)),
      },
      draftNumber: contents.plan.draftNumber,
    }),
  )
  expectDone(
    await circulations.send({
      circulation,
      at: at(),
      key: newSecret(),
      formKey: newSecret(),
      content: {
        about: { kind: 'whole' },
        name: 'Demo: Ulla Utanför',
        organisation: 'Demo: Kommunförbundet',
        text: 'Demonstrationsdata: skriv gärna mer om komvux.',
      },
    }),
  )
  const told = at()
  const facts = await readLateFacts({ followUps, circulations }, adopted.regionCode, {
    rounds: adopted.rounds,
    today: swedishDay(told),
  })
  await tellLate(store, { regionCode: adopted.regionCode, facts, at: told })
}
