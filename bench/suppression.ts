import { auditPattern, intervalsOf } from '#shared/disclosure/audit-pattern.ts'
import { protectTable, type TableToProtect } from '#shared/disclosure/protect-table.ts'
import type { Pattern } from '#shared/disclosure/protection-problem.ts'
import { plainSuppression } from './plain-suppression.ts'
import { suppressionTable } from './suppression-table.ts'

const years = 8
/** So many hidden cells of plain suppression are put to the auditor: each costs two programs. */
const sampled = 40

const sumOf = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0)
const sumHidden = ({ problem }: TableToProtect, pattern: Pattern) =>
  sumOf([...pattern].map((place) => problem.values[place] ?? 0))

/** Seconds by the clock, and of one processor: on a busy machine the two differ much. */
const timed = <T>(what: () => T): { value: T; seconds: number; busySeconds: number } => {
  const [start, busy] = [performance.now(), process.cpuUsage()]
  const value = what()
  const { user, system } = process.cpuUsage(busy)
  return { value, seconds: (performance.now() - start) / 1000, busySeconds: (user + system) / 1e6 }
}

const line = (what: string, tables: readonly TableToProtect[], patterns: readonly Pattern[], detail: string): void => {
  const cells = sumOf(patterns.map(({ size }) => size))
  const sum = sumOf(tables.map((table, index) => sumHidden(table, patterns[index] ?? new Set())))
  console.log(
    `${what.padEnd(58)} ${String(cells).padStart(8)} cells   ${String(sum).padStart(9)} hidden sum   ${detail}`,
  )
}

/** How many of some hidden cells of plain two-pass suppression the auditor narrows down to less than the rule allows. */
const openOfSample = async ({ problem }: TableToProtect, pattern: Pattern): Promise<number> => {
  const places = [...pattern].filter((_, index) => index % Math.ceil(pattern.size / sampled) === 0)
  const intervals = await intervalsOf(problem, pattern, places)
  const isOpen = (place: number) => {
    const { low = 0, high = 0 } = intervals.get(place) ?? {}
    return high - low < (problem.sensitive.get(place) ?? 1)
  }
  return places.filter(isOpen).length / places.length
}

/**
 * Disclosure control over 21 × 10 × 6 × 3 × 8 years with all totals: hidden cells and hidden sum beside plain two-pass suppression, and beside the same made safe (its pattern kept, and as
 * little as our search finds hidden on top of it).
 */
export const benchSuppression = async (): Promise<void> => {
  const tables = Array.from({ length: years }, (_, year) => suppressionTable(2019 + year))
  const cells = sumOf(tables.map(({ problem }) => problem.values.length))
  const small = sumOf(tables.map(({ problem }) => problem.sensitive.size))
  const ours = timed(() => tables.map((table) => protectTable(table)))
  const audits = []
  const start = performance.now()
  for (const [index, { problem }] of tables.entries()) {
    const { hidden = new Set<number>(), witnesses = [] } = ours.value[index] ?? {}
    audits.push(await auditPattern(problem, hidden, witnesses))
  }
  const auditSeconds = (performance.now() - start) / 1000
  const plain = timed(() => tables.map(({ problem }) => plainSuppression(problem)))
  const safe = timed(() =>
    tables.map((table, index) => {
      const hiddenBefore = plain.value[index] ?? new Set<number>()
      return protectTable({ ...table, problem: { ...table.problem, hiddenBefore } }, { sweeps: 0, mostTries: 0 }).hidden
    }),
  )
  console.log(`suppression of ${cells} cells, of which ${small} are small`)
  const holes = sumOf(audits.map((audit) => audit.holes.length))
  const took = ({ seconds, busySeconds }: { seconds: number; busySeconds: number }) =>
    `${seconds.toFixed(1)} s, ${busySeconds.toFixed(1)} s of a processor`
  line(
    'ours',
    tables,
    ours.value.map(({ hidden }) => hidden),
    `${took(ours)}; auditor ${auditSeconds.toFixed(1)} s, ${holes} holes`,
  )
  line('plain two-pass, made safe', tables, safe.value, took(safe))
  const [first] = tables
  const open = first ? await openOfSample(first, plain.value[0] ?? new Set()) : 0
  line(
    'plain two-pass',
    tables,
    plain.value,
    `${took(plain)}; the auditor opens ${Math.round(open * 100)} % of ${sampled} of them`,
  )
}
