/** The style of the report as one file. It brings nothing from elsewhere, follows the reader's light or dark choice and prints. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b2a33; --muted: #4d5d68; --paper: #fff; --pale: #edf4f6; --line: #b9c6cc; --brand: #14657d; --deep: #083f51; --warning: #7a2a02; --warning-paper: #fff1e8; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 'Source Sans 3', 'Segoe UI', system-ui, sans-serif; }
.report-page { max-width: 52rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; hyphens: auto; }
h1, h2, h3 { color: var(--deep); line-height: 1.2; hyphens: manual; }
h1 { font-size: 2.1rem; margin: 0 0 .5rem; }
h2 { font-size: 1.6rem; margin: 3.5rem 0 1rem; padding-top: 1rem; border-top: 3px solid var(--brand); }
h3 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
p, ul, ol, dl { margin: 0 0 1rem; }
a { color: var(--brand); }
a:focus-visible, [tabindex]:focus-visible, summary:focus-visible { outline: 3px solid var(--deep); outline-offset: 2px; }
.skip-link { position: absolute; left: -100vw; }
.skip-link:focus { position: static; }
.report-edition, .report-notes, .report-footnotes, .report-facts dt { color: var(--muted); }
.report-notes, .report-footnotes { font-size: .9rem; }
.report-notes p { margin: 0 0 .4rem; }
.report-warning { padding: .8rem 1rem; border-left: 4px solid #f2a53a; background: var(--warning-paper); color: var(--warning); }
.report-facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .2rem 1.2rem; }
.report-facts dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { .report-facts { display: block; } .report-facts dd { margin-bottom: .5rem; } }
.report-lead { font-size: 1.2rem; color: var(--deep); }
.report-key-figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 10rem), 1fr)); gap: 1rem; padding: 0; list-style: none; }
.report-key-figures li { padding: 1rem; border-top: 3px solid var(--brand); background: var(--pale); }
.report-key-figures strong { display: block; font-size: 1.6rem; line-height: 1.2; color: var(--deep); }
.report-box { margin: 1.5rem 0; padding: 1rem 1.2rem; border-left: 4px solid var(--brand); background: var(--pale); }
.report-box__title { font-weight: 600; }
.report-box p:last-child { margin: 0; }
.report-block, .report-figure { margin: 2rem 0; }
.table-scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; font-variant-numeric: tabular-nums; hyphens: manual; }
caption { padding-bottom: .5rem; text-align: left; font-weight: 600; }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
thead th { border-top: 2px solid var(--deep); border-bottom: 2px solid var(--deep); vertical-align: bottom; }
tbody th { font-weight: 400; }
.table-number { text-align: right; white-space: nowrap; }
.report-table__total > * { border-top: 2px solid var(--deep); background: var(--pale); font-weight: 600; }
.report-table__mark { color: var(--muted); }
.chart__title { display: block; margin-bottom: .5rem; font-weight: 600; }
.chart__svg { max-width: 100%; height: auto; padding: .5rem; background: #fff; }
.report-figure { margin-inline: 0; }
.report-figure__pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.5rem; }
.report-figure__beside dt { font-weight: 600; }
.report-figure__beside dd { margin: 0 0 1rem; }
details > summary { cursor: pointer; color: var(--brand); }
.report-sources a { overflow-wrap: anywhere; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eef1; --muted: #b3c0c7; --paper: #14191c; --pale: #1f2a30; --line: #46545c; --brand: #7cc4da; --deep: #bfe3ee; --warning: #ffd9c0; --warning-paper: #3a2113; } }
@media print { .report-page { max-width: none; padding: 0; } details, .skip-link { display: none; } h2 { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } }
`
