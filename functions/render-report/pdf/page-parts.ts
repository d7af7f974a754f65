import type { Language } from '#shared/platform/language.ts'

/** The country of each language, as Typst takes it: it settles quotation marks and hyphenation. */
export const regionsOfLanguage = { sv: 'SE', en: 'GB' } as const satisfies Record<Language, string>

/** «Sida 3 av 8» in the parts around its two numbers. */
export const pageWords = (page: (number: string, of: string) => string): { before: string; between: string } => {
  const [before = '', between = ''] = page('\u0000', '\u0000').split('\u0000')
  return { before, between }
}

/** The word that stands on every page of a document with demonstration data: the first sentence of the notice, which is that word alone. */
export const demonstrationWord = (notice: string | null): string | null => notice?.split('.')[0] ?? null

/** Colours of all that is set, those of the charts; Typst code. */
export const inks = `
#let ink = rgb("#1b2a33")
#let muted = rgb("#4d5d68")
#let line-colour = rgb("#b9c6cc")
#let pale = rgb("#edf4f6")
#let brand = rgb("#14657d")
#let deep = rgb("#083f51")
#let warning = rgb("#a33b07")
`

/** The service's mark in Typst, as the variable `mark`; its body in `colour`. */
export const markIn = (colour: string): string =>
  `#let mark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#f2a53a' d='M24.6 2.8h6.8l-2.24 4h-6.8z'/><path fill='${colour}' d='M21.46 8.4h6.8l-2.24 4h-6.8zM.44 14h6.8l2.24 4h-6.8zM18.32 14h6.8l-2.24 4h-6.8zM3.58 19.6h6.8l2.24 4h-6.8zM15.18 19.6h6.8l-2.24 4h-6.8zM6.71 25.2h12.13l-2.24 4h-7.65z'/></svg>"`

/**
 * The top of a document without a cover, as Typst code that reads `q`: its text, its pages with head and foot. `q` has title, language, region, pageWords, demonstration and
 * demonstrationWord; `title`, `head` and `foot` are Typst for the file's title and for what stands at the left of the head and the foot.
 */
export const plainPages = ({ title, head, foot }: { title: string; head: string; foot: string }): string => `
${inks}
${markIn('#14657d')}

#set document(title: ${title}, author: "Valideringslyft", date: auto)
#set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: q.language, region: q.region, hyphenate: true, number-type: "lining", costs: (hyphenation: 180%))
#set par(leading: 0.62em, spacing: 0.9em, justify: false, linebreaks: "optimized")

#set page(
  paper: "a4",
  margin: (x: 24mm, top: 28mm, bottom: 22mm),
  header-ascent: 10mm,
  footer-descent: 9mm,
  background: context if counter(page).get().first() == 1 { place(top + left, dx: 24mm, dy: 13.2mm, image(bytes(mark), format: "svg", width: 8mm)) },
  header: context {
    set text(size: 8.5pt, fill: muted)
    if counter(page).get().first() == 1 { h(11mm); text(size: 13pt, weight: "semibold", fill: deep, "Valideringslyft") }
    else {
      stack(spacing: 1.3mm, grid(columns: (1fr, auto), align: (left, right), ${head}, if q.demonstration != none { text(fill: warning, weight: "bold", q.demonstrationWord) }), std.line(length: 100%, stroke: 0.5pt + line-colour))
    }
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), ${foot}, text(size: 9.5pt, weight: "semibold", fill: ink, counter(page).display((n, of) => q.pageWords.before + str(n) + q.pageWords.between + str(of), both: true)))
  },
)
`

/** The notice on the first page that it is demonstration data, as Typst code that reads `q`. */
export const demonstrationNotice = `
#if q.demonstration != none {
  block(width: 100%, above: 5mm, fill: rgb("#fff1e8"), inset: (x: 5mm, y: 3.5mm), stroke: (left: 3pt + rgb("#f2a53a")), text(fill: rgb("#7a2a02"), weight: "bold", q.demonstration))
}
`
