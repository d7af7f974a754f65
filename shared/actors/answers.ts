import type { Localized } from '#shared/platform/language.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { ActorKind } from './listed-actor.ts'

/** Those who ask for themselves, and those who ask in their work; each has a page of the benefit with the same id. */
export const persons = [
  'individual-employed',
  'individual-unemployed',
  'individual-newly-arrived',
  'individual-young',
] as const
export const professionals = [
  'employer',
  'branch-organisation',
  'guidance-counsellor',
  'komvux',
  'folk-high-school',
  'higher-vocational-education',
  'university',
  'municipality',
  'region-civil-servant',
  'politician',
  'authority',
] as const
export const whoIds = [...persons, ...professionals] as const
export type Who = (typeof whoIds)[number]

/** What a person may want for herself, and what somebody may want in her work. */
export const personalWants = ['unsure', 'proof', 'grades', 'study', 'foreign'] as const
export const professionalWants = ['staff', 'offer', 'cooperate', 'learn'] as const
export const wantIds = [...personalWants, ...professionalWants] as const
export type Want = (typeof wantIds)[number]

/** A region's code, or that one does not know or asks for the whole country. */
export type Where = string | 'anywhere'
export const anywhere = 'anywhere'

/** Where a way leads: an actor of the register, all of a kind, the contact of the region that was answered, a text of the hub, or a page of the service. Null where the address is one's own to find: an employer, a municipality. */
export type WayTarget =
  | { actor: string }
  | { actors: ActorKind }
  | { region: true }
  | { article: string }
  | { page: 'nationalPicture' | 'courses' | 'events' | 'openData' | 'signIn' | 'hubWords' }
  | null

export type Answers = { who: Who; where: Where; want: Want }

const isPerson = (who: Who): boolean => (persons as readonly Who[]).includes(who)

/** What somebody may want, as the question is put to her. */
export const wantsOf = (who: Who): readonly Want[] => (isPerson(who) ? personalWants : professionalWants)

export const isWho = (word: string): word is Who => (whoIds as readonly string[]).includes(word)
export const isWant = (word: string): word is Want => (wantIds as readonly string[]).includes(word)
export const isWhere = (word: string): boolean => word === anywhere || isRegionCode(word)

/** One place to turn to: for whom and for what (all, where nothing is said), why there, and what to do there. Their order is the order in which they are shown. */
export type Way = {
  id: string
  who?: readonly Who[]
  want?: readonly Want[]
  place: Localized
  why: Localized
  next: Localized
  to: WayTarget
}
