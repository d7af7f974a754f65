import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { capitalised, counted } from '#shared/reports/report-words.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { axisEnd } from '../charts/chart-layout.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'
import { nationalWords } from './national-words.ts'

type Texts = {
  title: string
  none: string
  sentence: (raised: string, most: string, mostRaised: number) => string
  columns: string[]
  commonTitle: string
  common: (question: string, regions: number) => string
}

const barrierTexts = texts<Texts>({
  sv: {
    title: 'Hinder per nivå som kan flytta på dem',
    none: 'Ingen region har lyft något hinder än.',
    sentence: (raised, most, mostRaised) => `Regionerna har lyft ${raised}. Flest, ${mostRaised}, ligger hos ${most}.`,
    columns: ['Ligger hos', 'Lyfta hinder', 'Regioner', 'Genomsnittlig tyngd, 1–4'],
    commonTitle: 'Frågor där minst tre regioner har lyft ett hinder',
    common: (question, regions) => `${question} (${regions} regioner)`,
  },
  en: {
    title: 'Barriers by the level that can move them',
    none: 'No region has raised a barrier yet.',
    sentence: (raised, most, mostRaised) =>
      `The regions have raised ${raised}. Most of them, ${mostRaised}, lie with ${most}.`,
    columns: ['Lie with', 'Barriers raised', 'Regions', 'Mean weight, 1–4'],
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
  const t = barrierTexts[language]
  const names = nationalWords[language].barrierLevels
  const raised = snapshot.barriers.reduce((sum, barrier) => sum + barrier.raised, 0)
  const [most] = [...snapshot.barriers].sort((one, other) => other.raised - one.raised)
  return {
    title: t.title,
    description:
      raised === 0 || !most
        ? t.none
        : t.sentence(counted(raised, language, forms[language]), names[most.level], most.raised),
    max: axisEnd(most?.raised ?? 1),
    rows: snapshot.barriers.map(
      ({ level, raised: count }): ProfileRow => ({
        id: level,
        label: capitalised(names[level]),
        value: count,
        text: formatNumber(count, language),
      }),
    ),
    columns: t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
    tableRows: snapshot.barriers.map(({ level, raised: count, regions, meanWeight }) => [
      capitalised(names[level]),
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
