import { type Difference, meanOf } from '#shared/effect/change-spread.ts'
import type { Language } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { countryEffectTexts } from './country-effect-texts.ts'
import type { CountryEffect, CountryRow } from './country-effect-view.ts'

const hundredths = (value: number): number => Math.round(value * 100) / 100
const numbersOf = ({ value, interval }: Difference): (number | string)[] => [
  hundredths(value),
  interval ? hundredths(interval.low) : '',
  interval ? hundredths(interval.high) : '',
]

/** The same table as an XLSX file, a column for each number; what is hidden says so. */
export const countryEffectFile = (effect: CountryEffect, language: Language): Promise<Uint8Array> => {
  const t = countryEffectTexts[language]
  const { columns, fileColumns: own } = t
  const group = (spread: CountryRow['acted']) =>
    spread ? [spread.regions, ...numbersOf(meanOf(spread))] : [t.hidden, '', '', '']
  const numbers = [own.mean, own.low, own.high]
  const under = (name: string, parts: readonly string[]) => parts.map((part) => `${name}: ${part}`)
  return plainWorkbook([
    {
      name: t.sheet,
      columns: [
        own.area,
        own.question,
        ...under(columns.acted, [own.regions, ...numbers]),
        ...under(columns.didNot, [own.regions, ...numbers]),
        ...under(columns.difference, numbers),
      ],
      rows: effect.areas.flatMap(({ title, rows }) =>
        rows.map(({ question, acted, didNot, difference }) => [
          title,
          question,
          ...group(acted),
          ...group(didNot),
          ...(difference ? numbersOf(difference) : ['', '', '']),
        ]),
      ),
    },
  ])
}
