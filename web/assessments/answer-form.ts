import type { AnswerContent, Importance } from '#shared/assessments/assessment.ts'
import { type Indicator, type Instrument, levels, powers } from '#shared/instruments/instrument.ts'
import type { FormReader } from '../form.ts'

/** The fields of one answer. `level` holds `not-applicable` too: the two exclude each other. */
export const answerFields = ['level', 'reason', 'power', 'importance', 'evidence', 'comment'] as const
export type AnswerField = (typeof answerFields)[number]

/** What stands in the fields, as text. */
export type AnswerValues = Record<AnswerField, string>

export const notApplicable = 'not-applicable'

/** Longest texts, in UTF-16 units: about two pages of evidence or comment, a few sentences of reason. */
export const maxLengths = { evidence: 4000, comment: 4000, reason: 1000 } as const

const levelChoices = [...levels.map((level) => `${level}` as const), notApplicable] as const
const importanceChoices = ['1', '2', '3', '4'] as const

/** A field's name in the form. Several indicators stand on one page, so it begins with the indicator. */
export const fieldName = (indicatorId: string, field: AnswerField): string => `${indicatorId}-${field}`

const mapFields = (textOf: (field: AnswerField) => string): AnswerValues => ({
  level: textOf('level'),
  reason: textOf('reason'),
  power: textOf('power'),
  importance: textOf('importance'),
  evidence: textOf('evidence'),
  comment: textOf('comment'),
})

/** What the fields show for a saved answer, or for none; power begins with the instrument's proposal. */
export const valuesOf = (content: AnswerContent | null, indicator: Indicator): AnswerValues => ({
  level: content?.isNotApplicable ? notApplicable : String(content?.level ?? ''),
  reason: content?.notApplicableReason ?? '',
  power: content?.power ?? indicator.power,
  importance: String(content?.importance ?? ''),
  evidence: content?.evidence ?? '',
  comment: content?.comment ?? '',
})

/** The version of the instrument that a page shows, as its forms send it back: so an answer can never be taken for one to a changed question. */
export const instrumentField = ({ id, version }: Pick<Instrument, 'id' | 'version'>): string => `${id} ${version}`

/** The version that the person saw, or null when the form does not say it. */
export const instrumentOf = (form: FormReader): { instrumentId: string; instrumentVersion: number } | null => {
  const [, instrumentId, version] = /^([a-z0-9-]{1,40}) (\d{1,6})$/.exec(form.raw('instrument')) ?? []
  return instrumentId && version ? { instrumentId, instrumentVersion: Number(version) } : null
}

/** What was typed, unchanged; the level left out when its button to remove it was pressed. */
export const typedValues = (form: FormReader, indicatorId: string): AnswerValues => ({
  ...mapFields((field) => form.raw(fieldName(indicatorId, field))),
  ...(form.has('clear') && { level: '' }),
})

/** Reads an answer; notes errors in the form. A half-done answer is allowed, but not applicable needs its reason. */
export const readAnswer = (form: FormReader, indicatorId: string): AnswerContent => {
  const name = (field: AnswerField) => fieldName(indicatorId, field)
  const chosen = form.has('clear') ? null : form.choice(name('level'), levelChoices)
  const isNotApplicable = chosen === notApplicable
  const importance = form.choice(name('importance'), importanceChoices)
  return {
    level:
      chosen === null || chosen === notApplicable ? null : (levels.find((level) => String(level) === chosen) ?? null),
    chosen: [],
    isNotApplicable,
    notApplicableReason: form.text(name('reason'), { maxLength: maxLengths.reason, isRequired: isNotApplicable }),
    power: form.choice(name('power'), powers),
    // importanceChoices are the importances as text.
    importance: importance && (Number(importance) as Importance),
    evidence: form.text(name('evidence'), { maxLength: maxLengths.evidence }),
    comment: form.text(name('comment'), { maxLength: maxLengths.comment }),
  }
}
