import type { Language } from '#shared/platform/language.ts'
import type { Dimension, TableCut } from '../table.ts'
import { csvColumns } from './csv.ts'
import { notesOf, sourceOf } from './cut-notes.ts'

const words = {
  sv: { code: 'kod', text: 'text', symbol: 'Varför det inte finns något tal' },
  en: { code: 'code', text: 'text', symbol: 'Why there is no number' },
}

const dimensionColumns = ({ id, label, isTime }: Dimension, language: Language) => [
  {
    name: id,
    titles: id,
    'dc:description': `${label[language]} (${words[language].code})`,
    datatype: isTime ? 'gYear' : 'string',
    required: true,
  },
  {
    name: `${id}_label`,
    titles: `${id}_label`,
    'dc:description': `${label[language]} (${words[language].text})`,
    datatype: 'string',
    required: true,
    lang: language,
  },
]

/** What the CSV file of a cut holds, as metadata of CSV on the Web (W3C) for a file that lies beside it under the name `csvName`. */
export const csvMetadata = (cut: TableCut, language: Language, csvName: string): Uint8Array => {
  const { table, dimensions } = cut
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
    url: csvName,
    'dc:title': table.title[language],
    'dc:source': sourceOf(cut, language),
    ...(table.updatedAt && { 'dc:modified': table.updatedAt }),
    'dc:language': language,
    'rdfs:comment': notesOf(cut, language),
    dialect: { encoding: 'utf-8', header: true, headerRowCount: 1, delimiter: ',', quoteChar: '"', doubleQuote: true },
    tableSchema: {
      columns: [
        ...dimensions.flatMap((dimension) => dimensionColumns(dimension, language)),
        { name: 'value', titles: 'value', 'dc:description': table.unit[language], datatype: 'number', null: '' },
        { name: 'symbol', titles: 'symbol', 'dc:description': words[language].symbol, datatype: 'string', null: '' },
      ],
      primaryKey: csvColumns(cut).filter((name) => dimensions.some(({ id }) => id === name)),
    },
  }
  return Buffer.from(`${JSON.stringify(metadata, null, 2)}\n`, 'utf8')
}
