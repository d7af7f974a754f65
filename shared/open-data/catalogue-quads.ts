import { DataFactory, type Quad } from 'n3'
import type { Localized } from '#shared/platform/language.ts'
import { type Catalogue, type DataService, type Dataset, type Distribution, iris } from './catalogue.ts'
import { cc0 } from './terms.ts'
import { vocabularies } from './vocabularies.ts'

const { literal, namedNode, quad } = DataFactory
const { dcat, dcterms, foaf, rdf, rdfs, vcard, xsd } = vocabularies
const authority = 'http://publications.europa.eu/resource/authority'
const languageIris = { sv: `${authority}/language/SWE`, en: `${authority}/language/ENG` } as const
/** Sweden at GeoNames, as the profile's own example names it. */
const sweden = 'http://sws.geonames.org/2661886'

type Value = string | { text: string; language?: string; type?: string }

/** What is said of one thing: a property and its value, an address or a text. */
const about = (subject: string, ...said: (readonly [string, Value])[]): Quad[] =>
  said.map(([property, value]) =>
    quad(
      namedNode(subject),
      namedNode(property),
      typeof value === 'string'
        ? namedNode(value)
        : literal(value.text, value.type ? namedNode(value.type) : value.language),
    ),
  )

const plain = (text: string): Value => ({ text })
const day = (iso: string): Value => ({ text: iso.slice(0, 10), type: `${xsd}date` })
const inBoth = (property: string, { sv, en }: Localized) =>
  [
    [property, { text: sv, language: 'sv' }],
    [property, { text: en, language: 'en' }],
  ] as const

const keywordsOf = ({ keywords }: Dataset) =>
  (['sv', 'en'] as const).flatMap((language) =>
    keywords[language].map((text) => [`${dcat}keyword`, { text, language }] as const),
  )

/** A licence where there is one; else the terms in words, as a statement of its own. */
const termsOf = (catalogue: Catalogue, { id, terms }: Dataset) =>
  terms.licence
    ? ([[`${dcterms}license`, terms.licence]] as const)
    : ([[`${dcterms}rights`, iris.rights(catalogue, id)]] as const)

const distributionQuads = (catalogue: Catalogue, dataset: Dataset, one: Distribution): Quad[] =>
  about(
    iris.distribution(catalogue, dataset.id, one.id),
    [`${rdf}type`, `${dcat}Distribution`],
    ...inBoth(`${dcterms}title`, one.title),
    [`${dcterms}format`, plain(one.mediaType)],
    [`${dcat}accessURL`, one.accessUrl],
    ...one.downloadUrls.map((address) => [`${dcat}downloadURL`, address] as const),
    ...termsOf(catalogue, dataset),
    ...(one.language ? ([[`${dcterms}language`, languageIris[one.language]]] as const) : []),
    ...(one.service ? ([[`${dcat}accessService`, iris.service(catalogue, one.service)]] as const) : []),
    ...(one.documentation ? ([[`${foaf}page`, one.documentation]] as const) : []),
  )

const periodQuads = (catalogue: Catalogue, { id, years }: Dataset): Quad[] =>
  years
    ? about(
        iris.period(catalogue, id),
        [`${rdf}type`, `${dcterms}PeriodOfTime`],
        [`${dcat}startDate`, day(`${years.first}-01-01`)],
        [`${dcat}endDate`, day(`${years.last}-12-31`)],
      )
    : []

const rightsQuads = (catalogue: Catalogue, { id, terms }: Dataset): Quad[] =>
  terms.licence
    ? []
    : about(
        iris.rights(catalogue, id),
        [`${rdf}type`, `${dcterms}RightsStatement`],
        ...inBoth(`${rdfs}label`, terms.text),
      )

const datasetQuads = (catalogue: Catalogue, dataset: Dataset): Quad[] => [
  ...about(
    iris.dataset(catalogue, dataset.id),
    [`${rdf}type`, `${dcat}Dataset`],
    [`${dcterms}identifier`, plain(dataset.id)],
    ...inBoth(`${dcterms}title`, dataset.title),
    ...inBoth(`${dcterms}description`, dataset.description),
    [`${dcterms}publisher`, iris.publisher(catalogue)],
    [`${dcat}contactPoint`, iris.contact(catalogue)],
    [`${dcterms}accessRights`, `${authority}/access-right/PUBLIC`],
    [`${dcterms}spatial`, sweden],
    [`${dcterms}language`, languageIris.sv],
    [`${dcterms}language`, languageIris.en],
    [`${dcat}theme`, `${authority}/data-theme/EDUC`],
    ...keywordsOf(dataset),
    [`${dcat}landingPage`, dataset.landingPage],
    ...(dataset.documentation ? ([[`${foaf}page`, dataset.documentation]] as const) : []),
    ...(dataset.modifiedAt ? ([[`${dcterms}modified`, day(dataset.modifiedAt)]] as const) : []),
    // The profile has no date of the next update, which the description tells; what the calendar announces has no fixed rhythm.
    ...(dataset.nextUpdateAt ? ([[`${dcterms}accrualPeriodicity`, `${authority}/frequency/IRREG`]] as const) : []),
    ...(dataset.years ? ([[`${dcterms}temporal`, iris.period(catalogue, dataset.id)]] as const) : []),
    ...dataset.distributions.map(
      ({ id }) => [`${dcat}distribution`, iris.distribution(catalogue, dataset.id, id)] as const,
    ),
  ),
  ...periodQuads(catalogue, dataset),
  ...rightsQuads(catalogue, dataset),
  ...dataset.distributions.flatMap((one) => distributionQuads(catalogue, dataset, one)),
]

const serviceQuads = (catalogue: Catalogue, service: DataService): Quad[] =>
  about(
    iris.service(catalogue, service.id),
    [`${rdf}type`, `${dcat}DataService`],
    ...inBoth(`${dcterms}title`, service.title),
    ...inBoth(`${dcterms}description`, service.description),
    [`${dcterms}publisher`, iris.publisher(catalogue)],
    [`${dcat}contactPoint`, iris.contact(catalogue)],
    [`${dcterms}accessRights`, `${authority}/access-right/PUBLIC`],
    [`${dcat}endpointURL`, service.endpointUrl],
    [`${dcat}endpointDescription`, service.endpointDescription],
    [`${dcat}landingPage`, service.landingPage],
    ...service.datasets.map((id) => [`${dcat}servesDataset`, iris.dataset(catalogue, id)] as const),
  )

const unnamed: Localized = { sv: 'Utgivaren är inte angiven', en: 'The publisher has not been named' }

const peopleQuads = (catalogue: Catalogue): Quad[] => [
  ...about(
    iris.publisher(catalogue),
    [`${rdf}type`, `${foaf}Agent`],
    ...inBoth(`${foaf}name`, catalogue.publisher?.name ?? unnamed),
    // Mandatory from 3.0.1; the project belongs to a national authority in every environment.
    [`${dcterms}type`, 'http://purl.org/adms/publishertype/NationalAuthority'],
  ),
  ...about(
    iris.contact(catalogue),
    [`${rdf}type`, `${vcard}Organization`],
    ...inBoth(`${vcard}fn`, catalogue.contact.name),
    [`${vcard}hasEmail`, `mailto:${catalogue.contact.mail}`],
  ),
]

/**
 * The catalogue as a graph by the profile DCAT-AP-SE 3 (github.com/diggsweden/DCAT-AP-SE, with its rules for harvesting): every thing has an absolute address and there are no blank nodes, the formats of the same data are
 * distributions of one dataset, and the licence of the catalogue itself is CC0. The one source of all its files.
 */
export const catalogueQuads = (catalogue: Catalogue): Quad[] => {
  const modified = catalogue.datasets.flatMap(({ modifiedAt }) => modifiedAt ?? []).toSorted()
  const newest = modified.at(-1)
  return [
    ...about(
      iris.catalogue(catalogue),
      [`${rdf}type`, `${dcat}Catalog`],
      ...inBoth(`${dcterms}title`, catalogue.title),
      ...inBoth(`${dcterms}description`, catalogue.description),
      [`${dcterms}publisher`, iris.publisher(catalogue)],
      [`${dcterms}license`, cc0],
      [`${foaf}homepage`, catalogue.homepage],
      [`${dcterms}language`, languageIris.sv],
      [`${dcterms}language`, languageIris.en],
      [`${dcterms}spatial`, sweden],
      [`${dcat}themeTaxonomy`, `${authority}/data-theme`],
      ...(newest ? ([[`${dcterms}modified`, day(newest)]] as const) : []),
      ...catalogue.datasets.map(({ id }) => [`${dcat}dataset`, iris.dataset(catalogue, id)] as const),
    ),
    ...peopleQuads(catalogue),
    ...catalogue.datasets.flatMap((dataset) => datasetQuads(catalogue, dataset)),
    ...catalogue.services.flatMap((service) => serviceQuads(catalogue, service)),
  ]
}
