import type { ReportDocument } from '#shared/reports/report-document.ts'
import { dublinCoreXml } from './dublin-core.ts'
import { fixedZip, type ZipFile } from './fixed-zip.ts'
import { metsXml } from './mets.ts'
import { type PackageFile, packageFile } from './package-file.ts'
import { premisXml } from './premis.ts'

/** What goes into the package. Names in `data` and `documentation` are those within their folders. */
export type SipParts = {
  documents: readonly ReportDocument[]
  data: readonly ZipFile[]
  documentation: readonly ZipFile[]
  /** Of the program that makes it. */
  version: string
}

const representation = 'representations/rep1'

const within = (folder: string, files: readonly ZipFile[]): PackageFile[] =>
  files.map(({ name, bytes }) => packageFile({ name: `${folder}/${name}`, bytes }))

/** Seen from the folder of the representation's own METS file. */
const fromRepresentation = (file: PackageFile): PackageFile => ({
  ...file,
  name: file.name.slice(representation.length + 1),
})

/**
 * The report as an archive package for delivery (E-ARK SIP 2.1.0): the report in formats for keeping, its numbers, its questionnaire and its method, described in Dublin Core, PREMIS and METS. The same parts give
 * the same bytes.
 */
export const archivePackage = ({ documents, data, documentation, version }: SipParts): Uint8Array => {
  const [first] = documents
  if (!first) throw new Error('a package holds a report in at least one language')
  const { madeAt, title, subtitle } = first
  const id = `valideringslyft-lagesrapport-${first.id}`
  const dataFiles = within(`${representation}/data`, data)
  const documentationFiles = within('documentation', documentation)
  const common = { madeAt, version }
  const representationMets = packageFile({
    name: `${representation}/METS.xml`,
    bytes: metsXml({
      ...common,
      level: 'representation',
      id: 'rep1',
      label: `${title}: ${subtitle}`,
      descriptive: null,
      preservation: null,
      groups: [{ id: 'data', use: 'Data', files: dataFiles.map(fromRepresentation) }],
      representations: [],
    }),
  })
  const dublinCore = packageFile({ name: 'metadata/descriptive/dc.xml', bytes: dublinCoreXml(documents) })
  const premis = packageFile({
    name: 'metadata/preservation/premis.xml',
    bytes: premisXml([...dataFiles, ...documentationFiles], { ...common, reportId: first.id }),
  })
  const mets = metsXml({
    ...common,
    level: 'package',
    id,
    label: `${title}: ${subtitle}`,
    descriptive: { id: 'dmd-dc', type: 'DC', file: dublinCore },
    preservation: { id: 'digiprov-premis', type: 'PREMIS', file: premis },
    groups: [
      { id: 'documentation', use: 'Documentation', files: documentationFiles },
      { id: 'representation-rep1', use: 'Representations/rep1', files: [representationMets] },
    ],
    representations: [{ groupId: 'representation-rep1', title: 'Representations/rep1', href: representationMets.name }],
  })
  const files: ZipFile[] = [
    { name: 'METS.xml', bytes: mets },
    dublinCore,
    premis,
    ...documentationFiles,
    representationMets,
    ...dataFiles,
  ]
  return fixedZip(
    files.map(({ name, bytes }) => ({ name: `${id}/${name}`, bytes })),
    madeAt,
  )
}
