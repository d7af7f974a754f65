import type { Typesetter } from '../pdf/typeset.ts'
import { type FileDeps, type FileJob, type RenderedFile, renderFile } from '../render-file.ts'

export type SheetPaperDeps = FileDeps & { typesetter: Pick<Typesetter, 'sheetPaper'> }

/** Makes the ordered paper of a month of time (render-file.ts). The order holds all its words. */
export const renderSheetPaper = (deps: SheetPaperDeps, job: FileJob): Promise<RenderedFile> =>
  renderFile(deps, 'time-sheet', job, async ({ paper }) => deps.typesetter.sheetPaper(paper))
