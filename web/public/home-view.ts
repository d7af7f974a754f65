import type { Who } from '#shared/actors/answers.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'

export type GlanceFact = { id: 'mapped' | 'adopted' | 'reported'; count: number }

/** How far the 21 regions have come: public facts only, never a region's level. */
export type Glance = {
  facts: GlanceFact[]
  total: number
  /** The newest year that anyone has reported validations for, or null. */
  reportedYear: number | null
  roundId: string
  createdAt: string
}

/** What the start page says of the newest snapshot; null before the first one. */
export const glanceOf = (snapshot: Snapshot | null): Glance | null => {
  if (!snapshot) return null
  const reported = newestReportedYear(snapshot)
  const count = (is: (status: Snapshot['regions'][number]) => boolean) => snapshot.regions.filter(is).length
  return {
    facts: [
      { id: 'mapped', count: count(({ mapping }) => mapping === 'submitted') },
      { id: 'adopted', count: count(({ plan }) => plan === 'adopted') },
      { id: 'reported', count: reported?.reportingRegions.length ?? 0 },
    ],
    total: regions.length,
    reportedYear: reported?.year ?? null,
    roundId: snapshot.roundId,
    createdAt: snapshot.createdAt,
  }
}

/** Those who come to the start page, each with the ways that are hers. */
export const wayGroups = ['individual', 'employer', 'region', 'others'] as const
export type WayGroup = (typeof wayGroups)[number]

/** The last parts of the addresses of the texts that the start page leads to; they came with the program, and an address that has been read stays. */
export const homeSlugs = {
  employer: { sv: 'arbetsgivare', en: 'employer' },
  employerGuide: { sv: 'arbetsgivare', en: 'employer' },
  regionGuide: { sv: 'leda-regionalt', en: 'lead-region' },
} as const satisfies Record<string, Localized>

const toWay = (who: Who, language: Language): string => `${pathTo('findYourWay', language)}?who=${who}`

/** Where each link of a group leads, in the order in which they are shown. */
export const waysOf = (group: WayGroup, language: Language, isSignedIn: boolean): Record<string, string> => {
  switch (group) {
    case 'individual':
      return {
        employed: toWay('individual-employed', language),
        unemployed: toWay('individual-unemployed', language),
        newlyArrived: toWay('individual-newly-arrived', language),
        young: toWay('individual-young', language),
      }
    case 'employer':
      return {
        way: toWay('employer', language),
        benefit: pathTo('audience', language, { slug: homeSlugs.employer[language] }),
        guide: pathTo('guide', language, { slug: homeSlugs.employerGuide[language] }),
      }
    case 'region':
      return {
        own: pathTo(isSignedIn ? 'myPage' : 'signIn', language),
        guide: pathTo('guide', language, { slug: homeSlugs.regionGuide[language] }),
        events: pathTo('events', language),
      }
    case 'others':
      return {
        audiences: pathTo('audiences', language),
        guides: pathTo('guides', language),
        national: pathTo('nationalPicture', language),
      }
  }
}
