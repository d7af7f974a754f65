import { type MeasureId, measures } from '#shared/measures/measures.ts'
import type { Language, Localized, languages } from '#shared/platform/language.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { formatMoment } from '../texts/format.ts'

type Keywords = Record<Language, readonly string[]>

/** Words to find a table by. */
export const tableKeywords = {
  validations: {
    sv: ['validering', 'reell kompetens', 'kompetensförsörjning', 'regioner', 'statistik'],
    en: ['validation', 'recognition of prior learning', 'skills supply', 'regions', 'statistics'],
  },
  'higher-vocational': {
    sv: ['yrkeshögskolan', 'studerande', 'examinerade', 'län', 'statistik'],
    en: ['higher vocational education', 'students', 'graduates', 'counties', 'statistics'],
  },
} as const satisfies Record<MeasureId, Keywords>

export const pictureKeywords: Keywords = {
  sv: ['validering', 'kartläggning', 'handlingsplan', 'regioner'],
  en: ['validation', 'mapping', 'action plan', 'regions'],
}

const demonstration: Localized = {
  sv: 'Demonstrationsdata: allt om regioner och valideringar är påhittat.',
  en: 'Demonstration data: everything about regions and validations is made up.',
}

const nextWords = {
  sv: (moment: string) => `Nästa publicering är annonserad till ${moment}.`,
  en: (moment: string) => `The next publication is announced for ${moment}.`,
} as const satisfies Record<Language, (moment: string) => string>

const sourceWord: Localized = { sv: 'Källa', en: 'Source' }

/** A text in both languages, made in each of them. */
export const inBoth = (make: (language: Language) => string): Localized => ({ sv: make('sv'), en: make('en') })

/** What a dataset is, and first, where it is so, that it is made up. */
export const described = (text: Localized, isDemonstration: boolean): Localized =>
  inBoth((language) => [...(isDemonstration ? [demonstration[language]] : []), text[language]].join(' '))

/** What a table counts, how good it is and where it comes from, in one text. */
export const tableDescription = (table: StatisticsTable): Localized => {
  const { counts, quality } = measures[table.measure]
  return inBoth((language) =>
    [
      counts[language],
      quality[language],
      `${sourceWord[language]}: ${table.source[language].replace(/\.$/, '')}.`,
      ...(table.nextUpdateAt ? [nextWords[language](formatMoment(table.nextUpdateAt, language))] : []),
    ].join(' '),
  )
}

/** First and last year of a table; null where it has none. */
export const yearsOf = ({ dimensions }: StatisticsTable): { first: number; last: number } | null => {
  const years = dimensions.find(({ isTime }) => isTime)?.values.map(({ code }) => Number(code.slice(0, 4))) ?? []
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : null
}

/** Whether the figures themselves are made up: only those that the regions report are. */
export const isMadeUp = (table: StatisticsTable, isDemonstration: boolean): boolean =>
  isDemonstration && table.measure === 'validations'

export const languageWords = {
  sv: { sv: 'på svenska', en: 'in Swedish' },
  en: { sv: 'på engelska', en: 'in English' },
} as const satisfies Record<(typeof languages)[number], Localized>
