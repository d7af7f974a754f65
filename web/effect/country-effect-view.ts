import { type ChangeSpread, type Difference, differenceOfMeans, meanOf } from '#shared/effect/change-spread.ts'
import type { IndicatorEffect } from '#shared/effect/indicator-effect.ts'
import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import { countryEffectTexts } from './country-effect-texts.ts'
import { effectTexts } from './effect-texts.ts'
import { type Said, signed } from './effect-view.ts'

/** One question: what may be shown of those that acted, of those that did not, and of the difference between them. */
export type CountryRow = {
  indicatorId: string
  question: string
  acted: ChangeSpread | null
  didNot: ChangeSpread | null
  difference: Difference | null
}

export type CountryEffect = {
  areas: { letter: string; title: string; rows: CountryRow[] }[]
  /** How many questions are compared, and how many of them have something to show. */
  compared: number
  shown: number
  /** Those of the mapping that cannot be compared. */
  notCompared: number
}

const hasSomething = ({ acted, didNot }: CountryRow): boolean => (acted ?? didNot) !== null

/** All compared questions under their areas, in the mapping's order; with `isShownOnly` only those with something to show. */
export const countryEffect = (
  instrument: Instrument,
  effects: readonly IndicatorEffect[],
  isShownOnly: boolean,
  language: Language,
): CountryEffect => {
  const known = new Map(effects.map((effect) => [effect.indicatorId, effect]))
  const areas = instrument.areas.map((area) => ({
    letter: area.letter,
    title: `${area.letter}. ${area.title[language]}`,
    rows: area.indicators.flatMap(({ id, question }): CountryRow[] => {
      const effect = known.get(id)
      if (!effect) return []
      const { acted, didNot } = effect
      const difference = acted && didNot ? differenceOfMeans(acted, didNot) : null
      return [{ indicatorId: id, question: `${id} ${question[language]}`, acted, didNot, difference }]
    }),
  }))
  const rows = areas.flatMap((area) => area.rows)
  return {
    areas: areas
      .map(({ letter, title, rows: own }) => ({ letter, title, rows: isShownOnly ? own.filter(hasSomething) : own }))
      .filter(({ rows: own }) => own.length > 0),
    compared: rows.length,
    shown: rows.filter(hasSomething).length,
    notCompared: indicatorsOf(instrument).length - rows.length,
  }
}

const withInterval = ({ value, interval }: Difference, language: Language): string =>
  interval
    ? `${signed(value, language)} (${effectTexts[language].interval(signed(interval.low, language), signed(interval.high, language))})`
    : signed(value, language)

/** A group in words: the mean with its interval, and how many are behind it; or that it is hidden. */
export const groupWords = (spread: ChangeSpread | null, language: Language): Said => {
  const t = countryEffectTexts[language]
  if (!spread) return { text: t.hidden, note: t.hiddenWhy }
  return { text: withInterval(meanOf(spread), language), note: t.regions(spread.regions) }
}

/** The difference in words; nothing where one of the groups is hidden. */
export const differenceWords = (difference: Difference | null, language: Language): Said => {
  const t = countryEffectTexts[language]
  if (!difference) return { text: t.noDifference, note: '' }
  return { text: withInterval(difference, language), note: difference.interval ? '' : t.allAlike }
}
