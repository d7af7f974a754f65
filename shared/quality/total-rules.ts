import { type Sector, sectors, sexes, validationForms } from '#shared/statistics/validation-count.ts'
import { sumOfSector, type YearFigures } from './figures.ts'
import type { FindingOf } from './finding.ts'

/** The boxes of a sector in the form. */
const cellCount = validationForms.length * sexes.length

type TotalFinding = FindingOf<'total-contradicts'> | FindingOf<'total-above-sum'>

const totalFinding = (figures: YearFigures, sector: Sector): TotalFinding[] => {
  const declared = figures.declaredTotals[sector]
  if (declared === undefined) return []
  const sum = sumOfSector(figures, sector)
  const given = new Set(figures.cells.filter((cell) => cell.sector === sector).map(({ form, sex }) => form + sex)).size
  if (declared === sum) return []
  if (declared < (sum ?? 0) || given === cellCount)
    return [{ kind: 'total-contradicts', sector, declared, sum: sum ?? 0 }]
  return [{ kind: 'total-above-sum', sector, declared, sum: sum ?? 0, missingCells: cellCount - given }]
}

const totals = (figures: YearFigures): TotalFinding[] => sectors.flatMap((sector) => totalFinding(figures, sector))

/** Stated totals below the sum of the cells, or unlike it though every cell is given. */
export const contradictingTotals = (figures: YearFigures) =>
  totals(figures).filter(({ kind }) => kind === 'total-contradicts')

/** Stated totals above the sum of the cells while some are missing. */
export const totalsAboveSum = (figures: YearFigures) => totals(figures).filter(({ kind }) => kind === 'total-above-sum')
