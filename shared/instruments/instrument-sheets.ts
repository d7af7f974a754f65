import type { Localized } from '#shared/platform/language.ts'
import { type Instrument, indicatorsOf } from './instrument.ts'

/** What a cell holds: a text, a whole number, or nothing. */
export type SheetCell = string | number | null
export type SheetTable = { name: string; columns: readonly string[]; rows: SheetCell[][] }

const both = (name: string) => [`${name} sv`, `${name} en`] as const

/** The sheets of an instrument's workbook and their headings. They are the file's form: the same in both languages of the tool. */
export const sheetColumns = {
  Instrument: ['id', 'version', 'sort', ...both('titel'), ...both('ursprung'), 'målnivå', 'följer på version'],
  Källor: ['nyckel', 'titel', 'utgivare', 'år', 'adress'],
  Områden: ['id', 'bokstav', ...both('titel'), ...both('syfte'), 'vikt'],
  Frågor: [
    'område',
    'id',
    ...both('fråga'),
    ...both('varför'),
    'källa',
    'svarsform',
    ...both('underlag'),
    'rådighet',
    'vikt',
    'frågas om',
    'bygger på',
  ],
  Nivåer: ['fråga', 'nivå', ...both('text')],
  Alternativ: ['fråga', 'id', ...both('text')],
  Villkor: ['fråga', 'gäller fråga', 'test', 'nivå', 'alternativ'],
  Åtgärder: ['fråga', 'id', 'når nivå', ...both('titel'), ...both('text'), ...both('mått'), 'arbete', 'hjälper även'],
  Härkomst: ['fråga', 'slag', 'från'],
  Borttagna: ['fråga', ...both('skäl')],
} as const satisfies Record<string, readonly string[]>

/** Columns that came later: a workbook from before lacks them, and then the usual values hold. */
export const laterColumns: readonly string[] = ['bygger på', 'arbete', 'hjälper även']

export type SheetName = keyof typeof sheetColumns

/** Ids in one cell. */
const listed = (ids: readonly string[]): string => ids.join(', ')

const pair = ({ sv, en }: Localized): SheetCell[] => [sv, en]

/** The instrument as the rows of its workbook; `instrument-workbook.ts` makes cells of them. */
export const sheetsOf = (instrument: Instrument): SheetTable[] => {
  const indicators = indicatorsOf(instrument)
  const { lineage } = instrument
  const rows: Record<SheetName, SheetCell[][]> = {
    Instrument: [
      [
        instrument.id,
        instrument.version,
        instrument.kind,
        ...pair(instrument.title),
        ...pair(instrument.origin),
        instrument.targetLevel,
        lineage?.fromVersion ?? null,
      ],
    ],
    Källor: Object.entries(instrument.sources).map(([key, { title, publisher, year, url }]) => [
      key,
      title,
      publisher,
      year ?? null,
      url ?? null,
    ]),
    Områden: instrument.areas.map(({ id, letter, title, purpose, weight }) => [
      id,
      letter,
      ...pair(title),
      ...pair(purpose),
      weight,
    ]),
    Frågor: instrument.areas.flatMap((area) =>
      area.indicators.map(({ id, question, why, source, answerForm, evidence, power, weight, askedWhen, buildsOn }) => [
        area.id,
        id,
        ...pair(question),
        ...pair(why),
        source,
        answerForm,
        ...pair(evidence),
        power,
        weight,
        askedWhen?.match ?? null,
        listed(buildsOn),
      ]),
    ),
    Nivåer: indicators.flatMap(({ id, levels }) => levels.map((text, level) => [id, level, ...pair(text)])),
    Alternativ: indicators.flatMap(({ id, options }) =>
      options.map((option) => [id, option.id, ...pair(option.label)]),
    ),
    Villkor: indicators.flatMap(({ id, askedWhen }) =>
      (askedWhen?.tests ?? []).map((test) => [
        id,
        test.indicatorId,
        test.is,
        'level' in test ? test.level : null,
        'optionId' in test ? test.optionId : null,
      ]),
    ),
    Åtgärder: indicators.flatMap(({ id, actions }) =>
      actions.map((action) => [
        id,
        action.id,
        action.reach,
        ...pair(action.title),
        ...pair(action.text),
        ...pair(action.measure),
        action.effort,
        listed(action.alsoFor),
      ]),
    ),
    Härkomst: Object.entries(lineage?.origins ?? {}).map(([id, { kind, from }]) => [id, kind, listed(from)]),
    Borttagna: (lineage?.removed ?? []).map(({ indicatorId, reason }) => [indicatorId, ...pair(reason)]),
  }
  // Both objects are written above with the same keys.
  return (Object.keys(sheetColumns) as SheetName[]).map((name) => ({
    name,
    columns: sheetColumns[name],
    rows: rows[name],
  }))
}
