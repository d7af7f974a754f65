import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { KeyFigure } from './key-figure.ts'

/** The name under which texts refer to the figure. */
export const collectedKey = 'samlad-information'

/**
 * What the project's survey of 2021 found: of every ten regions, so many had no collected information on validation on the region's web. The source gives it so, not as a number of regions or of answers.
 * Source: the Swedish National Agency for Higher Vocational Education, article on the project Valideringslyft.
 */
export const surveyWithout = { regions: 6, of: 10, year: 2021 } as const

/** How many regions have collected information on validation, beside what the survey found. Snapshots from before it was counted say that it is missing. */
export const collectedFigure = ({ collected }: Pick<Snapshot, 'collected'>): KeyFigure => ({
  key: collectedKey,
  label: {
    sv: 'Regioner med samlad information om validering',
    en: 'Regions with collected information on validation',
  },
  definition: {
    sv: `Regioner som har en publicerad sida i Valideringslyft med kontakt, regionens roll och minst en väg in, och som har gått igenom den i tid. I projektets enkät ${surveyWithout.year} saknade ${surveyWithout.regions} av ${surveyWithout.of} regioner samlad information på regionens egen webb. Talen mäts på olika sätt och går inte att dra från varandra.`,
    en: `Regions with a published page in Valideringslyft that has a contact, the region's role and at least one way in, and that the region has gone through in time. In the project's survey in ${surveyWithout.year}, ${surveyWithout.regions} of ${surveyWithout.of} regions had no collected information on the region's own website. The two are measured in different ways and cannot be subtracted from each other.`,
  },
  unit: 'regions',
  value: collected?.length ?? null,
  text: collected
    ? { sv: `${collected.length} av ${regions.length}`, en: `${collected.length} of ${regions.length}` }
    : { sv: 'uppgift saknas', en: 'data missing' },
  section: 'regions',
  table: 'regions',
  regionCodes: collected,
  areaIds: null,
})
