import type { Site } from '../site.tsx'
import { showHistory } from './history-page.tsx'
import { showRegion } from './region-page.tsx'

/** A region's own start page, and the history of its data. */
export const registerRegions = (site: Site): void => {
  site.on('region', showRegion)
  site.on('history', showHistory)
}
