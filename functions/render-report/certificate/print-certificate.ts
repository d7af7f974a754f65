import type { CertificatePaper } from '#shared/events/certificate-paper.ts'
import { printableText } from '#shared/reports/typed-text.ts'
import { demonstrationWord, regionsOfLanguage } from '../pdf/page-parts.ts'

/** The certificate as the template reads it: only signs that the typeface has. */
export const printedCertificate = (paper: CertificatePaper) => ({
  ...paper,
  name: printableText(paper.name),
  event: printableText(paper.event),
  region: regionsOfLanguage[paper.language],
  demonstrationWord: demonstrationWord(paper.demonstration),
  facts: paper.facts.map(({ label, value }) => ({ label, value: printableText(value) })),
})
