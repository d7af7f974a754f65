import type { Source } from '#shared/articles/article.ts'
import type { Localized } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'

/** `region`: whom to turn to in a region. `branch`: a model with which a branch validates. `national`: an authority or another body for the whole country. `transition`: an organisation that supports those whose work changes. `knowledge`: a collection of advice. */
export const actorKinds = ['region', 'national', 'branch', 'transition', 'knowledge'] as const
export type ActorKind = (typeof actorKinds)[number]

/** Which role answers for the entry. */
export const actorOwners = ['communicator', 'coordinator'] as const
export const isActorOwner = (role: string): boolean => actorOwners.some((owner) => owner === role)

/** Longest texts, in characters. */
export const actorLimits = { name: 100, does: 300, branch: 100, address: 300, phone: 30, mail: 200 } as const

/** An actor in validation as anyone may read of it. */
export type ListedActor = {
  id: string
  kind: ActorKind
  name: Localized
  /** What it does in validation, in a sentence or two. */
  does: Localized
  /** The address of its web page, its mail box and its telephone; null where not known. */
  address: string | null
  mail: string | null
  phone: string | null
  /** The codes of the regions that it is for; none: the whole country. */
  regions: string[]
  branch: Localized | null
  /** Where this was read. */
  source: Source | null
  owner: (typeof actorOwners)[number]
  /** The day on which somebody last held the entry against the actor's own words (YYYY-MM-DD); null where nobody has yet. */
  lastCheckedOn: string | null
  nextCheckOn: string
}

export const regionActorId = (code: string): string => `region-${code}`

/** The day on which a region's entry that nobody has touched is to be looked at. */
const firstCheckOn = '2027-03-01'

/** The contact point of each region. Nothing is known of it but its name until somebody has filled it in. */
export const regionActors = (): ListedActor[] =>
  regions.map(({ code, name }) => ({
    id: regionActorId(code),
    kind: 'region',
    name: { sv: name, en: name },
    does: {
      sv: 'Driver på, ger stöd och sprider kunskap om validering i länet.',
      en: 'Pushes, supports and spreads knowledge of validation in the county.',
    },
    address: null,
    mail: null,
    phone: null,
    regions: [code],
    branch: null,
    source: null,
    owner: 'communicator',
    lastCheckedOn: null,
    nextCheckOn: firstCheckOn,
  }))

/** Whether anything is known by which to reach the actor. */
export const canBeReached = ({ address, mail, phone }: Pick<ListedActor, 'address' | 'mail' | 'phone'>): boolean =>
  address !== null || mail !== null || phone !== null
