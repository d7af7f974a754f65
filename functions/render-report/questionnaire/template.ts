import { demonstrationNotice, plainPages } from '../pdf/page-parts.ts'

/**
 * How the questionnaire is set, as a Typst program. It reads the whole of it as JSON from `sys.inputs.document` (see print-questionnaire.ts), so no text of it is ever read as Typst
 * code. Colours and typeface are those of the report. Lengths in mm and pt.
 */
export const template = `
#let q = json(bytes(sys.inputs.document))
${plainPages({ title: 'q.title + ": " + q.subtitle', head: 'q.title + ", " + q.subtitle', foot: 'q.kindWord' })}
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

#v(6mm)
#block(width: 150mm, { set text(hyphenate: false); set par(leading: 0.4em); show title: set text(size: 26pt, weight: "bold", fill: deep); show title: set block(below: 0mm); title(q.title) })
#block(above: 5mm, text(size: 14pt, fill: deep, q.subtitle))
#block(above: 3mm, text(weight: "semibold", q.kindWord))
${demonstrationNotice}
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
