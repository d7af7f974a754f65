import { createHash } from 'node:crypto'
import type { Objects } from '#shared/platform/objects.ts'
import { textsHash } from '#shared/reports/chapter-text.ts'
import type { FinishedBuild } from '#shared/reports/finish-report.ts'
import type { Reports } from '#shared/reports/reports.ts'
import { contentTypes, fileKeyOf, type ReportFailure, type StatusReport } from '#shared/reports/status-report.ts'
import { CannotBuild, type LoadedMaterial, loadMaterial, type MaterialDeps } from './load-material.ts'
import { TypesettingFailed } from './pdf/typeset.ts'
import {
  documentOf,
  type KeptFile,
  type MadeFile,
  type MadeLanguage,
  makeLanguage,
  makeWhole,
  type Tools,
} from './report-files.ts'

export type RenderDeps = MaterialDeps & {
  reports: Reports
  objects: Pick<Objects, 'get' | 'putNew'>
  clock: () => Date
} & Tools

/** What became of a message: the report is built, was not asked for any more, or cannot be built. */
export type Rendered =
  | { kind: 'built'; reportId: string; files: number }
  | { kind: 'nothing-to-do'; reportId: string }
  | { kind: 'failed'; reportId: string; failure: ReportFailure; detail: string }

/** Keeps a file. An earlier try may have stored it before it was stopped; objects never change, so what stands there is the file. */
const keepFile = async (
  { objects }: RenderDeps,
  report: StatusReport,
  { language, format, bytes: made }: MadeFile,
): Promise<KeptFile> => {
  const key = fileKeyOf(report, { language, format })
  const isNew = await objects.putNew(key, made, contentTypes[format])
  const bytes = isNew ? made : ((await objects.get(key)) ?? made)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file: { language, format, key, bytes: bytes.byteLength, sha256 }, bytes }
}

/** Makes and keeps the files of every language, and then what is made from them. */
const writeFiles = async (
  deps: RenderDeps,
  material: LoadedMaterial,
): Promise<Pick<FinishedBuild, 'files' | 'pages' | 'leftOut'>> => {
  const { report } = material
  const keep = (files: readonly MadeFile[]) => Promise.all(files.map((file) => keepFile(deps, report, file)))
  const made: MadeLanguage[] = []
  const kept: KeptFile[] = []
  for (const language of report.choice.languages) {
    const one = await makeLanguage(deps, documentOf(material, language, deps.origin))
    made.push(one)
    kept.push(...(await keep(one.files)))
  }
  kept.push(...(await keep(makeWhole(deps, material, made, kept))))
  return {
    files: kept.map(({ file }) => file),
    pages: Object.fromEntries(made.map(({ document, pages }) => [document.language, pages])),
    leftOut: report.choice.chapters.filter(
      (id) => !made.some(({ document }) => document.chapters.some((one) => one.id === id)),
    ),
  }
}

/**
 * Builds all files of the ordered report and makes it what it was ordered for. A report that is not ordered any more, or in a later build, is left as it is, so that a repeated message
 * or one that was overtaken does nothing. What can never succeed makes the report failed; anything else is thrown, and the queue tries again.
 */
export const renderReport = async (deps: RenderDeps, which: { id: string; build: number }): Promise<Rendered> => {
  const reportId = which.id
  const report = await deps.reports.get(reportId)
  if (report?.status !== 'ordered' || report.build !== which.build) return { kind: 'nothing-to-do', reportId }
  try {
    const material = await loadMaterial(deps, report)
    const made = await writeFiles(deps, material)
    const finished = await deps.reports.finish({
      ...which,
      ...made,
      builtTexts: textsHash(material.texts),
      at: deps.clock(),
    })
    // Another try, or another build, was quicker; what it made stands.
    return finished.ok ? { kind: 'built', reportId, files: made.files.length } : { kind: 'nothing-to-do', reportId }
  } catch (error) {
    if (!(error instanceof CannotBuild || error instanceof TypesettingFailed)) throw error
    const failure = error instanceof CannotBuild ? error.failure : 'typesetting-failed'
    await deps.reports.fail({ ...which, failure, at: deps.clock() })
    return { kind: 'failed', reportId, failure, detail: error.message }
  }
}
