/**
 * How the questionnaire is set, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document` (see print-questionnaire.ts), so no text of it is ever read as Typst
 * code. Colours and typeface are those of the report. Lengths in mm and pt.
 */
export const template = `
#let document-data = json(bytes(sys.inputs.document))
#let q = document-data
#let ink = rgb("#1b2a33")
#let muted = rgb("#4d5d68")
#let line-colour = rgb("#b9c6cc")
#let pale = rgb("#edf4f6")
#let brand = rgb("#14657d")
#let deep = rgb("#083f51")
#let warning = rgb("#a33b07")

#set document(title: q.title + ": " + q.subtitle, author: "Valideringslyft", date: auto)
#set text(font: "Source Sans 3", size: 10.5pt, fill: ink, lang: q.language, region: q.region, hyphenate: true, number-type: "lining", costs: (hyphenation: 180%))
#set par(leading: 0.62em, spacing: 0.9em, justify: false, linebreaks: "optimized")
#set list(marker: [], indent: 0pt, body-indent: 0pt, spacing: 0.7em)

#show heading.where(level: 1): it => block(width: 100%, above: 12mm, below: 4mm, sticky: true, {
  set text(size: 19pt, weight: "semibold", fill: deep, hyphenate: false)
  set par(leading: 0.35em)
  it.body
})
#show heading.where(level: 2): it => block(width: 100%, above: 9mm, below: 3mm, sticky: true, {
  std.line(length: 100%, stroke: 0.5pt + line-colour)
  v(-1mm)
  text(size: 12.5pt, weight: "semibold", fill: deep, hyphenate: false, it.body)
})

// A box to tick; the cross of a chosen one is drawn, and said in words beside it.
#let tick(is-chosen) = box(width: 3.4mm, height: 3.4mm, baseline: 0.5mm, stroke: 0.8pt + if is-chosen { brand } else { ink }, radius: 0.4mm, fill: if is-chosen { brand }, if is-chosen {
  place(center + horizon, std.line(start: (0mm, 0mm), end: (2mm, 2mm), stroke: 1.2pt + white))
  place(center + horizon, std.line(start: (2mm, 0mm), end: (0mm, 2mm), stroke: 1.2pt + white))
})
#let chosen-word = text(size: 8.5pt, weight: "bold", fill: brand, "  " + q.words.chosen)

#let choice-line(it) = par(hanging-indent: 6mm, leading: 0.5em, {
  box(width: 6mm, tick(it.isChosen))
  text(weight: if it.isChosen { "bold" } else { "semibold" }, it.label)
  if it.isChosen { chosen-word }
  if it.text != "" { [: ] + if it.isChosen { strong(it.text) } else { it.text } }
})
#let choice-row(it) = {
  set par(leading: 0.7em)
  it.choices.map(c => box(tick(c.isChosen) + h(1.6mm) + text(weight: if c.isChosen { "bold" } else { "regular" }, c.label) + if c.isChosen { chosen-word })).join(h(6mm))
}
#let label-line(it) = { text(weight: "semibold", it.label); if it.hint != "" { linebreak(); text(size: 9pt, fill: muted, it.hint) } }

#let writing-lines(count) = block(width: 100%, above: 2mm, below: 4mm, { for _ in range(count) { v(7mm); std.line(length: 100%, stroke: 0.5pt + line-colour) } })
#let written(it) = block(width: 100%, above: 1.6mm, below: 4mm, inset: (left: 3mm), stroke: (left: 2pt + brand), { for part in it.paragraphs { par(part) } })

#let writing(it, lines) = if it != none {
  if not q.isAnswered { block(above: 4mm, below: 0mm, sticky: true, label-line(it)); writing-lines(lines) }
  else if it.text != "" { block(above: 4mm, below: 0mm, sticky: true, text(weight: "semibold", it.label)); written(it) }
}
#let picking(it) = if it != none {
  if not q.isAnswered { block(above: 4mm, below: 3mm, breakable: false, { label-line(it); v(-0.5mm); choice-row(it) }) }
  else if it.choices.any(c => c.isChosen) { block(above: 4mm, below: 3mm, breakable: false, { text(weight: "semibold", it.label); linebreak(); choice-row(it) }) }
}

#let question(it) = {
  heading(level: 2, outlined: false, bookmarked: true, it.id + "  " + it.question)
  if it.condition != none { par(text(weight: "semibold", fill: warning, it.condition)) }
  if it.why != "" { block(width: 100%, sticky: true, text(size: 9pt, fill: muted, q.words.why + " " + it.why + " " + q.words.source + ": " + it.source + ".")) }
  if it.choices.len() > 0 {
    block(above: 3.5mm, below: 2.4mm, sticky: true, text(weight: "semibold", it.ask))
    block(width: 100%, list(..it.choices.map(choice-line)))
  }
  if q.isAnswered and it.isUnanswered { par(text(fill: muted, style: "italic", q.words.noAnswer)) }
  writing(it.reason, 1)
  picking(it.power)
  picking(it.importance)
  writing(it.evidence, 2)
  writing(it.comment, if it.answerForm == "text" { 5 } else { 2 })
  if it.saved != none { par(text(size: 9pt, fill: muted, it.saved)) }
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
      grid(columns: (1fr, auto), align: (left, right), q.title + ", " + q.subtitle, if q.demonstration != none { text(fill: warning, weight: "bold", q.demonstrationWord) })
      v(-2.2mm)
      std.line(length: 100%, stroke: 0.5pt + line-colour)
    }
  },
  footer: context {
    set text(size: 8.5pt, fill: muted)
    grid(columns: (1fr, auto), q.kindWord, text(size: 9.5pt, weight: "semibold", fill: ink, counter(page).display((n, of) => q.pageWords.before + str(n) + q.pageWords.between + str(of), both: true)))
  },
)

#v(6mm)
#block(width: 150mm, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 26pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
#block(above: 5mm, text(size: 14pt, fill: deep, q.subtitle))
#block(above: 3mm, text(weight: "semibold", q.kindWord))
#if q.demonstration != none {
  block(width: 100%, above: 5mm, fill: rgb("#fff1e8"), inset: (x: 5mm, y: 3.5mm), stroke: (left: 3pt + rgb("#f2a53a")), text(fill: rgb("#7a2a02"), weight: "bold", q.demonstration))
}
#block(width: 100%, above: 8mm, below: 8mm, grid(columns: (42mm, 1fr), row-gutter: 2.6mm, ..q.facts.map(f => (text(fill: muted, f.label), f.value)).flatten()))
#if not q.isAnswered {
  block(width: 100%, fill: pale, inset: 5mm, stroke: (left: 3pt + brand), {
    par(text(weight: "semibold", fill: deep, q.words.howTo.title))
    list(marker: text(fill: brand)[•], body-indent: 0.7em, ..q.words.howTo.paper)
  })
}
#{
  set outline.entry(fill: none)
  show outline.entry: set block(above: 3.6mm)
  outline(title: none, depth: 1, indent: 0mm)
}
#pagebreak(weak: true)

#for area in q.areas {
  heading(level: 1, area.letter + ". " + area.title)
  if area.purpose != "" { par(text(size: 11.5pt, fill: deep, area.purpose)) }
  for it in area.questions { question(it) }
}
`
