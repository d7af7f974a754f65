import { certificatePaperKey, certificatePaperName } from '#shared/events/certificate-paper.ts'
import { planPaperKey, planPaperName } from '#shared/plan-papers/plan-paper-file.ts'
import { sheetPaperKey, sheetPaperName } from '#shared/time/sheet-paper.ts'
import type { OrderedFile } from './ordered-file.ts'
import { questionnaireKey, questionnaireName } from './questionnaire-file.ts'

/** Where the file lies in the reports bucket. */
export const fileKeyOf = (file: OrderedFile): string => {
  if (file.kind === 'time-sheet') return sheetPaperKey(file)
  if (file.kind === 'certificate') return certificatePaperKey(file)
  return file.kind === 'plan' ? planPaperKey(file) : questionnaireKey(file)
}

/** The name that it is downloaded under. */
export const fileNameOf = (file: OrderedFile): string => {
  if (file.kind === 'time-sheet') return sheetPaperName(file)
  if (file.kind === 'certificate') return certificatePaperName(file)
  return file.kind === 'plan' ? planPaperName(file) : questionnaireName(file)
}
