import { demonstrationNotice, plainPages } from '../pdf/page-parts.ts'

/** At the left of every page's foot: that it is a draft, and when it was made. */
const draftAndMade = 'if q.draftMark != none { text(fill: warning, weight: "bold", q.draftMark); h(0.8em) } + q.made'

/**
 * How a plan's paper is set, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document` (see print-plan-paper.ts), so no text of it is ever read as Typst code. Colours and
 * typeface are those of the report. Lengths in mm and pt; `em` follows the text, which is set smaller until a paper of one page fits.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
${plainPages({ title: 'q.title + ": " + q.subtitle', head: 'q.title + ", " + q.subtitle', foot: draftAndMade })}
#set page(margin: (x: 20mm, top: 25mm, bottom: 18mm), footer-descent: 7mm, background: place(top + left, dx: 20mm, dy: 10.2mm, image(bytes(mark), format: "svg", width: 8mm))) if q.isOnePage
#set par(leading: 0.52em, spacing: 0.7em) if q.isOnePage
#set list(marker: text(fill: brand)[•], indent: 0pt, body-indent: 0.6em, spacing: if q.isOnePage { 0.55em } else { 0.7em })
#set enum(indent: 0pt, body-indent: 0.6em, spacing: 0.7em)

#show heading.where(level: 1): it => if q.isOnePage {
  block(width: 100%, above: 1.15em, below: 0.5em, sticky: true, text(size: 0.87em, weight: "semibold", fill: deep, hyphenate: false, it.body))
} else {
  block(width: 100%, above: 11mm, below: 4mm, sticky: true, { set par(leading: 0.35em); text(size: 17pt, weight: "semibold", fill: deep, hyphenate: false, it.body) })
}
#show heading.where(level: 2): it => block(width: 100%, above: 9mm, below: 3mm, sticky: true, {
  std.line(length: 100%, stroke: 0.5pt + line-colour)
  v(-1mm)
  text(size: 12.5pt, weight: "semibold", fill: deep, hyphenate: false, it.body)
})

#let written(paragraphs) = for part in paragraphs { par(part) }
#let figures(it) = block(width: 100%, above: if q.isOnePage { 0.7em } else { 4mm }, below: if q.isOnePage { 0.8em } else { 4mm }, grid(
  columns: it.figures.map(_ => 1fr),
  column-gutter: 4mm,
  fill: pale,
  stroke: (left: 2.5pt + brand),
  inset: (x: 3.5mm, y: if q.isOnePage { 1.9mm } else { 3mm }),
  ..it.figures.map(f => {
    set par(leading: 0.4em)
    text(size: 1.6em, weight: "bold", fill: deep, f.value)
    h(0.5em)
    text(size: 0.95em, hyphenate: false, f.label)
  }),
))
#let facts(it) = block(width: 100%, above: 4.5mm, below: 4.5mm, grid(
  columns: (42mm, 1fr),
  row-gutter: 2.6mm,
  ..it.facts.map(f => (text(fill: muted, hyphenate: true, f.label), { set par(spacing: 0.5em); written(f.paragraphs) })).flatten()
))
#let rows(it) = block(width: 100%, above: if q.isOnePage { 0.7em } else { 3mm }, below: if q.isOnePage { 0.6em } else { 5mm }, {
  set text(size: if q.isOnePage { 0.96em } else { 9.5pt })
  set par(leading: 0.45em, linebreaks: "simple")
  table(
    columns: it.columns.map(c => c.share * 1fr),
    align: (x, y) => if y == 0 { bottom + left } else { top + left },
    inset: (left: 0mm, right: 3.5mm, y: if q.isOnePage { 0.45em } else { 1.5mm }),
    stroke: (x, y) => (top: if y == 0 { 1.2pt + deep } else { none }, bottom: if y == 0 { 0.9pt + deep } else { 0.4pt + line-colour }),
    table.header(..it.columns.map(c => text(weight: "semibold", hyphenate: false, c.label))),
    ..it.rows.flatten().map(cell => table.cell(breakable: false, cell))
  )
})
#let items(it) = {
  if it.label != none { block(above: 4.5mm, below: 2.4mm, sticky: true, text(weight: "semibold", it.label)) }
  if it.isNumbered { enum(..it.items) } else { list(..it.items) }
}
#let part(it) = {
  if it.kind == "lead" { block(width: 100%, { set text(size: if q.isOnePage { 1.08em } else { 12.5pt }, fill: deep); written(it.paragraphs) }) }
  else if it.kind == "text" { written(it.paragraphs) }
  else if it.kind == "note" { set text(size: 0.88em, fill: muted); written(it.paragraphs) }
  else if it.kind == "figures" { figures(it) }
  else if it.kind == "facts" { facts(it) }
  else if it.kind == "table" { rows(it) }
  else { items(it) }
}

#let front = {
  v(if q.isOnePage { 1mm } else { 6mm })
  block(width: 100%, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: if q.isOnePage { 21pt } else { 26pt }, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
  block(above: if q.isOnePage { 3.4mm } else { 5mm }, text(size: if q.isOnePage { 12pt } else { 14pt }, fill: deep, q.subtitle))
  block(above: if q.isOnePage { 3mm } else { 4mm }, below: if q.isOnePage { 5mm } else { 6mm }, {
    if q.draftMark != none { box(fill: rgb("#fff1e8"), inset: (x: 2mm), outset: (y: 1mm), text(fill: warning, weight: "bold", q.draftMark)); h(2.5mm) }
    text(weight: "semibold", q.audience)
  })
}
#let notice = [${demonstrationNotice}]
#let whole(section) = {
  heading(level: section.level, section.title)
  for it in section.blocks { part(it) }
}
// What is told of one thing stands together on a page, unless it is long.
#let body = for section in q.sections {
  if section.level == 1 { whole(section) }
  else { context block(width: 100%, above: 9mm, breakable: measure(width: 162mm, whole(section)).height > 120mm, whole(section)) }
}

#if q.isOnePage {
  front
  notice
  layout(room => {
    // The largest text with which the page holds it all; the two smallest are for words in capitals alone. The front stands on the same page, above this.
    let sizes = (11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt, 7.5pt)
    let head = measure(width: room.width, { front; notice }).height + 5mm
    let fits = size => head + measure(width: room.width, { set text(size: size); body }).height <= room.height
    let fitting = sizes.find(fits)
    set text(size: if fitting == none { sizes.last() } else { fitting })
    body
  })
} else {
  front
  notice
  body
}
`
