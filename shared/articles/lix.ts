/** What is counted in a text: its words, its sentences, its long words, and the index that they make. */
export type Lix = { words: number; sentences: number; longWords: number; lix: number }

/** Björnsson's five steps: children's books, fiction, newspapers, official texts, and what is harder than that. */
export type LixLevel = 'very-easy' | 'easy' | 'medium' | 'hard' | 'very-hard'

/** A word of more letters than this is long (Björnsson 1968). */
const longestShortWord = 6

const word = /[\p{L}\p{N}]+(?:[-’':][\p{L}\p{N}]+)*/gu

export const wordsOf = (text: string): string[] => text.match(word) ?? []

const startsBlock = /^\s*(?:#{1,6}\s|[-*+]\s|\d+[.)]\s|\|)/
const isQuote = /^\s*>/
const isRule = /^[\s|:-]*$/

/** What is read of one line of Markdown: no marks, and of a link its words only. */
const plainLine = (line: string): string =>
  line
    .replace(/^\s*(?:#{1,6}|[-*+]|\d+[.)])\s+/, '')
    .replace(/^\[[ x]\]\s+/, '')
    // With a longest: what only looks as the beginning of a link is not read to the end of the line each time.
    .replace(/!?\[([^\]]{0,300})\]\([^)]{0,600}\)/g, '$1')
    .replace(/[*`_|]+/g, ' ')
    .trim()

/** The text's blocks (paragraphs, headings, list items, table rows), plain. Quotations are left out: they are somebody else's words. */
export const blocksOf = (markdown: string): string[] => {
  const blocks: string[] = []
  let isOpen = false
  for (const line of markdown.split('\n')) {
    const text = isQuote.test(line) || isRule.test(line) ? '' : plainLine(line)
    if (text === '') isOpen = false
    else if (isOpen && !startsBlock.test(line)) blocks.push(`${blocks.pop() ?? ''} ${text}`)
    else blocks.push(text)
    isOpen = text !== '' && !/^\s*#/.test(line)
  }
  return blocks
}

const sentenceEnd = /(?<=[.!?][)»”"]?)\s+(?=[\p{Lu}“”"(])/u

/** The sentences of a text in Markdown. A block always ends one: a heading has no full stop. */
export const sentencesOf = (markdown: string): string[] =>
  blocksOf(markdown)
    .flatMap((block) => block.split(sentenceEnd))
    .filter((sentence) => wordsOf(sentence).length > 0)

/**
 * The readability index of a text in Markdown: words a sentence plus the percentage of long words. From C. H. Björnsson, Läsbarhet (1968), who lets a colon end a sentence too. It is made for Swedish; 0
 * for a text without words.
 */
export const lixOf = (markdown: string): Lix => {
  const sentences = sentencesOf(markdown).flatMap((sentence) => sentence.split(/:\s+(?=\S)/))
  const words = sentences.flatMap(wordsOf)
  const longWords = words.filter((each) => each.length > longestShortWord).length
  const lix = words.length === 0 ? 0 : words.length / sentences.length + (100 * longWords) / words.length
  return { words: words.length, sentences: sentences.length, longWords, lix }
}

/** Where an index lies on Björnsson's scale. */
export const lixLevel = (lix: number): LixLevel => {
  if (lix < 30) return 'very-easy'
  if (lix < 40) return 'easy'
  if (lix < 50) return 'medium'
  return lix < 60 ? 'hard' : 'very-hard'
}
