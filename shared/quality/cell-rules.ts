import { type Sector, sexes, type ValidationForm, validationForms } from '#shared/statistics/validation-count.ts'
import { sectorsIn, type YearFigures } from './figures.ts'
import type { FindingOf } from './finding.ts'
import { thresholds } from './thresholds.ts'

const cellsOf = ({ cells }: YearFigures, sector: Sector, form: ValidationForm) =>
  cells.filter((cell) => cell.sector === sector && cell.form === form)

const sumOf = (cells: readonly { count: number }[]) => cells.reduce((sum, { count }) => sum + count, 0)

/** Forms of a sector where one sex is given and the other is not. In rows only where the sum is large: there a sex that is not named may have had none. */
export const oneSex = (figures: YearFigures): FindingOf<'one-sex'>[] =>
  sectorsIn(figures).flatMap((sector) =>
    validationForms.flatMap((form) => {
      const cells = cellsOf(figures, sector, form)
      const [given, ...others] = sexes.filter((sex) => cells.some((cell) => cell.sex === sex))
      const count = sumOf(cells)
      if (!given || others.length > 0 || (figures.isByRows && count < thresholds.oneSexRows)) return []
      return [{ kind: 'one-sex', sector, form, given, count }]
    }),
  )

/**
 * The forms that a sector is known to validate for. Universities and higher vocational education assess prior learning for eligibility and for credit
 * (UKÄ 2021-11-17; MYH, workshop 6, 2021); for the other sectors no source limits the forms.
 */
const knownForms: Partial<Record<Sector, readonly ValidationForm[]>> = {
  'higher-vocational': ['eligibility', 'credit'],
  university: ['eligibility', 'credit'],
}

/** Whether the sector is known to validate in the form. */
export const isKnownForm = (sector: Sector, form: ValidationForm): boolean => knownForms[sector]?.includes(form) ?? true

/** Counts above zero in a form that the sector is not known to validate for. */
export const unusualForms = (figures: YearFigures): FindingOf<'unusual-form'>[] =>
  sectorsIn(figures).flatMap((sector) =>
    validationForms.flatMap((form) => {
      const count = sumOf(cellsOf(figures, sector, form))
      return isKnownForm(sector, form) || count === 0 ? [] : [{ kind: 'unusual-form', sector, form, count }]
    }),
  )
