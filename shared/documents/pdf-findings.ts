/** What a PDF says of its own accessibility, as far as a program can see. */
export type PdfFindings = {
  /** It says that its content is tagged (MarkInfo). */
  isMarked: boolean
  /** There is a tree of tags. */
  hasStructure: boolean
  /** The language of the document, as it is written there; null for none. */
  language: string | null
  /** The title among its properties; null for none. */
  title: string | null
  /** Readers show the title and not the file's name. */
  showsTitle: boolean
  /** It claims to follow PDF/UA. */
  claimsUa: boolean
}

/** What is looked for, in the order it is told. */
export const pdfDemands = ['tags', 'language', 'title', 'title-shown'] as const
export type PdfDemand = (typeof pdfDemands)[number]

const meets = {
  tags: ({ isMarked, hasStructure }) => isMarked && hasStructure,
  language: ({ language }) => language !== null,
  title: ({ title }) => title !== null,
  'title-shown': ({ showsTitle }) => showsTitle,
} as const satisfies Record<PdfDemand, (findings: PdfFindings) => boolean>

/** What the file lacks to be read by somebody who does not see it. That nothing is lacking does not say that the tags are right: only a person can. */
export const lacksOf = (findings: PdfFindings): PdfDemand[] => pdfDemands.filter((demand) => !meets[demand](findings))
