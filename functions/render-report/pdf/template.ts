import { frontPages } from './front-pages.ts'
import { inks } from './page-parts.ts'

/**
 * How the report is set, as a Typst program. It reads the whole report as JSON from `sys.inputs.report` (see print-report.ts), so no text of the
 * report is ever read as Typst code. Colours are those of the charts. Lengths in mm and pt.
 */
export const template = String.raw`
#let report = json(bytes(sys.inputs.report))
${inks}
// Four pages for a ministry: set close, without cover and contents.
#let brief = report.recipient == "ministry"
// How many steps closer than usual (see typeset.ts).
#let closer = int(sys.inputs.at("closer", default: "0"))
#let figure-scale = if brief { 88% - closer * 9% } else { 100% }
#let side = if brief { 19mm } else { 24mm }
#let wide = 210mm - 2 * side
#let measure = if brief { wide } else { 126mm }

#set document(title: report.title + ": " + report.subtitle, author: "Valideringslyft", description: report.edition + ". " + report.citation, keywords: report.keywords, date: auto)
#set text(font: "Source Sans 3", size: if brief { 9.5pt - closer * 0.4pt } else { 10.5pt }, fill: ink, lang: report.language, region: report.region, hyphenate: true, number-type: "lining", costs: (hyphenation: 180%))
#set par(leading: if brief { 0.58em } else { 0.68em }, spacing: if brief { 0.85em } else { 1.05em }, justify: false, linebreaks: "optimized")
#set heading(numbering: (..n) => if not brief and n.pos().len() == 1 { numbering("1", n.pos().first()) })
#set list(marker: text(fill: brand)[•], indent: 0pt, body-indent: 0.7em, spacing: if brief { 0.6em } else { 0.85em })
#set footnote.entry(separator: std.line(length: 40mm, stroke: 0.5pt + line-colour), gap: 0.5em)
#show footnote.entry: set text(size: 8.5pt, fill: muted)
#show link: it => it

#let demonstration-head = if report.isDemonstration { text(fill: warning, weight: "bold", report.demonstration.short) }

#let segments(parts) = for part in parts {
  if "target" in part { link(label(part.target), text(fill: brand, part.text)) } else { part.text }
}

#show heading.where(level: 1): it => {
  set text(size: if brief { 15pt } else { 25pt }, weight: "semibold", fill: deep, hyphenate: false)
  set par(leading: 0.35em)
  block(width: 100%, above: if brief { 7.5mm } else { 15mm }, below: if brief { 3.2mm } else { 9mm }, sticky: true, {
    if brief or it.numbering == none { it.body } else {
      grid(columns: (auto, 1fr), column-gutter: 5mm, text(fill: brand, weight: "regular", counter(heading).display(it.numbering)), it.body)
    }
  })
}
#show heading.where(level: 2): it => block(above: if brief { 4.5mm } else { 8mm }, below: if brief { 2mm } else { 3.2mm }, sticky: true, text(size: if brief { 11.5pt } else { 13.5pt }, weight: "semibold", fill: deep, hyphenate: false, it.body))

#show figure.caption: it => block(sticky: true, width: 100%, below: 2.6mm, {
  set align(left)
  set text(size: 9.5pt, hyphenate: false)
  set par(leading: 0.5em)
  text(weight: "bold", fill: brand, it.supplement + " " + context it.counter.display(it.numbering))
  h(0.6em)
  text(weight: "semibold", it.body)
})
#set figure(placement: none)
#set figure.caption(position: top)
#show figure: set block(above: if brief { 4.5mm } else { 7mm }, below: if brief { 4.5mm } else { 7mm })

#let column-alignment(column) = if column.kind == "number" { right } else { left }

#let cell-content(cell, column) = {
  if "mark" in cell { text(size: 8.5pt, style: "italic", fill: muted, cell.text) }
  else {
    cell.text
    if "note" in cell { super(typographic: false, size: 0.72em, baseline: -0.42em, "\u{202f}" + cell.note) }
  }
}

#let report-table(it) = {
  show figure: set block(breakable: it.isBreakable)
  let rows = it.rows.len()
  figure(
    kind: table,
    supplement: report.words.table,
    caption: it.caption,
    {
      set text(size: if rows > 30 or brief { 8.5pt } else { 9pt }, number-width: "tabular", hyphenate: true)
      set par(leading: 0.5em, spacing: 0.5em, justify: false, linebreaks: "simple")
      table(
        columns: it.columns.map(c => c.share * 1fr),
        align: (x, y) => (if y == 0 { bottom } else { top }) + column-alignment(it.columns.at(x)),
        inset: (x: if rows > 30 { 1.5mm } else { 2mm }, y: if rows > 30 or brief { 1.1mm } else if it.mayBreak { 1.25mm } else { 1.55mm }),
        stroke: (x, y) => (
          top: if y == 0 { 1.2pt + deep } else if it.hasTotal and y == rows { 0.9pt + deep } else { none },
          bottom: if y == 0 { 0.9pt + deep } else { 0.4pt + line-colour },
        ),
        fill: (x, y) => if it.hasTotal and y == rows { pale },
        table.header(..it.columns.map(c => table.cell(breakable: false, text(weight: "semibold", hyphenate: false, c.label)))),
        ..it.rows.enumerate().map(((y, row)) => row.enumerate().map(((x, cell)) => table.cell(
          breakable: false,
          {
            set text(weight: "semibold") if it.hasTotal and y == rows - 1
            cell-content(cell, it.columns.at(x))
          },
        ))).flatten(),
      )
    },
  )
}

#let table-notes(it) = if it.notes.len() + it.noteColumns.len() > 0 {
  block(width: 100%, above: if brief { -2.6mm } else { -4.6mm }, below: if brief { 4mm } else { 8mm }, {
    set text(size: 8.5pt, fill: muted)
    set par(leading: 0.5em, spacing: 0.55em)
    for note in it.notes { par(note) }
    if it.noteColumns.len() > 0 {
      set text(size: 7.8pt)
      set par(leading: 0.45em, spacing: 0.5em)
      set par(hanging-indent: 3.6mm)
      grid(columns: (1fr, 1fr), column-gutter: 6mm, ..it.noteColumns.map(half => for n in half { par({ box(width: 3.6mm, text(weight: "semibold", n.mark)); n.text }) }))
    }
  })
}

#let report-figure(it) = figure(
  kind: image,
  supplement: report.words.figure,
  caption: it.caption,
  block(width: 100%, align(left, image(bytes(it.svg), format: "svg", width: it.widthMm * 1mm * figure-scale, alt: it.alternativeText))),
)

#let beside-list(items) = {
  // Names of regions: not parted.
  set text(size: if brief { 9pt } else { 9.5pt }, hyphenate: false)
  set par(leading: 0.55em, spacing: 1.6mm)
  v(if brief { 6mm } else { 9mm })
  for item in items {
    block(below: if brief { 3mm } else { 5.5mm }, { par(text(weight: "semibold", fill: deep, item.title)); par(item.text) })
  }
}

#let key-figures(items) = block(width: 100%, above: if brief { 4mm } else { 7mm }, below: if brief { 4.5mm } else { 8mm }, grid(
  columns: items.map(_ => 1fr),
  column-gutter: 4mm,
  ..items.map(item => block(width: 100%, height: if brief { 21mm } else { 27mm }, fill: pale, inset: (x: if brief { 3mm } else { 4mm }, y: if brief { 3mm } else { 4mm }), stroke: (top: 2.5pt + brand), {
    set par(leading: 0.45em, spacing: 2.5mm)
    par(text(size: if brief { 15pt } else { 19pt }, weight: "bold", fill: deep, item.value))
    par(text(size: if brief { 8.5pt } else { 9pt }, hyphenate: true, item.label))
  })),
))

#let box-block(it) = block(width: measure, above: if brief { 4mm } else { 6mm }, below: if brief { 4mm } else { 6mm }, fill: pale, inset: if brief { 4mm } else { 5mm }, stroke: (left: 3pt + brand), breakable: false, {
  par(text(weight: "semibold", fill: deep, it.title))
  set text(lang: it.language)
  for parts in it.texts { par(segments(parts)) }
})

#let source-list(items) = block(width: 100%, {
  set text(size: 9pt, hyphenate: true)
  set par(leading: 0.5em)
  list(spacing: 0.8em, ..items.map(item => {
    set text(lang: item.language)
    item.text
    if item.url != none { [ ] + link(item.url, text(fill: brand, hyphenate: false, item.shownUrl)) }
  }))
})

#let render-block(it) = {
  if it.kind == "lead" { block(width: if brief { wide } else { 140mm }, below: if brief { 3.5mm } else { 6mm }, { set par(leading: 0.6em); text(size: if brief { 11pt } else { 13.5pt }, fill: deep, segments(it.text)) }) }
  else if it.kind == "paragraph" { block(width: measure, sticky: it.isSticky, { segments(it.text); if it.note != none { footnote(it.note) } }) }
  else if it.kind == "heading" { heading(level: 2, outlined: it.isOutlined, bookmarked: true, it.text) }
  else if it.kind == "list" { block(width: measure, above: if brief { 2.5mm } else { 4mm }, below: if brief { 3mm } else { 5mm }, list(..it.items.map(segments))) }
  else if it.kind == "key-figures" { key-figures(it.items) }
  else if it.kind == "box" { box-block(it) }
  else if it.kind == "sources" { source-list(it.items) }
  else if it.kind == "table" { block(width: 100%, breakable: it.isBreakable, above: if brief { 4mm } else { 7mm }, below: if brief { 4mm } else { 7mm }, { [#report-table(it)#label(it.label)]; table-notes(it) }) }
  else if it.kind == "figure" and it.beside.len() > 0 { block(width: 100%, breakable: false, above: if brief { 4mm } else { 8mm }, grid(columns: (it.widthMm * 1mm * figure-scale, 1fr), column-gutter: 9mm, [#report-figure(it)#label(it.label)], beside-list(it.beside))) }
  else if it.kind == "figure" { [#report-figure(it)#label(it.label)] }
}

${frontPages}

#for chapter in report.chapters {
  if chapter.startsPage and not brief { pagebreak(weak: true) }
  if chapter.isAppendix { heading(level: 1, numbering: none, chapter.title) } else { heading(level: 1, chapter.title) }
  for it in chapter.blocks { render-block(it) }
}
`
