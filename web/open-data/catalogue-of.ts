import type { Catalogue, Dataset, Distribution } from '#shared/open-data/catalogue.ts'
import { ownTerms, terms } from '#shared/open-data/terms.ts'
import { languages } from '#shared/platform/language.ts'
import { contentTypes, fileNameOf, type ReportFormat, type StatusReport } from '#shared/reports/status-report.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { formats, type TableFormat } from '#shared/tables/formats.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { pathTo } from '../paths.ts'
import { fileAddress } from '../tables/file-address.ts'
import { tableTexts } from '../tables/table-texts.ts'
import { apiAddresses } from './api-addresses.ts'
import { type Facts, serviceIds, servicesOf } from './catalogue-services.ts'
import {
  described,
  inBoth,
  isMadeUp,
  languageWords,
  pictureKeywords,
  tableDescription,
  tableKeywords,
  yearsOf,
} from './dataset-words.ts'
import { openDataTexts } from './open-data-texts.ts'

export type CatalogueInput = {
  site: Facts
  tables: readonly StatisticsTable[]
  /** The newest national picture; null before the first. */
  snapshot: Snapshot | null
  /** The published status reports, newest first. */
  reports: readonly StatusReport[]
}

const bareType = (contentType: string): string => contentType.split(';')[0] ?? contentType

/** The formats that the whole of a table fits in; what describes another file is no form of the data. */
const wholeFormats = ({ dimensions }: StatisticsTable): TableFormat[] => {
  const cells = dimensions.reduce((product, { values }) => product * values.length, 1)
  return (Object.keys(formats) as TableFormat[]).filter(
    (format) => format !== 'csv-metadata' && cells <= formats[format].mostCells,
  )
}

const fileOf =
  (origin: string, table: StatisticsTable) =>
  (format: TableFormat): Distribution[] =>
    languages.map((language) => {
      const address = origin + fileAddress(table, format, language)
      return {
        id: `${format}-${language}`,
        title: inBoth((own) => `${tableTexts[own].formats[format].name}, ${languageWords[language][own]}`),
        mediaType: bareType(formats[format].contentType),
        language,
        accessUrl: address,
        downloadUrls: [address],
        service: null,
        documentation: format === 'csv' ? origin + fileAddress(table, 'csv-metadata', language) : null,
      }
    })

const callOf = (id: string, title: string, address: string, service: string): Distribution => ({
  id,
  title: inBoth(() => title),
  mediaType: 'application/json',
  language: null,
  accessUrl: address,
  downloadUrls: [],
  service,
  documentation: null,
})

/** A table as a dataset. */
export const tableDataset = (site: Facts, table: StatisticsTable): Dataset => {
  const page = site.origin + pathTo('statisticsTable', 'sv', { table: table.id })
  return {
    id: table.id,
    title: table.title,
    description: described(tableDescription(table), isMadeUp(table, site.isDemonstration)),
    keywords: tableKeywords[table.measure],
    landingPage: page,
    documentation: site.origin + pathTo('statisticsMeasure', 'sv', { table: table.id }),
    terms: terms[table.measure],
    modifiedAt: table.updatedAt || null,
    nextUpdateAt: table.nextUpdateAt ?? null,
    years: yearsOf(table),
    distributions: [
      ...wholeFormats(table).flatMap(fileOf(site.origin, table)),
      callOf('pxwebapi', 'PxWebApi 2', `${site.origin}${apiAddresses.px}/tables/${table.id}`, serviceIds.px),
    ],
  }
}

const pictureDataset = (site: Facts, snapshot: Snapshot): Dataset => ({
  id: 'national-picture',
  title: { sv: 'Regionernas arbete med validering', en: "The regions' work with validation" },
  description: described(
    {
      sv: 'Hur långt regionerna har kommit: hur svaren i kartläggningen fördelar sig på nivåer, vad handlingsplanerna prioriterar och vilka hinder som finns. Ingen regions egna svar ingår.',
      en: "How far the regions have come: how the answers in the mapping are spread over levels, what the action plans prioritise and which barriers there are. No region's own answers are included.",
    },
    site.isDemonstration,
  ),
  keywords: pictureKeywords,
  landingPage: site.origin + pathTo('nationalPicture', 'sv'),
  documentation: site.origin + pathTo('about', 'sv'),
  terms: ownTerms,
  modifiedAt: snapshot.createdAt,
  nextUpdateAt: null,
  years: null,
  distributions: [
    callOf('json', 'JSON', `${site.origin}${apiAddresses.json}/statistics/snapshots/latest`, serviceIds.json),
  ],
})

/** The formats that the catalogue lists, each in every language. */
const reportFormatNames = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  csv: 'CSV',
} as const satisfies Partial<Record<ReportFormat, string>>
type ListedFormat = keyof typeof reportFormatNames

// The object's own keys.
const listedFormats = Object.keys(reportFormatNames) as ListedFormat[]

const reportsDataset = (site: Facts, reports: readonly StatusReport[]): Dataset => ({
  id: 'status-reports',
  title: { sv: 'Nationella lägesrapporter om validering', en: 'National status reports on validation' },
  description: described(
    {
      sv: 'Lägesrapporterna om regionernas arbete med validering, med tabellerna bakom.',
      en: "The status reports on the regions' work with validation, with the tables behind them.",
    },
    site.isDemonstration,
  ),
  keywords: pictureKeywords,
  landingPage: site.origin + pathTo('reports', 'sv'),
  documentation: null,
  terms: ownTerms,
  modifiedAt: reports[0]?.publishedAt ?? null,
  nextUpdateAt: null,
  years: null,
  distributions: languages.flatMap((language) =>
    listedFormats.map(
      (format): Distribution => ({
        id: `${format}-${language}`,
        title: inBoth((own) => `${reportFormatNames[format]}, ${languageWords[language][own]}`),
        mediaType: contentTypes[format],
        language,
        accessUrl: site.origin + pathTo('reports', language),
        // One file a report: they hold different parts of the data.
        downloadUrls: reports.flatMap(({ id, files }) =>
          files
            .filter((file) => file.format === format && file.language === language)
            .map((file) => site.origin + pathTo('reportFile', language, { report: id, file: fileNameOf(id, file) })),
        ),
        service: null,
        documentation: null,
      }),
    ),
  ),
})

/** The open data of the site: every table in all formats that hold the whole of it, the national picture and the reports where there are any, and the two APIs. */
export const catalogueOf = ({ site, tables, snapshot, reports }: CatalogueInput): Catalogue => ({
  homepage: site.origin + pathTo('openData', 'sv'),
  title: inBoth((language) => openDataTexts[language].catalogueName),
  description: described(
    {
      sv: 'Statistik om validering i Sveriges regioner, den nationella bilden av regionernas arbete och lägesrapporterna.',
      en: "Statistics on validation in Sweden's regions, the national picture of the regions' work and the status reports.",
    },
    site.isDemonstration,
  ),
  publisher: site.publisher,
  contact: { name: inBoth(() => 'Valideringslyft'), mail: site.contact },
  datasets: [
    ...tables.map((table) => tableDataset(site, table)),
    ...(snapshot ? [pictureDataset(site, snapshot)] : []),
    ...(reports.length > 0 ? [reportsDataset(site, reports)] : []),
  ],
  services: servicesOf(site, tables, snapshot !== null),
})
