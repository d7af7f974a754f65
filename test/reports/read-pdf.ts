import { inflateSync } from 'node:zlib'

/** What the tests read of a PDF: its objects, its structure, the text of its pages. For PDFs as Typst writes them, whose objects are not packed. */
export type ReadPdf = {
  /** The dictionaries of all objects, as Latin-1. */
  objects: Map<number, string>
  /** Each page's text, a line for each shown run. */
  pages: string[]
  /** Each page's drawing, as Latin-1. */
  contents: string[]
  /** Metadata (XMP). */
  metadata: string
}

type PdfObject = { dictionary: string; stream: Buffer | null }

const objectsOf = (bytes: Buffer): Map<number, PdfObject> => {
  const objects = new Map<number, PdfObject>()
  const text = bytes.toString('latin1')
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length
    const end = text.indexOf('\nendobj', start)
    const streamAt = text.indexOf('\nstream\n', start)
    const hasStream = streamAt >= 0 && streamAt < end
    const dictionary = text.slice(start, hasStream ? streamAt : end)
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0)
    const packed = hasStream ? bytes.subarray(streamAt + 8, streamAt + 8 + length) : null
    const stream = packed && dictionary.includes('/FlateDecode') ? inflateSync(packed) : packed
    objects.set(Number(found[1]), { dictionary, stream })
  }
  return objects
}

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le')

const unicodeOf = (cmap: string): Map<number, string> =>
  new Map(
    [...cmap.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)].flatMap(([, lines]) =>
      [...(lines ?? '').matchAll(/<([0-9A-Fa-f]+)> <([0-9A-Fa-f]+)>/g)].map(
        ([, code, text]) => [Number.parseInt(code ?? '', 16), fromHex(text ?? '')] as const,
      ),
    ),
  )

const escapes: Record<string, number> = { n: 10, r: 13, t: 9, b: 8, f: 12 }

/** A string of a content stream, in parentheses or angle brackets, as bytes. */
const bytesOf = (token: string): number[] => {
  if (token.startsWith('<')) return [...Buffer.from(token.slice(1, -1), 'hex')]
  const bytes: number[] = []
  for (const [, octal, escaped, plain] of token.slice(1, -1).matchAll(/\\([0-7]{1,3})|\\([\s\S])|([\s\S])/g))
    bytes.push(
      octal !== undefined
        ? Number.parseInt(octal, 8)
        : escaped !== undefined
          ? (escapes[escaped] ?? escaped.charCodeAt(0))
          : (plain ?? '').charCodeAt(0),
    )
  return bytes
}

/** A string in parentheses may hold balanced ones unescaped; two levels are enough for pairs of bytes. */
const innermost = String.raw`\((?:\\[\s\S]|[^\\()])*\)`
const literal = String.raw`\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()]|${innermost})*\))*\)`

const shownText = (content: string, fonts: Map<string, Map<number, string>>): string => {
  let font = new Map<number, string>()
  const runs: string[] = []
  const token = new RegExp(
    String.raw`/(\w+) [\d.]+ Tf|(<[0-9A-Fa-f]*>|${literal})(?=\s*(?:Tj|\]|-?[\d.]|<|\())|\bET\b`,
    'g',
  )
  for (const [whole, name, string] of content.matchAll(token)) {
    if (name !== undefined) font = fonts.get(name) ?? font
    else if (string !== undefined) {
      const bytes = bytesOf(string)
      for (let at = 0; at + 1 < bytes.length; at += 2)
        runs.push(font.get(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)) ?? '')
    } else if (whole === 'ET') runs.push('\n')
  }
  return runs.join('')
}

/** Reads a PDF. Throws when it is none. */
export const readPdf = (file: Uint8Array): ReadPdf => {
  const bytes = Buffer.from(file)
  if (!bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) throw new Error('not a PDF')
  const objects = objectsOf(bytes)
  const at = (reference: string | undefined) => objects.get(Number(reference))
  const fontOf = (reference: string) =>
    unicodeOf(at(/\/ToUnicode (\d+) 0 R/.exec(at(reference)?.dictionary ?? '')?.[1])?.stream?.toString('latin1') ?? '')
  const fontCache = new Map<string, Map<number, string>>()
  const pages = [...objects.values()]
    .filter(({ dictionary }) => /\/Type \/Page\s/.test(dictionary))
    .map(({ dictionary }) => {
      const fonts = new Map(
        [...(/\/Font <<([\s\S]*?)>>/.exec(dictionary)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
          ([, name = '', reference = '']) => {
            const font = fontCache.get(reference) ?? fontOf(reference)
            fontCache.set(reference, font)
            return [name, font] as const
          },
        ),
      )
      const content = at(/\/Contents (\d+) 0 R/.exec(dictionary)?.[1])?.stream?.toString('latin1') ?? ''
      return { text: shownText(content, fonts), content }
    })
  const metadata = [...objects.values()].find(({ dictionary }) => dictionary.includes('/Type /Metadata'))?.stream
  return {
    objects: new Map([...objects].map(([number, { dictionary }]) => [number, dictionary])),
    pages: pages.map(({ text }) => text),
    contents: pages.map(({ content }) => content),
    metadata: metadata?.toString('utf8') ?? '',
  }
}

/** A text string of a dictionary, plain or UTF-16. */
const textString = (token: string): string =>
  token.startsWith('<')
    ? fromHex(token.slice(1, -1)).replace('\ufeff', '')
    : token.slice(1, -1).replace(/\\([\s\S])/g, '$1')

/** Every text under a name in the dictionaries, for example `Alt` or `Title`. */
export const textsUnder = ({ objects }: ReadPdf, name: string): string[] =>
  [...objects.values()].flatMap((dictionary) =>
    [...dictionary.matchAll(new RegExp(`/${name} (<[0-9A-Fa-f]+>|${literal})`, 'g'))].map(([, token = '']) =>
      textString(token),
    ),
  )

/** How many structure elements of each kind the document has. */
export const structureOf = ({ objects }: ReadPdf): Record<string, number> => {
  const kinds: Record<string, number> = {}
  for (const dictionary of objects.values()) {
    const kind = /\/Type \/StructElem\s+\/S \/(\w+)/.exec(dictionary)?.[1]
    if (kind) kinds[kind] = (kinds[kind] ?? 0) + 1
  }
  return kinds
}

/** The kinds of structure elements in reading order, each with how deep it lies. */
export const structureInOrder = ({ objects }: ReadPdf): { kind: string; depth: number; dictionary: string }[] => {
  const root = [...objects.values()].find((dictionary) => dictionary.includes('/Type /StructTreeRoot')) ?? ''
  const childrenOf = (dictionary: string): string[] => {
    const kids = /\/K (\[[\s\S]*?\]|\d+ 0 R)/.exec(dictionary)?.[1] ?? ''
    return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, reference]) => objects.get(Number(reference)) ?? [])
  }
  const walk = (dictionary: string, depth: number): { kind: string; depth: number; dictionary: string }[] => {
    const kind = /\/Type \/StructElem\s+\/S \/(\w+)/.exec(dictionary)?.[1]
    if (!kind) return []
    return [{ kind, depth, dictionary }, ...childrenOf(dictionary).flatMap((child) => walk(child, depth + 1))]
  }
  return childrenOf(root).flatMap((child) => walk(child, 0))
}

const painting = new Set(['Tj', 'TJ', "'", '"', 'Do', 'sh', 'f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'EI'])

/** What a page paints outside all marked content: neither part of the structure nor marked as decoration. */
export const untaggedOn = (content: string): string[] => {
  const withoutTexts = content.replace(new RegExp(`${literal}|<[0-9A-Fa-f]*>(?!>)`, 'g'), ' ')
  let depth = 0
  return withoutTexts.split(/\s+/).filter((operator) => {
    if (operator === 'BDC' || operator === 'BMC') depth += 1
    if (operator === 'EMC') depth -= 1
    return depth === 0 && painting.has(operator)
  })
}
