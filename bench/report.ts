import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import { writeWorkbook } from '#functions/render-report/workbook.ts'
import { languages } from '#shared/platform/language.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { someMaterial } from '#test/reports/a-report.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { ms, report, sideBySide } from './measure.ts'

const rounds = 10

/** Building the whole report of 21 regions (both languages, PDF and XLSX) against Typst's own compile of the same two documents. */
export const benchReport = async (): Promise<void> => {
  const { folder, remove } = await fontsFolder()
  try {
    const typesetter = await createTypesetter(folder)
    const materials = await Promise.all(languages.map((language) => someMaterial({ language })))
    const documents = materials.map(buildReport)
    const { ours, theirs } = await sideBySide(
      async () => {
        for (const material of materials) {
          const document = buildReport(material)
          typesetter.pdf(document)
          await writeWorkbook(document)
        }
      },
      async () => {
        for (const document of documents) typesetter.pdf(document)
      },
      rounds,
    )
    report(
      "report, two languages, PDF and XLSX, against Typst's own",
      ours.p50Ms / theirs.p50Ms,
      `p50 ${ms(ours.p50Ms)}; Typst alone ${ms(theirs.p50Ms)}`,
    )
  } finally {
    await remove()
  }
}
