import type { Localized } from '#shared/platform/language.ts'
import type { YearFigures } from './figures.ts'
import type { FindingOf, QualityError, QualityNote, QualityWarning, RuleId } from './finding.ts'

/** `error`: the figures are not taken. `warning`: a person confirms them, and says why when they count. `note`: worth knowing, and worth a word when they count. */
export type Severity = 'error' | 'warning' | 'note'

type SeverityOf<Id extends RuleId> = Id extends QualityError['kind']
  ? 'error'
  : Id extends QualityWarning['kind']
    ? 'warning'
    : Id extends QualityNote['kind']
      ? 'note'
      : never

/** A rule of quality: what it looks for, what to do about what it finds, and the function that finds. */
export type Rule<Id extends RuleId = RuleId> = {
  id: Id
  severity: SeverityOf<Id>
  /** The first day on which it was asked, as an ISO day. */
  since: string
  name: Localized
  looksFor: Localized
  toDo: Localized
  /** What a region's year holds, against its earlier years in any order. */
  find: (figures: YearFigures, history: readonly YearFigures[]) => FindingOf<Id>[]
}
