import { get, post, type Route } from './route.ts'

/** The pages where questionnaires are written. */
export const instrumentRoutes = {
  instruments: get('/nationellt/verktyg', '/en/national/instruments'),
  startInstrument: post('/nationellt/verktyg', '/en/national/instruments'),
  startInstrumentVersion: post('/nationellt/verktyg/:instrument', '/en/national/instruments/:instrument'),
  instrumentVersion: get('/nationellt/verktyg/:instrument/:version', '/en/national/instruments/:instrument/:version'),
  instrumentHead: get(
    '/nationellt/verktyg/:instrument/:version/grunder',
    '/en/national/instruments/:instrument/:version/basics',
  ),
  saveInstrumentHead: post(
    '/nationellt/verktyg/:instrument/:version/grunder',
    '/en/national/instruments/:instrument/:version/basics',
  ),
  addInstrumentArea: post(
    '/nationellt/verktyg/:instrument/:version/omraden',
    '/en/national/instruments/:instrument/:version/areas',
  ),
  instrumentArea: get(
    '/nationellt/verktyg/:instrument/:version/omrade/:area',
    '/en/national/instruments/:instrument/:version/area/:area',
  ),
  saveInstrumentArea: post(
    '/nationellt/verktyg/:instrument/:version/omrade/:area',
    '/en/national/instruments/:instrument/:version/area/:area',
  ),
  instrumentIndicator: get(
    '/nationellt/verktyg/:instrument/:version/omrade/:area/fraga/:indicator',
    '/en/national/instruments/:instrument/:version/area/:area/question/:indicator',
  ),
  saveInstrumentIndicator: post(
    '/nationellt/verktyg/:instrument/:version/omrade/:area/fraga/:indicator',
    '/en/national/instruments/:instrument/:version/area/:area/question/:indicator',
  ),
  arrangeInstrument: post(
    '/nationellt/verktyg/:instrument/:version/ordna',
    '/en/national/instruments/:instrument/:version/arrange',
  ),
  undoInstrumentChange: post(
    '/nationellt/verktyg/:instrument/:version/angra',
    '/en/national/instruments/:instrument/:version/undo',
  ),
  startInstrumentAgain: post(
    '/nationellt/verktyg/:instrument/:version/borja-om',
    '/en/national/instruments/:instrument/:version/start-again',
  ),
  instrumentPreview: get(
    '/nationellt/verktyg/:instrument/:version/visa/:area',
    '/en/national/instruments/:instrument/:version/preview/:area',
  ),
  instrumentLineage: get(
    '/nationellt/verktyg/:instrument/:version/jamfor',
    '/en/national/instruments/:instrument/:version/compare',
  ),
  saveInstrumentOrigin: post(
    '/nationellt/verktyg/:instrument/:version/jamfor',
    '/en/national/instruments/:instrument/:version/compare',
  ),
  instrumentReview: get(
    '/nationellt/verktyg/:instrument/:version/granska',
    '/en/national/instruments/:instrument/:version/review',
  ),
  reviewInstrument: post(
    '/nationellt/verktyg/:instrument/:version/granska',
    '/en/national/instruments/:instrument/:version/review',
  ),
  instrumentFile: get(
    '/nationellt/verktyg/:instrument/:version/fil/:format',
    '/en/national/instruments/:instrument/:version/file/:format',
  ),
  readInstrumentFile: post(
    '/nationellt/verktyg/:instrument/:version/las-in',
    '/en/national/instruments/:instrument/:version/read',
  ),
  instrumentUpload: get(
    '/nationellt/verktyg/:instrument/:version/las-in/:upload',
    '/en/national/instruments/:instrument/:version/read/:upload',
  ),
  confirmInstrumentFile: post(
    '/nationellt/verktyg/:instrument/:version/las-in/:upload',
    '/en/national/instruments/:instrument/:version/read/:upload',
  ),
  moveRound: get(
    '/nationellt/verktyg/:instrument/:version/omgang/:round',
    '/en/national/instruments/:instrument/:version/round/:round',
  ),
  confirmMoveRound: post(
    '/nationellt/verktyg/:instrument/:version/omgang/:round',
    '/en/national/instruments/:instrument/:version/round/:round',
  ),
} as const satisfies Record<string, Route>
