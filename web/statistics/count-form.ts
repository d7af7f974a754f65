import {
  type CountContent,
  countOf,
  maxCommentLength,
  maxCount,
  maxSourceLength,
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from '#shared/statistics/validation-count.ts'
import type { FormReader } from '../form.ts'

/** The name of a cell's field. */
export const cellName = (sector: Sector, form: ValidationForm, sex: Sex): string => `${sector}-${form}-${sex}`

/** The name of the field for a sector's stated total. */
export const totalName = (sector: Sector): string => `${sector}-total`

/** All fields with text, as they are shown. */
export type CountFields = Record<string, string>

const cells = sectors.flatMap((sector) =>
  validationForms.flatMap((form) => sexes.map((sex) => ({ sector, form, sex, name: cellName(sector, form, sex) }))),
)

/** The fields of what is stored; a missing count is an empty field. */
export const fieldsOf = (content: CountContent | null): CountFields => {
  const text = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value))
  return Object.fromEntries([
    ...cells.map(({ name, ...cell }) => [name, text(content && countOf(content.counts, cell))]),
    ...sectors.map((sector) => [totalName(sector), text(content?.declaredTotals[sector])]),
    ['source', content?.source ?? ''],
    ['comment', content?.comment ?? ''],
  ])
}

/** The fields just as they were typed. */
export const typedFields = (form: FormReader): CountFields =>
  Object.fromEntries(Object.keys(fieldsOf(null)).map((name) => [name, form.raw(name)]))

/** Reads the counts. Notes an error beside each field that is no whole number from 0, or too long. */
export const readCounts = (form: FormReader): CountContent => {
  const whole = (name: string) => form.wholeNumber(name, { min: 0, max: maxCount })
  return {
    counts: cells.flatMap(({ name, ...cell }) => {
      const count = whole(name)
      return count === null ? [] : [{ ...cell, count }]
    }),
    declaredTotals: Object.fromEntries(
      sectors.flatMap((sector) => {
        const total = whole(totalName(sector))
        return total === null ? [] : [[sector, total]]
      }),
    ),
    source: form.text('source', { maxLength: maxSourceLength }),
    comment: form.text('comment', { maxLength: maxCommentLength }),
  }
}
