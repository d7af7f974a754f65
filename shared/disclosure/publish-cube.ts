import type { Cube, CubeLeaf } from '#shared/cube/cube.ts'
import type { CountYear } from '#shared/statistics/snapshot.ts'
import { type Audit, auditPattern, type Hole } from './audit-pattern.ts'
import { branchCounts } from './cell-key.ts'
import type { DisclosureRule } from './disclosure-rule.ts'
import type { EarlierPublication } from './earlier-publication.ts'
import { type Protection, type ProtectionMethod, protect } from './protect.ts'
import type { TableToProtect } from './protect-table.ts'
import type { ProtectionProblem } from './protection-problem.ts'
import { unchangedYear } from './unchanged-year.ts'
import { cellsOfYear } from './year-cells.ts'
import { createYearProblem, publishedCells } from './year-problem.ts'
import { cellNames, createYearTable, placeIn, type YearTable, type YearVersion } from './year-table.ts'

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
  /** Whether it is published again as it stands: nothing of it has changed since the newest version of it, which was audited. */
  isUnchanged: boolean
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

/** Of the version to publish alone: the pattern holds what earlier ones hid, too. */
const factsOf = (
  year: number,
  table: YearTable,
  { pattern, method }: Pick<Protection, 'pattern' | 'method'>,
  sensitive: ReadonlyMap<number, number>,
): Omit<YearFacts, 'auditPrograms' | 'isUnchanged'> => {
  const version = table.versions.length - 1
  const hidden = cellNames(table, version)
    .flatMap((name) => placeIn(table, version, name) ?? [])
    .filter((place) => pattern.has(place))
  return {
    year,
    method,
    sensitiveCells: hidden.filter((place) => sensitive.has(place)).length,
    hiddenCells: hidden.length,
    hiddenSum: hidden.reduce((sum, place) => sum + (table.values[place] ?? 0), 0),
  }
}

/** In larger patterns the auditor checks in whole numbers the tables that the method claims, and solves programs only for what they do not show: seconds instead of minutes. */
const mostByProgramsAlone = 1_500

/** Places that are hidden and need not be, and that anybody can work out exactly: what the other versions tell of them. */
const needless = ({ sensitive }: ProtectionProblem, { holes }: Audit): Set<number> =>
  new Set(
    holes.flatMap((hole) =>
      hole.kind === 'narrow' && !sensitive.has(hole.place) && hole.interval.low === hole.interval.high
        ? hole.place
        : [],
    ),
  )

/** Protects and audits. What is told already is shown, and audited so. */
const protectAudited = async (table: TableToProtect) => {
  const { problem } = table
  const made = await protect(table)
  const claimed = made.pattern.size > mostByProgramsAlone ? made.tables : []
  const audit = await auditPattern(problem, made.pattern, claimed)
  const told = needless(problem, audit)
  if (told.size === 0) return { made, audit }
  const pattern = new Set([...made.pattern].filter((place) => !told.has(place)))
  return { made: { ...made, pattern }, audit: await auditPattern(problem, pattern, claimed) }
}

const publishYear = async (year: number, versions: readonly YearVersion[], rule: DisclosureRule) => {
  const table = createYearTable(versions)
  const { problem, tied } = createYearProblem(table, rule)
  const { made, audit } = await protectAudited({ space: table.space, problem, tied })
  if (audit.holes.length > 0) throw new DisclosureHole(year, audit.holes)
  const cells = publishedCells(table, made.pattern)
  const published: CountYear = {
    year,
    reportingRegions: [...new Set(versions.at(-1)?.cells.map(({ regionCode }) => regionCode))].toSorted(),
    cells,
    suppressedCells: cells.filter(({ count }) => count === 'suppressed').length,
  }
  const facts = factsOf(year, table, made, problem.sensitive)
  return { published, facts: { ...facts, auditPrograms: audit.programs, isUnchanged: false } }
}

/** A year as it was published last, where nothing of it has changed: all that is known of it has been audited together, so that it costs nothing and tells nothing new. */
const repeatYear = (
  year: number,
  { cells, published, method }: NonNullable<ReturnType<typeof unchangedYear>>,
  rule: DisclosureRule,
) => {
  const table = createYearTable([{ cells, published: published.cells }])
  const pattern = new Set(
    published.cells.flatMap((cell) => (cell.count === 'suppressed' ? (placeIn(table, 0, cell) ?? []) : [])),
  )
  const facts = factsOf(year, table, { pattern, method }, createYearProblem(table, rule).problem.sensitive)
  const { branches: _branches, ...counts } = published
  return { published: counts, facts: { ...facts, auditPrograms: 0, isUnchanged: true } }
}

const versionsOf = (cube: Cube, previous: readonly EarlierPublication[], year: number): YearVersion[] => [
  ...previous.flatMap(({ leaves, years }) => {
    const published = years.find((one) => one.year === year)?.cells
    return published ? [{ cells: cellsOfYear(leaves, year), published }] : []
  }),
  { cells: cellsOfYear(cube.leaves, year), published: null },
]

/** So many regions stand behind what is told by branch, at least: the project's own rule, the same as for barriers. */
const minimumRegionsByBranch = 3

/**
 * Whether the noised numbers of a year's branches tell nothing of what is hidden. They lie within three of the sums of those who report by branch: of a few regions, or beside a hidden total of the whole
 * nation, that could be narrower than the rule allows.
 */
const mayTellBranches = (leaves: readonly CubeLeaf[], { year, cells }: CountYear): boolean =>
  new Set(leaves.flatMap((leaf) => (leaf.year === year && leaf.branch !== null ? leaf.regionCode : []))).size >=
    minimumRegionsByBranch &&
  cells.every(
    ({ region, sector, form, count }) =>
      region !== 'SE' || sector !== 'all' || form !== 'all' || count !== 'suppressed',
  )

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
 * what was hidden of it stays hidden. A year with the same counts as in its newest version, under the same rule, is published as it stands. Throws `DisclosureHole` when the auditor finds that something could be inferred after all: nothing may then be published.
 */
export const publishCube = async (
  cube: Cube,
  { rule, previous, cellKeySecret }: PublishOptions,
): Promise<PublishedCube> => {
  const years = [...new Set(cube.leaves.map(({ year }) => year))].sort((one, other) => one - other)
  const made: PublishedCube = { years: [], facts: [] }
  for (const year of years) {
    const unchanged = unchangedYear(cube.leaves, previous, year, rule)
    const { published, facts } = unchanged
      ? repeatYear(year, unchanged, rule)
      : await publishYear(year, versionsOf(cube, previous, year), rule)
    const branches =
      cellKeySecret !== null && mayTellBranches(cube.leaves, published)
        ? branchCounts(cube.leaves, year, cellKeySecret)
        : []
    made.years.push(branches.length > 0 ? { ...published, branches } : published)
    made.facts.push(facts)
  }
  return made
}
