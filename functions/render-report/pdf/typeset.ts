import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { QuestionnaireDocument } from '#shared/exchange/questionnaire-document.ts'
import type { PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import type { SummaryFile } from '#shared/surveys/summary-file.ts'
import { printedPlanPaper } from '../plan/print-plan-paper.ts'
import { template as planPaperTemplate } from '../plan/template.ts'
import { printedQuestionnaire } from '../questionnaire/print-questionnaire.ts'
import { template as questionnaireTemplate } from '../questionnaire/template.ts'
import { printedSummary } from '../summary/print-summary.ts'
import { template as summaryTemplate } from '../summary/template.ts'
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
  /** A questionnaire as PDF/UA-1. */
  questionnaire(document: QuestionnaireDocument): Uint8Array
  /** A plan's paper as PDF/UA-1. */
  planPaper(paper: PlanPaper): Uint8Array
  /** The result of a survey or of interviews as PDF/UA-1. */
  summary(file: Pick<SummaryFile, 'document' | 'orderedAt'>): Uint8Array
}

type Source = { template: string; inputs: Record<string, string>; madeAt: string }

const firstDiagnostic = (error: NodeError | null): string => {
  const [first] = error?.shortDiagnostics ?? []
  // Typst's diagnostics are untyped; only the message is read.
  return String((first as { message?: unknown } | undefined)?.message ?? 'no diagnostic')
}

/** Sets documents with the typefaces in `fontsFolder`, and no others. Reads the typefaces once. */
export const createTypesetter = async (fontsFolder: string): Promise<Typesetter> => {
  const names = (await readdir(fontsFolder)).filter((name) => name.endsWith('.ttf')).sort()
  const fontBlobs = await Promise.all(names.map((name) => readFile(join(fontsFolder, name))))
  const set = ({ template: mainFileContent, inputs, madeAt }: Source): Uint8Array => {
    // A compiler of its own for each document: it would keep the one before in memory.
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
    const compiled = compiler.compile({ mainFileContent, inputs })
    if (!compiled.result) throw new TypesettingFailed(firstDiagnostic(compiled.takeDiagnostics()))
    try {
      return compiler.pdf(compiled.result, {
        pdfStandard: 'ua-1',
        creationTimestamp: Math.floor(Date.parse(madeAt) / 1000),
      })
    } catch (error) {
      throw new TypesettingFailed('the document is not PDF/UA-1', { cause: error })
    } finally {
      compiler.evictCache(keptGenerations)
    }
  }
  return {
    pdf: (document) =>
      set({ template, inputs: { report: JSON.stringify(printedReport(document)) }, madeAt: document.madeAt }),
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
    summary: (file) =>
      set({
        template: summaryTemplate,
        inputs: { document: JSON.stringify(printedSummary(file)) },
        madeAt: file.orderedAt,
      }),
  }
}
