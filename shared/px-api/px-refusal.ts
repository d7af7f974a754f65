import type { OutputFormat, OutputParameter } from './output-format.ts'

/** What a query can have wrong, with the words of the query that are to blame. */
export type PxRefusal =
  | { kind: 'unknown-variable'; variable: string }
  | { kind: 'repeated-variable'; variable: string }
  | { kind: 'missing-variable'; variable: string }
  | { kind: 'unknown-value'; variable: string; value: string }
  | { kind: 'wrong-expression'; variable: string; expression: string }
  | { kind: 'nothing-selected'; variable: string; expression: string }
  | { kind: 'unknown-codelist'; variable: string; codelist: string }
  | { kind: 'unselected-in-placement'; variable: string }
  | { kind: 'placed-twice'; variable: string }
  | { kind: 'not-placed'; variable: string }
  | { kind: 'too-many-cells'; cells: number; maxCells: number }
  | { kind: 'unknown-parameter'; parameter: string }
  | { kind: 'repeated-parameter'; parameter: string }
  | { kind: 'wrong-parameter'; parameter: string; value: string; allowed: string }
  | { kind: 'unknown-language'; language: string; allowed: string }
  | { kind: 'parameter-not-of-format'; parameter: OutputParameter; format: OutputFormat }
  | { kind: 'parameters-clash'; parameters: readonly OutputParameter[] }
  | { kind: 'not-json' }
  | { kind: 'wrong-body'; place: string; expected: string }
  | { kind: 'body-too-large'; maxBytes: number }
  | { kind: 'unknown-table'; id: string }
  | { kind: 'unknown-saved-query'; id: string }
  | { kind: 'unknown-list'; id: string }
  | { kind: 'unknown-page'; page: number; pages: number }
