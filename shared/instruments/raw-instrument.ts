import type { FilePlace, FileProblem } from './file-problem.ts'
import type { SheetName } from './instrument-sheets.ts'
import type { ReadRow } from './rows-of-workbook.ts'

/** What a workbook's rows come to before the schema has seen it, and where each part stands. */
export type Raw = { instrument: unknown; places: Map<string, FilePlace> }

type Value = unknown
type RawRecord = Record<string, Value>

/** Puts rows together to a nested value, and remembers the cell of each part. */
class Assembly {
  readonly places = new Map<string, FilePlace>()

  /** A part from some columns of a row; one column for a plain value, two (`sv`, `en`) for a text. */
  part(row: ReadRow, path: string, fields: Record<string, string | readonly [string]>): RawRecord {
    const made: RawRecord = {}
    const under = path === '' ? '' : `${path}.`
    for (const [key, column] of Object.entries(fields)) {
      if (typeof column !== 'string') {
        const [name] = column
        made[key] = this.text(row, under + key, name)
        continue
      }
      this.places.set(under + key, row.place(column))
      made[key] = row.text(column)
    }
    return made
  }

  text(row: ReadRow, path: string, column: string): RawRecord {
    for (const language of ['sv', 'en']) this.places.set(`${path}.${language}`, row.place(`${column} ${language}`))
    return { sv: row.text(`${column} sv`), en: row.text(`${column} en`) }
  }

  ids(row: ReadRow, path: string, column: string): string[] {
    this.places.set(path, row.place(column))
    return row.ids(column)
  }

  number(row: ReadRow, path: string, column: string): Value {
    this.places.set(path, row.place(column))
    return row.number(column)
  }
}

type RawIndicator = RawRecord & {
  levels: Value[]
  options: Value[]
  actions: Value[]
  askedWhen: { match: string; tests: Value[] } | null
}
type Found = { value: RawIndicator; path: string }

const indicatorOf = (assembly: Assembly, row: ReadRow, path: string): RawIndicator => {
  assembly.places.set(`${path}.askedWhen`, row.place('frågas om'))
  const match = row.text('frågas om')
  return {
    ...assembly.part(row, path, {
      id: 'id',
      question: ['fråga'],
      why: ['varför'],
      source: 'källa',
      answerForm: 'svarsform',
      evidence: ['underlag'],
      power: 'rådighet',
    }),
    weight: assembly.number(row, `${path}.weight`, 'vikt') ?? 1,
    levels: [],
    options: [],
    askedWhen: match === '' ? null : { match, tests: [] },
    buildsOn: assembly.ids(row, `${path}.buildsOn`, 'bygger på'),
    actions: [],
  }
}

/** Rows that belong to a question: levels, options, conditions and actions. */
const addParts = (
  assembly: Assembly,
  rows: (name: SheetName) => ReadRow[],
  find: (row: ReadRow) => Found | null,
  problems: FileProblem[],
): void => {
  for (const row of rows('Nivåer')) {
    const found = find(row)
    if (!found) continue
    // By the number in the cell, so that rows may be sorted in the workbook; the schema refuses what is none or leaves a gap.
    const level = row.number('nivå')
    const index = typeof level === 'number' && level >= 0 && level <= 4 ? level : found.value.levels.length
    assembly.places.set(`${found.path}.levels.${index}`, row.place('nivå'))
    found.value.levels[index] = level === index ? assembly.text(row, `${found.path}.levels.${index}`, 'text') : level
  }
  for (const row of rows('Alternativ')) {
    const found = find(row)
    const path = `${found?.path}.options.${found?.value.options.length}`
    found?.value.options.push(assembly.part(row, path, { id: 'id', label: ['text'] }))
  }
  for (const row of rows('Villkor')) {
    const found = find(row)
    if (found && !found.value.askedWhen)
      problems.push({ kind: 'missing', place: row.place('fråga'), path: `Frågor: frågas om, ${found.value.id}` })
    const tests = found?.value.askedWhen?.tests
    const path = `${found?.path}.askedWhen.tests.${tests?.length}`
    assembly.places.set(path, row.place('test'))
    const level = row.number('nivå')
    const optionId = row.text('alternativ')
    tests?.push({
      indicatorId: row.text('gäller fråga'),
      is: row.text('test'),
      ...(level !== undefined && { level }),
      ...(optionId !== '' && { optionId }),
    })
  }
  for (const row of rows('Åtgärder')) {
    const found = find(row)
    const path = `${found?.path}.actions.${found?.value.actions.length}`
    found?.value.actions.push({
      ...assembly.part(row, path, { id: 'id', title: ['titel'], text: ['text'], measure: ['mått'] }),
      reach: assembly.number(row, `${path}.reach`, 'når nivå'),
      effort: assembly.number(row, `${path}.effort`, 'arbete') ?? 2,
      alsoFor: assembly.ids(row, `${path}.alsoFor`, 'hjälper även'),
    })
  }
}

const sourcesOf = (assembly: Assembly, rows: ReadRow[], problems: FileProblem[]): RawRecord => {
  // Without a prototype: a key may be any word.
  const sources: RawRecord = Object.create(null) as RawRecord
  for (const row of rows) {
    const key = row.text('nyckel')
    const path = `sources.${key}`
    assembly.places.set(path, row.place('nyckel'))
    if (key in sources) problems.push({ kind: 'id-twice', id: key, place: row.place('nyckel'), path })
    const year = assembly.number(row, `${path}.year`, 'år')
    assembly.places.set(`${path}.url`, row.place('adress'))
    sources[key] = {
      ...assembly.part(row, path, { title: 'titel', publisher: 'utgivare' }),
      ...(year !== undefined && { year }),
      ...(row.text('adress') !== '' && { url: row.text('adress') }),
    }
  }
  return { ...sources }
}

const lineageOf = (assembly: Assembly, head: ReadRow, rows: (name: SheetName) => ReadRow[]): Value => {
  const fromVersion = assembly.number(head, 'lineage.fromVersion', 'följer på version')
  const origins = rows('Härkomst').map((row) => {
    const id = row.text('fråga')
    assembly.places.set(`lineage.origins.${id}`, row.place('slag'))
    return [id, { kind: row.text('slag'), from: row.ids('från') }] as const
  })
  const removed = rows('Borttagna').map((row, index) => {
    const path = `lineage.removed.${index}`
    assembly.places.set(path, row.place('fråga'))
    return { indicatorId: row.text('fråga'), reason: assembly.text(row, `${path}.reason`, 'skäl') }
  })
  return fromVersion === undefined ? null : { fromVersion, origins: Object.fromEntries(origins), removed }
}

/** Puts the rows of a workbook together. Notes rows that belong to no area or question. */
export const rawInstrument = (rows: (name: SheetName) => ReadRow[], problems: FileProblem[]): Raw => {
  const assembly = new Assembly()
  const [head] = rows('Instrument')
  const indicators = new Map<string, Found>()
  const areas = rows('Områden').map((row, index) => ({
    ...assembly.part(row, `areas.${index}`, { id: 'id', letter: 'bokstav', title: ['titel'], purpose: ['syfte'] }),
    weight: assembly.number(row, `areas.${index}.weight`, 'vikt') ?? 1,
    indicators: [] as Value[],
  })) as (RawRecord & { indicators: Value[] })[]
  const orphan = (row: ReadRow, column: string): null => {
    const id = row.text(column)
    problems.push({ kind: 'no-such-parent', id, place: row.place(column), path: id })
    return null
  }
  for (const row of rows('Frågor')) {
    const areaIndex = areas.findIndex((area) => area.id === row.text('område'))
    const area = areas[areaIndex]
    if (!area) {
      orphan(row, 'område')
      continue
    }
    const path = `areas.${areaIndex}.indicators.${area.indicators.length}`
    const value = indicatorOf(assembly, row, path)
    area.indicators.push(value)
    indicators.set(row.text('id'), { value, path })
  }
  addParts(assembly, rows, (row) => indicators.get(row.text('fråga')) ?? orphan(row, 'fråga'), problems)
  if (!head) return { instrument: null, places: assembly.places }
  const instrument = {
    ...assembly.part(head, '', { id: 'id', kind: 'sort', title: ['titel'], origin: ['ursprung'] }),
    version: assembly.number(head, 'version', 'version'),
    targetLevel: assembly.number(head, 'targetLevel', 'målnivå'),
    sources: sourcesOf(assembly, rows('Källor'), problems),
    areas,
    lineage: lineageOf(assembly, head, rows),
  }
  return { instrument, places: assembly.places }
}
