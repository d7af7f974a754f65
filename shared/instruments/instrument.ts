import type { Localized } from '#shared/platform/language.ts'

/** What a questionnaire is for: regions map themselves, regions tell what they have and need, or the coordinator notes an interview. */
export const instrumentKinds = ['mapping', 'survey', 'interview'] as const
export type InstrumentKind = (typeof instrumentKinds)[number]

/** Whose power something is in: the region's own, shared with others, or national. */
export const powers = ['own', 'shared', 'national'] as const
export type Power = (typeof powers)[number]

/** The levels of maturity, 0 (nothing in place) to 4 (followed up and improved). */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]

/** How an indicator is answered: by a level of maturity, by one or several of its options, or in words only. */
export const answerForms = ['level', 'one', 'several', 'text'] as const
export type AnswerForm = (typeof answerForms)[number]

/** What a question or its reason rests on. */
export type Source = {
  title: string
  publisher: string
  /** Left out where the source does not give it. */
  year?: number | undefined
  url?: string | undefined
}

/** How much work an action is: 1 small (a few days), 2 medium (weeks), 3 large (months, or others must be brought along). */
export const efforts = [1, 2, 3] as const
export type Effort = (typeof efforts)[number]

/** An action that the instrument proposes. */
export type ActionProposal = {
  id: string
  /** The level that it helps to reach. */
  reach: 1 | 2 | 3 | 4
  effort: Effort
  /** Other indicators that the same action helps, by id. */
  alsoFor: string[]
  title: Localized
  text: Localized
  measure: Localized
}

/** A choice of an indicator that is answered by `one` or `several`; in an interview, a code. */
export type Option = { id: string; label: Localized }

/** One test on the answer to an earlier indicator. It fails where that one lacks an answer, is not applicable, or is itself not asked. */
export type ConditionTest =
  | { indicatorId: string; is: 'at-least' | 'at-most'; level: Level }
  | { indicatorId: string; is: 'chosen' | 'not-chosen'; optionId: string }

/** When an indicator is asked: if all, or any, of the tests hold. */
export type AskedWhen = { match: 'all' | 'any'; tests: ConditionTest[] }

export type Indicator = {
  /** The area's letter and a number: `A1`. Never given to another question in a later version. */
  id: string
  question: Localized
  why: Localized
  /** A key of the instrument's `sources`. */
  source: string
  answerForm: AnswerForm
  /** A descriptor for each of the five levels; empty unless the form is `level`. */
  levels: Localized[]
  /** The choices; empty unless the form is `one` or `several`. */
  options: Option[]
  /** What would show the level. */
  evidence: Localized
  /** Whose power it is in by default. */
  power: Power
  /** How much it counts within its area, 1 to 5. */
  weight: number
  /** Null: always asked. */
  askedWhen: AskedWhen | null
  /** Indicators that should be in place first, by id: what they ask for is what this one rests on. */
  buildsOn: string[]
  actions: ActionProposal[]
}

export type Area = {
  id: string
  letter: string
  title: Localized
  purpose: Localized
  /** How much its indicators count in the whole, 1 to 5. */
  weight: number
  indicators: Indicator[]
}

/** What became of the indicators of the version before. `from` holds their ids: one for kept, changed and split, several for merged, none for added. */
export const originKinds = ['kept', 'changed', 'added', 'split', 'merged'] as const
export type Origin = { kind: (typeof originKinds)[number]; from: string[] }

/** How a version follows on the one before it. */
export type Lineage = {
  fromVersion: number
  /** One for each indicator of this version. */
  origins: Record<string, Origin>
  /** Indicators of the version before that fall away, with the reason. */
  removed: { indicatorId: string; reason: Localized }[]
}

/** A versioned questionnaire kept as data. What it must be: instrument-schema.ts, which the tests hold every instrument to. */
export type Instrument = {
  id: string
  version: number
  kind: InstrumentKind
  title: Localized
  /** Where the questions come from. */
  origin: Localized
  /** The level to aim at, unless the round or the region names another. */
  targetLevel: number
  sources: Record<string, Source>
  areas: Area[]
  /** Null in a first version. */
  lineage: Lineage | null
}

/** All indicators in the order they are asked. */
export const indicatorsOf = (instrument: Instrument): Indicator[] => instrument.areas.flatMap((area) => area.indicators)

/** The indicator and its area, or null. */
export const findIndicator = (
  instrument: Instrument,
  indicatorId: string,
): { area: Area; indicator: Indicator } | null => {
  for (const area of instrument.areas) {
    const indicator = area.indicators.find((candidate) => candidate.id === indicatorId)
    if (indicator) return { area, indicator }
  }
  return null
}
