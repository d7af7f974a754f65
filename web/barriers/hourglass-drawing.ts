import { texts } from '#shared/platform/language.ts'
import type { DrawChart } from '../chart-files/chart-files.ts'
import { HourglassSvg, hourglassTable } from './hourglass-chart.tsx'
import { hourglassTexts } from './hourglass-texts.ts'
import { hourglassView } from './hourglass-view.ts'

const sourceTexts = texts({
  sv: { source: 'regionernas antagna handlingsplaner och publicerade nationella hinder' },
  en: { source: 'the regions’ adopted action plans and released national barriers' },
})

/** The hourglass as a file; null before the first compilation. Dated by the newest of what it shows. */
export const drawHourglass: DrawChart = async (deps, _query, language) => {
  const [nationals, snapshot] = await Promise.all([deps.nationalBarriers.list(), deps.snapshots.latest()])
  if (!snapshot) return null
  const released = nationals.filter(({ isReleased }) => isReleased)
  const view = hourglassView(released, snapshot, language)
  const changes = released.map(({ events, createdAt }) => events.at(-1)?.at ?? createdAt)
  return {
    title: hourglassTexts[language].chartTitle,
    description: view.sentence,
    svg: HourglassSvg({ view, language }),
    table: hourglassTable(view, language),
    source: sourceTexts[language].source,
    compiledAt: [snapshot.createdAt, ...changes].toSorted().at(-1) ?? snapshot.createdAt,
  }
}
