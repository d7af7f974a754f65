import type { SearchIndex } from './build-index.ts'
import type { SearchDocument } from './search-document.ts'
import { placedTokens } from './tokens.ts'

/** A piece of text, and whether it is what was searched for. */
export type Piece = { text: string; isHit: boolean }

/** The longest that is shown of a text, in characters. */
const longest = 240

const segmenters = {
  sv: new Intl.Segmenter('sv', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
} as const

/** The text in pieces, its hits apart. */
export const markedText = (
  { termOf }: Pick<SearchIndex, 'termOf'>,
  text: string,
  hits: ReadonlySet<string>,
): Piece[] => {
  const pieces: Piece[] = []
  let from = 0
  for (const { token, start, end } of placedTokens(text)) {
    if (!hits.has(termOf(token) ?? '')) continue
    if (start > from) pieces.push({ text: text.slice(from, start), isHit: false })
    pieces.push({ text: text.slice(start, end), isHit: true })
    from = end
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isHit: false })
  return pieces
}

const abbreviation = /(?<![\p{L}.])(?:t\.ex|bl\.a|m\.m|s\.k|dvs|jfr|ca|e\.g|i\.e)\.\s*$/u

/** The sentences of a text. A line ends one; an abbreviation (t.ex.) does not. */
const sentencesOf = (text: string, language: SearchDocument['language']): string[] =>
  text.split('\n').flatMap((line) => {
    const sentences: string[] = []
    for (const { segment } of segmenters[language].segment(line)) {
      const last = sentences.at(-1)
      const goesOn = last !== undefined && (abbreviation.test(last) || /^\p{Ll}/u.test(segment))
      if (goesOn) sentences[sentences.length - 1] = last + segment
      else sentences.push(segment)
    }
    return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== '')
  })

/** A heading or a point is no sentence, and does not follow one. */
const isSentence = (text: string): boolean => /[.!?]["”’)]?$/.test(text)

/** So much of a long sentence that its first hit is in it, cut between words. */
const around = (sentence: string, firstHit: number): string => {
  if (sentence.length <= longest) return sentence
  const from = Math.max(0, firstHit - longest / 3)
  const start = from === 0 ? 0 : sentence.indexOf(' ', from) + 1
  const cut = sentence.slice(start, start + longest)
  const end = start + longest >= sentence.length ? cut.length : Math.max(cut.lastIndexOf(' '), longest / 2)
  return `${start > 0 ? '… ' : ''}${cut.slice(0, end).trim()}${start + end < sentence.length ? ' …' : ''}`
}

/** The sentences of lead and text with the most of what was searched for, those that follow each other together; the lead where none has any. */
export const snippetOf = (
  index: Pick<SearchIndex, 'termOf'>,
  { lead, body, language }: SearchDocument,
  hits: ReadonlySet<string>,
): Piece[] => {
  const sentences = [...sentencesOf(lead, language), ...sentencesOf(body, language)].map((text) => {
    const placed = placedTokens(text).flatMap(({ token, start }) => {
      const term = index.termOf(token)
      return term !== null && hits.has(term) ? [{ term, start }] : []
    })
    return { text, count: new Set(placed.map(({ term }) => term)).size, first: placed[0]?.start ?? 0 }
  })
  const most = Math.max(0, ...sentences.map(({ count }) => count))
  const at = most === 0 ? 0 : sentences.findIndex(({ count }) => count === most)
  const best = sentences[at]
  if (!best) return []
  let shown = around(best.text, best.first)
  for (const next of sentences.slice(at + 1)) {
    if (shown.length + next.text.length >= longest || ![shown, next.text].every(isSentence)) break
    shown += ` ${next.text}`
  }
  return markedText(index, shown, hits)
}
