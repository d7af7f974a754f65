import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { barrierMovers } from '#shared/reports/barrier-movers.ts'
import { barrierTexts } from '#shared/reports/report-names.ts'
import { counted, numberWord } from '#shared/reports/report-words.ts'
import { shownBarriers } from '#shared/statistics/shown-barriers.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  none: string
  sentence: (raised: string, movers: string, each: string, isTie: boolean) => string
  /** When some levels are hidden: only those that are shown are compared. */
  partly: (movers: string, each: string, isTie: boolean) => string
  allHidden: string
  hidden: string
  columns: string[]
  commonTitle: string
  common: (question: string, regions: number) => string
}

const viewTexts = texts<Texts>({
  sv: {
    title: 'Hinder efter vem som kan undanröja dem',
    none: 'Ingen antagen plan lyfter något hinder än.',
    sentence: (raised, movers, each, isTie) =>
      `Regionerna har lyft ${raised} i sina antagna planer. Flest, ${each}${isTie ? ' vardera' : ''}, kan bara undanröjas av ${movers}.`,
    partly: (movers, each, isTie) =>
      `Av de hinder som minst tre regioner har lyft kan flest, ${each}${isTie ? ' vardera' : ''}, bara undanröjas av ${movers}.`,
    allHidden:
      'Regionerna har lyft hinder i sina antagna planer. På varje nivå har färre än tre regioner gjort det, så antalen visas inte.',
    hidden: 'färre än 3 regioner',
    columns: ['Kan undanröjas av', 'Lyfta hinder', 'Regioner', 'Genomsnittlig tyngd, 1–4'],
    commonTitle: 'Frågor där minst tre regioner har lyft ett hinder',
    common: (question, regions) => `${question} (${regions} regioner)`,
  },
  en: {
    title: 'Barriers by who can remove them',
    none: 'No adopted plan raises a barrier yet.',
    sentence: (raised, movers, each, isTie) =>
      `The regions have raised ${raised} in their adopted plans. Most of them, ${each}${isTie ? ' each' : ''}, can only be removed by ${movers}.`,
    partly: (movers, each, isTie) =>
      `Of the barriers that at least three regions have raised, most, ${each}${isTie ? ' each' : ''}, can only be removed by ${movers}.`,
    allHidden:
      'The regions have raised barriers in their adopted plans. At each level fewer than three regions have done so, and the numbers are not shown.',
    hidden: 'fewer than 3 regions',
    columns: ['Can be removed by', 'Barriers raised', 'Regions', 'Mean weight, 1–4'],
    commonTitle: 'Questions where at least three regions have raised a barrier',
    common: (question, regions) => `${question} (${regions} regions)`,
  },
})

const forms = {
  sv: { none: 'inga hinder', one: 'ett hinder', many: 'hinder' },
  en: { none: 'no barriers', one: 'one barrier', many: 'barriers' },
} as const satisfies Record<Language, { none: string; one: string; many: string }>

/** What stands outside the regions' own control, by the level that can move it. Nothing that a region wrote is in it. */
export const barriersView = (snapshot: Snapshot, instrument: Instrument, language: Language) => {
  const t = viewTexts[language]
  const levels = barrierTexts[language]
  const shown = shownBarriers(snapshot)
  const highest = Math.max(0, ...shown.levels.map(({ raised }) => raised ?? 0))
  const most = shown.levels.filter(({ raised }) => raised === highest).map(({ level }) => level)
  const movers = barrierMovers(most, language)
  const each = numberWord(highest, language)
  const sentence = () => {
    if (shown.total === 0) return t.none
    if (highest === 0) return t.allHidden
    return shown.total === null
      ? t.partly(movers, each, most.length > 1)
      : t.sentence(counted(shown.total, language, forms[language]), movers, each, most.length > 1)
  }
  const number = (value: number | null) => (value === null ? t.hidden : formatNumber(value, language))
  return {
    title: t.title,
    description: sentence(),
    max: axisEnd(highest),
    rows: shown.levels.map(
      ({ level, raised }): ProfileRow => ({
        id: level,
        label: levels[level].name,
        value: raised,
        text: number(raised),
      }),
    ),
    table: {
      columns: t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
      rows: shown.levels.map(({ level, raised, regions, meanWeight }) => [
        levels[level].name,
        raised ?? t.hidden,
        regions,
        meanWeight === null ? null : Math.round(meanWeight * 10) / 10,
      ]),
    } satisfies ChartTable,
    commonTitle: t.commonTitle,
    common: snapshot.barrierIndicators.flatMap(({ indicatorId, regions }) => {
      const found = findIndicator(instrument, indicatorId)
      return found ? [t.common(`${indicatorId}. ${found.indicator.question[language]}`, regions)] : []
    }),
  }
}
