import type { Language } from '#shared/platform/language.ts'
import { notesOf, sourceOf, valueNotesOf } from '#shared/tables/formats/cut-notes.ts'
import { rowsOf } from '#shared/tables/formats/cut-rows.ts'
import { titleOf } from '#shared/tables/formats/px.ts'
import type { Dimension } from '#shared/tables/table.ts'
import { contentsCode } from '../px-table.ts'
import type { PlacedCut } from '../query-cut.ts'
import { shownCell } from './pivot.ts'

const columnOf = ({ id, label, isTime }: Dimension, language: Language) => ({
  code: id,
  text: label[language],
  type: isTime ? 't' : 'd',
})

/**
 * A cut as the JSON of PxWeb's first API, which older clients read: a row has the codes of every variable but what is measured, and a figure for each of that variable's values, as texts; a
 * cell without a number has its symbol.
 */
export const writeJsonPx = (cut: PlacedCut, language: Language): Uint8Array => {
  const { table, dimensions } = cut
  const contents = dimensions.findIndex(({ id }) => id === contentsCode)
  const rows = new Map<string, { key: string[]; values: string[] }>()
  for (const { values, cell } of rowsOf(cut)) {
    const key = values.map(({ code }) => code).toSpliced(contents, contents === -1 ? 0 : 1)
    // No code has a space.
    const name = key.join(' ')
    const row = rows.get(name) ?? { key, values: [] }
    row.values.push(String(shownCell(cell, language)))
    rows.set(name, row)
  }
  const answer = {
    columns: [
      ...dimensions.filter(({ id }) => id !== contentsCode).map((dimension) => columnOf(dimension, language)),
      ...(dimensions[contents]?.values ?? []).map(({ code, label }) => ({
        code,
        text: label[language],
        type: 'c',
        unit: table.unit[language],
      })),
    ],
    comments: dimensions.flatMap((dimension) =>
      valueNotesOf(cut, dimension, language).map(([value, comment]) => ({ variable: dimension.id, value, comment })),
    ),
    data: [...rows.values()],
    metadata: [
      {
        updated: table.updatedAt,
        label: titleOf(cut, language),
        source: sourceOf(cut, language),
        note: notesOf(cut, language),
      },
    ],
  }
  return Buffer.from(JSON.stringify(answer), 'utf8')
}
