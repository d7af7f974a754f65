import type { Area, Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { counted } from '#shared/reports/report-words.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { plansCounted, publicPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles, type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { askTheSame, changeOf } from '#shared/statistics/snapshot-moves.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { ScatterChartProps, ScatterPoint } from '../charts/scatter-chart.tsx'
import { movedWords } from './moved-words.ts'
import { periodName } from './period-words.ts'
import { scatterTexts } from './priority-level-texts.ts'
import { profileTexts } from './profile-texts.ts'
import type { Picture } from './read-picture.ts'
import { withReasons } from './why-column.ts'

type AreaStanding = { area: Area; label: string; median: number | null; plans: number; sharePercent: number }

/** Each area's median, and the plans that act on its most common question; null while fewer than three plans are adopted, or no area has a median. */
const standingsIn = (snapshot: Snapshot, instrument: Instrument, language: Language): AreaStanding[] | null => {
  const priorities = publicPriorities(snapshot)
  const adopted = plansCounted(snapshot)
  const areas = instrument.areas.map((area): AreaStanding => {
    const spread = snapshot.areas.find(({ id }) => id === area.id)
    const ids = new Set(area.indicators.map(({ id }) => id))
    const own = priorities.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ regions }) => regions)
    const plans = Math.max(0, ...own)
    return {
      area,
      label: `${area.letter}. ${area.title[language]}`,
      median: spread && spread.answers >= minimumForQuartiles ? spread.median : null,
      plans,
      sharePercent: (plans / adopted) * 100,
    }
  })
  return priorities.length === 0 || areas.every(({ median }) => median === null) ? null : areas
}

/** What it is held against: the same areas in another month, with its name; null where nothing is chosen or its questions were others. */
type Earlier = { areas: ReadonlyMap<string, AreaStanding>; month: string } | null

const tableOf = (areas: readonly AreaStanding[], earlier: Earlier, language: Language): ChartTable => {
  const t = scatterTexts[language]
  const figures = (standing: AreaStanding | undefined) =>
    standing
      ? [
          standing.median === null ? null : Math.round(standing.median),
          Math.round(standing.sharePercent),
          standing.plans,
        ]
      : [null, null, null]
  const names = [...t.columns, ...(earlier ? t.columns.slice(1).map((name) => t.before(name, earlier.month)) : [])]
  return withReasons(
    names.map((label, index) => ({ label, isNumber: index > 0 })),
    areas.map((standing) => ({
      cells: [standing.label, ...figures(standing), ...(earlier ? figures(earlier.areas.get(standing.area.id)) : [])],
      why: standing.median === null ? profileTexts[language].tooFew : null,
    })),
    language,
  )
}

const sentenceOf = (areas: readonly AreaStanding[], snapshot: Snapshot, target: number, language: Language): string => {
  const t = scatterTexts[language]
  const adopted = plansCounted(snapshot)
  const weak = areas.filter(({ median }) => median !== null && median < target)
  const taken = weak.filter(({ plans }) => plans * 2 >= adopted).length
  if (weak.length === 0) return t.noWeak(Math.round(target))
  return `${t.weak(counted(weak.length, language, profileTexts[language].areas))} ${t.taken(taken, weak.length)}`
}

const movedSince = (
  areas: readonly AreaStanding[],
  earlier: NonNullable<Earlier>,
  language: Language,
): string | null => {
  const both = areas.flatMap((now) => {
    const before = earlier.areas.get(now.area.id)
    return before && before.median !== null && now.median !== null
      ? [{ change: changeOf({ before: before.median, now: now.median }), more: now.sharePercent > before.sharePercent }]
      : []
  })
  if (both.length === 0) return null
  const more = counted(both.filter((one) => one.more).length, language, profileTexts[language].areas)
  const changes = both.map(({ change }) => change)
  return scatterTexts[language].moved(earlier.month, movedWords(changes, language), more)
}

const readEarlier = ({ snapshot, instrument, compared }: Shown, language: Language): Earlier => {
  if (!compared || !askTheSame(snapshot, compared.snapshot)) return null
  const areas = standingsIn(compared.snapshot, instrument, language)
  if (!areas) return null
  return {
    areas: new Map(areas.map((standing) => [standing.area.id, standing])),
    month: periodName(compared.period, language),
  }
}

type Shown = Pick<Picture, 'snapshot' | 'instrument' | 'compared'>

/** Why the compared month does not show, where one is chosen. */
const whyNot = ({ snapshot, compared }: Shown, language: Language): string | null => {
  if (!compared) return null
  const t = scatterTexts[language]
  const month = periodName(compared.period, language)
  return askTheSame(snapshot, compared.snapshot) ? t.notShown(month) : t.otherQuestions(month)
}

/**
 * What the plans act on against how it stands, alone or from where it stood in another month. An area's share is that of its most common question: how many plans act on any of its questions is not in
 * the snapshot, and adding up would count a plan twice. Null while fewer than three plans are adopted, or no area has a median.
 */
export const priorityLevelView = (
  shown: Shown,
  language: Language,
): { chart: ScatterChartProps; table: ChartTable } | null => {
  const { snapshot, instrument } = shown
  const t = scatterTexts[language]
  const areas = standingsIn(snapshot, instrument, language)
  if (!areas) return null
  const target = levelPercent(targetLevelIn(snapshot, instrument))
  const earlier = readEarlier(shown, language)
  const against = earlier ? movedSince(areas, earlier, language) : whyNot(shown, language)
  const placeBefore = (id: string): ScatterPoint['before'] => {
    const before = earlier?.areas.get(id)
    return before && before.median !== null ? { x: before.sharePercent, y: before.median } : undefined
  }
  return {
    chart: {
      language,
      title: t.title,
      description: [sentenceOf(areas, snapshot, target, language), against].filter(Boolean).join(' '),
      points: areas.map(
        ({ area, label, median, sharePercent }): ScatterPoint => ({
          id: area.id,
          short: area.letter,
          label,
          x: sharePercent,
          y: median,
          before: placeBefore(area.id),
        }),
      ),
      x: { label: t.x, max: 100, unit: '%', split: 50 },
      y: { label: t.y, max: 100, unit: '%', split: target },
      target,
      quadrants: t.quadrants,
      beforeMeans: earlier ? t.beforeMeans(earlier.month) : undefined,
    },
    table: tableOf(areas, earlier, language),
  }
}
