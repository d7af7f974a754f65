import type { BarrierLevel } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { barrierTexts } from './report-names.ts'
import { formatList } from './report-words.ts'

const state: readonly BarrierLevel[] = ['national-rule', 'national-funding']

const bothWays = {
  sv: 'staten genom ändrade regler eller ändrad finansiering',
  en: 'the state, by changing rules or funding',
} as const satisfies Record<Language, string>

/** Who can remove the barriers of the levels, in a sentence; the state is named once, with both its ways. */
export const barrierMovers = (levels: readonly BarrierLevel[], language: Language): string => {
  const isBoth = state.every((level) => levels.includes(level))
  const others = isBoth ? levels.filter((level) => !state.includes(level)) : levels
  const movers = others.map((level) => barrierTexts[language][level].mover)
  return formatList(isBoth ? [...movers, bothWays[language]] : movers, language)
}
