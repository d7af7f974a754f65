/** The longest that is searched for, in UTF-16 units, and the most words of it; the rest is left out, and the page says so. */
export const queryLimits = { length: 200, words: 12 } as const
