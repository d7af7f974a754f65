/**
 * How the summary of a survey or of interviews is set, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document`, so no text of it is ever read as Typst code. Colours and
 * typeface are those of the report. Lengths in mm and pt.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
#let ink = rgb("#1b2a33")
#let muted = rgb("#4d5d68")
#let line-colour = rgb("#b9c6cc")
#let brand = rgb("#14657d")
#let deep = rgb("#083f51")
#let warning = rgb("#a33b07")

#set document(title: q.title, author: "Valideringslyft", date: auto)
#set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: q.language, region: q.region, hyphenate: true, number-type: "lining", costs: (hyphenation: 180%))
#set par(leading: 0.62em, spacing: 0.9em, justify: false, linebreaks: "optimized")

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

#let mark = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><path fill='#f2a53a' d='M24.6 2.8h6.8l-2.24 4h-6.8z'/><path fill='#14657d' d='M21.46 8.4h6.8l-2.24 4h-6.8zM.44 14h6.8l2.24 4h-6.8zM18.32 14h6.8l-2.24 4h-6.8zM3.58 19.6h6.8l2.24 4h-6.8zM15.18 19.6h6.8l-2.24 4h-6.8zM6.71 25.2h12.13l-2.24 4h-7.65z'/></svg>"

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
      grid(columns: (1fr, auto), align: (left, right), q.title, if q.demonstration != none { text(fill: warning, weight: "bold", q.demonstrationWord) })
      v(-2.2mm)
      std.line(length: 100%, stroke: 0.5pt + line-colour)
    }
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), q.madeOn, text(size: 9.5pt, weight: "semibold", fill: ink, counter(page).display((n, of) => q.pageWords.before + str(n) + q.pageWords.between + str(of), both: true)))
  },
)

#v(6mm)
#block(width: 150mm, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 24pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
#block(above: 5mm, below: 6mm, text(size: 12pt, fill: deep, q.lead))
#if q.demonstration != none {
  block(width: 100%, above: 5mm, fill: rgb("#fff1e8"), inset: (x: 5mm, y: 3.5mm), stroke: (left: 3pt + rgb("#f2a53a")), text(fill: rgb("#7a2a02"), weight: "bold", q.demonstration))
}

#for section in q.sections {
  heading(level: section.level, section.title)
  for it in section.blocks { part(it) }
}
`
