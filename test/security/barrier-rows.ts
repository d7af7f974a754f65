import type { NationalBarrier } from '#shared/barriers/national-barrier.ts'
import { raiseBarrier } from '#test/barriers/raise-barrier.ts'
import { nationalTextLimits } from '#web/barriers/national-form.ts'
import { referenceText } from '#web/barriers/reference-form.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type BarrierRoute = Extract<
  PostRoute,
  | 'joinBarriers'
  | 'saveNational'
  | 'addressNational'
  | 'answerNational'
  | 'noteOnNational'
  | 'takeOutBarrier'
  | 'addToNational'
  | 'releaseNational'
  | 'dissolveNational'
>

/** A barrier that Skåne has raised alone, and one of Halland's that is joined. */
type Raised = { free: string; joined: string; nationalId: string }
const raisedIn = new WeakMap<BusySite, Promise<Raised>>()

const raise = async (site: BusySite): Promise<Raised> => {
  const free = await raiseBarrier(site, '12', '2026')
  const joined = await raiseBarrier(site, '13', '2026')
  const national = await site.deps.nationalBarriers.join({
    members: [joined],
    content: { title: 'Nationellt hinder', titleEn: '', text: '', textEn: '', level: 'national-rule' },
    actor,
    at: site.time.now,
  })
  if (!national.ok) throw new Error(national.refusal.kind)
  ids.set(site, national.value.id)
  return { free: referenceText(free), joined: referenceText(joined), nationalId: national.value.id }
}
const ids = new WeakMap<BusySite, string>()
const raised = (site: BusySite): Promise<Raised> => {
  const known = raisedIn.get(site) ?? raise(site)
  raisedIn.set(site, known)
  return known
}
/** The address is made after the fields, which raise what it names. */
const params = (site: BusySite) => ({ national: ids.get(site) ?? '' })
const national = async (site: BusySite): Promise<NationalBarrier | null> =>
  site.deps.nationalBarriers.get((await raised(site)).nationalId)
const version = async (site: BusySite) => String((await national(site))?.version)

/** The forms of national barriers, in an order in which each can be carried out once. */
export const barrierRows: Record<BarrierRoute, Row> = {
  joinBarriers: {
    who: 'coordinator',
    valid: async (site) => ({ members: (await raised(site)).free, title: 'Ett till', level: 'branch' }),
    fields: {
      title: { text: nationalTextLimits.title, isRequired: true },
      members: 'choice',
      into: 'optional-choice',
      level: 'choice',
    },
  },
  saveNational: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ title: 'Ändrat', level: 'branch', version: await version(site) }),
    fields: {
      title: { text: nationalTextLimits.title, isRequired: true },
      titleEn: { text: nationalTextLimits.title },
      text: { text: nationalTextLimits.text },
      textEn: { text: nationalTextLimits.text },
      level: 'choice',
    },
    stale: { version: '99' },
  },
  addressNational: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ body: 'Myndigheten', addressedOn: '2026-09-01', version: await version(site) }),
    fields: {
      body: { text: nationalTextLimits.body, isRequired: true },
      bodyEn: { text: nationalTextLimits.body },
      addressedOn: 'day',
    },
    stale: { version: '99' },
  },
  answerNational: {
    who: 'coordinator',
    params,
    valid: async (site) => ({
      answer: 'will',
      reason: 'Ska göras.',
      answeredOn: '2026-09-20',
      version: await version(site),
    }),
    fields: {
      reason: { text: nationalTextLimits.reason, isRequired: true },
      reasonEn: { text: nationalTextLimits.reason },
      answer: 'choice',
      answeredOn: 'day',
    },
    stale: { version: '99' },
  },
  noteOnNational: {
    who: 'coordinator',
    params,
    valid: async (site) => {
      await raised(site)
      return { note: 'Går bra.' }
    },
    fields: { note: { text: nationalTextLimits.note, isRequired: true } },
  },
  takeOutBarrier: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ member: (await raised(site)).joined }),
    fields: { member: 'button' },
  },
  addToNational: {
    who: 'coordinator',
    params,
    valid: async (site) => ({ member: (await raised(site)).joined }),
    fields: { member: 'button' },
  },
  releaseNational: {
    who: 'coordinator',
    params,
    // Both ways, so that what follows meets a barrier that the public does not see.
    valid: async (site) => ({
      released: (await national(site))?.isReleased ? 'no' : 'yes',
      version: await version(site),
    }),
    fields: { released: 'button' },
    stale: { version: '99' },
  },
  dissolveNational: {
    who: 'coordinator',
    params,
    valid: async (site) => {
      const stands = await national(site)
      if (stands?.isReleased)
        await site.deps.nationalBarriers.release({
          id: stands.id,
          basedOnVersion: stands.version,
          isReleased: false,
          actor,
          at: site.time.now,
        })
      return { version: await version(site) }
    },
    fields: {},
    stale: { version: '99' },
  },
}
