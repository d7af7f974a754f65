import type { AskedWhen, Instrument } from '#shared/instruments/instrument.ts'
import { findIndicator } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'

const t = texts({
  sv: {
    'at-least': (id: string, value: string) => `${id} har minst nivå ${value}`,
    'at-most': (id: string, value: string) => `${id} har högst nivå ${value}`,
    chosen: (id: string, value: string) => `${id} har svaret «${value}»`,
    'not-chosen': (id: string, value: string) => `${id} inte har svaret «${value}»`,
    or: ' eller ',
  },
  en: {
    'at-least': (id, value) => `${id} has at least level ${value}`,
    'at-most': (id, value) => `${id} has at most level ${value}`,
    chosen: (id, value) => `${id} has the answer “${value}”`,
    'not-chosen': (id, value) => `${id} does not have the answer “${value}”`,
    or: ' or ',
  },
})

/** A condition in words: `A1 har minst nivå 2 och B3 har svaret «Ja»`. */
export const conditionWords = ({ match, tests }: AskedWhen, instrument: Instrument, language: Language): string => {
  const parts = tests.map((test) => {
    if ('level' in test) return t[language][test.is](test.indicatorId, String(test.level))
    const options = findIndicator(instrument, test.indicatorId)?.indicator.options
    const label = options?.find(({ id }) => id === test.optionId)?.label[language] ?? test.optionId
    return t[language][test.is](test.indicatorId, label)
  })
  return match === 'all' ? formatList(parts, language) : parts.join(t[language].or)
}
