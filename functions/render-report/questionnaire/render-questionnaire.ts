import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { Assessments } from '#shared/assessments/assessments.ts'
import { buildQuestionnaire } from '#shared/exchange/build-questionnaire.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import type { QuestionnaireDocument } from '#shared/exchange/questionnaire-document.ts'
import {
  contentTypes,
  type FileFailure,
  type FileFormat,
  fileKeyOf,
  type QuestionnaireFile,
} from '#shared/exchange/questionnaire-file.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Review } from '#shared/review/review.ts'
import type { Rounds } from '#shared/rounds/rounds.ts'
import { type Typesetter, TypesettingFailed } from '../pdf/typeset.ts'
import { writeWordDocument } from './word-document.ts'
import { writeQuestionnaireWorkbook } from './workbook.ts'

export type QuestionnaireDeps = {
  exchange: Pick<Exchange, 'findFile' | 'markReady' | 'markFailed'>
  assessments: Pick<Assessments, 'get' | 'answers'>
  review: Pick<Review, 'inForce'>
  rounds: Pick<Rounds, 'get'>
  objects: Objects
  typesetter: Typesetter
  clock: () => Date
}

export type QuestionnaireJob = { questionnaireId: string; regionCode: string; roundId: string }

/** What became of a message: the file is made, was not asked for any more, or cannot be made. */
export type RenderedQuestionnaire =
  | { kind: 'built'; questionnaireId: string; bytes: number }
  | { kind: 'nothing-to-do'; questionnaireId: string }
  | { kind: 'failed'; questionnaireId: string; failure: FileFailure; detail: string }

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

/**
 * Makes the ordered questionnaire. One that is not ordered any more is left as it is, so that a repeated message does nothing. What can never succeed makes the file failed; anything else
 * is thrown, and the queue tries again.
 */
export const renderQuestionnaire = async (
  deps: QuestionnaireDeps,
  job: QuestionnaireJob,
): Promise<RenderedQuestionnaire> => {
  const { questionnaireId } = job
  const at = deps.clock()
  const file = await deps.exchange.findFile(job, questionnaireId, at)
  if (file?.status !== 'ordered') return { kind: 'nothing-to-do', questionnaireId }
  const fail = async (failure: FileFailure, detail: string): Promise<RenderedQuestionnaire> => {
    await deps.exchange.markFailed(file, failure)
    return { kind: 'failed', questionnaireId, failure, detail }
  }
  const document = await documentOf(deps, file, at)
  if (typeof document === 'string') return fail(document, '')
  try {
    const made = await writers[file.format](document, deps)
    // An earlier try may have stored the file before it was stopped; what stands there was made from the same order.
    await deps.objects.putNew(fileKeyOf(file), made, contentTypes[file.format])
    await deps.exchange.markReady(file, made.byteLength)
    return { kind: 'built', questionnaireId, bytes: made.byteLength }
  } catch (error) {
    if (!(error instanceof TypesettingFailed)) throw error
    return fail('typesetting-failed', error.message)
  }
}
