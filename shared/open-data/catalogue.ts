import type { Language, Localized } from '#shared/platform/language.ts'
import type { Terms } from './terms.ts'

/** A way to the data of a dataset: a file in one format, or a call to a service. */
export type Distribution = {
  /** Tells it apart within its dataset; letters, digits and hyphens. */
  id: string
  title: Localized
  /** The form of what one gets, as a media type. */
  mediaType: string
  /** The language of the texts in it; null where the caller chooses. */
  language: Language | null
  accessUrl: string
  /** Files that are fetched as they are; several only where they hold different parts of the data. */
  downloadUrls: readonly string[]
  /** The id of the service behind it, or null. */
  service: string | null
  /** A description of its columns, or null. */
  documentation: string | null
}

export type Dataset = {
  /** Part of its identifier; letters, digits and hyphens. */
  id: string
  /** Under ten words, without publisher or years (the portal's recommendation). */
  title: Localized
  description: Localized
  keywords: Record<Language, readonly string[]>
  landingPage: string
  /** The page that says what the figures mean, or null. */
  documentation: string | null
  terms: Terms
  /** When the data, not its description, was last changed; null where it is not known. */
  modifiedAt: string | null
  /** When it is next published, as announced in the calendar (ISO moment); null where no day is. */
  nextUpdateAt: string | null
  /** First and last year that the data covers; null where it has no period. */
  years: { first: number; last: number } | null
  distributions: readonly Distribution[]
}

export type DataService = {
  id: string
  title: Localized
  description: Localized
  endpointUrl: string
  /** The machine-readable description of the service. */
  endpointDescription: string
  landingPage: string
  /** The ids of the datasets that it gives. */
  datasets: readonly string[]
}

/** Who publishes; null in an environment that has not been told. */
export type Publisher = { name: Localized; organisationNumber: string }

/** All that the open data of the site is, in both languages, for the catalogue and the page alike. */
export type Catalogue = {
  /** The address of the page about open data; identifiers begin with it. */
  homepage: string
  title: Localized
  description: Localized
  publisher: Publisher | null
  contact: { name: Localized; mail: string }
  datasets: readonly Dataset[]
  services: readonly DataService[]
}

/** The identifiers in the catalogue: absolute, and each thing's own, so that contact and publisher are never taken for one another. */
export const iris = {
  catalogue: ({ homepage }: Catalogue): string => `${homepage}#catalogue`,
  contact: ({ homepage }: Catalogue): string => `${homepage}#contact`,
  /** As the data portal wants a Swedish organisation; one of our own where its number is not known. */
  publisher: ({ homepage, publisher }: Catalogue): string =>
    publisher ? `http://dataportal.se/organisation/SE${publisher.organisationNumber}` : `${homepage}#publisher`,
  dataset: ({ homepage }: Catalogue, id: string): string => `${homepage}#dataset-${id}`,
  period: ({ homepage }: Catalogue, id: string): string => `${homepage}#period-${id}`,
  rights: ({ homepage }: Catalogue, id: string): string => `${homepage}#rights-${id}`,
  distribution: ({ homepage }: Catalogue, dataset: string, id: string): string =>
    `${homepage}#distribution-${dataset}-${id}`,
  service: ({ homepage }: Catalogue, id: string): string => `${homepage}#service-${id}`,
}
