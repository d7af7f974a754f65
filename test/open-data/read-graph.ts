import jsonld from 'jsonld'
import { Parser, type Quad, Store } from 'n3'
import { RdfXmlParser } from 'rdfxml-streaming-parser'
import type { CatalogueFile } from '#shared/open-data/catalogue-files.ts'

const readRdfXml = (text: string): Promise<Quad[]> =>
  new Promise((resolve, reject) => {
    const quads: Quad[] = []
    const parser = new RdfXmlParser()
    parser.on('data', (quad: Quad) => quads.push(quad))
    parser.on('error', reject)
    parser.on('end', () => resolve(quads))
    parser.write(text)
    parser.end()
  })

const readJsonLd = async (text: string): Promise<Quad[]> =>
  new Parser({ format: 'application/n-quads' }).parse(
    String(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' })),
  )

/** Reads a file of the catalogue with a parser by others. Throws where it is not in its form. */
export const readGraph = async (file: CatalogueFile, text: string): Promise<Store> => {
  if (file === 'dcat.rdf') return new Store(await readRdfXml(text))
  if (file === 'dcat.jsonld') return new Store(await readJsonLd(text))
  return new Store(new Parser({ format: 'text/turtle' }).parse(text))
}

const termText = ({ termType, value, ...rest }: Quad['object']): string =>
  [termType, value, 'language' in rest ? rest.language : '', 'datatype' in rest ? rest.datatype.value : ''].join('|')

/** What a graph says, line by line; two graphs without blank nodes are the same when these are. */
export const saidIn = (graph: Store | readonly Quad[]): string[] =>
  [
    ...new Set(
      (graph instanceof Store ? graph.getQuads(null, null, null, null) : graph).map(
        ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${termText(object)}`,
      ),
    ),
  ].sort()
