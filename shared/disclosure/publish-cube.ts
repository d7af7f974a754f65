import type { Cube, CubeLeaf } from '#shared/cube/cube.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { type Audit, auditPattern, type Hole } from './audit-pattern.ts'
import { branchCounts } from './cell-key.ts'
import type { DisclosureRule } from './disclosure-rule.ts'
import { type ProtectionMethod, protect } from './protect.ts'
import { cellsOfYear } from './year-cells.ts'
import { createYearProblem, publishedCells } from './year-problem.ts'
import { createYearTable, type YearTable, type YearVersion } from './year-table.ts'

/** What was published before: the leaves that it was made from, and what of them was shown. */
export type EarlierPublication = { leaves: readonly CubeLeaf[]; years: readonly CountYear[] }

/** What disclosure control did with one year. */
export type YearFacts = {
  year: number
  method: ProtectionMethod
  sensitiveCells: number
  hiddenCells: number
  /** The hidden numbers added up. */
  hiddenSum: number
  /** Linear programs that the auditor solved. */
  auditPrograms: number
}

export type PublishedCube = { years: CountYear[]; facts: YearFacts[] }

/** The auditor found that something could be inferred: nothing may be published. */
export class DisclosureHole extends Error {
  readonly year: number
  readonly holes: readonly Hole[]
  constructor(year: number, holes: readonly Hole[]) {
    super(`disclosure control left ${holes.length} holes in ${year}`)
    this.name = 'DisclosureHole'
    this.year = year
    this.holes = holes
  }
}

const factsOf = (
  year: number,
  table: YearTable,
  { pattern, method }: Awaited<ReturnType<typeof protect>>,
  sensitiveCells: number,
  { programs }: Audit,
): YearFacts => ({
  year,
  method,
  sensitiveCells,
  hiddenCells: pattern.size,
  hiddenSum: [...pattern].reduce((sum, place) => sum + (table.values[place] ?? 0), 0),
  auditPrograms: programs,
})

/** In larger patterns the auditor checks in whole numbers the tables that the method claims, and solves programs only for what they do not show: seconds instead of minutes. */
const mostByProgramsAlone = 1_500

const publishYear = async (year: number, versions: readonly YearVersion[], rule: DisclosureRule) => {
  const table = createYearTable(versions)
  const { problem, tied } = createYearProblem(table, rule)
  const made = await protect({ space: table.space, problem, tied })
  const audit = await auditPattern(problem, made.pattern, made.pattern.size > mostByProgramsAlone ? made.tables : [])
  if (audit.holes.length > 0) throw new DisclosureHole(year, audit.holes)
  const cells = publishedCells(table, made.pattern)
  const published: CountYear = {
    year,
    reportingRegions: [...new Set(versions.at(-1)?.cells.map(({ regionCode }) => regionCode))].toSorted(),
    cells,
    suppressedCells: cells.filter(({ count }) => count === 'suppressed').length,
  }
  return { published, facts: factsOf(year, table, made, problem.sensitive.size, audit) }
}

const versionsOf = (cube: Cube, previous: readonly EarlierPublication[], year: number): YearVersion[] => [
  ...previous.flatMap(({ leaves, years }) => {
    const published = years.find((one) => one.year === year)?.cells
    return published ? [{ cells: cellsOfYear(leaves, year), published }] : []
  }),
  { cells: cellsOfYear(cube.leaves, year), published: null },
]

export type PublishOptions = {
  rule: DisclosureRule
  /** All that was published before, oldest first. */
  previous: readonly EarlierPublication[]
  /** What the noise of the branches is made with (cell-key-secret.ts); null publishes nothing by branch. */
  cellKeySecret: string | null
}

/**
 * What may be published of a cube, oldest year first: totals over sex, form, sector, county group and nation, and every cell hidden that must be. Protected together with
 * all that was published before (`previous`, oldest first), so that comparing the versions tells nothing more; what was shown of a content that stands is shown again, and
 * what was hidden of it stays hidden. Throws `DisclosureHole` when the auditor finds that something could be inferred after all: nothing may then be published.
 */
export const publishCube = async (
  cube: Cube,
  { rule, previous, cellKeySecret }: PublishOptions,
): Promise<PublishedCube> => {
  const years = [...new Set(cube.leaves.map(({ year }) => year))].sort((one, other) => one - other)
  const made: PublishedCube = { years: [], facts: [] }
  for (const year of years) {
    const { published, facts } = await publishYear(year, versionsOf(cube, previous, year), rule)
    const branches = cellKeySecret === null ? [] : branchCounts(cube.leaves, year, cellKeySecret)
    made.years.push(branches.length > 0 ? { ...published, branches } : published)
    made.facts.push(facts)
  }
  return made
}
