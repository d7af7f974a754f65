import { rankedPriorities } from '#shared/key-figures/priority-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { barrierMovers } from '#shared/reports/barrier-movers.ts'
import { inSentence } from '#shared/reports/report-words.ts'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { plansCounted } from '#shared/statistics/priorities.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import { barriersView } from '../national/barriers-view.ts'
import { countsView } from '../national/counts-view.ts'
import type { FrontView } from '../national/front-view.ts'
import { measureMapView } from '../national/measure-map-view.ts'
import { overviewView } from '../national/overview-view.ts'
import { prioritiesView } from '../national/priorities-view.ts'
import { profileView } from '../national/profile-view.ts'
import type { Picture } from '../national/read-picture.ts'
import { formatList } from '../texts/format.ts'
import { headingTexts } from './heading-texts.ts'
import type { SlideId } from './slide-choice.ts'

/** More questions or levels that share a place than this are not named in a heading. */
const namedInHeading = 3

type Material = { picture: Picture; front: FrontView; language: Language }

const withoutLetter = (label: string): string => inSentence(label.replace(/^\w\. /, ''))

const profileHeading = ({ picture, front, language }: Material): string => {
  const medians = front.profile.flatMap(({ median }) => (median === null ? [] : [Math.round(median)]))
  if (medians.length === 0) return profileView(picture.snapshot, picture.instrument, language).description
  return headingTexts[language].profile(Math.min(...medians), Math.max(...medians), Math.round(front.target))
}

const movesHeading = ({ picture, front, language }: Material): string => {
  const t = headingTexts[language]
  const changes = (picture.moves?.areas ?? []).map(changeOf)
  if (changes.length === 0) return t.noMoves[front.whyNoMoves]
  const count = (is: (change: number) => boolean) => changes.filter(is).length
  return t.moves(
    count((change) => change > 0),
    count((change) => change < 0),
    count((change) => change === 0),
  )
}

const prioritiesHeading = ({ picture: { snapshot, instrument }, language }: Material): string => {
  const ranked = rankedPriorities(snapshot)
  const most = ranked[0]?.regions
  const tied = ranked.filter((one) => one.regions === most).map(({ indicatorId }) => indicatorId)
  if (most === undefined) return prioritiesView(snapshot, instrument, language).description
  const adopted = plansCounted(snapshot)
  if (tied.length > namedInHeading) return headingTexts[language].manyPriorities(tied.length, most, adopted)
  return headingTexts[language].priorities(most, adopted, formatList(tied, language), tied.length > 1)
}

const barriersHeading = ({ picture: { snapshot, instrument }, language }: Material): string => {
  const shown = shownBarriers(snapshot)
  const most = Math.max(0, ...shown.levels.map(({ raised }) => raised ?? 0))
  const movers = shown.levels.filter(({ raised }) => raised === most).map(({ level }) => level)
  // With some levels hidden it cannot be said which has most of all.
  if (most === 0 || shown.total === null || movers.length > namedInHeading)
    return barriersView(snapshot, instrument, language).description
  return headingTexts[language].barriers(barrierMovers(movers, language))
}

const countsHeading = ({ picture: { snapshot }, front, language }: Material): string => {
  const t = headingTexts[language]
  const year = newestReportedYear(snapshot)
  if (!year || !front.counts) return t.noCounts
  // A total that is hidden has no number to begin the sentence with.
  if (!/^\d/.test(front.counts.text)) return countsView(snapshot, language).description
  return t.counts(front.counts.text, year.year, year.reportingRegions.length, regions.length)
}

const headings = {
  title: ({ language }) => headingTexts[language].title,
  state: ({ picture, language }) => overviewView(picture.snapshot, language).sentence,
  profile: profileHeading,
  ends: (material) => {
    const [best, worst] = [material.front.strongest[0], material.front.weakest[0]]
    if (!best || !worst) return profileHeading(material)
    return headingTexts[material.language].ends(withoutLetter(best.label), withoutLetter(worst.label))
  },
  moves: movesHeading,
  priorities: prioritiesHeading,
  barriers: barriersHeading,
  map: ({ picture, language }) => measureMapView('lage', picture.snapshot, language).description,
  counts: countsHeading,
  sources: ({ language }) => headingTexts[language].sources,
} as const satisfies Record<SlideId, (material: Material) => string>

/** The sentence that heads a slide; it says what the slide shows, without a full stop at the end. */
export const slideHeading = (id: SlideId, material: Material): string => headings[id](material).replace(/\.$/, '')
