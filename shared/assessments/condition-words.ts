import { type ConditionTest, findIndicator, type Indicator, type Instrument } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const conditionTexts = texts({
  sv: {
    'at-least': (id: string, what: string) => `${id} är på nivå ${what} eller högre`,
    'at-most': (id: string, what: string) => `${id} är på nivå ${what} eller lägre`,
    chosen: (id: string, what: string) => `”${what}” är valt i ${id}`,
    'not-chosen': (id: string, what: string) => `${id} är besvarad och ”${what}” inte är valt`,
    all: ' och ',
    any: ' eller ',
  },
  en: {
    'at-least': (id, what) => `${id} is at level ${what} or higher`,
    'at-most': (id, what) => `${id} is at level ${what} or lower`,
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

/** When an indicator is asked, as words after «if»; empty for one that always is. */
export const conditionWords = (
  { askedWhen }: Pick<Indicator, 'askedWhen'>,
  instrument: Instrument,
  language: Language,
): string =>
  askedWhen
    ? askedWhen.tests
        .map((test) => testWords(test, instrument, language))
        .join(conditionTexts[language][askedWhen.match])
    : ''
