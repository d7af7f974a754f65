import { html, raw } from 'hono/html'
import { texts } from '#shared/platform/language.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { ReportBody } from '#web/reports/document/report-body.tsx'
import { pageStyle } from './page-style.ts'

const words = texts({
  sv: { skip: 'Hoppa till innehållet', cite: 'Så anger du källan' },
  en: { skip: 'Skip to the content', cite: 'How to cite' },
})

const Front = ({ document }: { document: ReportDocument }) => (
  <header>
    <h1>{document.title}</h1>
    <p class="report-lead">{document.subtitle}</p>
    <p class="report-edition">{document.edition}</p>
    {document.isDemonstration && (
      <p class="report-warning">
        <strong>{document.demonstration.short}.</strong>{' '}
        {document.demonstration.long.replace(`${document.demonstration.short}. `, '')}
      </p>
    )}
    <dl class="report-facts">
      {document.facts.map(({ label, value }) => (
        <>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </>
      ))}
      <dt>{words[document.language].cite}</dt>
      <dd>{document.citation}</dd>
    </dl>
  </header>
)

const Contents = ({ document }: { document: ReportDocument }) => (
  <nav aria-label={document.contentsTitle}>
    <ol>
      {document.chapters.map(({ id, title }) => (
        <li>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ol>
  </nav>
)

/** The report as one HTML file that needs nothing else: style and drawings are in it. Named figures lead to their pages on the site (`figureAddress`). */
export const standalonePage = (document: ReportDocument, figureAddress: (key: string) => string): Uint8Array => {
  const { language } = document
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}: ${document.subtitle}</title>
<meta name="description" content="${document.edition}">
<meta name="DC.identifier" content="${document.address}">
<meta name="DC.language" content="${language}">
<meta name="DC.publisher" content="Valideringslyft">
<link rel="canonical" href="${document.address}">
<style>${raw(pageStyle)}</style>
</head>
<body>
<a class="skip-link" href="#content">${words[language].skip}</a>
<div class="report-page">
${<Front document={document} />}
${<Contents document={document} />}
<main id="content">${<ReportBody document={document} links={{ figure: figureAddress, tableFile: null, figureFile: null }} isFluid={false} />}</main>
</div>
</body>
</html>
`
  return Buffer.from(String(page))
}
