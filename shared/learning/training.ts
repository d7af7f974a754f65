import { type Level, levels } from '#shared/instruments/instrument.ts'
import type { Localized } from '#shared/platform/language.ts'

/** The steps of the short training, in order. Their words stand in web/learning. */
export const stepIds = ['validation', 'levels', 'examples', 'power', 'plan'] as const
export type StepId = (typeof stepIds)[number]

/** What to have in place before the first mapping, to tick off. */
export const checklistIds = ['team', 'read', 'papers', 'time', 'owner'] as const
export type ChecklistId = (typeof checklistIds)[number]

/** Counts of what others have chosen are shown only where at least so many others have: the service's own threshold for small numbers. */
export const minimumOthers = 5

/** Where a person stands in the training. */
export type Progress = {
  email: string
  doneSteps: StepId[]
  checked: ChecklistId[]
  /** When the last step was done; null before. */
  finishedAt: string | null
  version: number
}

/** An example to rate: a made-up region, a real question of the mapping, and how the editors reason. */
export type Example = {
  id: string
  /** The question of `exampleInstrument`, with its levels. */
  indicatorId: string
  situation: Localized
  /** The level that the editors chose. */
  level: Level
  /** Why that level, and why not the next. */
  reasons: Localized
}

/** The published version whose questions the examples use: it never changes, so neither do they. */
export const exampleInstrument = { id: 'mapping', version: 1 } as const

/** How others have rated an example; null where too few have. */
export type OthersChoices = { level: Level; count: number }[] | null

/** Counts the levels that others have chosen. Null where fewer than `minimumOthers` have. */
export const countOthers = (chosen: readonly Level[]): OthersChoices =>
  chosen.length < minimumOthers
    ? null
    : levels.map((level) => ({ level, count: chosen.filter((one) => one === level).length }))

/** The first progress of a person. */
export const noProgress = (email: string): Progress => ({
  email,
  doneSteps: [],
  checked: [],
  finishedAt: null,
  version: 0,
})

/** The progress with this step done, and the checklist as it is ticked (null: as before). The day on which all were done first stays. */
export const withStepDone = (
  before: Progress,
  step: StepId,
  checked: readonly ChecklistId[] | null,
  at: Date,
): Progress => {
  const doneSteps = stepIds.filter((id) => id === step || before.doneSteps.includes(id))
  return {
    ...before,
    doneSteps,
    checked: checked ? [...checked] : before.checked,
    finishedAt: before.finishedAt ?? (doneSteps.length === stepIds.length ? at.toISOString() : null),
    version: before.version + 1,
  }
}
