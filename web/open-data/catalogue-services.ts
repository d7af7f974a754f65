import type { DataService } from '#shared/open-data/catalogue.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import type { SiteFacts } from '../deps.ts'
import { pathTo } from '../paths.ts'
import { apiAddresses, pxSpecification } from './api-addresses.ts'

/** What the catalogue needs to know of the site. */
export type Facts = Pick<SiteFacts, 'origin' | 'contact' | 'isDemonstration' | 'publisher'>

/** The APIs by their ids in the catalogue. */
export const serviceIds = { px: 'pxwebapi', json: 'json-api' } as const

/** The two APIs and what each gives. */
export const servicesOf = (site: Facts, tables: readonly StatisticsTable[], hasPicture: boolean): DataService[] => {
  const landingPage = site.origin + pathTo('openData', 'sv')
  const px: DataService = {
    id: serviceIds.px,
    title: { sv: 'PxWebApi 2 för statistiken', en: 'PxWebApi 2 for the statistics' },
    description: {
      sv: 'Tabellerna genom samma gränssnitt som i PxWeb: sök tabeller, läs metadata och hämta de värden du väljer.',
      en: 'The tables through the same interface as in PxWeb: find tables, read metadata and fetch the values you choose.',
    },
    endpointUrl: site.origin + apiAddresses.px,
    endpointDescription: pxSpecification,
    landingPage,
    datasets: tables.map(({ id }) => id),
  }
  const json: DataService = {
    id: serviceIds.json,
    title: { sv: 'Valideringslyfts JSON-API', en: 'The JSON API of Valideringslyft' },
    description: {
      sv: 'Den nationella bilden, antalet valideringar och lägesrapporterna som JSON.',
      en: 'The national picture, the number of validations and the status reports as JSON.',
    },
    endpointUrl: site.origin + apiAddresses.json,
    endpointDescription: `${site.origin}${apiAddresses.json}/openapi.json`,
    landingPage,
    datasets: hasPicture ? ['national-picture'] : [],
  }
  return [px, json]
}
