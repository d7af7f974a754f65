import type { core } from 'zod'

/** Where something stands in a file: a line of a YAML file, or a cell of a workbook. */
export type FilePlace = { line: number; column: number } | { sheet: string; cell: string }

/** Why a file cannot be read into an instrument. */
export type FileProblem = { place: FilePlace | null; path: string } & (
  | { kind: 'missing' }
  | { kind: 'unknown-field'; field: string }
  | { kind: 'wrong-kind' }
  | { kind: 'too-long'; max: number }
  | { kind: 'too-many'; max: number }
  | { kind: 'not-allowed'; allowed: string }
  | { kind: 'ill-formed' }
  | { kind: 'id-twice'; id: string }
  | { kind: 'no-such-parent'; id: string }
  /** The file itself: not YAML, no workbook, or far too much in it. */
  | { kind: 'unreadable' }
)

/** What stands in the file: a problem apart from its place, which only the reader of the format knows. */
export type BareProblem = FileProblem extends infer P ? (P extends unknown ? Omit<P, 'place' | 'path'> : never) : never

type Issue = core.$ZodIssue

/** What zod found, in our words. */
export const bareProblemOf = (issue: Issue): BareProblem => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? { kind: 'missing' } : { kind: 'wrong-kind' }
    case 'unrecognized_keys':
      return { kind: 'unknown-field', field: issue.keys.join(', ') }
    case 'too_big':
      if (issue.origin === 'string') return { kind: 'too-long', max: Number(issue.maximum) }
      if (issue.origin === 'array') return { kind: 'too-many', max: Number(issue.maximum) }
      return { kind: 'not-allowed', allowed: `≤ ${issue.maximum}` }
    case 'too_small':
      return issue.origin === 'number' ? { kind: 'not-allowed', allowed: `≥ ${issue.minimum}` } : { kind: 'missing' }
    case 'invalid_value':
      return { kind: 'not-allowed', allowed: issue.values.map(String).join(', ') }
    case 'invalid_format':
    case 'invalid_key':
      return { kind: 'ill-formed' }
    default:
      return { kind: 'wrong-kind' }
  }
}

/** A path of keys and numbers as text: `areas.0.indicators.2.question.sv`. */
export const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.')
