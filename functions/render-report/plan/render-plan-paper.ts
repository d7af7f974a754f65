import type { FileFailure } from '#shared/exchange/ordered-file.ts'
import { buildPlanPaper } from '#shared/plan-papers/build-plan-paper.ts'
import type { PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import type { PaperFormat, PlanPaperFile } from '#shared/plan-papers/plan-paper-file.ts'
import { type PaperStores, readPlanPaper } from '#shared/plan-papers/read-plan-paper.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Typesetter } from '../pdf/typeset.ts'
import { type FileDeps, type FileJob, type RenderedFile, renderFile } from '../render-file.ts'
import { writeWordPlanPaper } from './word-plan-paper.ts'

export type PaperDeps = FileDeps & PaperStores & { typesetter: Pick<Typesetter, 'planPaper'> }

/** What the file is to hold, or why it cannot: there is no such plan (any longer) for the one who ordered, or the partner takes part in nothing. */
const paperOf = async (deps: PaperDeps, file: PlanPaperFile, madeAt: Date): Promise<PlanPaper | FileFailure> => {
  const { recipient, language, isDemonstration, orderedBy: madeBy } = file
  const source = await readPlanPaper(deps, { ...file, today: swedishDay(madeAt) })
  if (!source) return 'plan-missing'
  return buildPlanPaper({ source, recipient, language, isDemonstration, madeBy, madeAt }) ?? 'partner-missing'
}

const writers = {
  pdf: (paper, { typesetter }) => typesetter.planPaper(paper),
  docx: (paper) => writeWordPlanPaper(paper),
} as const satisfies Record<PaperFormat, (paper: PlanPaper, deps: PaperDeps) => Uint8Array | Promise<Uint8Array>>

/** Makes the ordered paper of a plan (render-file.ts). */
export const renderPlanPaper = (deps: PaperDeps, job: FileJob): Promise<RenderedFile> =>
  renderFile(deps, 'plan', job, async (file, at) => {
    const paper = await paperOf(deps, file, at)
    return typeof paper === 'string' ? paper : writers[file.format](paper, deps)
  })
