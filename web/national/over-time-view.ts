import type { Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { levelPercent } from '#shared/scoring/score.ts'
import { minimumForQuartiles, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { MultipleRow, MultipleValue, SmallMultiplesProps } from '../charts/small-multiples.tsx'
import { percentWords } from '../results/percent-words.ts'
import type { History, Moment } from './figure-history.ts'
import { movedWords } from './moved-words.ts'
import { periodName, shortPeriod } from './period-words.ts'
import { profileTexts } from './profile-texts.ts'
import type { Picture } from './read-picture.ts'

type Texts = {
  title: string
  one: (period: string) => string
  none: string
  sentence: (from: string, to: string, parts: string) => string
  breakLabel: string
  area: string
}

const overTimeTexts = texts<Texts>({
  sv: {
    title: 'Områdenas median över tid',
    one: (period) => `Det finns än så länge bara sammanställningar från ${period}. Med fler syns hur områdena rör sig.`,
    none: 'Färre än fem regioner har lämnat in. Då visas inga medianer.',
    sentence: (from, to, parts) => `Från ${from} till ${to} är medianen ${parts}.`,
    breakLabel: 'nytt frågeformulär',
    area: 'Område',
  },
  en: {
    title: 'Medians of the areas over time',
    one: (period) => `So far there are compilations from ${period} only. With more, you will see how the areas move.`,
    none: 'Fewer than five regions have handed in. No medians are then shown.',
    sentence: (from, to, parts) => `From ${from} to ${to}, the median is ${parts}.`,
    breakLabel: 'new questionnaire',
    area: 'Area',
  },
})

const sameQuestions = (one: Moment, other: Moment): boolean =>
  one.instrument.id === other.instrument.id && one.instrument.version === other.instrument.version

/** The places of the first moments with new questions. */
const breaksIn = (moments: readonly Moment[]): number[] =>
  moments.flatMap((moment, index) => {
    const before = moments[index - 1]
    return before && !sameQuestions(before, moment) ? [index] : []
  })

const valueAt = (moment: Moment, areaId: string): MultipleValue | null => {
  const found = moment.areas.find(({ id }) => id === areaId)
  return found && found.median !== null && found.answers >= minimumForQuartiles
    ? { median: found.median, lowerQuartile: found.lowerQuartile, upperQuartile: found.upperQuartile }
    : null
}

/** How the areas have moved between the first and the last of the moments that ask the same questions. */
const sentenceOf = (moments: readonly Moment[], instrument: Instrument, language: Language): string => {
  const t = overTimeTexts[language]
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return t.none
  if (first === last) return t.one(periodName(last.period, language))
  const changes = instrument.areas.flatMap(({ id }) => {
    const [before, now] = [valueAt(first, id), valueAt(last, id)]
    return before && now ? [changeOf({ before: before.median, now: now.median })] : []
  })
  if (changes.length === 0) return t.none
  return t.sentence(
    periodName(first.period, language),
    periodName(last.period, language),
    movedWords(changes, language),
  )
}

/** The pictures up to the chosen month, and from the earlier one where two are chosen. */
export const readSpan = async (history: History, { period, compared }: Picture): Promise<Moment[]> => {
  const moments = await history(period)
  return compared ? moments.filter((moment) => moment.period >= compared.period) : moments
}

/** A small drawing over time for every area, from the newest picture of each month. Where the questions changed the line is broken: what stands on either side is of other questions, and the sentence is about the last stretch alone. Null before any area has a median. */
export const overTimeView = (
  moments: readonly Moment[],
  { snapshot, instrument }: Pick<Picture, 'snapshot' | 'instrument'>,
  language: Language,
): { chart: SmallMultiplesProps; table: ChartTable } | null => {
  const t = overTimeTexts[language]
  const breaks = breaksIn(moments)
  const rows = instrument.areas.map((area): MultipleRow => {
    const values = moments.map((moment) => valueAt(moment, area.id))
    const newest = values.at(-1)
    return {
      id: area.id,
      label: `${area.letter}. ${area.title[language]}`,
      values,
      text: newest ? percentWords(newest.median, language) : profileTexts[language].tooFew,
    }
  })
  if (rows.every(({ values }) => values.every((value) => value === null))) return null
  return {
    chart: {
      language,
      title: t.title,
      description: sentenceOf(moments.slice(breaks.at(-1) ?? 0), instrument, language),
      moments: moments.map(({ period }) => shortPeriod(period, language)),
      rows,
      max: 100,
      unit: '%',
      target: levelPercent(targetLevelIn(snapshot, instrument)),
      breaks: breaks.length === 0 ? null : { moments: breaks, label: t.breakLabel },
    },
    table: {
      columns: [
        { label: t.area },
        ...moments.map(({ period }) => ({ label: periodName(period, language), isNumber: true })),
      ],
      rows: rows.map(({ label, values }) => [
        label,
        ...values.map((value) => (value === null ? null : Math.round(value.median))),
      ]),
    },
  }
}
