/** Font and colours are those of the page around; only the layout is ours. Lengths are in em, so that it grows with that page's text. */
export const sheet = `
:host { display: block; margin-block: 1em; color: inherit; font: inherit; line-height: 1.5; text-align: start }
figure { margin: 0; container-type: inline-size }
h2, h3, h4, h5, h6 { margin: 0 0 .25em; font-size: 1.25em; line-height: 1.3; text-wrap: balance }
p, ul, dl { margin: .5em 0 }
ul { padding-inline-start: 1.25em }
a { color: inherit; text-underline-offset: .2em }
a:focus-visible, .scroll:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
.small { font-size: .875em; max-inline-size: 70ch; overflow-wrap: anywhere }
.scroll { overflow-x: auto; max-inline-size: 100% }
table { border-collapse: collapse; font: inherit; margin-block: .5em }
th, td { padding: .4em .75em .4em 0; text-align: start; vertical-align: top; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
th { font-weight: 600 }
th[scope=row] { font-weight: inherit; min-inline-size: 7em }
th.group { padding-block-start: 1em }
.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
th.number, td.number { padding-inline: .75em 0 }
abbr { text-decoration: none; cursor: help }
.bars { inline-size: 100% }
.bars th[scope=row] { inline-size: 12em; border: 0 }
.bars td { border: 0; padding-inline-end: 0 }
.line { display: flex; gap: .5em; align-items: center }
.track { flex: 1 1 auto; min-inline-size: 3em }
.bar { display: block; block-size: 1em; min-inline-size: 1px; background: var(--valideringslyft-bar, color-mix(in srgb, currentColor 65%, transparent)) }
.line .number { min-inline-size: 4em }
.heard { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }
dl > div { display: flex; gap: .75em }
dt { flex: none; font-weight: 600 }
dd { margin: 0 }
@container (max-width: 26em) {
  .bars tr, .bars th[scope=row], .bars td { display: block; inline-size: auto }
  .bars th[scope=row] { padding-block-end: 0 }
  .bars td { padding-block-start: 0 }
}
@media (forced-colors: active) { .bar { background: CanvasText; forced-color-adjust: none } }
`
