import { idOfForm, newId } from '#shared/platform/ids.ts'
import { actionLimits } from '#web/plans/action-form.ts'
import { rowLimits } from '#web/plans/action-rows.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type BulkRoute = Extract<PostRoute, 'previewActionChanges' | 'confirmActionChanges' | 'undoPlanChange'>

/** What the form takes: the fields are the same in both. */
const fields: Row['fields'] = {
  pick: 'choice',
  responsibleId: 'optional-choice',
  responsible: { text: actionLimits.responsible },
  startsOn: 'day',
  endsOn: 'day',
  moveUnit: 'optional-choice',
  moveDirection: 'optional-choice',
  status: 'optional-choice',
  partnerKind: 'optional-choice',
  partnerName: { text: rowLimits.partner },
  place: 'optional-choice',
}

/** The first action with the version in which it is seen, and who is to be responsible from now on. */
const bulk = async (site: BusySite): Promise<Record<string, string>> => {
  const [action] = (await site.deps.plans.get('20', '2026'))?.actions ?? []
  return { pick: action?.id ?? '', seen: `${action?.id} ${action?.version}`, responsible: `Chef ${newId()}` }
}

const changes = new WeakMap<BusySite, string>()
/** A change of the goal that the owner has just made, by a form of her own; none once the plan is adopted. */
const change = async (site: BusySite): Promise<Record<string, string>> => {
  const plan = (await site.deps.plans.get('20', '2026'))?.plan
  const formKey = newId()
  const saved = await site.deps.plans.saveGoal({
    regionCode: '20',
    roundId: '2026',
    actor,
    at: site.time.now,
    formKey,
    goal: `Mål ${newId()}`,
    basedOnVersion: plan?.version ?? 0,
  })
  if (saved.ok) changes.set(site, idOfForm(formKey))
  return {}
}

/** The forms that change several actions at once, and that undo a change. */
export const bulkRows: Record<BulkRoute, Row> = {
  previewActionChanges: { who: 'owner', params: () => ({ round: '2026' }), valid: bulk, fields },
  confirmActionChanges: {
    who: 'owner',
    params: () => ({ round: '2026' }),
    valid: bulk,
    fields,
    stale: { seen: 'none 99' },
  },
  undoPlanChange: {
    who: 'owner',
    params: (site) => ({ round: '2026', change: changes.get(site) ?? 'none' }),
    valid: change,
    fields: {},
    isButton: true,
  },
}
