import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { countOf, numberWord } from '#shared/reports/report-words.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatNumber } from '../texts/format.ts'

/** An indicator is named in public once this many regions prioritise it, as with barriers: then it says something of the country, not of a region. */
const minimumRegions = 3
const shownIndicators = 8

type Texts = {
  title: string
  chartTitle: string
  unit: string
  none: string
  few: string
  sentence: (question: string, regions: string) => string
  columns: string[]
}

const priorityTexts = texts<Texts>({
  sv: {
    title: 'Vad regionerna prioriterar',
    chartTitle: 'Antal regioner med insatser för frågan i sin antagna plan',
    unit: 'regioner',
    none: 'Ingen region har antagit en handlingsplan än. Då finns inga prioriteringar att visa.',
    few: `Ingen fråga finns i planerna hos minst ${numberWord(minimumRegions, 'sv')} regioner än. Därför visas inga.`,
    sentence: (question, regions) =>
      `Vanligast i de antagna planerna är frågan ”${question}” Insatser för den finns i planen hos ${regions} regioner.`,
    columns: ['Fråga', 'Område', 'Regioner', 'Insatser'],
  },
  en: {
    title: 'What the regions prioritise',
    chartTitle: 'Number of regions with actions for the question in their adopted plan',
    unit: 'regions',
    none: 'No region has adopted an action plan yet, so there are no priorities to show.',
    few: `No question stands in the plans of at least ${numberWord(minimumRegions, 'en')} regions yet, so none is shown.`,
    sentence: (question, regions) =>
      `Most common in the adopted plans is the question “${question}” Actions for it stand in the plans of ${regions} regions.`,
    columns: ['Question', 'Area', 'Regions', 'Actions'],
  },
})

/** The questions that most regions have actions for in their adopted plans, most regions first. */
export const prioritiesView = (snapshot: Snapshot, instrument: Instrument, language: Language) => {
  const t = priorityTexts[language]
  const adopted = snapshot.regions.filter(({ plan }) => plan === 'adopted').length
  const shown = snapshot.prioritised
    .filter(({ regions }) => regions >= minimumRegions)
    .flatMap((one) => {
      const found = findIndicator(instrument, one.indicatorId)
      return found ? [{ ...one, ...found }] : []
    })
    .sort((one, other) => other.regions - one.regions || other.actions - one.actions)
  const top = shown[0]
  return {
    title: t.title,
    chartTitle: t.chartTitle,
    unit: t.unit,
    description: top
      ? t.sentence(top.indicator.question[language], countOf(top.regions, adopted, language))
      : adopted === 0
        ? t.none
        : t.few,
    max: Math.max(1, adopted),
    rows: shown.slice(0, shownIndicators).map(
      ({ indicator, regions }): ProfileRow => ({
        id: indicator.id,
        label: `${indicator.id}. ${indicator.question[language]}`,
        value: regions,
        text: String(regions),
      }),
    ),
    columns: t.columns.map((label, index) => ({ label, isNumber: index > 1 })),
    tableRows: shown.map(({ indicator, area, regions, actions }) => [
      `${indicator.id}. ${indicator.question[language]}`,
      area.title[language],
      formatNumber(regions, language),
      formatNumber(actions, language),
    ]),
  }
}
