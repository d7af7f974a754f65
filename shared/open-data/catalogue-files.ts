import type { Catalogue } from './catalogue.ts'

type Written = {
  contentType: string
  /** The same catalogue gives the same text, up to the order of what is said. The libraries are loaded by those who ask. */
  write(catalogue: Catalogue): Promise<string>
}

const quadsOf = async (catalogue: Catalogue) => (await import('./catalogue-quads.ts')).catalogueQuads(catalogue)

/** The forms in which the catalogue is given, by the file's name. */
export const catalogueFiles = {
  'dcat.rdf': {
    contentType: 'application/rdf+xml; charset=utf-8',
    write: async (catalogue) => (await import('./rdf-xml.ts')).rdfXml(await quadsOf(catalogue)),
  },
  'dcat.ttl': {
    contentType: 'text/turtle; charset=utf-8',
    write: async (catalogue) => (await import('./turtle.ts')).turtle(await quadsOf(catalogue)),
  },
  'dcat.jsonld': {
    contentType: 'application/ld+json',
    write: async (catalogue) => (await import('./json-ld.ts')).jsonLd(await quadsOf(catalogue)),
  },
} as const satisfies Record<string, Written>

export type CatalogueFile = keyof typeof catalogueFiles

/** Whether a word of an address names one of the catalogue's files. */
export const isCatalogueFile = (word: string): word is CatalogueFile => Object.hasOwn(catalogueFiles, word)
