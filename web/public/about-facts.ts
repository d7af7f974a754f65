import { ordinanceAddress } from '#shared/measures/ordinance.ts'
import type { ProseSection } from './prose.tsx'

export type AboutTexts = {
  title: string
  description: string
  lead: string
  what: ProseSection[]
  questions: (facts: { areas: number; indicators: number; targetLevel: number; origin: string }) => ProseSection
  areasCaption: string
  areaColumns: { area: string; questions: string }
  method: ProseSection[]
  who: ProseSection
  sources: ProseSection
}

/** Where the sources of the page are. */
export const aboutLinks = {
  ordinance: ordinanceAddress,
  words: 'http://www.valideringsdelegation.se/om-validering/ord-och-begreppslista/',
  fund: 'https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00541',
  project: 'https://www.myh.se/Verksamhetsomraden/Validering1/ESF-projektet-Valideringslyft/',
  disclosure: 'https://scb.se/en/documentation/statistical-areas-under-change/development-of-disclosure-protection',
} as const

/** The worked example: two steps to the target, importance 3, shared power, small effort, nothing that builds on it. */
export const example = { gap: 2, importance: 3, power: 'shared', effort: 1, carried: 0 } as const
