/** The mark of a note: a, b … z, then aa. */
export const noteMark = (index: number): string =>
  index < 26 ? String.fromCharCode(97 + index) : noteMark(Math.floor(index / 26) - 1) + noteMark(index % 26)
