const marks = /\p{M}/gu
/** Å, ä and ö are letters of their own in Swedish; é and ü are an e and a u with a mark. */
const markedLetter = /[^\p{ASCII}åäö]/gu

/** Lower case, with å, ä and ö kept and all other accents taken off. */
export const normalised = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(markedLetter, (letter) => letter.normalize('NFD').replace(marks, ''))

/** Without å, ä and ö too: as one writes on a keyboard that lacks them. */
export const folded = (word: string): string => word.replace(/[åä]/g, 'a').replaceAll('ö', 'o')

const word = /[\p{L}\p{N}]+/gu

/** The words of a text in order, normalised. What stands between them says nothing. */
export const tokensOf = (text: string): string[] => normalised(text).match(word) ?? []

/** Stands for the end of a sentence, a line or a name among words. */
export const sentenceEnd = '|'

const wordOrEnd = /[\p{L}\p{N}]+|[.!?\n](?=\s|$)/gu

/** The words of a text with the ends of its sentences, so that no phrase goes from one into the next. */
export const tokensWithEnds = (text: string): string[] =>
  (normalised(text).match(wordOrEnd) ?? []).map((found) => (/^[.!?\n]$/.test(found) ? sentenceEnd : found))

/** Where each word stands in a text as it is written. */
export const placedTokens = (text: string): { token: string; start: number; end: number }[] =>
  [...text.matchAll(word)].map((found) => ({
    token: normalised(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }))
