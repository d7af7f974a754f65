import { maxLengths } from '#shared/assessments/answer-limits.ts'
import type { AnswerContent, Importance } from '#shared/assessments/assessment.ts'
import { type Indicator, type Instrument, type InstrumentKind, levels, powers } from '#shared/instruments/instrument.ts'
import type { FormReader } from '../form.ts'

/** The fields of one answer. `level` holds `not-applicable` too: the two exclude each other. `chosen` may come several times. */
export const answerFields = ['level', 'chosen', 'reason', 'power', 'importance', 'evidence', 'comment'] as const
export type AnswerField = (typeof answerFields)[number]

/** What stands in the fields, as text. */
export type AnswerValues = Record<Exclude<AnswerField, 'chosen'>, string> & { chosen: string[] }

export const notApplicable = 'not-applicable'

const levelChoices = [...levels.map((level) => `${level}` as const), notApplicable] as const
const importanceChoices = ['1', '2', '3', '4'] as const

/** A field's name in the form. Several indicators stand on one page, so it begins with the indicator. */
export const fieldName = (indicatorId: string, field: AnswerField): string => `${indicatorId}-${field}`

/** The name of the field in which a merged answer's part is chosen or written (merge-fields.tsx). */
export const mergeName = (name: string): string => `merge-${name}`

/** What the fields show for a saved answer, or for none; power begins with the instrument's proposal. */
export const valuesOf = (content: AnswerContent | null, indicator: Indicator): AnswerValues => ({
  level: content?.isNotApplicable ? notApplicable : String(content?.level ?? ''),
  chosen: content?.chosen ?? [],
  reason: content?.notApplicableReason ?? '',
  power: content?.power ?? indicator.power,
  importance: String(content?.importance ?? ''),
  evidence: content?.evidence ?? '',
  comment: content?.comment ?? '',
})

/** The fields that the form of an indicator has, in the order they are asked: only a mapping asks for what lies behind an answer, and whether it applies at all. */
export const fieldsOf = ({ answerForm }: Pick<Indicator, 'answerForm'>, kind: InstrumentKind): AnswerField[] => {
  const isMapping = kind === 'mapping'
  const has = {
    level: answerForm === 'level' || isMapping,
    chosen: answerForm === 'one' || answerForm === 'several',
    reason: isMapping,
    power: isMapping,
    importance: isMapping,
    evidence: isMapping,
    comment: true,
  } satisfies Record<AnswerField, boolean>
  return answerFields.filter((field) => has[field])
}

/** The version of the instrument that a page shows, as its forms send it back: so an answer can never be taken for one to a changed question. */
export const instrumentField = ({ id, version }: Pick<Instrument, 'id' | 'version'>): string => `${id} ${version}`

/** The version that the person saw, or null when the form does not say it. */
export const instrumentOf = (form: FormReader): { instrumentId: string; instrumentVersion: number } | null => {
  const [, instrumentId, version] = /^([a-z0-9-]{1,40}) (\d{1,6})$/.exec(form.raw('instrument')) ?? []
  return instrumentId && version ? { instrumentId, instrumentVersion: Number(version) } : null
}

/** When the answer was merged from two: the fields hold what was chosen and written there. To be called before anything is read. */
export const takeMerged = (form: FormReader, indicatorId: string): void => {
  if (!form.has('merge')) return
  for (const field of answerFields) {
    const name = fieldName(indicatorId, field)
    if (!form.has(mergeName(name))) continue
    // Several options come joined by points, which no id has.
    form.take(name, mergeName(name), field === 'chosen' ? '.' : null)
  }
}

/** What was typed, unchanged; the level left out when its button to remove it was pressed. */
export const typedValues = (form: FormReader, indicatorId: string): AnswerValues => {
  const raw = (field: AnswerField) => form.raw(fieldName(indicatorId, field))
  return {
    level: form.has('clear') ? '' : raw('level'),
    chosen: form.has('clear') ? [] : form.all(fieldName(indicatorId, 'chosen')),
    reason: raw('reason'),
    power: raw('power'),
    importance: raw('importance'),
    evidence: raw('evidence'),
    comment: raw('comment'),
  }
}

/** The options that were ticked, in the instrument's order; at most one where the form asks for one. */
const readChosen = (form: FormReader, { id, answerForm, options }: Indicator, isNotApplicable: boolean): string[] => {
  const name = fieldName(id, 'chosen')
  if (form.has('clear') || (answerForm !== 'one' && answerForm !== 'several')) return []
  const ticked = form.all(name).filter((value) => value !== '')
  const chosen = options.map((option) => option.id).filter((id) => ticked.includes(id))
  const isKnown = ticked.every((value) => options.some((option) => option.id === value))
  if (!isKnown || (answerForm === 'one' && chosen.length > 1)) form.fail(name, { kind: 'not-a-choice' })
  if (isNotApplicable && chosen.length > 0) form.fail(name, { kind: 'not-a-choice' })
  return chosen
}

/** Why a level is higher than the last time is said in at least this many words. */
const minReasonWords = 2

/** Asks for a reason where a higher level is claimed than in the round before. The form itself says which level that was: it is a reminder, not a rule. */
export const askForReason = (
  form: FormReader,
  indicatorId: string,
  content: AnswerContent,
  sentence: (level: number) => string,
): void => {
  const before = levels.find((level) => String(level) === form.raw('levelBefore'))
  if (before === undefined || content.level === null || content.level <= before) return
  if (content.comment.split(/\s+/).filter(Boolean).length < minReasonWords)
    form.fail(fieldName(indicatorId, 'comment'), { kind: 'own', message: sentence(before) })
}

/** Reads an answer; notes errors in the form. A half-done answer is allowed, but not applicable needs its reason, and no option beside it. */
export const readAnswer = (form: FormReader, indicator: Indicator, kind: InstrumentKind): AnswerContent => {
  const fields = fieldsOf(indicator, kind)
  const name = (field: AnswerField) => fieldName(indicator.id, field)
  const pick = <const T extends string>(field: AnswerField, choices: readonly T[]): T | null =>
    fields.includes(field) ? form.choice(name(field), choices) : null
  const write = (field: 'reason' | 'evidence' | 'comment', isRequired = false): string =>
    fields.includes(field) ? form.text(name(field), { maxLength: maxLengths[field], isRequired }) : ''
  const chosenLevel = form.has('clear')
    ? null
    : pick('level', indicator.answerForm === 'level' ? levelChoices : [notApplicable])
  const isNotApplicable = chosenLevel === notApplicable && kind === 'mapping'
  const importance = pick('importance', importanceChoices)
  return {
    level: levels.find((level) => String(level) === chosenLevel) ?? null,
    chosen: readChosen(form, indicator, isNotApplicable),
    isNotApplicable,
    notApplicableReason: write('reason', isNotApplicable),
    power: pick('power', powers),
    // importanceChoices are the importances as text.
    importance: importance && (Number(importance) as Importance),
    evidence: write('evidence'),
    comment: write('comment'),
  }
}
