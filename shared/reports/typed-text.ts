import type { ReportText } from './report-document.ts'

/**
 * Latin, Greek and Cyrillic letters, and the punctuation and signs of ordinary text: what the report's typeface can show. A test sets them all.
 */
const unprintable =
  /[^\t\n\r\u0020-\u007e\u00a0-\u024f\u0370-\u0373\u0386-\u038a\u038c\u038e-\u03a1\u03a3-\u03ce\u0400-\u045f\u1e00-\u1eff\u2010-\u2026\u202f-\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]+/gu

/** A text with signs that cannot be shown (an emoji) as □. PDF/UA-1 refuses a file in which a sign cannot be shown, so one of them would stop it all. */
export const printableText = (typed: string): string => typed.toWellFormed().normalize('NFC').replace(unprintable, '□')

/**
 * What a person typed, as a text of the report: printable, and nothing in it is read as a pointer.
 */
export const typedText = (typed: string): ReportText => printableText(typed).replaceAll(/\[\[(?=\w+:)/g, '[ [')

/** The same of every text in something that people have written, such as a questionnaire. Its ids and addresses come out as they are. */
export const typedThroughout = <T>(value: T): T => {
  const readable = (one: unknown): unknown => {
    if (typeof one === 'string') return typedText(one)
    if (Array.isArray(one)) return one.map(readable)
    if (typeof one !== 'object' || one === null) return one
    return Object.fromEntries(Object.entries(one).map(([name, inside]) => [name, readable(inside)]))
  }
  // Texts become texts: the shape stays.
  return readable(value) as T
}
