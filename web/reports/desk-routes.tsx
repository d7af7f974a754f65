import type { Site } from '../site.tsx'
import { DeskPage } from './desk-page.tsx'
import { registerDeskReport } from './desk-report-routes.tsx'
import { deskTexts } from './desk-texts.ts'
import { deskGroups } from './desk-view.ts'
import { registerOrdering } from './ordering/order-routes.tsx'
import { registerProfiles } from './profiles/profile-routes.tsx'
import { registerComparing } from './review/compare-routes.tsx'
import { registerReviewing } from './review/draft-routes.tsx'
import { registerWriting } from './writing/writing-routes.tsx'

/** The desk of the process lead and the communicator: all that is done before and after a report is out. */
export const registerReportDesk = (site: Site): void => {
  const { reports, rounds } = site.deps
  site.on('reportDesk', async (visit) => {
    const { language } = visit
    const [all, allRounds] = await Promise.all([reports.list(), rounds.list()])
    return visit.page({
      title: deskTexts[language].title,
      children: (
        <DeskPage
          language={language}
          groups={deskGroups(all, allRounds, language)}
          canOrder={visit.can(['coordinator'])}
        />
      ),
    })
  })
  registerOrdering(site)
  registerProfiles(site)
  registerDeskReport(site)
  registerWriting(site)
  registerReviewing(site)
  registerComparing(site)
}
