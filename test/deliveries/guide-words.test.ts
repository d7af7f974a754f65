import { describe, expect, it } from '@jest/globals'
import { type CheckedRow, checkRow } from '#shared/deliveries/check-row.ts'
import { type Column, columnNames, columns, readHeader } from '#shared/deliveries/columns.ts'
import { languages } from '#shared/platform/language.ts'
import { readWorkbook, textOfCell } from '#shared/platform/workbook-file.ts'
import { columnFacts } from '#web/deliveries/column-texts.ts'
import { templateFile } from '#web/deliveries/template.ts'

const good: Record<Column, string> = {
  region: '03',
  municipality: '',
  year: '2024',
  month: '',
  form: 'credit',
  sector: 'komvux',
  branch: '',
  sex: 'women',
  ageGroup: '',
  outcome: '',
  count: '3',
}

/** A good row with other cells, as an authority delivers it under the headings given; columns left out are. */
const read = (names: readonly string[], cells: Partial<Record<Column, string>>): CheckedRow => {
  const layout = readHeader(names)
  if (!layout.ok) throw new Error(layout.refusal.kind)
  const texts = Array<string>(names.length).fill('')
  for (const column of columns)
    if (layout.value[column] >= 0) texts[layout.value[column]] = cells[column] ?? good[column]
  return checkRow(texts, layout.value, { deliverer: { kind: 'authority', code: 'myh' }, lastYear: 2026 })
}

/** What the check reads of a column's cell: the code, `all` of a row for both sexes, or why it is refused. */
const codeIn = (checked: CheckedRow, column: Column): unknown => {
  if (checked.kind === 'refused') return checked.refusals
  if (checked.kind === 'declared-total') return 'all'
  return checked.row[column === 'region' ? 'regionCode' : column]
}

describe.each(languages)('what the guide and the template say (%s)', (language) => {
  const facts = columnFacts(language)

  it('is read as they say: every code and every word of every column', () => {
    for (const { column, name, codes } of facts)
      for (const { code, word } of codes)
        for (const text of [code, word]) {
          // A municipality must lie in the row's region.
          const cells = { [column]: text, ...(column === 'municipality' && { region: code.slice(0, 2) }) }
          const names = facts.map((one) => one.name)
          expect([name, text, codeIn(read(names, cells), column)]).toEqual([name, text, code])
        }
    expect(facts.filter(({ codes }) => codes.length > 0)).toHaveLength(8)
  })

  it('is needed where they say so, and nowhere else', () => {
    for (const { name, isNeeded, column } of facts) {
      const others = facts.filter((one) => one.name !== name).map((one) => one.name)
      expect([name, readHeader(others).ok]).toEqual([name, !isNeeded])
      if (!isNeeded) expect([name, read(others, {}).kind]).toEqual([name, 'row'])
      else
        expect([
          name,
          read(
            facts.map((one) => one.name),
            { [column]: '' },
          ).kind,
        ]).toEqual([name, 'refused'])
    }
  })

  it('stands in the files: both begin with the columns, and the workbook lists the same codes', async () => {
    const names = facts.map(({ name }) => name)
    const csv = new TextDecoder().decode((await templateFile('csv', language)).bytes)
    expect(csv.trim().split(language === 'sv' ? ';' : ',')).toEqual(names)
    const book = await readWorkbook((await templateFile('xlsx', language)).bytes, {
      rows: 999,
      columns: 60,
      cells: 9999,
    })
    if (!book.ok) throw new Error(book.refusal.kind)
    const [figures, codes] = book.value.map(({ rows }) =>
      rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? textOfCell(cell) : String(cell ?? '')))),
    )
    expect(figures).toEqual([names])
    const listed = codes?.slice(1).flatMap(([name, , code, word]) => (code ? [[name, code, word]] : []))
    expect(listed).toEqual(facts.flatMap(({ name, codes: own }) => own.map(({ code, word }) => [name, code, word])))
    expect(new Set(names)).toEqual(new Set(columns.map((column) => columnNames[column][language === 'sv' ? 0 : 1])))
  })
})
