import { type AskedWhen, type ConditionTest, findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const conditionTexts = texts({
  sv: {
    'at-least': (id: string, what: string) => `${id} har minst nivå ${what}`,
    'at-most': (id: string, what: string) => `${id} har högst nivå ${what}`,
    chosen: (id: string, what: string) => `”${what}” är valt i ${id}`,
    'not-chosen': (id: string, what: string) => `${id} är besvarad och ”${what}” inte är valt`,
    all: ' och ',
    any: ' eller ',
  },
  en: {
    'at-least': (id, what) => `${id} has at least level ${what}`,
    'at-most': (id, what) => `${id} has at most level ${what}`,
    chosen: (id, what) => `“${what}” is chosen in ${id}`,
    'not-chosen': (id, what) => `${id} is answered and “${what}” is not chosen`,
    all: ' and ',
    any: ' or ',
  },
})

const testWords = (test: ConditionTest, instrument: Instrument, language: Language): string => {
  const t = conditionTexts[language]
  if ('level' in test) return t[test.is](test.indicatorId, String(test.level))
  const options = findIndicator(instrument, test.indicatorId)?.indicator.options ?? []
  return t[test.is](test.indicatorId, options.find(({ id }) => id === test.optionId)?.label[language] ?? test.optionId)
}

/** When an indicator is asked, as words after «if». */
export const conditionWords = ({ match, tests }: AskedWhen, instrument: Instrument, language: Language): string =>
  tests.map((test) => testWords(test, instrument, language)).join(conditionTexts[language][match])
