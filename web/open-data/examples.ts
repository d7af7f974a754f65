import type { Localized } from '#shared/platform/language.ts'
import { apiAddresses } from './api-addresses.ts'

export type Example = { title: Localized; text?: Localized; code: string }

/** Ways to read the table of validations with tools that people have; the addresses are this site's own. */
export const examples = (origin: string): Example[] => {
  const file = (format: string) => `${origin}/statistik/validations/fil/${format}`
  const chosen = 'region=*&sector=all&form=all&sex=*&year=*'
  return [
    { title: { sv: 'curl', en: 'curl' }, code: `curl -o validations.csv "${file('csv')}?${chosen}"` },
    {
      title: { sv: 'R', en: 'R' },
      text: {
        sv: 'Regionkoder kan börja med en nolla. Läs dem som text.',
        en: 'Region codes can begin with a zero. Read them as text.',
      },
      code: [
        `address <- "${file('csv')}?${chosen}"`,
        'validations <- read.csv(address, encoding = "UTF-8",',
        '                        colClasses = c(region = "character"))',
      ].join('\n'),
    },
    {
      title: { sv: 'Python', en: 'Python' },
      code: ['import pandas as pd', '', `validations = pd.read_parquet("${file('parquet')}")`].join('\n'),
    },
    {
      title: { sv: 'DuckDB', en: 'DuckDB' },
      code: [
        'SELECT region_label, year, value',
        `FROM read_parquet('${file('parquet')}')`,
        "WHERE sector = 'all' AND form = 'all' AND sex = 'all';",
      ].join('\n'),
    },
    {
      title: { sv: 'PxWebApi 2', en: 'PxWebApi 2' },
      text: {
        sv: 'Samma gränssnitt som PxWeb, så program för PxWebApi 2 kan läsa tabellerna.',
        en: 'The same interface as PxWeb, so programs for PxWebApi 2 can read the tables.',
      },
      code: [
        `curl "${origin}${apiAddresses.px}/tables"`,
        `curl "${origin}${apiAddresses.px}/tables/validations/metadata"`,
        `curl "${origin}${apiAddresses.px}/tables/validations/data?outputFormat=csv"`,
      ].join('\n'),
    },
    {
      title: { sv: 'Excel', en: 'Excel' },
      text: {
        sv: 'Välj Data, Från webben, och klistra in adressen. Då kan du uppdatera med ett klick när nya siffror kommer.',
        en: 'Choose Data, From Web, and paste the address. You can then refresh with one click when new figures come.',
      },
      code: `${file('csv')}?${chosen}`,
    },
  ]
}
