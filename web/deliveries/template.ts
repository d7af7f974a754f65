import { type Language, texts } from '#shared/platform/language.ts'
import { plainWorkbook } from '#shared/platform/plain-workbook.ts'
import { columnFacts } from './column-texts.ts'

export const templateFormats = ['csv', 'xlsx'] as const
export type TemplateFormat = (typeof templateFormats)[number]

const templateTexts = texts({
  sv: {
    file: 'mall-valideringar',
    figures: 'Uppgifter',
    codes: 'Koder',
    columns: ['Kolumn', 'Måste finnas', 'Kod', 'Ord', 'Betyder'],
    yes: 'ja',
  },
  en: {
    file: 'template-validations',
    figures: 'Figures',
    codes: 'Codes',
    columns: ['Column', 'Required', 'Code', 'Word', 'Means'],
    yes: 'yes',
  },
})

/** Excel reads a CSV file as UTF-8 only when it begins so. */
const byteOrderMark = '\ufeff'

const workbook = (language: Language): Promise<Uint8Array> => {
  const t = templateTexts[language]
  const facts = columnFacts(language)
  return plainWorkbook([
    { name: t.figures, columns: facts.map(({ name }) => name), rows: [] },
    {
      name: t.codes,
      columns: t.columns,
      rows: facts.flatMap(({ name, isNeeded, means, codes }) => [
        [name, isNeeded ? t.yes : '', '', '', means],
        ...codes.map(({ code, word }) => [name, '', code, word, '']),
      ]),
    },
  ])
}

/** The empty file of a delivery of validations: the first row, and in a workbook all codes on a second sheet. */
export const templateFile = async (
  format: TemplateFormat,
  language: Language,
): Promise<{ name: string; contentType: string; bytes: Uint8Array }> => {
  const name = `${templateTexts[language].file}.${format}`
  if (format === 'xlsx')
    return {
      name,
      contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: await workbook(language),
    }
  const header = columnFacts(language)
    .map((column) => column.name)
    .join(language === 'sv' ? ';' : ',')
  return { name, contentType: 'text/csv; charset=utf-8', bytes: Buffer.from(`${byteOrderMark}${header}\r\n`) }
}
