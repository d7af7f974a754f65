import { inks, markIn } from './page-parts.ts'

/**
 * How the report is set, as a Typst program. It reads the whole report as JSON from `sys.inputs.report` (see print-report.ts), so no text of the
 * report is ever read as Typst code. Colours are those of the charts. Lengths in mm and pt.
 */
export const template = String.raw`
#let report = json(bytes(sys.inputs.report))
${inks}
#let measure = 126mm
#let wide = 162mm

#set document(title: report.title + ": " + report.subtitle, author: "Valideringslyft", description: report.edition, date: auto)
#set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: report.language, region: report.region, hyphenate: true, number-type: "lining", costs: (hyphenation: 180%))
#set par(leading: 0.68em, spacing: 1.05em, justify: false, linebreaks: "optimized")
#set heading(numbering: (..n) => if n.pos().len() == 1 { numbering("1", n.pos().first()) })
#set list(marker: text(fill: brand)[•], indent: 0pt, body-indent: 0.7em, spacing: 0.85em)
#set footnote.entry(separator: std.line(length: 40mm, stroke: 0.5pt + line-colour), gap: 0.5em)
#show footnote.entry: set text(size: 8.5pt, fill: muted)
#show link: it => it

#let demonstration-head = if report.isDemonstration { text(fill: warning, weight: "bold", report.demonstration.short) }

#let segments(parts) = for part in parts {
  if "target" in part { link(label(part.target), text(fill: brand, part.text)) } else { part.text }
}

#show heading.where(level: 1): it => {
  set text(size: 25pt, weight: "semibold", fill: deep, hyphenate: false)
  set par(leading: 0.35em)
  block(width: 100%, above: 15mm, below: 9mm, sticky: true, {
    if it.numbering == none { it.body } else {
      grid(columns: (auto, 1fr), column-gutter: 5mm, text(fill: brand, weight: "regular", counter(heading).display(it.numbering)), it.body)
    }
  })
}
#show heading.where(level: 2): it => block(above: 8mm, below: 3.2mm, sticky: true, text(size: 13.5pt, weight: "semibold", fill: deep, hyphenate: false, it.body))

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
#show figure: set block(above: 7mm, below: 7mm)

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
      set text(size: if rows > 30 { 8.5pt } else { 9pt }, number-width: "tabular", hyphenate: true)
      set par(leading: 0.5em, spacing: 0.5em, justify: false, linebreaks: "simple")
      table(
        columns: it.columns.map(c => c.share * 1fr),
        align: (x, y) => (if y == 0 { bottom } else { top }) + column-alignment(it.columns.at(x)),
        inset: (x: if rows > 30 { 1.5mm } else { 2mm }, y: if rows > 30 { 1.1mm } else if it.mayBreak { 1.25mm } else { 1.55mm }),
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
  block(width: 100%, above: -4.6mm, below: 8mm, {
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
  block(width: 100%, align(left, image(bytes(it.svg), format: "svg", width: it.widthMm * 1mm, alt: it.alternativeText))),
)

#let beside-list(items) = {
  set text(size: 9.5pt, hyphenate: true)
  set par(leading: 0.55em, spacing: 1.6mm)
  v(9mm)
  for item in items {
    block(below: 5.5mm, { par(text(weight: "semibold", fill: deep, item.title)); par(item.text) })
  }
}

#let key-figures(items) = block(width: 100%, above: 7mm, below: 8mm, grid(
  columns: items.map(_ => 1fr),
  column-gutter: 4mm,
  ..items.map(item => block(width: 100%, height: 27mm, fill: pale, inset: (x: 4mm, y: 4mm), stroke: (top: 2.5pt + brand), {
    set par(leading: 0.45em, spacing: 2.5mm)
    par(text(size: 19pt, weight: "bold", fill: deep, item.value))
    par(text(size: 9pt, hyphenate: true, item.label))
  })),
))

#let box-block(it) = block(width: measure, above: 6mm, below: 6mm, fill: pale, inset: 5mm, stroke: (left: 3pt + brand), breakable: false, {
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
  if it.kind == "lead" { block(width: 140mm, below: 6mm, { set par(leading: 0.6em); text(size: 13.5pt, fill: deep, segments(it.text)) }) }
  else if it.kind == "paragraph" { block(width: measure, sticky: it.isSticky, { segments(it.text); if it.note != none { footnote(it.note) } }) }
  else if it.kind == "heading" { heading(level: 2, outlined: it.isOutlined, bookmarked: true, it.text) }
  else if it.kind == "list" { block(width: measure, above: 4mm, below: 5mm, list(..it.items.map(segments))) }
  else if it.kind == "key-figures" { key-figures(it.items) }
  else if it.kind == "box" { box-block(it) }
  else if it.kind == "sources" { source-list(it.items) }
  else if it.kind == "table" { block(width: 100%, breakable: it.isBreakable, above: 7mm, below: 7mm, { [#report-table(it)#label(it.label)]; table-notes(it) }) }
  else if it.kind == "figure" and it.beside.len() > 0 { block(width: 100%, breakable: false, above: 8mm, grid(columns: (it.widthMm * 1mm, 1fr), column-gutter: 9mm, [#report-figure(it)#label(it.label)], beside-list(it.beside))) }
  else if it.kind == "figure" { [#report-figure(it)#label(it.label)] }
}

// The cover
${markIn('#ffffff')}
#let cover-art = {
  place(top + left, rect(width: 210mm, height: 297mm, fill: deep))
  place(top + left, dx: 24mm, dy: 24.2mm, image(bytes(mark), format: "svg", width: 8.5mm))
  let shades = ("#0c4b5f", "#14657d", "#3f8ba0", "#85b9c7", "#edf4f6")
  for (i, shade) in shades.enumerate() {
    let height = 26mm + i * 24mm
    place(bottom + left, dx: 24mm + i * 33.2mm, rect(width: 29.2mm, height: height, fill: rgb(shade)))
  }
  place(bottom + left, rect(width: 210mm, height: 2.4mm, fill: rgb("#f2a53a")))
}
#page(paper: "a4", margin: (x: 24mm, top: 26mm, bottom: 20mm), background: cover-art, header: none, footer: none, {
  set text(fill: white)
  set par(leading: 0.45em)
  h(11.5mm)
  text(size: 15pt, weight: "semibold", "Valideringslyft")
  v(20mm)
  block(width: 150mm, { set text(hyphenate: false); show title: set text(size: 36pt, weight: "bold"); show title: set block(below: 0mm); title(report.title) })
  v(7mm)
  block(width: 140mm, text(size: 17pt, report.subtitle))
  v(4mm)
  text(size: 12pt, fill: rgb("#c3dde4"), report.edition)
  if report.isDemonstration {
    v(9mm)
    block(width: 120mm, fill: rgb("#fff1e8"), inset: (x: 5mm, y: 4mm), stroke: (left: 3pt + rgb("#f2a53a")), { set text(fill: rgb("#7a2a02"), size: 10.5pt); set par(leading: 0.55em); text(weight: "bold", report.demonstration.short + ". "); report.demonstration.rest })
  }
})

#set page(
  paper: "a4",
  margin: (x: 24mm, top: 30mm, bottom: 24mm),
  header-ascent: 11mm,
  footer-descent: 9mm,
  header: {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), align: (left, right), report.runningTitle, demonstration-head)
    v(-2.2mm)
    std.line(length: 100%, stroke: 0.5pt + line-colour)
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), report.edition, text(size: 9.5pt, weight: "semibold", fill: ink, counter(page).display()))
  },
)

// Contents
#{
  show outline.entry.where(level: 1): it => block(above: 4.2mm, text(size: 11.5pt, weight: "semibold", it))
  show outline.entry.where(level: 2): it => block(above: 1.9mm, text(size: 10pt, fill: muted, it))
  set outline.entry(fill: none)
  show outline: set heading(numbering: none)
  block(width: measure, outline(title: report.contentsTitle, depth: 2, indent: 8mm))
}
#v(1fr)
#block(width: measure, above: 10mm, {
  set text(size: 9pt)
  std.line(length: 100%, stroke: 0.5pt + line-colour)
  grid(columns: (46mm, 1fr), row-gutter: 2.2mm, ..report.facts.map(f => (text(fill: muted, f.label), f.value)).flatten())
  if report.isDemonstration { v(2mm); text(fill: warning, report.demonstration.long) }
})

#for chapter in report.chapters {
  if chapter.startsPage { pagebreak(weak: true) }
  if chapter.isAppendix { heading(level: 1, numbering: none, chapter.title) } else { heading(level: 1, chapter.title) }
  for it in chapter.blocks { render-block(it) }
}
`
