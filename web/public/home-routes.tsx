import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Site } from '../site.tsx'
import { HomePage } from './home-page.tsx'
import { homeTexts } from './home-texts.ts'
import { glanceOf } from './home-view.ts'
import { instrumentOf } from './instrument-shown.ts'

/** The first page. */
export const registerHome = (site: Site): void => {
  const { deps } = site
  site.on('home', async ({ language, person, page }) => {
    const [snapshot, report] = await Promise.all([deps.snapshots.latest(), deps.reports.latestPublished()])
    const glance = glanceOf(snapshot)
    const [instrument, round] = await Promise.all([
      instrumentOf(deps, snapshot),
      glance ? deps.rounds.get(glance.roundId) : null,
    ])
    const t = homeTexts[language]
    return page({
      title: t.title,
      description: t.description,
      isWide: true,
      children: (
        <HomePage
          language={language}
          isSignedIn={person !== null}
          glance={glance && { ...glance, roundTitle: round?.title[language] ?? glance.roundId }}
          report={report}
          areas={instrument.areas.length}
          questions={indicatorsOf(instrument).length}
        />
      ),
    })
  })
}
