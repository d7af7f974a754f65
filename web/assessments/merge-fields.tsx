import { maxLengths } from '#shared/assessments/answer-limits.ts'
import type { AnswerContent } from '#shared/assessments/assessment.ts'
import type { Indicator } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { RadioGroup, TextArea } from '../components/form-parts.tsx'
import { type AnswerField, answerFields, fieldName, mergeName, valuesOf } from './answer-form.ts'
import { answerTexts } from './answer-texts.ts'
import { answerWords, labelOf } from './answer-words.ts'
import { areaTexts } from './area-texts.ts'

/** Both texts under each other, the saved one first; one of them where the other says nothing or is part of it. */
export const joinTexts = (theirs: string, mine: string): string => {
  if (mine.includes(theirs)) return mine
  return theirs.includes(mine) ? theirs : `${theirs}\n\n${mine}`
}

type Side = { value: string; text: string }
type MergeField = { field: AnswerField; label: string } & (
  | { kind: 'text'; joined: string }
  /** `value` is what the field holds if that side is chosen; several options are joined by points, which no id has. */
  | { kind: 'choice'; mine: Side; theirs: Side }
)

/** The fields in which two answers differ, with what each holds. */
export const mergeFields = (
  mine: AnswerContent,
  theirs: AnswerContent,
  indicator: Indicator,
  language: Language,
): MergeField[] => {
  const [own, other] = [valuesOf(mine, indicator), valuesOf(theirs, indicator)]
  const words = (content: AnswerContent) =>
    new Map(answerWords(content, indicator, language).map((line) => [line.field, line.text]))
  const [ownWords, otherWords] = [words(mine), words(theirs)]
  const textOf = (value: string | string[]) => (typeof value === 'string' ? value : value.join('.'))
  return answerFields.flatMap((field): MergeField[] => {
    const [a, b] = [textOf(own[field]), textOf(other[field])]
    if (a === b) return []
    const label = labelOf(field, indicator, language)
    if (field in maxLengths) return [{ field, label, kind: 'text', joined: joinTexts(b, a) }]
    const none = answerTexts[language].none
    const side = (value: string, known: ReadonlyMap<AnswerField, string>) => ({ value, text: known.get(field) || none })
    return [{ field, label, kind: 'choice', mine: side(a, ownWords), theirs: side(b, otherWords) }]
  })
}

/** One answer made of two: which side to take field by field, and both texts to edit. Folded until it is asked for. */
export const MergeFields = (props: {
  mine: AnswerContent
  theirs: AnswerContent
  indicator: Indicator
  language: Language
}) => {
  const { mine, theirs, indicator, language } = props
  const t = areaTexts[language].conflict
  const form = { errors: {}, language }
  return (
    <details class="ds-details conflict__merge">
      <summary>{t.merge}</summary>
      <div>
        {mergeFields(mine, theirs, indicator, language).map((field) => {
          const name = mergeName(fieldName(indicator.id, field.field))
          return field.kind === 'text' ? (
            <TextArea form={form} name={name} label={field.label} hint={t.mergeHint} value={field.joined} rows={4} />
          ) : (
            <RadioGroup
              form={form}
              name={name}
              label={field.label}
              value={field.mine.value}
              options={[
                { value: field.mine.value, label: t.mergeMine, text: field.mine.text },
                { value: field.theirs.value, label: t.mergeTheirs, text: field.theirs.text },
              ]}
            />
          )
        })}
        <p>
          <button class="ds-button" type="submit" name="merge" value="yes" data-choice="merge">
            {t.saveMerged}
          </button>
        </p>
      </div>
    </details>
  )
}
