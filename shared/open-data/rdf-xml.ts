import type { Quad, Term } from 'n3'
import { vocabularies } from './vocabularies.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as XML can hold it: what the format has no place for (control characters, half a character) becomes a space. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken away
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, ' ')
    .replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character)
    // A line end as it stands would be read as another one.
    .replaceAll('\r', '&#13;')

const known = Object.entries(vocabularies)

/** An address as a name with its prefix. Throws on one of no known vocabulary: the format cannot hold it. */
const nameOf = ({ value }: Term): string => {
  const found = known.find(([, vocabulary]) => value.startsWith(vocabulary))
  const name = found && value.slice(found[1].length)
  if (!found || !name || !/^[A-Za-z_][\w-]*$/.test(name)) throw new Error(`no name in RDF/XML for ${value}`)
  return `${found[0]}:${name}`
}

const attributesOf = (quad: Quad): string => {
  const { object } = quad
  if (object.termType !== 'Literal') return ` rdf:resource="${escaped(object.value)}"`
  if (object.language) return ` xml:lang="${object.language}"`
  const type = object.datatype.value
  return type === `${vocabularies.xsd}string` ? '' : ` rdf:datatype="${escaped(type)}"`
}

const propertyOf = (quad: Quad): string => {
  const name = nameOf(quad.predicate)
  const text = quad.object.termType === 'Literal' ? `>${escaped(quad.object.value)}</${name}>` : '/>'
  return `    <${name}${attributesOf(quad)}${text}\n`
}

/**
 * A graph as RDF/XML, the form that the data portal harvests: an element a thing, named by its first type, in the order of the quads. Throws on a blank node, which
 * the portal does not take, and on a property of a vocabulary that is not known.
 */
export const rdfXml = (quads: readonly Quad[]): string => {
  const isType = (quad: Quad) => quad.predicate.value === `${vocabularies.rdf}type`
  const blank = quads.find(({ subject, object }) => [subject.termType, object.termType].includes('BlankNode'))
  if (blank) throw new Error('a blank node in the catalogue')
  const things = [...Map.groupBy(quads, ({ subject }) => subject.value)].map(([address, said]) => {
    const type = said.find(isType)
    const name = type ? nameOf(type.object) : 'rdf:Description'
    const properties = said.filter((quad) => quad !== type).map(propertyOf)
    return `  <${name} rdf:about="${escaped(address)}">\n${properties.join('')}  </${name}>\n`
  })
  const prefixes = known.map(([prefix, vocabulary]) => `\n  xmlns:${prefix}="${vocabulary}"`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF${prefixes}>\n${things.join('')}</rdf:RDF>\n`
}
