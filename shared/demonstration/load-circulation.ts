import type { RemarkAbout } from '#shared/circulation/circulation.ts'
import { createCirculations } from '#shared/circulation/circulations.ts'
import { newSecret } from '#shared/platform/ids.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'

type CirculationToLoad = { regionCode: string; roundId: string; actor: Actor; from: Date; lastDay: string }

/** Two outsiders who do not exist; each has said something about the draft. */
const outsiders = [
  {
    recipient: 'Demo: Valborg Påhittad, Kommunförbundet i länet',
    name: 'Demo: Valborg Påhittad',
    organisation: 'Demo: Kommunförbundet i länet',
    about: 'action',
    text: 'Demonstrationsdata: bra insats, men kommunerna behöver vara med från början. Kan vi få en inbjudan redan i januari?',
    isHandled: true,
  },
  {
    recipient: 'Demo: Torsten Påhittad, branschrådet',
    name: 'Demo: Torsten Påhittad',
    organisation: 'Demo: branschrådet',
    about: 'whole',
    text: 'Demonstrationsdata: planen säger inte hur företagen får veta något. Lägg gärna till det.',
    isHandled: false,
  },
] as const

/** A draft sent for comment to two outsiders: one remark is handled, one waits. Throws when the region has no draft with an action. */
export const loadCirculation = async (
  { store, plans }: Pick<DemonstrationDeps, 'store' | 'plans'>,
  { regionCode, roundId, actor, from, lastDay }: CirculationToLoad,
): Promise<void> => {
  // Whoever loads may not read the audit table, and sends every form once.
  const circulations = createCirculations({ ...store, wasDone: async () => false })
  const contents = await plans.get(regionCode, roundId)
  const action = contents?.actions[0]
  if (contents?.plan.status !== 'draft' || !action) throw new Error('no draft to circulate')
  let hours = 0
  const at = () => new Date(from.getTime() + hours++ * 3_600_000)
  const deed = { regionCode, roundId, actor }
  for (const { recipient, name, organisation, about, text, isHandled } of outsiders) {
    const { circulation } = expectDone(
      await circulations.circulate({
        ...deed,
        at: at(),
        content: {
          recipient,
          email: '',
          message: 'Demonstrationsdata: vi vill gärna veta vad ni tycker om vårt utkast.',
          lastDay,
        },
        draftNumber: contents.plan.draftNumber,
      }),
    )
    const what: RemarkAbout =
      about === 'action' ? { kind: 'action', id: action.id, title: action.title } : { kind: 'whole' }
    const remark = expectDone(
      await circulations.send({
        circulation,
        key: newSecret(),
        content: { about: what, name, organisation, text },
        at: at(),
        formKey: newSecret(),
      }),
    )
    if (!isHandled) continue
    const { id, version } = remark
    expectDone(
      await circulations.settle({
        ...deed,
        circulationId: circulation.id,
        id,
        isHandled: true,
        basedOnVersion: version,
        at: at(),
      }),
    )
  }
}
