import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import { buildQuestionnaire } from '#shared/exchange/build-questionnaire.ts'
import type { FileFormat } from '#shared/exchange/ordered-file.ts'
import type { QuestionnaireDocument } from '#shared/exchange/questionnaire-document.ts'
import type { QuestionnaireFile } from '#shared/exchange/questionnaire-file.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Review } from '#shared/review/review.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import type { Typesetter } from '../pdf/typeset.ts'
import { type FileDeps, type FileJob, type RenderedFile, renderFile } from '../render-file.ts'
import { writeWordDocument } from './word-document.ts'
import { writeQuestionnaireWorkbook } from './workbook.ts'

export type QuestionnaireDeps = FileDeps & {
  assessments: Pick<Assessments, 'get' | 'answers'>
  review: Pick<Review, 'inForce'>
  rounds: Pick<Rounds, 'get'>
  typesetter: Pick<Typesetter, 'questionnaire'>
}

/** Finds what the file is to hold, or why it cannot: the region or round is not there, or the answers are not (any longer) for the one who ordered. */
const documentOf = async (
  { assessments, review, rounds }: QuestionnaireDeps,
  file: QuestionnaireFile,
  madeAt: Date,
): Promise<QuestionnaireDocument | 'mapping-missing' | 'not-handed-in'> => {
  const region = findRegion(file.regionCode)
  const round = await rounds.get(file.roundId)
  const assessment = region && round && (await assessments.get(region.code, round.id))
  if (!assessment) return 'mapping-missing'
  const { contents, language, isDemonstration, isForRegion, orderedBy: madeBy } = file
  if (contents === 'answered' && !isForRegion && !isHandedIn(assessment)) return 'not-handed-in'
  const given = await (isForRegion
    ? assessments.answers(region.code, round)
    : review.inForce({ regionCode: region.code, round, assessment }))
  return buildQuestionnaire({ given, assessment, region, round, contents, language, isDemonstration, madeBy, madeAt })
}

const writers = {
  pdf: (document, { typesetter }) => typesetter.questionnaire(document),
  docx: (document) => writeWordDocument(document),
  xlsx: (document) => writeQuestionnaireWorkbook(document),
} as const satisfies Record<
  FileFormat,
  (document: QuestionnaireDocument, deps: QuestionnaireDeps) => Uint8Array | Promise<Uint8Array>
>

/** Makes the ordered questionnaire (render-file.ts). */
export const renderQuestionnaire = (deps: QuestionnaireDeps, job: FileJob): Promise<RenderedFile> =>
  renderFile(deps, 'questionnaire', job, async (file, at) => {
    const document = await documentOf(deps, file, at)
    return typeof document === 'string' ? document : writers[file.format](document, deps)
  })
