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
  oneOfNew: (period: string) => string
  none: string
  sentence: (from: string, to: string, parts: string) => string
  newRound: string
  newQuestions: string
  area: string
}

const overTimeTexts = texts<Texts>({
  sv: {
    title: 'Områdenas median över tid',
    one: (period) => `Det finns än så länge bara sammanställningar från ${period}. Med fler syns hur områdena rör sig.`,
    oneOfNew: (period) =>
      `Frågeformuläret är nytt från och med ${period}. Med fler sammanställningar syns hur områdena rör sig.`,
    none: 'Färre än fem regioner har lämnat in. Då visas inga medianer.',
    sentence: (from, to, parts) => `Från ${from} till ${to} är medianen ${parts}.`,
    newRound: 'ny omgång',
    newQuestions: 'nytt frågeformulär',
    area: 'Område',
  },
  en: {
    title: 'Medians of the areas over time',
    one: (period) => `So far there are compilations from ${period} only. With more, you will see how the areas move.`,
    oneOfNew: (period) =>
      `The questionnaire is new as of ${period}. With more compilations, you will see how the areas move.`,
    none: 'Fewer than five regions have handed in. No medians are then shown.',
    sentence: (from, to, parts) => `From ${from} to ${to}, the median is ${parts}.`,
    newRound: 'new round',
    newQuestions: 'new questionnaire',
    area: 'Area',
  },
})

const sameQuestions = (one: Moment, other: Moment): boolean =>
  one.instrument.id === other.instrument.id && one.instrument.version === other.instrument.version

const isSameRound = (one: Moment, other: Moment): boolean => one.facts.roundId === other.facts.roundId

/** The places of the first moments that differ from the one before. */
const changesIn = (moments: readonly Moment[], isSame: (one: Moment, other: Moment) => boolean): number[] =>
  moments.flatMap((moment, index) => {
    const before = moments[index - 1]
    return before && !isSame(before, moment) ? [index] : []
  })

/** Where no line is drawn: a new round begins with nothing handed in, and what stands before new questions is of other ones. */
const breaksIn = (moments: readonly Moment[], language: Language): SmallMultiplesProps['breaks'] => {
  const breaks = changesIn(moments, (one, other) => isSameRound(one, other) && sameQuestions(one, other))
  const { newRound, newQuestions } = overTimeTexts[language]
  const isRound = changesIn(moments, isSameRound).length > 0
  const isQuestions = changesIn(moments, sameQuestions).length > 0
  const label = [...(isRound ? [newRound] : []), ...(isQuestions ? [newQuestions] : [])].join(', ')
  return breaks.length === 0 ? null : { moments: breaks, label }
}

const valueAt = (moment: Moment, areaId: string): MultipleValue | null => {
  const found = moment.areas.find(({ id }) => id === areaId)
  return found && found.median !== null && found.answers >= minimumForQuartiles
    ? { median: found.median, lowerQuartile: found.lowerQuartile, upperQuartile: found.upperQuartile }
    : null
}

/** How the areas have moved between the first and the last of the moments that ask the same questions. */
const sentenceOf = (
  moments: readonly Moment[],
  { instrument, isNewForm }: { instrument: Instrument; isNewForm: boolean },
  language: Language,
): string => {
  const t = overTimeTexts[language]
  const [first, last] = [moments[0], moments.at(-1)]
  if (!first || !last) return t.none
  if (first === last) return (isNewForm ? t.oneOfNew : t.one)(periodName(last.period, language))
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

/** The pictures up to the chosen month, or between the two where two are chosen, whichever comes first. */
export const readSpan = async (history: History, { period, compared }: Picture): Promise<Moment[]> => {
  if (!compared) return history(period)
  const [first, last] = [period, compared.period].toSorted()
  return (await history(last)).filter((moment) => moment.period >= (first ?? ''))
}

/** A small drawing over time for every area, from the newest picture of each month. Where a round begins or the questions change the line is broken; the sentence is about the last stretch with the same questions. Null before any area has a median. */
export const overTimeView = (
  moments: readonly Moment[],
  { snapshot, instrument }: Pick<Picture, 'snapshot' | 'instrument'>,
  language: Language,
): { chart: SmallMultiplesProps; table: ChartTable } | null => {
  const t = overTimeTexts[language]
  const comparable = changesIn(moments, sameQuestions).at(-1) ?? 0
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
      description: sentenceOf(moments.slice(comparable), { instrument, isNewForm: comparable > 0 }, language),
      moments: moments.map(({ period }) => shortPeriod(period, language)),
      rows,
      max: 100,
      unit: '%',
      target: levelPercent(targetLevelIn(snapshot, instrument)),
      breaks: breaksIn(moments, language),
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
