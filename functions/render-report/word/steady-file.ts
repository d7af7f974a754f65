import { strFromU8, strToU8, unzipSync } from 'fflate'
import { fixedZip } from '../archive/fixed-zip.ts'

/** What the library makes up anew each time, or counts on from document to document: links to other places, and the places that the contents lead to. */
const madeUp = /\b(?:rId[\w-]*[a-zA-Z_-][\w-]*|_Toc\d+)|(?<=<w:bookmark(?:Start|End)\b[^>]*w:id=")\d+(?=")/g

const prefixOf = (name: string): string => {
  if (/^\d/.test(name)) return ''
  return name.startsWith('_Toc') ? '_Toc' : 'rIdLink'
}

/** A Word file dated `madeAt`, and without what differs from one time to the next: the same document gives the same bytes. */
export const steadyFile = (file: Uint8Array, madeAt: string): Uint8Array => {
  const names = new Map<string, string>()
  const steady = (xml: string): string =>
    xml.replace(madeUp, (name) => {
      const known = names.get(name) ?? `${prefixOf(name)}${names.size + 1}`
      names.set(name, known)
      return known
    })
  const files = Object.entries(unzipSync(file)).map(([name, bytes]) => {
    if (name === 'docProps/core.xml') {
      const dated = strFromU8(bytes).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt.slice(0, 19)}Z`)
      return { name, bytes: strToU8(dated) }
    }
    if (!/^word\/(?:document|footnotes)\.xml$|^word\/_rels\/(?:document|footnotes)\.xml\.rels$/.test(name))
      return { name, bytes }
    return { name, bytes: strToU8(steady(strFromU8(bytes))) }
  })
  return fixedZip(files, madeAt)
}
