export type PxFile = {
  /** By keyword with its subkey, `VALUES(År)`: the texts, or the one word without quotes. */
  keywords: Map<string, string[]>
  data: (number | string)[]
}

type Token = { text: string; isQuoted: boolean }

/** Parts in quotes that only white space parts are one text; what separates texts is a comma. */
const tokensOf = (value: string): Token[] => {
  const tokens: Token[] = []
  let joins = false
  for (const [, quoted, plain, comma] of value.matchAll(/"([^"]*)"|([^\s,"]+)|(,)/g)) {
    const last = tokens.at(-1)
    if (comma) joins = false
    else if (quoted !== undefined && joins && last?.isQuoted) last.text += quoted
    else tokens.push({ text: quoted ?? plain ?? '', isQuoted: quoted !== undefined })
    if (!comma) joins = true
  }
  return tokens
}

/** Where the statement that begins at `from` ends: at a semicolon outside quotes. */
const endOf = (text: string, from: number): number => {
  let isInside = false
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '"') isInside = !isInside
    if (isInside && text[at] === '\n') throw new Error('a text goes over a line end')
    if (text[at] === ';' && !isInside) return at
  }
  throw new Error('a statement has no end')
}

/** Reads a PX file by the specification of 2013: written apart from what writes it. Throws where it breaks the rules, long lines among them. */
export const readPx = (text: string): PxFile => {
  const tooLong = text
    .slice(0, text.indexOf('DATA='))
    .split('\n')
    .find((line) => line.length > 256)
  if (tooLong !== undefined) throw new Error('a line is longer than 256 characters')
  const keywords = new Map<string, string[]>()
  let at = 0
  for (;;) {
    const end = endOf(text, at)
    const statement = text.slice(at, end).trimStart()
    const [, keyword = '', subkey, value = ''] =
      /^([A-Z0-9-]+)(?:\(((?:"[^"]*"[\s,]*)+)\))?=([\s\S]*)$/.exec(statement) ?? []
    if (keyword === '') throw new Error(`no statement: ${statement.slice(0, 60)}`)
    if (keyword === 'DATA') {
      if (text.slice(end + 1).trim() !== '') throw new Error('something follows the data')
      const data = [...value.matchAll(/"([^"]*)"|(\S+)/g)].map(([, symbol, number]) => symbol ?? Number(number))
      return { keywords, data }
    }
    const name =
      subkey === undefined
        ? keyword
        : `${keyword}(${tokensOf(subkey)
            .map((token) => token.text)
            .join('/')})`
    if (keywords.has(name)) throw new Error(`${name} stands twice`)
    keywords.set(
      name,
      tokensOf(value).map((token) => token.text),
    )
    at = end + 1
  }
}
