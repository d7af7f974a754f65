import { circulationLimits } from '#shared/circulation/circulation.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { newSecret } from '#shared/platform/ids.ts'
import { actor, type BusySite, region, round } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type RevisionRoute = Extract<
  PostRoute,
  | 'beginRevision'
  | 'giveUpRevision'
  | 'circulatePlan'
  | 'endCirculation'
  | 'settlePlanRemark'
  | 'sendPlanRemark'
  | 'changePlanRemark'
>

type Link = { id: string; secret: string; key: string; remarkId: string; draftNumber: number }
const links = new WeakMap<BusySite, Link>()
const plan = { round }
const contentsOf = async ({ deps }: BusySite) => {
  const contents = await deps.plans.get(region, round)
  if (!contents) throw new Error('no plan')
  return contents
}

/** A link to the draft as it is now, with one remark; made when the first form needs it, since an earlier draft's would not open it. */
const linkOf = async (site: BusySite): Promise<Link> => {
  const draftNumber = (await contentsOf(site)).plan.draftNumber
  const known = links.get(site)
  if (known?.draftNumber === draftNumber) return known
  const { circulations } = site.deps
  const made = await circulations.circulate({
    regionCode: region,
    roundId: round,
    actor,
    at: site.time.now,
    content: { recipient: 'Branschrådet', email: '', message: '', lastDay: '2026-11-01' },
    draftNumber,
  })
  if (!made.ok) throw new Error(made.refusal.kind)
  const { circulation, secret } = made.value
  const key = newSecret()
  const content = { about: { kind: 'whole' } as const, name: 'Ulla', organisation: '', text: 'Bra.' }
  const sent = await circulations.send({ circulation, key, content, at: site.time.now, formKey: newSecret() })
  if (!sent.ok) throw new Error(sent.refusal.kind)
  const link = { id: circulation.id, secret, key, remarkId: sent.value.id, draftNumber }
  links.set(site, link)
  return link
}
/** The parameters of a link that `valid` has made. */
const made = (site: BusySite, names: (link: Link) => Record<string, string>): Record<string, string> => {
  const link = links.get(site)
  return link ? names(link) : { circulation: 'x', remark: 'x', secret: 'x', key: 'x' }
}

const words = {
  name: { text: circulationLimits.name, isRequired: true },
  organisation: { text: circulationLimits.organisation },
  text: { text: circulationLimits.text, isRequired: true },
} as const

/** The forms of revising and circulating an adopted plan, in an order in which each can be carried out once. */
export const circulationRows: Record<RevisionRoute, Row> = {
  beginRevision: { who: 'owner', params: () => plan, valid: () => ({}), fields: {}, isButton: true },
  circulatePlan: {
    who: 'owner',
    params: () => plan,
    valid: () => ({ recipient: 'Kommunen', email: 'kommunen@example.se', lastDay: '2026-11-01', message: 'Läs.' }),
    fields: {
      recipient: { text: circulationLimits.recipient, isRequired: true },
      email: { text: 254 },
      lastDay: 'day',
      message: { text: circulationLimits.message },
    },
  },
  sendPlanRemark: {
    who: 'guest',
    params: (site) => made(site, ({ secret }) => ({ secret })),
    valid: async (site) => {
      await linkOf(site)
      return { name: 'Nils', organisation: 'Rådet', about: 'whole', text: 'Mer om branscherna.' }
    },
    fields: { ...words, about: 'choice' },
  },
  changePlanRemark: {
    who: 'guest',
    params: (site) => made(site, ({ secret, key }) => ({ secret, key })),
    valid: async (site) => {
      const { key, secret } = await linkOf(site)
      const circulation = await site.deps.circulations.find(secret)
      const remark = circulation && (await site.deps.circulations.remark(circulation, key))
      return { name: 'Ulla', organisation: '', text: 'Bättre.', version: String(remark?.version) }
    },
    fields: words,
    stale: { version: '99' },
  },
  settlePlanRemark: {
    who: 'owner',
    params: (site) => ({ ...plan, ...made(site, ({ id, remarkId }) => ({ circulation: id, remark: remarkId })) }),
    valid: async (site) => {
      const { remarkId } = await linkOf(site)
      const remark = (await site.deps.circulations.remarks(region, round)).find(({ id }) => id === remarkId)
      return { is: 'handled', version: String(remark?.version) }
    },
    fields: { is: 'button' },
    isButton: true,
  },
  endCirculation: {
    who: 'owner',
    params: (site) => ({ ...plan, ...made(site, ({ id }) => ({ circulation: id })) }),
    valid: async (site) => {
      await linkOf(site)
      return {}
    },
    fields: {},
    isButton: true,
  },
  giveUpRevision: {
    who: 'owner',
    params: () => plan,
    valid: async (site) => ({ state: stateOf(await contentsOf(site)) }),
    fields: {},
    isButton: true,
  },
}
