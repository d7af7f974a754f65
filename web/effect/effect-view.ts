import type { ActionEffect, Compared, Country } from '#shared/effect/action-effects.ts'
import type { ChangeSpread, Difference } from '#shared/effect/change-spread.ts'
import type { Language } from '#shared/platform/language.ts'
import type { SeenLevel } from '#shared/scoring/over-time.ts'
import { topLevel } from '#shared/scoring/score.ts'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { effectTexts } from './effect-texts.ts'

/** What is said in a cell, and a note under it; empty where there is none. */
export type Said = { text: string; note: string }

export type EffectRow = {
  action: string
  question: string
  before: string
  now: string
  change: Said
  others: Said
  difference: Said
}

/** What the section shows. */
export type EffectView = {
  moments: { before: string; now: string }
  rows: EffectRow[]
  /** Finished actions that cannot be set against a level, with the reason. */
  notCompared: { action: string; why: string }[]
  /** When the national picture was made; empty where there is none. */
  pictureFrom: string
  country: { question: string; acted: Said; didNot: Said; difference: Said }[]
}

/** What the section is made from: titles of the round of the plan and of the next, the effects, and when the picture of others was made. */
export type EffectFacts = {
  titles: { before: string; now: string }
  effects: readonly ActionEffect[]
  pictureAt: string | null
}

const rounded = (value: number) => Math.round(value * 10) / 10

/** A change in levels with its sign, one decimal: +0,6. U+2212 and U+00B1 are read by screen readers. */
export const signed = (value: number, language: Language): string => {
  const near = rounded(value)
  const sign = near === 0 ? '\u00b1' : near > 0 ? '+' : '\u2212'
  return sign + formatNumber(Math.abs(near), language)
}

/** Where the own change is against what is usual among the others. Judged on the rounded bounds, so that it never disagrees with what is read. */
export const verdictOf = ({ low, high }: { low: number; high: number }): 'above' | 'within' | 'below' => {
  if (rounded(low) > 0) return 'above'
  return rounded(high) < 0 ? 'below' : 'within'
}

const levelWords = (level: SeenLevel, language: Language): string => {
  if (level === 'missing') return siteTexts[language].dataMissing
  return level === 'not-applicable' ? effectTexts[language].notApplicable : String(level)
}

const missing = (language: Language): Said => ({ text: siteTexts[language].dataMissing, note: '' })

/** A change or a difference with its interval, or why there is none. */
export const intervalWords = ({ value, interval }: Difference, language: Language): Said => {
  const t = effectTexts[language]
  const text = signed(value, language)
  if (!interval) return { text, note: t.noInterval }
  return { text: `${text} (${t.interval(signed(interval.low, language), signed(interval.high, language))})`, note: '' }
}

const differenceWords = (others: Compared | null, language: Language): Said => {
  if (!others) return { text: '–', note: '' }
  if (!others.difference) return missing(language)
  const { interval } = others.difference
  const said = intervalWords(others.difference, language)
  return interval ? { ...said, note: effectTexts[language].verdicts[verdictOf(interval)] } : said
}

const othersWords = (others: Compared | null, hasPicture: boolean, language: Language): Said => {
  const t = effectTexts[language]
  if (!others) return hasPicture ? { text: t.notShown, note: t.tooFew } : { ...missing(language), note: t.notYet }
  const { basis, spread } = others
  return { text: t.mean(signed(spread.mean, language)), note: t.basis[basis](spread.regions) }
}

const rowOf = (
  effect: Extract<ActionEffect, { kind: 'compared' }>,
  hasPicture: boolean,
  language: Language,
): EffectRow => {
  const { action, indicator, before, now, change, others } = effect
  return {
    action: action.title,
    question: `${indicator.id} ${indicator.question[language]}`,
    before: levelWords(before, language),
    now: levelWords(now, language),
    change:
      change === null
        ? missing(language)
        : { text: signed(change, language), note: before === topLevel ? effectTexts[language].atTop : '' },
    others: othersWords(others, hasPicture, language),
    difference: differenceWords(others, language),
  }
}

const countryRow = (question: string, { acted, didNot, difference }: Country, language: Language) => {
  const t = effectTexts[language]
  const spread = ({ mean, regions }: ChangeSpread): Said => ({
    text: t.mean(signed(mean, language)),
    note: t.regions(regions),
  })
  return { question, acted: spread(acted), didNot: spread(didNot), difference: intervalWords(difference, language) }
}

/** Arranges what became of the finished actions; several for one question stand once in the part about the country. */
export const effectView = ({ titles, effects, pictureAt }: EffectFacts, language: Language): EffectView => {
  const compared = effects.filter((effect) => effect.kind === 'compared')
  const byQuestion = new Map(
    compared.flatMap(({ indicator, country }) =>
      country ? [[`${indicator.id} ${indicator.question[language]}`, country] as const] : [],
    ),
  )
  return {
    moments: titles,
    rows: compared.map((effect) => rowOf(effect, pictureAt !== null, language)),
    notCompared: effects.flatMap((effect) =>
      effect.kind === 'compared' ? [] : [{ action: effect.action.title, why: effectTexts[language].why[effect.why] }],
    ),
    pictureFrom: pictureAt === null ? '' : effectTexts[language].pictureFrom(formatMoment(pictureAt, language)),
    country: [...byQuestion].map(([question, country]) => countryRow(question, country, language)),
  }
}
