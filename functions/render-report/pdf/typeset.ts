import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { printedReport } from './print-report.ts'
import { template } from './template.ts'

/** Typst refused the report. The message holds Typst's own words about the template, none of the report's. */
export class TypesettingFailed extends Error {
  override name = 'TypesettingFailed'
}

/** What Typst remembers of the last few reports makes the other language quicker; older memories go, or a warm function would fill up. */
const keptGenerations = 2

export type Typesetter = { pdf(document: ReportDocument): Uint8Array }

const firstDiagnostic = (error: NodeError | null): string => {
  const [first] = error?.shortDiagnostics ?? []
  // Typst's diagnostics are untyped; only the message is read.
  return String((first as { message?: unknown } | undefined)?.message ?? 'no diagnostic')
}

/** Sets reports with the typefaces in `fontsFolder`, and no others. Reads the typefaces once. */
export const createTypesetter = async (fontsFolder: string): Promise<Typesetter> => {
  const names = (await readdir(fontsFolder)).filter((name) => name.endsWith('.ttf')).sort()
  const fontBlobs = await Promise.all(names.map((name) => readFile(join(fontsFolder, name))))
  return {
    /** The report as PDF/UA-1. Throws `TypesettingFailed`. */
    pdf(document) {
      // A compiler of its own for each report: it would keep the report before in memory.
      const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
      const source = { mainFileContent: template, inputs: { report: JSON.stringify(printedReport(document)) } }
      const compiled = compiler.compile(source)
      if (!compiled.result) throw new TypesettingFailed(firstDiagnostic(compiled.takeDiagnostics()))
      try {
        return compiler.pdf(compiled.result, {
          pdfStandard: 'ua-1',
          creationTimestamp: Math.floor(Date.parse(document.madeAt) / 1000),
        })
      } catch (error) {
        throw new TypesettingFailed('the report is not PDF/UA-1', { cause: error })
      } finally {
        compiler.evictCache(keptGenerations)
      }
    },
  }
}
