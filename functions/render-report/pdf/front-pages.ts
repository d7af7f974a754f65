import { markIn } from './page-parts.ts'

/** What comes before a report's chapters, and what stands at the head and foot of its pages, as Typst code that reads the report (template.ts): cover and contents, or the brief report's own head. */
export const frontPages = `
// The cover
${markIn('#14657d')}
#let mark-dark = mark
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
#let cover = page(paper: "a4", margin: (x: 24mm, top: 26mm, bottom: 20mm), background: cover-art, header: none, footer: none, {
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
#if not brief { cover }

#set page(
  paper: "a4",
  margin: if brief { (x: side, top: 23mm, bottom: 19mm) } else { (x: side, top: 30mm, bottom: 24mm) },
  header-ascent: if brief { 8mm } else { 11mm },
  footer-descent: if brief { 7mm } else { 9mm },
  header: {
    set text(size: 8.5pt, fill: muted)
    // From baseline to line: what hangs under the baseline stays clear of it.
    stack(spacing: 1.3mm, grid(columns: (1fr, auto), align: (left, right), report.runningTitle, demonstration-head), std.line(length: 100%, stroke: 0.5pt + line-colour))
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), report.edition, text(size: 9.5pt, weight: "semibold", fill: ink, counter(page).display()))
  },
)

// Contents, and on the same page what the report is
#let front = {
  {
    show outline.entry.where(level: 1): it => block(above: 4.2mm, text(size: 11.5pt, weight: "semibold", it))
    show outline.entry.where(level: 2): it => block(above: 1.9mm, text(size: 10pt, fill: muted, it))
    set outline.entry(fill: none)
    show outline: set heading(numbering: none)
    block(width: measure, outline(title: report.contentsTitle, depth: 2, indent: 8mm))
  }
  v(1fr)
  block(width: measure, above: 10mm, {
    set text(size: 9pt)
    std.line(length: 100%, stroke: 0.5pt + line-colour)
    grid(columns: (46mm, 1fr), row-gutter: 2.2mm, ..report.facts.map(f => (text(fill: muted, f.label), f.value)).flatten(), text(fill: muted, report.citeLabel), report.citation)
    if report.isDemonstration { v(2mm); text(fill: warning, report.demonstration.long) }
  })
}

// The head of the brief report, in the place of cover and contents
#let brief-head = {
  block(width: 100%, below: 4mm, {
    place(top + left, dy: -2.2mm, pdf.artifact(image(bytes(mark-dark), format: "svg", width: 7mm)))
    h(10mm)
    text(size: 11.5pt, weight: "semibold", fill: deep, "Valideringslyft")
  })
  block(width: 100%, below: 2.5mm, { set text(hyphenate: false); show title: set text(size: 22pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(report.title) })
  block(width: 100%, above: 3.5mm, below: 2.5mm, text(size: 12pt, report.subtitle))
  block(width: 100%, below: 2mm, text(size: 9pt, fill: muted, report.edition))
  if report.isDemonstration {
    block(width: 100%, above: 3mm, below: 3mm, fill: rgb("#fff1e8"), inset: (x: 4mm, y: 2.5mm), stroke: (left: 3pt + rgb("#f2a53a")), { set text(fill: rgb("#7a2a02"), size: 9pt); text(weight: "bold", report.demonstration.short + ". "); report.demonstration.rest })
  }
}

#if brief { brief-head } else { front }
`
