/** Names that every object has from the start: write-excel-file keeps texts as an object's keys, and would take these for texts that it knows. */
const inheritedNames = new Set(Object.getOwnPropertyNames(Object.prototype))

const escapedSign = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`

/**
 * A text as it is written in a workbook: sequences that would be read as an escaped sign are escaped themselves (ECMA-376 part 1, 22.9.2.19), and so is the first sign of the few texts
 * that the library trips over. Read back, by any program, it is the same text.
 */
export const workbookText = (text: string): string => {
  const escaped = text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, escapedSign)
  return inheritedNames.has(escaped) ? escapedSign(escaped) + escaped.slice(1) : escaped
}
