import { demonstrationNotice, plainPages } from '../pdf/page-parts.ts'

/**
 * How the summary of a survey or of interviews is set, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document`, so no text of it is ever read as Typst code. Colours and
 * typeface are those of the report. Lengths in mm and pt.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
${plainPages({ title: 'q.title', head: 'q.title', foot: 'q.madeOn' })}

#show heading.where(level: 1): it => block(width: 100%, above: 9mm, below: 3.5mm, sticky: true, {
  set text(size: 16pt, weight: "semibold", fill: deep, hyphenate: false)
  it.body
})
#show heading.where(level: 2): it => block(width: 100%, above: 6.5mm, below: 2.6mm, sticky: true, {
  set text(size: 11.5pt, weight: "semibold", fill: deep, hyphenate: false)
  it.body
})

// Drawn for the eye; the words beside it say the same.
#let bar(tenths) = box(width: 40mm, height: 3.2mm, baseline: 0.4mm, grid(columns: (1fr,) * 10, column-gutter: 0.5mm, ..range(10).map(n => rect(width: 100%, height: 3.2mm, stroke: none, fill: if n < tenths { brand } else { rgb("#dbe4e8") }))))

#let shares(it) = table(
  columns: (1fr, 44mm, 32mm),
  stroke: (x, y) => (bottom: 0.5pt + line-colour),
  inset: (x: 0mm, y: 1.6mm),
  align: (left + horizon, left + horizon, right + horizon),
  table.header(text(size: 8.5pt, fill: muted, q.words.answer), [], text(size: 8.5pt, fill: muted, q.words.share)),
  ..it.rows.map(r => (r.label, pdf.artifact(bar(r.tenths)), text(weight: "semibold", r.words))).flatten()
)

#let part(it) = {
  if it.kind == "text" { par(it.text) }
  else if it.kind == "note" { par(text(size: 9pt, fill: muted, it.text)) }
  else if it.kind == "points" { list(marker: text(fill: brand)[•], body-indent: 0.7em, spacing: 0.8em, ..it.points) }
  else { block(width: 100%, breakable: false, shares(it)) }
}

#v(6mm)
#block(width: 150mm, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 24pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
#block(above: 5mm, below: 6mm, text(size: 12pt, fill: deep, q.lead))
${demonstrationNotice}

#for section in q.sections {
  heading(level: section.level, section.title)
  for it in section.blocks { part(it) }
}
`
