import { beforeAll, describe, expect, it } from '@jest/globals'
import { DataFactory, type Store, type Term } from 'n3'
import { type CatalogueFile, catalogueFiles } from '#shared/open-data/catalogue-files.ts'
import { catalogueQuads } from '#shared/open-data/catalogue-quads.ts'
import { rdfXml } from '#shared/open-data/rdf-xml.ts'
import { vocabularies } from '#shared/open-data/vocabularies.ts'
import { aCatalogue, aPublisher, origin, tables } from './a-catalogue.ts'
import { readGraph, saidIn } from './read-graph.ts'

const { namedNode, quad, literal, blankNode } = DataFactory
const { dcat, dcterms, foaf, rdf, vcard } = vocabularies
const cc0 = 'http://creativecommons.org/publicdomain/zero/1.0/'
const names = Object.keys(catalogueFiles) as CatalogueFile[]

describe('the catalogue', () => {
  let graph: Store
  beforeAll(async () => {
    graph = await readGraph('dcat.rdf', await catalogueFiles['dcat.rdf'].write(aCatalogue()))
  })

  const ofType = (type: string) => graph.getSubjects(`${rdf}type`, type, null)
  const values = (thing: Term | string, property: string) => graph.getObjects(thing as Term, property, null)
  const first = (thing: Term | string, property: string) => values(thing, property)[0]?.value ?? ''

  it.each(names)('is the same graph in %s, read by a parser of others', async (name) => {
    const read = await readGraph(name, await catalogueFiles[name].write(aCatalogue()))
    expect(saidIn(read)).toEqual(saidIn(catalogueQuads(aCatalogue())))
  })

  it('has no blank node, and every address in it is absolute', () => {
    const terms = graph.getQuads(null, null, null, null).flatMap(({ subject, object }) => [subject, object])
    expect(terms.filter(({ termType }) => termType === 'BlankNode')).toEqual([])
    const addresses = terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value)
    expect(addresses.filter((one) => !/^(https?:\/\/|mailto:)[^\s<>"{}|\\^`]+$/.test(one))).toEqual([])
  })

  it.each([
    [
      `${dcat}Catalog`,
      [`${dcterms}title`, `${dcterms}description`, `${dcterms}publisher`, `${dcat}dataset`, `${dcterms}license`],
    ],
    [
      `${dcat}Dataset`,
      [
        `${dcterms}title`,
        `${dcterms}description`,
        `${dcterms}publisher`,
        `${dcat}contactPoint`,
        `${dcat}distribution`,
        `${dcterms}accessRights`,
        `${dcat}theme`,
        `${dcat}keyword`,
        `${dcterms}spatial`,
      ],
    ],
    [`${dcat}Distribution`, [`${dcat}accessURL`, `${dcterms}format`]],
    [`${dcat}DataService`, [`${dcterms}title`, `${dcat}endpointURL`, `${dcat}endpointDescription`]],
    [`${foaf}Agent`, [`${foaf}name`, `${dcterms}type`]],
    [`${vcard}Organization`, [`${vcard}fn`, `${vcard}hasEmail`]],
  ])('says of every %s what must be said', (type, properties) => {
    const things = ofType(type)
    expect(things.length).toBeGreaterThan(0)
    for (const thing of things)
      for (const property of properties)
        expect([thing.value, property, values(thing, property).length > 0]).toEqual([thing.value, property, true])
  })

  it('has titles and descriptions in both languages, and titles under ten words', () => {
    for (const type of ['Catalog', 'Dataset', 'DataService'])
      for (const thing of ofType(dcat + type))
        for (const property of [`${dcterms}title`, `${dcterms}description`])
          expect(values(thing, property).map((term) => 'language' in term && term.language)).toEqual(['sv', 'en'])
    for (const dataset of ofType(`${dcat}Dataset`))
      for (const title of values(dataset, `${dcterms}title`)) {
        expect(title.value.split(' ').length).toBeLessThan(10)
        expect(title.value).not.toMatch(/\d{4}/)
      }
  })

  it('has one publisher, by its address at the data portal, and a contact that is another thing', () => {
    const [catalogue] = ofType(`${dcat}Catalog`)
    const publisher = `http://dataportal.se/organisation/SE${aPublisher.organisationNumber}`
    expect(ofType(`${foaf}Agent`).map(({ value }) => value)).toEqual([publisher])
    for (const thing of [catalogue, ...ofType(`${dcat}Dataset`)])
      expect(values(thing ?? '', `${dcterms}publisher`).map(({ value }) => value)).toEqual([publisher])
    expect(ofType(`${vcard}Organization`).map(({ value }) => value)).not.toContain(publisher)
    expect(ofType(`${dcat}CatalogRecord`)).toEqual([])
  })

  it('names no publisher where none is known, and invents no number', async () => {
    const text = await catalogueFiles['dcat.ttl'].write(aCatalogue({ publisher: null }))
    expect(text).not.toContain('dataportal.se/organisation')
    expect(text).toContain('"Utgivaren är inte angiven"@sv')
  })

  it('is CC0 itself, and gives each dataset its own terms', () => {
    expect(first(ofType(`${dcat}Catalog`)[0] ?? '', `${dcterms}license`)).toBe(cc0)
    for (const distribution of ofType(`${dcat}Distribution`)) {
      const isOthers = distribution.value.includes('-higher-vocational-')
      const licences = values(distribution, `${dcterms}license`).map(({ value }) => value)
      expect(licences).toEqual(isOthers ? [] : [cc0])
      expect(values(distribution, `${dcterms}rights`)).toHaveLength(isOthers ? 1 : 0)
    }
  })

  it('has every table in every format that holds the whole of it, as distributions of one dataset, and its API', () => {
    const titles = (id: string) =>
      values(`${origin}/oppna-data#dataset-${id}`, `${dcat}distribution`)
        .map((one) => one.value.split(`${id}-`)[1])
        .sort()
    const both = (formats: string[]) => formats.flatMap((format) => [`${format}-en`, `${format}-sv`])
    expect(titles('validations')).toEqual([...both(['csv', 'json-stat', 'parquet', 'px', 'xlsx']), 'pxwebapi'].sort())
    // A workbook holds 25,000 figures, and this table has 26,400.
    expect(titles('higher-vocational')).toEqual([...both(['csv', 'json-stat', 'parquet', 'px']), 'pxwebapi'].sort())
    expect(ofType(`${dcat}Dataset`)).toHaveLength(tables.length + 2)
  })

  it('points from each API distribution to a service that is there, and from no file', () => {
    const services = ofType(`${dcat}DataService`).map(({ value }) => value)
    for (const distribution of ofType(`${dcat}Distribution`)) {
      const service = first(distribution, `${dcat}accessService`)
      expect(values(distribution, `${dcat}downloadURL`).length > 0).toBe(service === '')
      if (service) expect(services).toContain(service)
    }
  })

  it('says that figures are made up where they are, and only of those', async () => {
    const text = await catalogueFiles['dcat.ttl'].write(aCatalogue({ isDemonstration: true }))
    const demonstration = await readGraph('dcat.ttl', text)
    const saying = demonstration
      .getQuads(null, `${dcterms}description`, null, null)
      .filter(({ object }) => /^(Demonstrationsdata|Demonstration data):/.test(object.value))
      .map(({ subject }) => subject.value)
    expect(saying).toContain(`${origin}/oppna-data#dataset-validations`)
    expect(saying).not.toContain(`${origin}/oppna-data#dataset-higher-vocational`)
    expect(JSON.stringify(aCatalogue())).not.toContain('Demonstrationsdata')
  })
})

describe('a graph in RDF/XML', () => {
  const said = (text: string) => [
    quad(namedNode('https://a.example/x?a=1&b=2'), namedNode(`${dcterms}title`), literal(text, 'sv')),
  ]

  it.each(['<b>&amp;"', ']]>', ' två  mellanslag ', 'rad\nrad\r\nrad', '😀 åäö'])('keeps the text %j', async (text) => {
    expect(saidIn(await readGraph('dcat.rdf', rdfXml(said(text))))).toEqual(saidIn(said(text)))
  })

  it('leaves out what XML cannot hold', async () => {
    expect(saidIn(await readGraph('dcat.rdf', rdfXml(said('a\u0001b\ud800c'))))).toEqual(saidIn(said('a b c')))
  })

  it('refuses a blank node and an unknown vocabulary', () => {
    const thing = namedNode('https://a.example/x')
    expect(() => rdfXml([quad(thing, namedNode(`${dcterms}title`), blankNode())])).toThrow('a blank node')
    expect(() => rdfXml([quad(thing, namedNode('https://other.example/p'), thing)])).toThrow('no name in RDF/XML')
  })
})
