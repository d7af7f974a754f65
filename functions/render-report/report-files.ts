import type { Language } from '#shared/platform/language.ts'
import { archivedSnapshot } from '#shared/reports/archived-snapshot.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { fileNameOf, type ReportFile, type ReportFormat } from '#shared/reports/status-report.ts'
import { figureLinks } from '#web/reports/figure-links.ts'
import { placesOf } from '#web/reports/report-places.ts'
import type { ZipFile } from './archive/fixed-zip.ts'
import { methodText } from './archive/method-text.ts'
import { archivePackage } from './archive/sip.ts'
import { wholeZip } from './archive/whole-zip.ts'
import { csvFiles, reportCsv } from './csv/report-csv.ts'
import { standalonePage } from './html/standalone-page.tsx'
import type { LoadedMaterial } from './load-material.ts'
import type { Typesetter } from './pdf/typeset.ts'
import type { DrawPicture } from './picture.ts'
import { writeReportWord } from './word/report-word.ts'
import { writeWorkbook } from './workbook.ts'

/** What the formats are made with. */
export type Tools = {
  typesetter: Typesetter
  drawPicture: DrawPicture
  /** The site's address without a slash at its end. */
  origin: string
  /** Of the program. */
  version: string
}

export type MadeFile = { language: Language | null; format: ReportFormat; bytes: Uint8Array }

/** A report in one language: its document, its files, the PDF that goes to an archive, and how many pages the PDF has. */
export type MadeLanguage = { document: ReportDocument; files: MadeFile[]; archivePdf: Uint8Array; pages: number }

/** A file that is kept, with its bytes. */
export type KeptFile = { file: ReportFile; bytes: Uint8Array }

/** The report's document in one language. */
export const documentOf = (material: LoadedMaterial, language: Language, origin: string): ReportDocument => {
  const places = placesOf(material.report, language)
  return buildReport({
    ...material,
    language,
    addresses: { report: origin + places.page(material.report.id), reports: origin + places.list },
  })
}

/** The report in one language in each of its formats. Throws `TypesettingFailed`. */
export const makeLanguage = async (
  { typesetter, drawPicture, origin }: Tools,
  document: ReportDocument,
): Promise<MadeLanguage> => {
  const { language } = document
  const figurePage = figureLinks(language, document.snapshotId)
  const figureAddress = (figure: string) => origin + figurePage(figure)
  const { readers, archive, pages } = typesetter.bothPdfs(document)
  const made = {
    pdf: readers,
    docx: await writeReportWord(document, { drawPicture, figureAddress }),
    html: standalonePage(document, figureAddress),
    xlsx: await writeWorkbook(document),
    csv: reportCsv(document),
    json: Buffer.from(JSON.stringify(document)),
  }
  const files = Object.entries(made).map(
    // The object's own keys, which are formats.
    ([format, bytes]): MadeFile => ({ language, format: format as keyof typeof made, bytes }),
  )
  return { document, files, archivePdf: archive, pages }
}

const inArchive = ({ document, archivePdf }: MadeLanguage, kept: readonly KeptFile[]): ZipFile[] => {
  const { id, language } = document
  const own = kept.filter(({ file }) => file.language === language)
  const named = (format: ReportFormat) =>
    own
      .filter(({ file }) => file.format === format)
      .map(({ file, bytes }): ZipFile => ({ name: fileNameOf(id, file), bytes }))
  return [
    { name: fileNameOf(id, { language, format: 'pdf' }), bytes: archivePdf },
    ...(['docx', 'html', 'xlsx', 'json'] as const).flatMap(named),
    ...csvFiles(document).map(({ name, bytes }) => ({ name: `csv/${language}/${name}`, bytes })),
  ]
}

/** What holds all languages: the files in one archive with their checksums, and the package for an archive. Both are made from the files that are kept. */
export const makeWhole = (
  { version }: Tools,
  { report, snapshot, instrument }: LoadedMaterial,
  made: readonly MadeLanguage[],
  kept: readonly KeptFile[],
): MadeFile[] => {
  const documents = made.map(({ document }) => document)
  const [first] = documents
  if (!first) throw new Error('a report comes in at least one language')
  const files = kept.map(({ file, bytes }): ZipFile => ({ name: fileNameOf(report.id, file), bytes }))
  const described = {
    title: `${first.title}: ${first.subtitle}`,
    edition: first.edition,
    address: first.address,
    demonstration: first.isDemonstration ? first.demonstration.long : null,
  }
  const asJson = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)
  const sip = archivePackage({
    documents,
    version,
    data: [
      ...made.flatMap((one) => inArchive(one, kept)),
      { name: 'snapshot.json', bytes: asJson(archivedSnapshot(snapshot)) },
      { name: `instrument-${instrument.id}-${instrument.version}.json`, bytes: asJson(instrument) },
    ],
    documentation: documents.map((document) => ({
      name: `method-${document.language}.txt`,
      bytes: methodText(document),
    })),
  })
  return [
    { language: null, format: 'zip', bytes: wholeZip(files, described, first.madeAt) },
    { language: null, format: 'sip', bytes: sip },
  ]
}
