import type { Site } from '../site.tsx'
import { getOverTime } from './over-time-route.tsx'
import { getResult } from './result-route.tsx'

/** The pages of a mapping's result. */
export const registerResults = (site: Site): void => {
  site.on('mappingResult', getResult)
  site.on('mappingOverTime', getOverTime)
}
