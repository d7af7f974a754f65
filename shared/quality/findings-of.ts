import { sectors } from '#shared/statistics/validation-count.ts'
import type { YearFigures } from './figures.ts'
import type { Finding, QualityError, QualityNote, QualityWarning } from './finding.ts'
import { ruleIds, rules } from './rules.ts'

/** What the rules find, by how serious it is; each list by sector, then in the order of the rules. */
export type Findings = { errors: QualityError[]; warnings: QualityWarning[]; notes: QualityNote[] }

const sectorPlace = (finding: Finding): number => ('sector' in finding ? sectors.indexOf(finding.sector) : -1)

/**
 * Holds a region's figures of one year against themselves and against the region's other years; of these only earlier ones are looked at. Errors: the figures are not
 * taken. Warnings: a person confirms them. Notes: told only. Pure, the same whatever the order of the cells and of the history.
 */
export const findingsOf = (figures: YearFigures, history: readonly YearFigures[]): Findings => {
  const earlier = history.filter(({ year }) => year < figures.year)
  const found = ruleIds
    .flatMap((id): Finding[] => rules[id].find(figures, earlier))
    .sort((one, other) => sectorPlace(one) - sectorPlace(other))
  const bySeverity = <F extends Finding>(severity: string) =>
    // A rule's severity says of which of the three kinds its findings are (`SeverityOf`); the compiler does not follow that through a filter.
    found.filter(({ kind }) => rules[kind].severity === severity) as F[]
  return { errors: bySeverity('error'), warnings: bySeverity('warning'), notes: bySeverity('note') }
}
