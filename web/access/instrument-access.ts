import type { instrumentRoutes } from '../routes/instrument-routes.ts'
import { coordinator, type Rule } from './rule.ts'

/** Who may open the addresses of routes/instrument-routes.ts. */
export const instrumentAccess = {
  instruments: coordinator,
  startInstrument: coordinator,
  startInstrumentVersion: coordinator,
  instrumentVersion: coordinator,
  instrumentHead: coordinator,
  saveInstrumentHead: coordinator,
  addInstrumentArea: coordinator,
  instrumentArea: coordinator,
  saveInstrumentArea: coordinator,
  instrumentIndicator: coordinator,
  saveInstrumentIndicator: coordinator,
  arrangeInstrument: coordinator,
  undoInstrumentChange: coordinator,
  startInstrumentAgain: coordinator,
  instrumentPreview: coordinator,
  instrumentLineage: coordinator,
  saveInstrumentOrigin: coordinator,
  instrumentReview: coordinator,
  reviewInstrument: coordinator,
  instrumentFile: coordinator,
  readInstrumentFile: coordinator,
  instrumentUpload: coordinator,
  confirmInstrumentFile: coordinator,
  moveRound: coordinator,
  confirmMoveRound: coordinator,
} as const satisfies Record<keyof typeof instrumentRoutes, Rule>
