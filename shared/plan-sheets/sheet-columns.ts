/** The columns of the sheet of actions, in the order they stand. `id` holds which action the row is and the version that it had (sheet-id.ts). */
export const actionColumns = [
  'nr',
  'id',
  'title',
  'text',
  'goal',
  'indicator',
  'responsible',
  'colleague',
  'startsOn',
  'endsOn',
  'hours',
  'kronor',
  'resource',
  'measure',
  'baseline',
  'target',
  'unit',
  'status',
  'partners',
  'dependsOn',
] as const
export type ActionColumn = (typeof actionColumns)[number]

/** Those of the sheet of steps; `action` is the number of the action's row. */
export const stepColumns = ['action', 'step', 'on', 'isDone'] as const
export type StepColumn = (typeof stepColumns)[number]

/** Those of the sheet of barriers, which is not read back. */
export const barrierColumns = ['barrier', 'stops', 'text', 'evidence', 'level', 'weight', 'indicators'] as const
export type BarrierColumn = (typeof barrierColumns)[number]

export const dayColumns: readonly string[] = ['startsOn', 'endsOn', 'on']

/** The most rows of actions that a file may have: more than a plan holds, and a preview that can still be read. */
export const maxSheetRows = 200
