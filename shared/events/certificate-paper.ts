import type { FileOrder } from '#shared/exchange/ordered-file.ts'
import type { Language } from '#shared/platform/language.ts'

/** A certificate on paper: all its words as they are to be printed. */
export type CertificatePaper = {
  language: Language
  title: string
  /** Before the name, and between the name and the event. */
  text: string
  name: string
  eventText: string
  event: string
  facts: { label: string; value: string }[]
  code: { label: string; value: string; text: string }
  demonstration: string | null
  made: string
  madeAt: string
  /** The words around the page's number. */
  pageWords: { before: string; between: string }
}

/** A certificate that its holder has ordered as a file. It carries its own words, so that the job that sets it needs no right to read events; it is gone after a day. */
export type CertificateFile = FileOrder & { kind: 'certificate'; format: 'pdf'; paper: CertificatePaper }

/** Where the file lies in the reports bucket; what lies there is deleted after a day or two (infra, reports bucket). */
export const certificatePaperKey = ({ id }: Pick<CertificateFile, 'id'>): string =>
  `plan-papers/SE/certificate-${id}.pdf`

/** The name that it is downloaded under, for example `intyg-ABCD-EFGH-JKMN-sv.pdf`. */
export const certificatePaperName = ({ paper, language }: Pick<CertificateFile, 'paper' | 'language'>): string =>
  `${language === 'sv' ? 'intyg' : 'certificate'}-${paper.code.value}-${language}.pdf`
