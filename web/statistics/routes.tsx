import type { Site } from '../site.tsx'
import { countTexts } from './count-texts.ts'
import { yearLines } from './count-view.ts'
import { CountsPage } from './counts-page.tsx'
import { saveCounts } from './save-route.tsx'
import { showYear } from './year-route.tsx'

/** The pages of this capability. */
export const registerStatistics = (site: Site): void => {
  site.on('counts', async (visit) => {
    const [records, snapshot] = await Promise.all([
      visit.deps.counts.list(visit.region.code),
      visit.deps.snapshots.latest(),
    ])
    return visit.page({
      title: `${countTexts[visit.language].listTitle} – ${visit.region.name}`,
      children: <CountsPage visit={visit} lines={yearLines(records, visit.now)} snapshot={snapshot} />,
    })
  })
  site.on('countsYear', showYear)
  site.on('saveCounts', saveCounts)
}
