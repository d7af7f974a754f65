/** What stands where a text was cut. The paper says what it means. */
export const cutMark = '[…]'

/** Where a sentence may end: its sign, and a space or line end after it. */
const sentenceEnd = /[.!?](?=\s)/g

/**
 * The text, or as many of its whole sentences as go into `maxLength` with a mark that it goes on. Where not even half of that is whole sentences it is cut between two words. The length is in UTF-16 units
 * and holds the mark.
 */
export const shorten = (text: string, maxLength: number): string => {
  const whole = text.trim()
  if (whole.length <= maxLength) return whole
  const room = maxLength - cutMark.length - 1
  const start = whole.slice(0, room + 1)
  const sentence = [...start.matchAll(sentenceEnd)].at(-1)
  const end = sentence && sentence.index + 1 >= room / 2 ? sentence.index + 1 : start.search(/\s+\S*$/)
  // One endless word is cut where it must be, and never in the middle of a sign.
  const kept = end > 0 ? whole.slice(0, end) : whole.slice(0, room).replace(/[\ud800-\udbff]$/, '')
  return `${kept.trimEnd()} ${cutMark}`
}

/** The first `most` of the list, and how many that leaves out. */
export const firstOf = <T>(list: readonly T[], most: number): { first: T[]; left: number } => ({
  first: list.slice(0, most),
  left: Math.max(0, list.length - most),
})
