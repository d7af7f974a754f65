/** Font and colours are those of the page around; only the layout is ours. Lengths are in em, so that it grows with that page's text. */
export const pageSheet = `
:host { display: block; margin-block: 1em; color: inherit; font: inherit; line-height: 1.5; text-align: start; overflow-wrap: anywhere }
h2, h3, h4, h5, h6 { margin: 1.25em 0 .25em; line-height: 1.3; text-wrap: balance }
h2 { font-size: 1.5em }
h3 { font-size: 1.25em }
h4 { font-size: 1.1em }
h5, h6 { font-size: 1em }
p, ul, ol, dl { margin: .5em 0; max-inline-size: 70ch }
ul, ol { padding-inline-start: 1.25em }
dl > div { display: flex; flex-wrap: wrap; gap: 0 .75em }
dl > div + div { margin-block-start: .35em }
dt { flex: none; min-inline-size: 7em; font-weight: 600 }
dd { flex: 1 1 12em; margin: 0 }
a { color: inherit; text-underline-offset: .2em }
a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px }
img { max-inline-size: 100%; block-size: auto }
table { display: block; overflow-x: auto; border-collapse: collapse }
th, td { padding: .4em .75em .4em 0; text-align: start; vertical-align: top; border-block-end: 1px solid color-mix(in srgb, currentColor 25%, transparent) }
`
