import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { printedReport } from '#functions/render-report/pdf/print-report.ts'
import { template } from '#functions/render-report/pdf/template.ts'
import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import {
  type KeptFile,
  type MadeLanguage,
  makeLanguage,
  makeWhole,
  type Tools,
} from '#functions/render-report/report-files.ts'
import { languages } from '#shared/platform/language.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import type { ReportMaterial } from '#shared/reports/report-facts.ts'
import { fileKeyOf } from '#shared/reports/status-report.ts'
import { someMaterial } from '#test/reports/a-report.ts'
import { aStatusReport } from '#test/reports/a-status-report.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { drawPicture } from '#test/reports/pictures.ts'
import { ms, report, sideBySide } from './measure.ts'

const rounds = 10

/** How long a worker may take for the whole report, in all formats and both languages. */
const workerBarMs = 2000

/** Typst alone: everything is prepared but the setting of the pages. */
const typstAlone = async (folder: string, materials: readonly ReportMaterial[]) => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ttf')).sort()
  const fontBlobs = await Promise.all(names.map((name) => readFile(join(folder, name))))
  const inputs = materials.map((material) => ({ report: JSON.stringify(printedReport(buildReport(material))) }))
  return async () => {
    for (const input of inputs) {
      const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }] })
      const { result } = compiler.compile({ mainFileContent: template, inputs: input })
      if (!result) throw new Error('Typst did not set the report')
      compiler.pdf(result, { pdfStandard: 'ua-1' })
      compiler.evictCache(2)
    }
  }
}

const allFormats = async (tools: Tools, materials: readonly ReportMaterial[]) => {
  const ordered = aStatusReport()
  const made: MadeLanguage[] = []
  for (const material of materials) made.push(await makeLanguage(tools, buildReport(material)))
  const kept = made.flatMap(({ files }) =>
    files.map(({ language, format, bytes }): KeptFile => {
      const key = fileKeyOf(ordered, { language, format })
      return { file: { language, format, key, bytes: bytes.byteLength, sha256: '' }, bytes }
    }),
  )
  const [first] = materials
  if (!first) throw new Error('no material')
  makeWhole(tools, { ...first, report: ordered }, made, kept)
}

/**
 * The report of 21 regions in both languages. The PDF alone, from the material on, against Typst's own compile of the same two documents; and all formats with the archives, but for keeping them, against two
 * seconds.
 */
export const benchReport = async (): Promise<void> => {
  const { folder, remove } = await fontsFolder()
  try {
    const typesetter = await createTypesetter(folder)
    const materials = await Promise.all(languages.map((language) => someMaterial({ language })))
    const pdf = await sideBySide(
      async () => {
        for (const material of materials) typesetter.pdf(buildReport(material))
      },
      await typstAlone(folder, materials),
      rounds,
    )
    report(
      "report, two languages, PDF alone, against Typst's own",
      pdf.ours.p50Ms / pdf.theirs.p50Ms,
      `p50 ${ms(pdf.ours.p50Ms)}; Typst alone ${ms(pdf.theirs.p50Ms)}`,
    )
    const tools: Tools = { typesetter, drawPicture, origin: 'https://lyft.example', version: 'bench' }
    const { ours } = await sideBySide(
      () => allFormats(tools, materials),
      async () => {},
      rounds,
    )
    report('report, two languages, all formats, against 2 s', ours.p50Ms / workerBarMs, `p50 ${ms(ours.p50Ms)}`)
  } finally {
    await remove()
  }
}
