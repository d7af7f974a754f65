import { demonstrationNotice, plainPages } from '../pdf/page-parts.ts'

/**
 * How a month of time is set on paper, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document` (see print-sheet-paper.ts), so no text of it is ever read as Typst code.
 * Lengths in mm and pt.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
${plainPages({ title: 'q.title + ": " + q.subtitle', head: 'q.title + ", " + q.subtitle', foot: 'q.made' })}
#show heading.where(level: 1): it => block(width: 100%, above: 8mm, below: 3.5mm, sticky: true, text(size: 14pt, weight: "semibold", fill: deep, hyphenate: false, it.body))

#v(6mm)
#block(width: 100%, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 24pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
#block(above: 4mm, below: 4mm, text(size: 13pt, fill: deep, q.subtitle))
#block(below: 5mm, box(fill: pale, inset: (x: 2mm), outset: (y: 1mm), text(weight: "semibold", q.state)))
${demonstrationNotice}
#block(width: 100%, above: 4.5mm, below: 4.5mm, grid(
  columns: (48mm, 1fr),
  row-gutter: 2.4mm,
  ..q.facts.map(f => (text(fill: muted, f.label), f.value)).flatten()
))

#heading(level: 1, q.table.title)
#{
  set text(size: 9.5pt)
  set par(leading: 0.45em, linebreaks: "simple")
  table(
    columns: (27mm, 1.1fr, 16mm, 2.3fr),
    align: (x, y) => (if y == 0 { bottom } else { top }) + (if x == 2 { right } else { left }),
    inset: (left: 0mm, right: 3.5mm, y: 1.4mm),
    stroke: (x, y) => (top: if y == 0 { 1.2pt + deep } else { none }, bottom: if y == 0 { 0.9pt + deep } else { 0.4pt + line-colour }),
    table.header(..q.table.columns.map(c => text(weight: "semibold", hyphenate: false, c))),
    ..q.table.rows.flatten().map(cell => table.cell(breakable: false, cell))
  )
}
#block(above: 4mm, text(size: 11pt, weight: "semibold", q.table.total))

#block(width: 100%, above: 8mm, breakable: false, {
  par(q.certify)
  for role in q.signatures {
    block(above: 9mm, below: 0mm, text(weight: "semibold", role))
    grid(
      columns: (1.6fr, 1.6fr, 1fr),
      column-gutter: 6mm,
      ..(q.signatureWords.signature, q.signatureWords.name, q.signatureWords.day).map(word => {
        v(9mm)
        std.line(length: 100%, stroke: 0.7pt + ink)
        v(-2mm)
        text(size: 8.5pt, fill: muted, word)
      })
    )
  }
})
`
