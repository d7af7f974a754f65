import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { barrierTexts } from '#shared/reports/report-names.ts'
import { counted, numberWord } from '#shared/reports/report-words.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatList, formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  none: string
  sentence: (raised: string, movers: string, each: string, isTie: boolean) => string
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
    columns: ['Kan undanröjas av', 'Lyfta hinder', 'Regioner', 'Genomsnittlig tyngd, 1–4'],
    commonTitle: 'Frågor där minst tre regioner har lyft ett hinder',
    common: (question, regions) => `${question} (${regions} regioner)`,
  },
  en: {
    title: 'Barriers by who can remove them',
    none: 'No adopted plan raises a barrier yet.',
    sentence: (raised, movers, each, isTie) =>
      `The regions have raised ${raised} in their adopted plans. Most of them, ${each}${isTie ? ' each' : ''}, can only be removed by ${movers}.`,
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
  const raised = snapshot.barriers.reduce((sum, barrier) => sum + barrier.raised, 0)
  const highest = Math.max(0, ...snapshot.barriers.map((barrier) => barrier.raised))
  const most = snapshot.barriers.filter((barrier) => barrier.raised === highest)
  return {
    title: t.title,
    description:
      raised === 0
        ? t.none
        : t.sentence(
            counted(raised, language, forms[language]),
            formatList(
              most.map(({ level }) => levels[level].mover),
              language,
            ),
            highest === 1 && language === 'sv' ? 'ett' : numberWord(highest, language),
            most.length > 1,
          ),
    max: axisEnd(highest),
    rows: snapshot.barriers.map(
      ({ level, raised: count }): ProfileRow => ({
        id: level,
        label: levels[level].name,
        value: count,
        text: formatNumber(count, language),
      }),
    ),
    columns: t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
    tableRows: snapshot.barriers.map(({ level, raised: count, regions, meanWeight }) => [
      levels[level].name,
      formatNumber(count, language),
      formatNumber(regions, language),
      meanWeight === null ? '–' : formatNumber(meanWeight, language),
    ]),
    commonTitle: t.commonTitle,
    common: snapshot.barrierIndicators.flatMap(({ indicatorId, regions }) => {
      const found = findIndicator(instrument, indicatorId)
      return found ? [t.common(`${indicatorId}. ${found.indicator.question[language]}`, regions)] : []
    }),
  }
}
