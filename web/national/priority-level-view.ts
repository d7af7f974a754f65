import { type Language, texts } from '#shared/platform/language.ts'
import { counted } from '#shared/reports/report-words.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { publicPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles, targetLevelIn } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { ScatterChartProps, ScatterPoint } from '../charts/scatter-chart.tsx'
import { profileTexts } from './profile-texts.ts'
import type { Picture } from './read-picture.ts'

type Texts = {
  title: string
  sentence: (weak: string, taken: string, notTaken: string) => string
  noWeak: (target: number) => string
  x: string
  y: string
  quadrants: ScatterChartProps['quadrants']
  columns: string[]
}

const scatterTexts = texts<Texts>({
  sv: {
    title: 'Prioritet mot nivå, område för område',
    sentence: (weak, taken, notTaken) =>
      `Medianen ligger under målnivån i ${weak}. Av dem har ${taken} en fråga som minst hälften av planerna tar sig an, och ${notTaken} ingen sådan fråga.`,
    noWeak: (target) => `Medianen når målnivån, ${target} procent, i alla områden.`,
    x: 'Andel av planerna som tar sig an områdets vanligaste fråga',
    y: 'Median',
    quadrants: {
      topLeft: 'Når målet, få planer',
      topRight: 'Når målet, många planer',
      bottomLeft: 'Under målet, få planer',
      bottomRight: 'Under målet, många planer',
    },
    columns: ['Område', 'Median, procent', 'Planer för den vanligaste frågan, procent', 'Antal planer'],
  },
  en: {
    title: 'Priority against level, area by area',
    sentence: (weak, taken, notTaken) =>
      `The median is below the target level in ${weak}. Of them, ${taken} have a question that at least half of the plans act on, and ${notTaken} have no such question.`,
    noWeak: (target) => `The median reaches the target level, ${target} per cent, in all areas.`,
    x: 'Share of plans that act on the most common question of the area',
    y: 'Median',
    quadrants: {
      topLeft: 'On target, few plans',
      topRight: 'On target, many plans',
      bottomLeft: 'Below target, few plans',
      bottomRight: 'Below target, many plans',
    },
    columns: ['Area', 'Median, per cent', 'Plans for the most common question, per cent', 'Number of plans'],
  },
})

/**
 * What the plans act on against how it stands. An area's share is that of its most common question: how many plans act on any of its questions is not in the snapshot, and adding up would count a plan
 * twice. Null while fewer than three plans are adopted, or no area has a median.
 */
export const priorityLevelView = (
  { snapshot, instrument }: Pick<Picture, 'snapshot' | 'instrument'>,
  language: Language,
): { chart: ScatterChartProps; table: ChartTable } | null => {
  const t = scatterTexts[language]
  const priorities = publicPriorities(snapshot)
  const adopted = snapshot.regions.filter(({ plan }) => plan === 'adopted').length
  const target = levelPercent(targetLevelIn(snapshot, instrument))
  const areas = instrument.areas.map((area) => {
    const spread = snapshot.areas.find(({ id }) => id === area.id)
    const ids = new Set(area.indicators.map(({ id }) => id))
    return {
      area,
      median: spread && spread.answers >= minimumForQuartiles ? spread.median : null,
      plans: Math.max(0, ...priorities.filter(({ indicatorId }) => ids.has(indicatorId)).map(({ regions }) => regions)),
    }
  })
  if (priorities.length === 0 || areas.every(({ median }) => median === null)) return null
  const label = ({ letter, title }: (typeof areas)[number]['area']) => `${letter}. ${title[language]}`
  const weak = areas.filter(({ median }) => median !== null && median < target)
  const taken = weak.filter(({ plans }) => plans * 2 >= adopted).length
  const words = (count: number) => counted(count, language, profileTexts[language].areas)
  return {
    chart: {
      language,
      title: t.title,
      description:
        weak.length === 0
          ? t.noWeak(Math.round(target))
          : t.sentence(words(weak.length), words(taken), words(weak.length - taken)),
      points: areas.map(
        ({ area, median, plans }): ScatterPoint => ({
          id: area.id,
          short: area.letter,
          label: label(area),
          x: (plans / adopted) * 100,
          y: median,
        }),
      ),
      x: { label: t.x, max: 100, unit: '%', split: 50 },
      y: { label: t.y, max: 100, unit: '%', split: target },
      target,
      quadrants: t.quadrants,
    },
    table: {
      columns: t.columns.map((text, index) => ({ label: text, isNumber: index > 0 })),
      rows: areas.map(({ area, median, plans }) => [
        label(area),
        median === null ? null : Math.round(median),
        Math.round((plans / adopted) * 100),
        plans,
      ]),
    },
  }
}
