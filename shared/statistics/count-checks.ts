import {
  type CountContent,
  countOf,
  type Sector,
  type Sex,
  sectorSum,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from './validation-count.ts'

/** Something to put right before counts are submitted. */
export type CountError =
  | { kind: 'nothing-given' }
  | { kind: 'source-missing' }
  /** The stated total is lower than what is given, or differs though every cell is given. */
  | { kind: 'total-contradicts'; sector: Sector; declared: number; sum: number }

/** Something that may be right but must be confirmed. */
export type CountWarning =
  /** The stated total is higher than the given cells, of which some are missing. */
  | { kind: 'total-above-sum'; sector: Sector; declared: number; sum: number; missingCells: number }
  | { kind: 'one-sex'; sector: Sector; form: ValidationForm; given: Sex }
  | { kind: 'jump'; sector: Sector; sum: number; previous: number; previousYear: number }

export type CountFindings = { errors: CountError[]; warnings: CountWarning[] }

/**
 * A jump is worth a look when the number has more than doubled or more than halved, and the two are at least this far apart. A rule of thumb of this
 * project's own: small numbers double easily.
 */
export const minimumJump = 20

const isJump = (sum: number, previous: number): boolean =>
  Math.abs(sum - previous) >= minimumJump && (sum > 2 * previous || sum < previous / 2)

const totalFinding = (content: CountContent, sector: Sector): Partial<CountFindings> => {
  const declared = content.declaredTotals[sector]
  if (declared === undefined) return {}
  const { sum, givenCount, cellCount } = sectorSum(content.counts, sector)
  const given = sum ?? 0
  if (declared === given && sum !== null) return {}
  if (declared < given || givenCount === cellCount)
    return { errors: [{ kind: 'total-contradicts', sector, declared, sum: given }] }
  return {
    warnings: [{ kind: 'total-above-sum', sector, declared, sum: given, missingCells: cellCount - givenCount }],
  }
}

const oneSexWarnings = ({ counts }: CountContent, sector: Sector): CountWarning[] =>
  validationForms.flatMap((form) => {
    const given = sexes.filter((sex) => countOf(counts, { sector, form, sex }) !== null)
    const [only] = given
    return given.length === 1 && only ? [{ kind: 'one-sex' as const, sector, form, given: only }] : []
  })

const jumpWarning = (
  { counts }: CountContent,
  sector: Sector,
  previous: { year: number; counts: CountContent['counts'] } | null,
): CountWarning[] => {
  const { sum } = sectorSum(counts, sector)
  const before = previous && sectorSum(previous.counts, sector).sum
  if (sum === null || before === null || !previous || !isJump(sum, before)) return []
  return [{ kind: 'jump', sector, sum, previous: before, previousYear: previous.year }]
}

/** Holds counts against themselves and against the year before (null: nothing submitted then). Errors stop a submission; warnings must be confirmed. */
export const checkCounts = (
  content: CountContent,
  previous: { year: number; counts: CountContent['counts'] } | null,
): CountFindings => {
  const isEmpty = content.counts.length === 0 && Object.keys(content.declaredTotals).length === 0
  const totals = sectors.map((sector) => totalFinding(content, sector))
  return {
    errors: [
      ...(isEmpty ? [{ kind: 'nothing-given' as const }] : []),
      ...(content.source.trim() === '' ? [{ kind: 'source-missing' as const }] : []),
      ...totals.flatMap(({ errors }) => errors ?? []),
    ],
    warnings: sectors.flatMap((sector, index) => [
      ...(totals[index]?.warnings ?? []),
      ...oneSexWarnings(content, sector),
      ...jumpWarning(content, sector, previous),
    ]),
  }
}

/** A name for a warning that changes with its facts, so that a confirmation holds for these numbers only. */
export const warningId = (warning: CountWarning): string => {
  if (warning.kind === 'one-sex') return `one-sex:${warning.sector}:${warning.form}:${warning.given}`
  if (warning.kind === 'jump') return `jump:${warning.sector}:${warning.previous}:${warning.sum}`
  return `total-above-sum:${warning.sector}:${warning.declared}:${warning.sum}`
}
