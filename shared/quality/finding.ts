import type { Sector, Sex, ValidationForm } from '#shared/statistics/validation-count.ts'

/** Something to put right before counts are taken. */
export type QualityError =
  | { kind: 'nothing-given' }
  | { kind: 'source-missing' }
  /** The stated total is lower than what is given, or differs though every cell is given. */
  | { kind: 'total-contradicts'; sector: Sector; declared: number; sum: number }

/** Something that may be right but must be confirmed. */
export type QualityWarning =
  /** The stated total is higher than the given cells, of which some are missing. */
  | { kind: 'total-above-sum'; sector: Sector; declared: number; sum: number; missingCells: number }
  | { kind: 'one-sex'; sector: Sector; form: ValidationForm; given: Sex; count: number }
  /** More than doubled or more than halved. `isAcrossBreak`: the two years are on either side of the new definition. */
  | {
      kind: 'jump'
      sector: Sector
      sum: number
      previous: number
      previousYear: number
      isAcrossBreak: boolean
    }
  /** Outside what the region's own earlier years of the same definition let expect. `z` has one decimal. */
  | { kind: 'history-break'; sector: Sector; sum: number; median: number; spread: number; z: number; years: number[] }
  | { kind: 'unusual-form'; sector: Sector; form: ValidationForm; count: number }
  /** `months`: those that lack between the first and the last that are given. */
  | { kind: 'month-missing'; sector: Sector; months: number[] }
  | { kind: 'sector-gone'; sector: Sector; previous: number; previousYear: number }

/** Something to know; nothing to confirm. */
export type QualityNote =
  /** `years`: those without a figure between the latest earlier one and this. */
  | { kind: 'year-missing'; sector: Sector; previousYear: number; years: number[] }
  /** One delivery holds years under the old definition and under the new. */
  | { kind: 'break-joined'; deliveryId: string; before: number[]; since: number }

/** What a rule found, with the facts that it rests on; `kind` is the rule's id. */
export type Finding = QualityError | QualityWarning | QualityNote
export type RuleId = Finding['kind']
export type FindingOf<Id extends RuleId> = Extract<Finding, { kind: Id }>

/** A name for a finding that changes with its facts, so that a confirmation or an answer holds for these numbers only. */
export const findingId = ({ kind, ...facts }: Finding): string =>
  [kind, ...Object.values(facts).map((fact) => (Array.isArray(fact) ? fact.join('.') : String(fact)))].join(':')
