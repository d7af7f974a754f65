import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { writeQuestionnaireWorkbook } from '#functions/render-report/questionnaire/workbook.ts'
import { type AnswerContent, contentOf, isSameContent } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import { answerColumns, cellsOf } from '#shared/exchange/answer-cells.ts'
import { compareRows } from '#shared/exchange/compare-rows.ts'
import { questionsOf } from '#shared/exchange/questionnaire-document.ts'
import { type FileRow, readAnswers } from '#shared/exchange/read-answers.ts'
import { type Instrument, levels, powers } from '#shared/instruments/instrument.ts'
import { isReadableText } from '#shared/platform/readable-text.ts'
import { anAnswer, anAnswerContent } from '#test/assessments/an-answer.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { aQuestionnaire } from './a-questionnaire.ts'
import { filesIn, fillIn, letters, rowsOf, type Written } from './fill-in.ts'

const both = (text: string) => ({ sv: text, en: text })
const options = ['web', 'print', 'film'].map((id) => ({ id, label: both(`Alternativ ${id}`) }))
const planted = anInstrument([
  anIndicator('A1'),
  anIndicator('A2'),
  anIndicator('A3', { answerForm: 'one', levels: [], options }),
  anIndicator('B1', { answerForm: 'several', levels: [], options }),
  anIndicator('B2', { answerForm: 'text', levels: [] }),
])
const rows = rowsOf(planted.areas)
const placeOf = ({ id, version }: Instrument) => ({
  regionCode: '20',
  roundId: '2026',
  instrumentId: id,
  instrumentVersion: version,
})

type Answers = Parameters<typeof giveAnswers>[1]

const workbookOf = (answers: Answers, change: Partial<Parameters<typeof aQuestionnaire>[0]> = {}) =>
  writeQuestionnaireWorkbook(aQuestionnaire({ given: giveAnswers([planted], answers), ...change }))

const readRows = async (file: Uint8Array, instrument = planted): Promise<FileRow[]> => {
  const read = await readAnswers(file, placeOf(instrument), instrument)
  if (!read.ok) throw new Error(read.refusal.kind)
  return read.value
}

const rowOf = async (cells: Record<string, Written>, id: string, answers: Answers = []) =>
  (await readRows(fillIn(await workbookOf(answers), cells))).find((row) => row.id === id)

const problemsOf = async (cells: Record<string, Written>, id = 'A1') => {
  const row = await rowOf(cells, id)
  return row && 'problems' in row ? row.problems : []
}

const at = (id: string, column: keyof typeof letters) => `${letters[column]}${rows.get(id)}`

/** Texts as they can be saved, trimmed, with plain line ends; control characters and noncharacters, which XML libraries drop, are left out. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '=1+1',
      "'=x",
      '-5',
      '@a',
      '_x0041_',
      '2026-01-01',
      '12',
      'a\nb',
      '<&>"',
      'toString',
      '__proto__',
      '_x0074_oString',
      '😀 åäö',
      '+46 8',
    ),
  )
  .map((value) => value.replace(/\r\n?/g, '\n').trim())
  .filter(
    (value) =>
      isReadableText(value) &&
      value.isWellFormed() &&
      !/[\u007f-\u009f\u2028\u2029\p{Noncharacter_Code_Point}]/u.test(value),
  )

const choice = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values))
const common = { power: choice(powers), importance: choice([1, 2, 3, 4] as const), evidence: text, comment: text }

const contentFor = (id: string): fc.Arbitrary<AnswerContent> =>
  fc
    .record({
      ...common,
      level: choice(levels),
      chosen: fc.subarray(['web', 'print', 'film']),
      isNotApplicable: fc.boolean(),
      reason: text.filter((value) => value !== ''),
    })
    .map(({ level, chosen, isNotApplicable, reason, ...rest }) => {
      const isLevel = id === 'A1' || id === 'A2'
      const own = id === 'A3' ? chosen.slice(0, 1) : id === 'B1' ? chosen : []
      return anAnswerContent({
        ...rest,
        level: isLevel && !isNotApplicable ? level : null,
        chosen: isNotApplicable ? [] : own,
        isNotApplicable,
        notApplicableReason: isNotApplicable ? reason : '',
      })
    })

const ids = ['A1', 'A2', 'A3', 'B1', 'B2']
const anyAnswers = fc
  .tuple(
    ...ids.map((id) => fc.option(fc.record({ content: contentFor(id), version: fc.integer({ min: 1, max: 9999 }) }))),
  )
  .map((all) =>
    all.flatMap((one, index) =>
      one ? [anAnswer({ ...one.content, regionCode: '20', indicatorId: ids[index] ?? '', version: one.version })] : [],
    ),
  )

describe('a questionnaire out and in again', () => {
  it('is the same, in both languages, and no row counts as touched', async () => {
    await fc.assert(
      fc.asyncProperty(anyAnswers, fc.constantFrom('sv' as const, 'en' as const), async (answers, language) => {
        const read = await readRows(await workbookOf(answers, { language }))
        expect(read.map(({ id }) => id)).toEqual(ids)
        for (const row of read) {
          if (!('content' in row)) throw new Error(JSON.stringify(row))
          const answer = answers.find(({ indicatorId }) => indicatorId === row.id)
          expect(row.isUntouched).toBe(true)
          expect(row.version).toBe(answer?.version ?? 0)
          if (answer) expect(contentOf(row.content)).toEqual(contentOf(answer))
        }
      }),
      { numRuns: 15 },
    )
  })

  it('gives exactly the edits that were made, whatever they are', async () => {
    const mayAnswer = () => true
    await fc.assert(
      fc.asyncProperty(anyAnswers, anyAnswers, async (before, edited) => {
        const file = await workbookOf(before)
        const wanted = new Map(
          edited
            .filter(({ indicatorId }) => {
              const old = before.find((answer) => answer.indicatorId === indicatorId)
              return !old || !isSameContent(old, edited.find((answer) => answer.indicatorId === indicatorId) ?? old)
            })
            .map((answer) => [answer.indicatorId, contentOf(answer)]),
        )
        const cells = editsOf(edited, [...wanted.keys()])
        const compared = compareRows(giveAnswers([planted], before), await readRows(fillIn(file, cells)), mayAnswer)
        const changes = compared.flatMap((row) => (row.state === 'changed' ? [[row.id, row.to] as const] : []))
        const saysSomething = [...wanted].filter(
          ([id, content]) =>
            before.some(({ indicatorId }) => indicatorId === id) ||
            !isSameContent({ ...content, power: null }, anAnswerContent({ level: null })),
        )
        expect(new Map(changes)).toEqual(new Map(saysSomething.toSorted(([a], [b]) => a.localeCompare(b))))
        expect(compared.filter(({ state }) => state === 'conflict' || state === 'refused')).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

/** The cells that say these answers, for these indicators. */
const editsOf = (answers: Answers, indicatorIds: readonly string[]): Record<string, Written> => {
  const document = aQuestionnaire({ given: giveAnswers([planted], answers) })
  return Object.fromEntries(
    questionsOf(document)
      .filter(({ id }) => indicatorIds.includes(id))
      .flatMap((question) => {
        const cells = cellsOf(question)
        return answerColumns.map((column) => [at(question.id, column), typed(cells[column])] as const)
      }),
  )
}

/** As a program keeps what is typed in a cell of text: what begins like a formula stays a text, and underscores of an escape are escaped. */
const typed = (value: string): string =>
  (/^'/.test(value) ? `'${value}` : value).replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

describe('rows that cannot be read', () => {
  it.each([
    ['a level that is none', { [at('A1', 'answer')]: 7 }, 'A1', [{ kind: 'level-unclear', written: '7' }]],
    ['half a level', { [at('A1', 'answer')]: 2.5 }, 'A1', [{ kind: 'level-unclear', written: '2.5' }]],
    ['not applicable without a reason', { [at('A1', 'answer')]: 'Ej tillämpligt' }, 'A1', [{ kind: 'reason-missing' }]],
    ['an option that is none', { [at('A3', 'answer')]: 4 }, 'A3', [{ kind: 'option-unclear', written: '4' }]],
    [
      'two options where one is asked',
      { [at('A3', 'answer')]: '1, 2' },
      'A3',
      [{ kind: 'option-unclear', written: '1, 2' }],
    ],
    [
      'a choice where words are asked',
      { [at('B2', 'answer')]: '1' },
      'B2',
      [{ kind: 'not-asked-here', column: 'answer' }],
    ],
    ['a power of its own', { [at('A1', 'power')]: 'Kommunen' }, 'A1', [{ kind: 'power-unclear', written: 'Kommunen' }]],
    [
      'an importance beyond the list',
      { [at('A1', 'importance')]: 5 },
      'A1',
      [{ kind: 'importance-unclear', written: '5' }],
    ],
    [
      'a text that is too long',
      { [at('A1', 'evidence')]: 'x'.repeat(4001) },
      'A1',
      [{ kind: 'too-long', column: 'evidence', length: 4001, maxLength: 4000 }],
    ],
    ['a control character', { [at('A1', 'comment')]: 'a_x0007_b' }, 'A1', [{ kind: 'unreadable', column: 'comment' }]],
    ['a version that has been changed', { [at('A1', 'version')]: 'ett' }, 'A1', [{ kind: 'version-unclear' }]],
    ['an indicator that has been renamed', { [at('A2', 'id')]: 'Z9' }, 'Z9', [{ kind: 'unknown-indicator' }]],
    ['an indicator on two rows', { [at('A2', 'id')]: 'A1' }, 'A1', [{ kind: 'twice' }]],
  ])('say why: %s', async (_what, cells, id, problems) => {
    expect(await problemsOf(cells, id)).toEqual(problems)
  })

  it('stand beside the others, which are read all the same', async () => {
    const read = await readRows(fillIn(await workbookOf([]), { [at('A1', 'answer')]: 7, [at('A2', 'answer')]: 3 }))
    expect(read.filter((row) => 'problems' in row).map(({ id }) => id)).toEqual(['A1'])
    expect(read.find(({ id }) => id === 'A2')).toMatchObject({ content: { level: 3 }, isUntouched: false })
  })
})

describe('what people write', () => {
  it.each<[string, Written, Partial<AnswerContent>]>([
    ['a number as text', '3', { level: 3 }],
    ['the level in words', 'nivå 3', { level: 3 }],
    ['the level in the other language', 'Level 3', { level: 3 }],
    ['a formula, by its value', { formula: '1+2', value: 3 }, { level: 3 }],
    ['a formula that gives a text', { formula: '"2"', value: '2' }, { level: 2 }],
  ])('is understood: %s', async (_what, written, content) => {
    expect(await rowOf({ [at('A1', 'answer')]: written }, 'A1')).toMatchObject({ content })
  })

  it('is understood for options: numbers with commas or blanks', async () => {
    for (const written of ['1,3', '3; 1', '1 3'])
      expect(await rowOf({ [at('B1', 'answer')]: written }, 'B1')).toMatchObject({
        content: { chosen: ['web', 'film'] },
      })
  })
})

describe('a file', () => {
  const refusalOf = async (file: Uint8Array, change: Partial<ReturnType<typeof placeOf>> = {}) => {
    const read = await readAnswers(file, { ...placeOf(planted), ...change }, planted)
    return read.ok ? null : read.refusal
  }

  it('is refused for another region, round, or version of the questions, and says which', async () => {
    const file = await workbookOf([])
    expect(await refusalOf(file, { regionCode: '12' })).toEqual({ kind: 'other-region', regionCode: '20' })
    expect(await refusalOf(file, { roundId: '2025' })).toEqual({ kind: 'other-round', roundId: '2026' })
    expect(await refusalOf(file, { instrumentVersion: 2 })).toEqual({
      kind: 'other-instrument',
      instrumentId: 'mapping',
      instrumentVersion: 1,
    })
  })

  it('is refused when it is no workbook, or not ours', async () => {
    expect(await refusalOf(new TextEncoder().encode('%PDF-1.7'))).toEqual({ kind: 'not-a-workbook' })
    expect(await refusalOf(new Uint8Array())).toEqual({ kind: 'not-a-workbook' })
    expect(await refusalOf(fillIn(await workbookOf([]), { A1: 'borta' }))).toEqual({ kind: 'not-ours' })
    expect(await refusalOf(fillIn(await workbookOf([]), { D2: 'borta' }))).toEqual({ kind: 'not-ours' })
  })

  it('that LibreOffice has filled in and saved says what was written in it, its formula by its value', async () => {
    const instrument = await readMappingInstrument()
    const bytes = await readFile(join(import.meta.dirname, 'files/filled-in-libreoffice.xlsx'))
    const read = await readRows(bytes, instrument)
    const byId = new Map(read.map((row) => [row.id, row]))
    expect(read).toHaveLength(54)
    expect(byId.get('A1')).toMatchObject({
      version: 1,
      isUntouched: false,
      content: {
        level: 4,
        importance: 4,
        power: 'shared',
        evidence: 'Beslut 2026\n- RUN 12',
        comment: 'Vi är på väg. _x0041_ 😀',
      },
    })
    expect(byId.get('A2')).toMatchObject({ version: 3, content: { level: 2, isNotApplicable: false } })
    expect(byId.get('A3')).toMatchObject({ version: 0, content: { level: 2 } })
    expect(byId.get('A4')).toMatchObject({ content: { comment: 'Kollat med Åsa & Östen <2026>' } })
    expect(byId.get('B1')).toMatchObject({ problems: [{ kind: 'level-unclear', written: '7' }] })
    expect(byId.get('B2')).toMatchObject({ problems: [{ kind: 'reason-missing' }] })
    expect(byId.get('B3')).toMatchObject({ problems: [{ kind: 'unreadable', column: 'answer' }] })
    expect(byId.get('B4')).toMatchObject({ content: { power: 'national', importance: 3 } })
    const others = read.filter(({ id }) => !['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'B4'].includes(id))
    expect(others.every((row) => 'content' in row && row.isUntouched)).toBe(true)
  })
})

describe('the sheet of answers', () => {
  let xml: string
  beforeAll(async () => {
    const file = await workbookOf([anAnswer({ level: 2, comment: '=HYPERLINK("x")' })])
    xml = filesIn(file).get('xl/worksheets/sheet2.xml')?.toString('utf8') ?? ''
  })

  it('is locked but for what is to be filled in, with its marks hidden and lists to choose from', () => {
    expect(xml).toMatch(/<sheetProtection sheet="1"/)
    expect(xml.match(/<row r="[12]"[^>]* hidden="1"/g)).toHaveLength(2)
    expect(xml.match(/<col [^>]*hidden="1"/g)).toHaveLength(2)
    expect(xml).toContain('"0,1,2,3,4,Ej tillämpligt"')
    expect(xml).toContain('"Regionen själv,Tillsammans med andra,Nationell nivå"')
    expect(xml).toContain('state="frozen"')
  })

  it('holds no formula', () => {
    expect(xml).not.toMatch(/<f[ >]/)
  })
})
