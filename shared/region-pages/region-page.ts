import type { Localized } from '#shared/platform/language.ts'

/** Whom a part of the page is for. The first three are the routes in; `more` is for everybody. */
export const partPlaces = ['individual', 'employer', 'municipality', 'more'] as const
export type PartPlace = (typeof partPlaces)[number]
export type RouteIn = Exclude<PartPlace, 'more'>

export const isRouteIn = (place: PartPlace): place is RouteIn => place !== 'more'

/** Whom to turn to. What is not known is empty. A person is named only if the region chooses so. */
export type RegionContact = {
  /** The unit or function that answers, in both languages. */
  unit: Localized
  mail: string
  phone: string
  web: string
  person: string
}

/**
 * A part of the page. `own`: the region's own words. `reference`: a central building block, whose text follows what the hub publishes. `copy`: one that the region has made its own wording of.
 */
export type PagePart = { id: string; place: PartPlace } & (
  | { kind: 'own'; title: Localized; body: Localized }
  | { kind: 'copy'; title: Localized; body: Localized; blockId: string }
  | { kind: 'reference'; blockId: string }
)

/** What a region writes. Texts are Markdown. */
export type PageContent = {
  contact: RegionContact
  /** The region's role in validation. */
  role: Localized
  /** What is current. `newsOn`: the Swedish day on which it was last written; null for none. */
  news: Localized
  newsOn: string | null
  parts: PagePart[]
}

/** Longest texts, in UTF-16 units as a browser counts them; the most parts. */
export const pageLimits = {
  unit: 120,
  mail: 254,
  phone: 40,
  web: 300,
  person: 120,
  title: 120,
  text: 4000,
  reason: 600,
  parts: 20,
} as const

/** An item holds 400 kB; a page, the draft beside what was confirmed of its blocks, stays well under. In bytes. */
export const mostPageBytes = 300_000

const none: Localized = { sv: '', en: '' }

export const emptyContent: PageContent = {
  contact: { unit: none, mail: '', phone: '', web: '', person: '' },
  role: none,
  news: none,
  newsOn: null,
  parts: [],
}

/** The same without the name of the person, for what is kept for good. */
export const withoutPerson = (content: PageContent): PageContent => ({
  ...content,
  contact: { ...content.contact, person: '' },
})

const isWritten = (text: Localized): boolean => text.sv.trim() !== ''

export const canReach = ({ mail, phone, web }: RegionContact): boolean => mail !== '' || phone !== '' || web !== ''

/** Whether a reader meets the building block with that id. */
export type IsShownBlock = (blockId: string) => boolean

const hasWords = (part: PagePart, isShownBlock: IsShownBlock): boolean =>
  part.kind === 'reference' ? isShownBlock(part.blockId) : isWritten(part.body)

/** What the page has of that which makes it collected information. */
export type PageHas = { contact: boolean; role: boolean; routes: RouteIn[] }

/** What the page has for its readers: a reference counts only while they meet its building block. */
export const hasOf = ({ contact, role, parts }: PageContent, isShownBlock: IsShownBlock): PageHas => {
  const places = new Set(parts.filter((part) => hasWords(part, isShownBlock)).map(({ place }) => place))
  return {
    contact: canReach(contact),
    role: isWritten(role),
    routes: partPlaces.filter(isRouteIn).filter((place) => places.has(place)),
  }
}

/** A building block that the page refers to, and the route in that it is part of. */
export type BlockRoute = { place: RouteIn; blockId: string }

/** The routes in that building blocks give by reference. */
export const blockRoutesOf = ({ parts }: Pick<PageContent, 'parts'>): BlockRoute[] =>
  parts.flatMap((part) =>
    part.kind === 'reference' && isRouteIn(part.place) ? [{ place: part.place, blockId: part.blockId }] : [],
  )

/** What a page must have to count as collected information. */
export const requirements = ['contact', 'role', 'route'] as const
export type Requirement = (typeof requirements)[number]

export const lackingOf = ({ contact, role, routes }: PageHas): Requirement[] => {
  const met = { contact, role, route: routes.length > 0 }
  return requirements.filter((one) => !met[one])
}

/** Whether there is nothing to read. */
export const isEmpty = ({ contact, role, news, parts }: PageContent, isShownBlock: IsShownBlock): boolean =>
  !canReach(contact) && !isWritten(role) && !isWritten(news) && !parts.some((part) => hasWords(part, isShownBlock))
