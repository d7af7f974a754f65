import type { YearFigures } from './figures.ts'
import type { FindingOf } from './finding.ts'

/** Figures without a cell and without a total. */
export const nothingGiven = ({ cells, declaredTotals }: YearFigures): FindingOf<'nothing-given'>[] =>
  cells.length === 0 && Object.keys(declaredTotals).length === 0 ? [{ kind: 'nothing-given' }] : []

/** Figures whose deliverer does not say where they come from. */
export const sourceMissing = ({ source }: YearFigures): FindingOf<'source-missing'>[] =>
  source !== null && source.trim() === '' ? [{ kind: 'source-missing' }] : []
