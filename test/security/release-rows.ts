import { maxReasonLength } from '#web/releases/desk-form.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type ReleaseRoute = Extract<
  PostRoute,
  'planRelease' | 'orderRelease' | 'moveRelease' | 'cancelRelease' | 'askForRelease' | 'holdRelease' | 'letGoRelease'
>

const ids = new WeakMap<BusySite, string>()
/** The address is made after the fields, which decide what it names. */
const params = (site: BusySite) => ({ release: ids.get(site) ?? '' })
const announced = async (site: BusySite): Promise<string> => {
  const { releases } = site.deps
  const planned = await releases.plan({ day: '2027-01-12', isDemonstration: false, actor, at: site.time.now })
  if (!planned.ok) throw new Error(planned.refusal.kind)
  return planned.value.id
}
const version = async (site: BusySite): Promise<string> => {
  const known = ids.get(site) ?? (await announced(site))
  ids.set(site, known)
  return String((await site.deps.releases.get(known))?.version)
}

const reason = { text: maxReasonLength, isRequired: true } as const

/** The forms of publications, in an order in which each can be carried out once. */
export const releaseRows: Record<ReleaseRoute, Row> = {
  planRelease: {
    who: 'coordinator',
    valid: () => ({ day: '2027-02-16' }),
    fields: { day: 'day' },
  },
  orderRelease: {
    who: 'coordinator',
    valid: () => ({ scope: 'everything', reason: 'Första publiceringen', confirm: 'yes' }),
    fields: { scope: 'choice', reason, confirm: 'tick' },
  },
  askForRelease: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
  holdRelease: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
  letGoRelease: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ version: await version(site) }),
    fields: {},
    stale: { version: '99' },
  },
  moveRelease: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ day: '2027-01-19', reason: 'En region lämnar sent', version: await version(site) }),
    fields: { day: 'day', reason },
    stale: { version: '99' },
  },
  cancelRelease: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ reason: 'Underlaget räcker inte', version: await version(site) }),
    fields: { reason },
    stale: { version: '99' },
  },
}
