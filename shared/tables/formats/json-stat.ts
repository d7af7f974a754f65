import type { Language } from '#shared/platform/language.ts'
import { symbols } from '../symbols.ts'
import type { Dimension, TableCut } from '../table.ts'
import { measureDimension } from '../table-words.ts'
import { missingIn, notesOf, sourceOf, valueNotesOf } from './cut-notes.ts'

const idsOf = (dimensions: readonly Dimension[], has: (dimension: Dimension) => boolean) =>
  dimensions.filter(has).map(({ id }) => id)

/** A role is left out where no dimension has it: the format wants none that is empty. */
const rolesOf = (dimensions: readonly Dimension[]) =>
  Object.fromEntries(
    Object.entries({
      time: idsOf(dimensions, ({ isTime }) => isTime),
      geo: idsOf(dimensions, ({ isRegion }) => isRegion),
      metric: idsOf(dimensions, ({ id }) => id === measureDimension),
    }).filter(([, ids]) => ids.length > 0),
  )

const categoryNotesOf = (cut: TableCut, dimension: Dimension, language: Language) => {
  const notes = valueNotesOf(cut, dimension, language)
  return notes.length > 0 && { note: Object.fromEntries(notes.map(([code, text]) => [code, [text]])) }
}

const dimensionOf = (dimension: Dimension, cut: TableCut, language: Language) => {
  const { id, label, values } = dimension
  return {
    label: label[language],
    category: {
      // As a list: an object of codes that look like numbers would lose its order.
      index: values.map(({ code }) => code),
      label: Object.fromEntries(values.map((value) => [value.code, value.label[language]])),
      ...(id === measureDimension && {
        unit: Object.fromEntries(values.map(({ code }) => [code, { label: cut.table.unit[language], decimals: 0 }])),
      }),
      ...categoryNotesOf(cut, dimension, language),
    },
  }
}

/** A cut as a JSON-stat 2.0 dataset. A cell without a number is null, and `status` gives its symbol by the cell's place; `extension.symbols` says what the symbols mean. */
export const jsonStat = (cut: TableCut, language: Language): Uint8Array => {
  const { table, dimensions, cells } = cut
  const status = cells.flatMap((cell, place) =>
    'missing' in cell ? [[String(place), symbols[cell.missing].symbol[language]] as const] : [],
  )
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: table.title[language],
    source: sourceOf(cut, language),
    ...(table.updatedAt && { updated: table.updatedAt }),
    note: notesOf(cut, language),
    role: rolesOf(dimensions),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ values }) => values.length),
    dimension: Object.fromEntries(dimensions.map((dimension) => [dimension.id, dimensionOf(dimension, cut, language)])),
    value: cells.map((cell) => ('value' in cell ? cell.value : null)),
    ...(status.length > 0 && { status: Object.fromEntries(status) }),
    extension: {
      tableId: table.id,
      language,
      unit: table.unit[language],
      ...(table.nextUpdateAt && { nextUpdate: table.nextUpdateAt }),
      symbols: Object.fromEntries(
        missingIn(cut).map((kind) => [symbols[kind].symbol[language], symbols[kind].legend[language]]),
      ),
    },
  }
  return Buffer.from(JSON.stringify(dataset), 'utf8')
}
