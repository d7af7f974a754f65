import jsonld from 'jsonld'
import type { Quad } from 'n3'
import { vocabularies } from './vocabularies.ts'

/** A graph as JSON-LD, its properties under the vocabularies' prefixes. The context stands in it, so that nothing else need be fetched. */
export const jsonLd = async (quads: readonly Quad[]): Promise<string> => {
  // The library reads the terms by the interface that all libraries of RDF share; its types know its own form only.
  const expanded = await jsonld.fromRDF(quads as unknown as object)
  return JSON.stringify(await jsonld.compact(expanded, { ...vocabularies }), null, 2)
}
