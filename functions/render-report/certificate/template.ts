import { demonstrationNotice, plainPages } from '../pdf/page-parts.ts'

/**
 * How a certificate is set on paper, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document` (see print-certificate.ts), so no text of it is ever read as Typst code.
 * Lengths in mm and pt.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
${plainPages({ title: 'q.title + ": " + q.name', head: 'q.title + ", " + q.name', foot: 'q.made' })}
#let large(words) = block(above: 4mm, below: 8mm, width: 100%, { set par(leading: 0.42em); text(size: 21pt, weight: "semibold", fill: deep, hyphenate: false, words) })

#v(16mm)
#block(width: 100%, below: 12mm, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 32pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
${demonstrationNotice}
#v(4mm)
#text(size: 12pt, q.text)
#large(q.name)
#text(size: 12pt, q.eventText)
#large(q.event)

#block(width: 100%, above: 10mm, below: 12mm, grid(
  columns: (42mm, 1fr),
  row-gutter: 3.4mm,
  ..q.facts.map(f => (text(fill: muted, f.label), f.value)).flatten()
))

#block(width: 100%, breakable: false, fill: pale, inset: (x: 6mm, y: 5mm), stroke: (left: 3pt + brand), {
  text(fill: muted, q.code.label)
  v(-1.5mm)
  text(size: 17pt, weight: "semibold", tracking: 0.06em, q.code.value)
  v(0mm)
  q.code.text
})
`
