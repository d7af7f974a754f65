import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { ProfileChartSvg, type ProfileRow } from '../charts/profile-chart.tsx'
import { RangeChartSvg } from '../charts/range-chart.tsx'
import { RegionMapKeySvg, RegionMapSvg } from '../charts/region-map.tsx'
import { barriersView } from '../national/barriers-view.ts'
import { countsView } from '../national/counts-view.ts'
import { frontTexts } from '../national/front-texts.ts'
import type { FrontView } from '../national/front-view.ts'
import { measureMapView } from '../national/measure-map-view.ts'
import { overviewView } from '../national/overview-view.ts'
import { periodName } from '../national/period-words.ts'
import { prioritiesView } from '../national/priorities-view.ts'
import { profileView } from '../national/profile-view.ts'
import type { Picture } from '../national/read-picture.ts'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { headingTexts } from './heading-texts.ts'
import { largestMoves } from './moves-view.ts'
import type { SlideId } from './slide-choice.ts'
import { BigNumbers, NumberList, SlideChart } from './slide-parts.tsx'

/** What every slide is made from. `origin` is where the site stands, for what is read on paper. */
export type SlideMaterial = { picture: Picture; front: FrontView; language: Language; origin: string }

/** Bars that a slide has room for in large type: fewer where each has a whole question beside it. */
const shownBars = { questions: 5, names: 6 } as const
/** The widths in which the drawings are made; they are then scaled to the slide, and the type with them. */
const profileWidth = 820
const barsWidth = 720

const Title = ({ picture: { period, roundTitle }, language }: SlideMaterial) => (
  <p class="slide-subtitle">{headingTexts[language].subtitle(periodName(period, language), roundTitle)}</p>
)

const State = ({ picture: { snapshot }, language }: SlideMaterial) => (
  <BigNumbers numbers={overviewView(snapshot, language).tiles} />
)

const Profile = ({ picture: { snapshot, instrument }, front: { target }, language }: SlideMaterial) => {
  const view = profileView(snapshot, instrument, language)
  if (!view.hasMedians) return null
  const common = { language, title: view.title, description: view.description, max: 100, ticks: view.ticks, target }
  return (
    <SlideChart
      wide={<RangeChartSvg {...common} id="slide-profile" rows={view.rows} width={profileWidth} />}
      narrow={<RangeChartSvg {...common} id="slide-profile-narrow" rows={view.rows} />}
    />
  )
}

const Ends = ({ front, language }: SlideMaterial) => {
  const t = frontTexts[language]
  if (front.strongest.length === 0) return null
  return (
    <div class="slide-pair">
      <NumberList title={t.strongest} lines={front.strongest} none="" />
      <NumberList title={t.weakest} lines={front.weakest} none="" />
    </div>
  )
}

const Moves = ({ picture: { compared, moves }, front, language }: SlideMaterial) => {
  const t = headingTexts[language]
  const { movesFrom, movesSince, notTheSame } = frontTexts[language]
  if (!moves || moves.areas.length === 0) return null
  const { up, down } = largestMoves(front)
  const lines = (list: typeof up) => list.map(({ label, change }) => ({ label, text: change.text, change }))
  return (
    <>
      <div class="slide-pair">
        <NumberList title={t.risen} lines={lines(up)} none={t.noneMoved} />
        <NumberList title={t.fallen} lines={lines(down)} none={t.noneMoved} />
      </div>
      <p class="slide-note">
        {compared ? movesFrom(periodName(compared.period, language)) : movesSince}. {t.changeUnit} {front.moved?.shared}{' '}
        {!front.moved?.isOfAll && notTheSame}
      </p>
    </>
  )
}

const Bars = ({
  id,
  view,
  language,
  labels = 'names',
}: {
  id: string
  labels?: keyof typeof shownBars
  view: { title: string; description: string; rows: readonly ProfileRow[]; max: number; unit?: string }
  language: Language
}) => {
  const { title, description, max, unit = '' } = view
  const common = { language, title, description, max, unit, rows: view.rows.slice(0, shownBars[labels]) }
  if (common.rows.length === 0) return null
  return (
    <>
      <h3 class="slide-chart__title">{title}</h3>
      <SlideChart
        wide={<ProfileChartSvg {...common} id={`slide-${id}`} width={barsWidth} />}
        narrow={<ProfileChartSvg {...common} id={`slide-${id}-narrow`} />}
      />
    </>
  )
}

const Priorities = ({ picture: { snapshot, instrument }, language }: SlideMaterial) => {
  const view = prioritiesView(snapshot, instrument, language)
  return <Bars id="priorities" labels="questions" view={{ ...view, title: view.chartTitle }} language={language} />
}

const Barriers = ({ picture: { snapshot, instrument }, language }: SlideMaterial) => (
  <Bars id="barriers" view={barriersView(snapshot, instrument, language)} language={language} />
)

const CountryMap = ({ picture: { snapshot }, language }: SlideMaterial) => {
  const { title, description, values, categories } = measureMapView('lage', snapshot, language)
  const inCategory = (id: string) => Object.values(values).filter(({ category }) => category === id).length
  return (
    <div class="slide-map">
      <RegionMapSvg
        language={language}
        id="slide-map"
        title={title}
        description={description}
        values={values}
        categories={categories}
        withoutKey
      />
      <div>
        <BigNumbers numbers={categories.map(({ id, label }) => ({ value: String(inCategory(id)), label }))} />
        <RegionMapKeySvg
          id="slide-map-key"
          title={headingTexts[language].mapKey}
          description={title}
          categories={categories}
        />
      </div>
    </div>
  )
}

const Counts = ({ picture: { snapshot }, front, language }: SlideMaterial) => {
  const view = countsView(snapshot, language)
  if (!view.newest || !front.counts) return null
  return (
    <>
      <Bars id="counts" view={{ ...view, rows: view.newest.rows, max: view.newest.max }} language={language} />
      <p class="slide-note">{[...front.counts.quality, ...view.newest.notes].join(' ')}</p>
    </>
  )
}

const Sources = ({ picture: { snapshot, roundTitle }, language, origin }: SlideMaterial) => {
  const t = headingTexts[language].sourceLines
  const figures = pathTo('keyFigures', language)
  const { release } = snapshot
  return (
    <ul class="slide-sources">
      <li>{t.answers(roundTitle)}</li>
      <li>{t.medians}</li>
      <li>{t.hidden}</li>
      <li>{t.missing}</li>
      <li>{release ? t.release(formatDay(release.publishedAt, language)) : t.noRelease}</li>
      <li>
        {t.more}{' '}
        <a class="ds-link" href={figures}>
          {origin + figures}
        </a>
      </li>
    </ul>
  )
}

const bodies = {
  title: Title,
  state: State,
  profile: Profile,
  ends: Ends,
  moves: Moves,
  priorities: Priorities,
  barriers: Barriers,
  map: CountryMap,
  counts: Counts,
  sources: Sources,
} as const satisfies Record<SlideId, (material: SlideMaterial) => Child>

/** What stands under a slide's heading. */
export const SlideBody = ({ id, material }: { id: SlideId; material: SlideMaterial }) => {
  const Body = bodies[id]
  return <Body {...material} />
}
