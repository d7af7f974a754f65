import type { Word } from '#shared/articles/word-list.ts'
import type { Language } from '#shared/platform/language.ts'

/** Endings with which a term of the word list may stand in a sentence: bedömningen, yrkesbevisets, certificates. */
const endings = { sv: '(?:e?ns?|e?ts?|s|[aeo]r(?:na)?s?)?', en: "(?:e?s|'s)?" } as const satisfies Record<
  Language,
  string
>

/** In these a term gets no link: they are links or headings themselves, or another's words. */
const closed = new Set(['a', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'code', 'pre', 'th'])

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What a term is looked for as: without an explanation in brackets or after a comma. */
const headOf = (term: string): string =>
  term
    .replace(/\s*\(.*\)$/, '')
    .replace(/,.*$/, '')
    .trim()

/** A tag. What stands in the quotation marks of an attribute may hold angle brackets: a picture's alternative text does. */
const aTag = /(<(?:[^>"]|"[^"]*")*>)/

/** Links terms of the word list in HTML, each at most once however many pieces of HTML it is given: those of one page. */
export type LinkWords = (html: string) => string

/**
 * Makes the linker of one page. `html` must be well-formed, as `renderMarkdown` gives it. Words whose term is no more than another's with a remark (Validering (före 2023)) are not linked.
 */
export const createWordLinker = (
  words: readonly Word[],
  { language, addressOf }: { language: Language; addressOf: (wordId: string) => string },
): LinkWords => {
  const byHead = new Map<string, string>()
  for (const { id, term } of words) {
    if (term[language].endsWith(')')) continue
    const head = headOf(term[language]).toLowerCase()
    if (!byHead.has(head)) byHead.set(head, id)
  }
  // The longest first, so that fördjupad kartläggning is not linked as something shorter in it.
  const heads = [...byHead.keys()].toSorted((a, b) => b.length - a.length)
  if (heads.length === 0) return (html) => html
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}&-])(${heads.map(escaped).join('|')})${endings[language]}(?![\\p{L}\\p{N}-])`,
    'giu',
  )
  const linked = new Set<string>()

  const linkIn = (text: string): string =>
    text.replace(pattern, (found, head: string) => {
      const id = byHead.get(head.toLowerCase())
      if (id === undefined || linked.has(id)) return found
      linked.add(id)
      return `<a class="word-link" href="${addressOf(id)}">${found}</a>`
    })

  return (html) => {
    let depth = 0
    return html
      .split(aTag)
      .map((piece) => {
        const tag = /^<(\/?)([a-z0-9]+)/i.exec(piece)
        if (!tag) return depth === 0 ? linkIn(piece) : piece
        if (closed.has(tag[2]?.toLowerCase() ?? '')) depth += tag[1] ? -1 : 1
        return piece
      })
      .join('')
  }
}
