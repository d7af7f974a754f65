import { findIndicator } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import type { Visit } from '../site.tsx'
import { askForReason, instrumentOf, readAnswer, takeMerged } from './answer-form.ts'
import { type AnswerVisit, placeOf } from './answer-place.ts'
import { invalid, notSaved, otherWriter, type Saving, saved } from './answer-replies.tsx'
import { areaTexts } from './area-texts.ts'
import { findRound } from './mapping.ts'
import { togetherTexts } from './together-texts.ts'
import { writerMark } from './writer.ts'

/** What the posted form is about, or null when it names no published question. */
const findSaving = async (visit: AnswerVisit): Promise<Saving | null> => {
  const seen = instrumentOf(visit.form)
  const instrument = seen && (await visit.deps.instruments.find(seen.instrumentId, seen.instrumentVersion))
  const found = instrument && findIndicator(instrument, visit.params.indicator)
  const place = found && placeOf(visit, instrument, found.area)
  return place && { visit, instrument, ...found, place }
}

/** Whether the form says that somebody else wrote what stands in it. */
const isOthers = ({ form, person }: AnswerVisit): boolean =>
  form.has('writer') && form.raw('writer') !== writerMark(person.email)

const commonInput = ({ visit, instrument }: Saving) => ({
  regionCode: visit.region.code,
  ...(instrument.kind === 'interview' && { auditScope: 'SE' as const }),
  roundId: visit.params.round,
  instrument: { instrumentId: instrument.id, instrumentVersion: instrument.version },
  actor: asActor(visit.person),
  at: visit.now,
})

/** Saves the answer to one indicator: for the browser's script as JSON, for an ordinary form as a page. */
export const postAnswer = async (visit: Visit<'saveAnswer'> | Visit<'saveInterviewAnswer'>): Promise<Response> => {
  const { deps, form, person, language } = visit
  const saving = await findSaving(visit)
  if (!saving) return visit.notFound()
  const { indicator, instrument } = saving
  takeMerged(form, indicator.id)
  if (isOthers(visit)) return otherWriter(saving, togetherTexts[language].otherWriter(person.name))
  const content = readAnswer(form, indicator, instrument.kind)
  askForReason(form, indicator.id, content, togetherTexts[language].higher)
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return invalid(saving, areaTexts[language].notSaved)
  const result = await deps.assessments.saveAnswer({
    ...commonInput(saving),
    indicatorId: indicator.id,
    content,
    basedOnVersion,
    formKey,
  })
  return result.ok ? saved(saving, result.value) : notSaved({ ...saving, content }, result.refusal)
}

/**
 * Whether answers of that round may be put back here: only those of the same instrument. Otherwise whoever answers one questionnaire could fetch what is noted in another, an interview for one,
 * by its round's name. A read only where it is another round.
 */
const isSameInstrument = async ({ visit, instrument }: Saving, roundId: string): Promise<boolean> =>
  roundId === visit.params.round || (await findRound(visit.deps, roundId))?.instrumentId === instrument.id

/** Puts an earlier answer back, as a new version: the button names its round, indicator and version. */
export const postRestore = async (
  visit: Visit<'restoreAnswer'> | Visit<'restoreInterviewAnswer'>,
): Promise<Response> => {
  const { deps, form, person, language } = visit
  const saving = await findSaving(visit)
  if (!saving) return visit.notFound()
  if (isOthers(visit)) return otherWriter(saving, togetherTexts[language].otherWriter(person.name))
  const [, roundId, indicatorId, version] =
    /^([\w-]{1,64}) ([A-Z][1-9][0-9]?) (\d{1,6})$/.exec(form.raw('restore')) ?? []
  if (!roundId || !indicatorId || !version || !(await isSameInstrument(saving, roundId)))
    form.fail('restore', { kind: 'not-a-choice' })
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors || !roundId || !indicatorId || !version) return invalid(saving, areaTexts[language].notSaved)
  const result = await deps.assessments.restoreAnswer({
    ...commonInput(saving),
    indicator: saving.indicator,
    from: { roundId, indicatorId, version: Number(version) },
    basedOnVersion,
    formKey,
  })
  if (result.ok) return saved(saving, result.value)
  const { refusal } = result
  if (refusal.kind === 'not-saved') return notSaved({ ...saving, content: refusal.content }, refusal.because)
  form.fail('restore', { kind: 'not-a-choice' })
  return invalid(saving, areaTexts[language].notSaved)
}
