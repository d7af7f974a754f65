import { findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { countOf, numberWord, regionsCount } from '#shared/reports/report-words.ts'
import { type Distribution, type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { ProfileRow } from '../charts/profile-chart.tsx'
import { formatList, formatNumber } from '../texts/format.ts'

const shownIndicators = 10
/** More questions than this that share the first place are not named in a sentence. */
const namedTies = 5

type Texts = {
  title: (target: number) => string
  unit: string
  none: string
  noGaps: (target: number) => string
  sentence: (question: string, regions: string, target: number) => string
  tie: (questions: string, regions: string, target: number) => string
  manyTie: (questions: number, regions: string, target: number) => string
  columns: (target: number) => string[]
}

const commonTexts = texts<Texts>({
  sv: {
    title: (target) => `Frågor där flest regioner ligger under nivå ${target}`,
    unit: 'regioner',
    none: 'Ingen region har lämnat in än.',
    noGaps: (target) => `Alla regioner som har lämnat in står på nivå ${target} eller högre i alla frågor.`,
    sentence: (question, regions, target) =>
      `Störst gemensamt gap har frågan ”${question}” Under nivå ${target}, målet, ligger ${regions} regioner.`,
    tie: (questions, regions, target) =>
      `Störst gemensamt gap har frågorna ${questions}. Under nivå ${target}, målet, ligger ${regions} i var och en av dem.`,
    manyTie: (questions, regions, target) =>
      `Det största gemensamma gapet finns i ${numberWord(questions, 'sv')} frågor. Under nivå ${target}, målet, ligger ${regions} i var och en av dem.`,
    columns: (target) => ['Fråga', 'Område', `Under nivå ${target}`, 'Svar', 'Ej tillämpligt'],
  },
  en: {
    title: (target) => `Questions where most regions are below level ${target}`,
    unit: 'regions',
    none: 'No region has handed in yet.',
    noGaps: (target) => `All regions that have handed in are at level ${target} or above in every question.`,
    sentence: (question, regions, target) =>
      `The widest common gap is in the question “${question}” Below level ${target}, the target: ${regions} regions.`,
    tie: (questions, regions, target) =>
      `The widest common gaps are in the questions ${questions}. Below level ${target}, the target, in each of them: ${regions}.`,
    manyTie: (questions, regions, target) =>
      `The widest common gap is in ${numberWord(questions, 'en')} questions. Below level ${target}, the target, in each of them: ${regions}.`,
    columns: (target) => ['Question', 'Area', `Below level ${target}`, 'Answers', 'Not applicable'],
  },
})

type Gap = { indicator: Indicator; spread: Distribution; below: number }

/** The widest gap, or those that share the place; `gaps` begins with the widest. */
const sentenceOf = (gaps: readonly Gap[], target: number, language: Language): string => {
  const t = commonTexts[language]
  const [top] = gaps
  if (!top) return ''
  const ties = gaps.filter(({ below }) => below === top.below).map(({ indicator }) => indicator.id)
  if (ties.length === 1)
    return t.sentence(top.indicator.question[language], countOf(top.below, top.spread.answers, language), target)
  const regions = regionsCount(top.below, language)
  return ties.length > namedTies
    ? t.manyTie(ties.length, regions, target)
    : t.tie(formatList(ties, language), regions, target)
}

/** The indicators where most of the regions that handed in are below the national target level; ties in the instrument's order. */
export const commonView = (snapshot: Snapshot, instrument: Instrument, language: Language) => {
  const target = targetLevelIn(snapshot, instrument)
  const t = commonTexts[language]
  const gaps = snapshot.indicators
    .flatMap((spread) => {
      const found = findIndicator(instrument, spread.id)
      const below = spread.perLevel.reduce((sum, count, level) => (level < target ? sum + count : sum), 0)
      return found && below > 0 ? [{ ...found, spread, below }] : []
    })
    .sort((one, other) => other.below - one.below)
  const submitted = snapshot.regions.filter(({ mapping }) => mapping === 'submitted').length
  return {
    title: t.title(target),
    unit: t.unit,
    description: gaps.length > 0 ? sentenceOf(gaps, target, language) : submitted === 0 ? t.none : t.noGaps(target),
    max: Math.max(1, submitted),
    rows: gaps.slice(0, shownIndicators).map(
      ({ indicator, below }): ProfileRow => ({
        id: indicator.id,
        label: `${indicator.id}. ${indicator.question[language]}`,
        value: below,
        text: formatNumber(below, language),
      }),
    ),
    table: {
      columns: t.columns(target).map((label, index) => ({ label, isNumber: index > 1 })),
      rows: gaps.map(({ indicator, area, spread, below }) => [
        `${indicator.id}. ${indicator.question[language]}`,
        area.title[language],
        below,
        spread.answers,
        spread.notApplicable,
      ]),
    } satisfies ChartTable,
  }
}
