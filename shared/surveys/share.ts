/**
 * How many in ten, in the form in which the project's own survey of 2021 was published («6 av 10»). `at-most` and `at-least` stand for the ends: a share never
 * says that nobody, or that everybody, answered so.
 */
export type Share = { kind: 'at-most' | 'about' | 'at-least'; tenths: number }

/** With fewer answers than this nothing is said. */
export const minAnswers = 5

/**
 * The share of `total` that `count` is, in tenths. None and one look the same, and so do all and all but one: whoever knows that a region answered, and what it answered itself, cannot tell
 * another region's answer from a share alone. That matters because tenths give away the number itself when ten or fewer have answered. Throws when `total` is below `minAnswers`: the caller
 * shows nothing then.
 */
export const shareOf = (count: number, total: number): Share => {
  if (total < minAnswers) throw new Error('too few answers for a share')
  if (count <= 1) return { kind: 'at-most', tenths: Math.ceil(10 / total) }
  if (count >= total - 1) return { kind: 'at-least', tenths: Math.floor((10 * (total - 1)) / total) }
  return { kind: 'about', tenths: Math.round((10 * count) / total) }
}
