import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { CertificatePaper } from '#shared/events/certificate-paper.ts'
import type { QuestionnaireDocument } from '#shared/exchange/questionnaire-document.ts'
import { ownTerms } from '#shared/open-data/terms.ts'
import type { PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { mostPagesFor } from '#shared/reports/page-limit.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { SummaryFile } from '#shared/surveys/summary-file.ts'
import type { SheetPaper } from '#shared/time/sheet-paper.ts'
import { printedCertificate } from '../certificate/print-certificate.ts'
import { template as certificateTemplate } from '../certificate/template.ts'
import { printedPlanPaper } from '../plan/print-plan-paper.ts'
import { template as planPaperTemplate } from '../plan/template.ts'
import { printedQuestionnaire } from '../questionnaire/print-questionnaire.ts'
import { template as questionnaireTemplate } from '../questionnaire/template.ts'
import { printedSummary } from '../summary/print-summary.ts'
import { template as summaryTemplate } from '../summary/template.ts'
import { printedSheetPaper } from '../time/print-sheet-paper.ts'
import { template as sheetPaperTemplate } from '../time/template.ts'
import { describePdf, type PdfDescription } from './describe-pdf.ts'
import { printedReport } from './print-report.ts'
import { template } from './template.ts'

/** Typst refused the document. The message holds Typst's own words about the template, none of the document's. */
export class TypesettingFailed extends Error {
  override name = 'TypesettingFailed'
}

/** What Typst remembers of the last few reports makes the other language quicker; older memories go, or a warm function would fill up. */
const keptGenerations = 2

/** All throw `TypesettingFailed`. */
export type Typesetter = {
  /** The report as PDF/UA-1. */
  pdf(document: ReportDocument): Uint8Array
  /** The same pages for readers (PDF/UA-1) and for an archive (PDF/A-2a): Typst keeps to one standard at a time. */
  bothPdfs(document: ReportDocument): { readers: Uint8Array; archive: Uint8Array; pages: number }
  /** A questionnaire as PDF/UA-1. */
  questionnaire(document: QuestionnaireDocument): Uint8Array
  /** A plan's paper as PDF/UA-1. */
  planPaper(paper: PlanPaper): Uint8Array
  /** A month of time, to be signed by hand, as PDF/UA-1. */
  sheetPaper(paper: SheetPaper): Uint8Array
  /** A certificate of attendance as PDF/UA-1. */
  certificate(paper: CertificatePaper): Uint8Array
  /** The result of a survey or of interviews as PDF/UA-1. */
  summary(file: Pick<SummaryFile, 'document' | 'orderedAt'>): Uint8Array
}

/** A report that may have so many pages is set closer, step by step, until it has; what is written beyond that runs on, and is to be shortened (shared/reports/page-limit.ts). */
const closest = 3

const descriptionOf = ({ address, id, madeAt }: ReportDocument): PdfDescription => ({
  identifiers: [address, id],
  publisher: 'Valideringslyft',
  rights: ownTerms.licence ?? ownTerms.text.en,
  day: swedishDay(new Date(madeAt)),
})

type Standard = 'ua-1' | 'a-2a'

type Source = { template: string; inputs: Record<string, string>; madeAt: string; mostPages?: number | null }

const firstDiagnostic = (error: NodeError | null): string => {
  const [first] = error?.shortDiagnostics ?? []
  // Typst's diagnostics are untyped; only the message is read.
  return String((first as { message?: unknown } | undefined)?.message ?? 'no diagnostic')
}

/** Sets documents with the typefaces in `fontsFolder`, and no others. Reads the typefaces once. */
export const createTypesetter = async (fontsFolder: string): Promise<Typesetter> => {
  const names = (await readdir(fontsFolder)).filter((name) => name.endsWith('.ttf')).sort()
  const fontBlobs = await Promise.all(names.map((name) => readFile(join(fontsFolder, name))))
  const setTo = <S extends readonly Standard[]>(
    { template: mainFileContent, inputs, madeAt, mostPages = null }: Source,
    standards: S,
  ): { pdfs: { [K in keyof S]: Uint8Array }; pages: number } => {
    // A compiler of its own for each document: it would keep the one before in memory.
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
    const compile = (closer: number) => {
      const compiled = compiler.compile({ mainFileContent, inputs: { ...inputs, closer: String(closer) } })
      if (!compiled.result) throw new TypesettingFailed(firstDiagnostic(compiled.takeDiagnostics()))
      return compiled.result
    }
    let result = compile(0)
    for (let closer = 1; closer <= closest && mostPages !== null && result.numOfPages > mostPages; closer += 1)
      result = compile(closer)
    const creationTimestamp = Math.floor(Date.parse(madeAt) / 1000)
    try {
      const made = standards.map((pdfStandard) => compiler.pdf(result, { pdfStandard, creationTimestamp }))
      // One for each standard, in their order.
      return { pdfs: made as { [K in keyof S]: Uint8Array }, pages: result.numOfPages }
    } catch (error) {
      throw new TypesettingFailed(`the document does not keep to ${standards.join(' and ')}`, { cause: error })
    } finally {
      compiler.evictCache(keptGenerations)
    }
  }
  const set = (source: Source): Uint8Array => setTo(source, ['ua-1'] as const).pdfs[0]
  const reportSource = (document: ReportDocument): Source => ({
    template,
    inputs: { report: JSON.stringify(printedReport(document)) },
    madeAt: document.madeAt,
    mostPages: mostPagesFor(document.recipient),
  })
  return {
    pdf: (document) => describePdf(set(reportSource(document)), descriptionOf(document)),
    bothPdfs(document) {
      const { pdfs, pages } = setTo(reportSource(document), ['ua-1', 'a-2a'] as const)
      const [readers, archive] = pdfs
      const description = descriptionOf(document)
      return { readers: describePdf(readers, description), archive: describePdf(archive, description), pages }
    },
    questionnaire: (document) =>
      set({
        template: questionnaireTemplate,
        inputs: { document: JSON.stringify(printedQuestionnaire(document)) },
        madeAt: document.madeAt,
      }),
    planPaper: (paper) =>
      set({
        template: planPaperTemplate,
        inputs: { document: JSON.stringify(printedPlanPaper(paper)) },
        madeAt: paper.madeAt,
      }),
    sheetPaper: (paper) =>
      set({
        template: sheetPaperTemplate,
        inputs: { document: JSON.stringify(printedSheetPaper(paper)) },
        madeAt: paper.madeAt,
      }),
    certificate: (paper) =>
      set({
        template: certificateTemplate,
        inputs: { document: JSON.stringify(printedCertificate(paper)) },
        madeAt: paper.madeAt,
      }),
    summary: (file) =>
      set({
        template: summaryTemplate,
        inputs: { document: JSON.stringify(printedSummary(file)) },
        madeAt: file.orderedAt,
      }),
  }
}
