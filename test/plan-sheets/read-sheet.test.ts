import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { compareSheet } from '#shared/plan-sheets/compare-sheet.ts'
import { zipStored } from '#shared/platform/bounded-zip.ts'
import { anAction } from '#test/plans/builders.ts'
import { aPlanned, aWorkbook, type Cell, contentsOf, readFile, rowsOf, workbookOf } from './a-workbook.ts'

const members = [
  { email: 'eva@region.example', name: 'Eva Redaktör' },
  { email: 'bo@region.example', name: 'Bo Ek' },
  { email: 'bo.ek@region.example', name: 'Bo Ek' },
]

/** What is said of the only row of a sheet with a title and these columns. */
const rowWith = async (columns: Record<string, Cell>, steps?: (readonly Cell[])[]) => {
  const bytes = await aWorkbook({
    Blad1: [
      ['Nr', 'Insats', ...Object.keys(columns)],
      [1, 'En insats', ...Object.values(columns)],
    ],
    ...(steps && { Steg: [['Insats nr', 'Steg', 'Dag', 'Klart'], ...steps] }),
  })
  const [row] = await rowsOf(bytes, null, { members })
  if (!row) throw new Error('no row')
  return row
}
const contentWith = async (...facts: Parameters<typeof rowWith>) => {
  const row = await rowWith(...facts)
  return 'content' in row ? row.content : row.problems
}
const problemsWith = async (...facts: Parameters<typeof rowWith>) => {
  const row = await rowWith(...facts)
  return 'problems' in row ? row.problems.map(({ column, message }) => `${column}: ${message}`) : []
}

describe("a region's own spreadsheet", () => {
  it('needs no more than titles, under a heading anywhere among the first rows', async () => {
    const bytes = await aWorkbook({
      Plan: [['Plan för validering 2027'], [], [null, ' ÅTGÄRD: '], [null, 'Ordna en sida'], [], [null, 'Utbilda']],
    })
    const rows = await rowsOf(bytes)
    expect(rows.map(({ row }) => row)).toEqual([4, 6])
    expect(rows[0]).toMatchObject({ isNew: true, content: { title: 'Ordna en sida', status: 'planned' } })
  })

  it('may have its columns in any order, in either language, beside others that are said to be ignored', async () => {
    const bytes = await aWorkbook({
      Anteckningar: [['Möte']],
      Plan: [
        ['End date', 'Min egen', 'TITLE', 'Läge', 'responsible  post'],
        ['2027-03-31', 'x', 'Ordna', 'Started', 'Chefen'],
      ],
    })
    expect(await rowsOf(bytes)).toMatchObject([
      { content: { title: 'Ordna', endsOn: '2027-03-31', status: 'started', responsible: 'Chefen' } },
    ])
    expect(await readFile(bytes)).toMatchObject({ ignored: { columns: ['Min egen'], sheets: ['Anteckningar'] } })
  })

  it.each<[string, Cell]>([
    ['a date', new Date('2027-01-31T00:00:00Z')],
    ['the number behind a date', 46_418],
    ['text', '2027-01-31'],
    ['text without dashes', '20270131'],
    ['a number without dashes', 20_270_131],
  ])('may write a day as %s', async (_how, cell) => {
    expect(await contentWith({ Startdatum: cell })).toMatchObject({ startsOn: '2027-01-31' })
  })

  it('may write numbers as texts, and texts as numbers', async () => {
    expect(
      await contentWith({ Timmar: '1 200', Utgångsläge: '12,5', 'Mål i siffror': 0.1 + 0.2, Ansvarig: 112 }),
    ).toMatchObject({
      hours: 1200,
      baseline: 12.5,
      target: 0.3,
      responsible: '112',
    })
  })

  it('names partners with their kinds, or without', async () => {
    expect(await contentWith({ Partner: 'kommun: Falun;Region Gävleborg\nUniversity:  HDa \\; Mora' })).toMatchObject({
      partners: [
        { kind: 'municipality', name: 'Falun' },
        { kind: 'other', name: 'Region Gävleborg' },
        { kind: 'university', name: 'HDa ; Mora' },
      ],
    })
  })

  it('names a colleague by name or address', async () => {
    const eva = { responsibleId: 'eva@region.example', responsibleName: 'Eva Redaktör' }
    expect(await contentWith({ 'Ansvarig kollega': 'eva redaktör' })).toMatchObject(eva)
    expect(await contentWith({ 'Ansvarig kollega': 'Eva@region.example' })).toMatchObject(eva)
  })

  it('has steps on a sheet of their own', async () => {
    const steps: Cell[][] = [
      [1, 'Möte', new Date('2027-01-31T00:00:00Z'), true],
      ['1', 'Beslut', null, null],
      [7, 'Ingenstans', null, null],
    ]
    expect(await contentWith({}, steps)).toMatchObject({
      steps: [
        { text: 'Möte', on: '2027-01-31', isDone: true },
        { text: 'Beslut', on: '', isDone: false },
      ],
    })
    const bytes = await aWorkbook({
      A: [
        ['Nr', 'Insats'],
        [1, 'A'],
      ],
      Steg: [['Insats nr', 'Steg'], ...steps.map((step) => step.slice(0, 2))],
    })
    expect(await readFile(bytes)).toMatchObject({ straySteps: [{ row: 4, nr: '7' }] })
  })

  it('waits for the rows that it names by number', async () => {
    const bytes = await aWorkbook({
      A: [
        ['Nr', 'Insats', 'Väntar på'],
        [5, 'A', null],
        [6, 'B', 5],
        [7, 'C', '5; 6'],
      ],
    })
    const rows = await rowsOf(bytes)
    const ids = rows.map(({ id }) => id)
    expect(rows.map((row) => 'content' in row && row.content.dependsOn)).toEqual([[], [ids[0]], [ids[0], ids[1]]])
  })
})

describe('a row that cannot be read', () => {
  const long = 'x'.repeat(121)
  it.each<[string, Record<string, Cell>, string]>([
    ['31 February', { Startdatum: '2027-02-31' }, 'startsOn: Skriv ett datum som finns, till exempel 2026-03-31.'],
    ['words for a day', { Slutdatum: 'våren' }, 'endsOn: Skriv ett datum som finns, till exempel 2026-03-31.'],
    ['a day a century away', { Slutdatum: '2127-01-01' }, 'endsOn: Skriv ett datum mellan år 2016 och 2056.'],
    [
      'an end before its start',
      { Startdatum: '2027-02-01', Slutdatum: '2027-01-01' },
      'endsOn: Datumet måste vara samma dag som eller efter startdatum.',
    ],
    [
      'an unknown state',
      { Läge: 'På gång' },
      'status: ”På gång” är inget läge. Skriv något av de här: Planerad, Påbörjad, Klar, Avbruten.',
    ],
    ['negative money', { Kronor: -5 }, 'kronor: Skriv ett tal mellan 0 och 1 000 000 000.'],
    ['half an hour', { Timmar: 0.5 }, 'hours: Skriv ett heltal med siffror, till exempel 12.'],
    ['money in words', { Kostnad: '5 tkr' }, 'kronor: Skriv ett heltal med siffror, till exempel 12.'],
    ['three decimals', { Utgångsläge: 1.234 }, 'baseline: Skriv ett tal med högst två decimaler, till exempel 12,5.'],
    [
      'an unknown question',
      { Fråga: 'Z9' },
      'indicator: ”Z9” är ingen fråga i kartläggningen. Frågorna står på bladet Frågor.',
    ],
    [
      'an unknown kind of partner',
      { Partner: 'Förening: SV' },
      'partners: ”Förening” är inget slag av samverkanspart.',
    ],
    [
      'a partner with too long a name',
      { Partner: long },
      'partners: Texten är för lång: 121 tecken. Korta ner den till högst 120.',
    ],
    [
      'eleven partners',
      { Partner: Array.from({ length: 11 }, (_, at) => `P${at}`).join(';') },
      'partners: Skriv högst 10 samverkansparter.',
    ],
    ['an error for the partners', { Partner: '#N/A' }, 'partners: Cellen går inte att läsa'],
    ['an unknown colleague', { 'Ansvarig kollega': 'Ingen Alls' }, 'colleague: ”Ingen Alls” stämmer inte med någon'],
    ['a name that two colleagues have', { 'Ansvarig kollega': 'Bo Ek' }, 'colleague: ”Bo Ek” stämmer inte med någon'],
    ['a number that no row has', { 'Väntar på nr': '1; 9' }, 'dependsOn: Ingen rad i filen har nr 9.'],
    ['two numbers that became one', { 'Väntar på nr': 2.5 }, 'dependsOn: Ingen rad i filen har nr 2.5.'],
    ['an error in a formula', { Beskrivning: '#REF!' }, 'text: Texten innehåller tecken som inte går att läsa.'],
    ['a truth value for money', { Kronor: true }, 'kronor: Skriv ett heltal med siffror, till exempel 12.'],
    ['an error for a day', { Startdatum: '#N/A' }, 'startsOn: Skriv ett datum som finns'],
    ['too long a text', { Enhet: 'x'.repeat(61) }, 'unit: Texten är för lång: 61 tecken. Korta ner den till högst 60.'],
  ])('says why: %s', async (_what, columns, sentence) => {
    const [problem, ...more] = await problemsWith(columns)
    expect(problem?.replaceAll('\u00a0', ' ')).toContain(sentence)
    expect(more).toEqual([])
  })

  it('says everything at once', async () => {
    expect(await problemsWith({ Startdatum: 'nu', Kronor: -1, Läge: '?' })).toHaveLength(3)
  })

  it('says which row of steps', async () => {
    const row = await rowWith({}, [
      [1, 'Bra', null, null],
      [1, 'Sen', '2027-02-31', null],
      [1, 'Klar', null, 'kanske'],
      [1, null, '2027-01-01', null],
    ])
    expect(row).toMatchObject({
      problems: [
        { column: 'steps', message: expect.stringContaining('på rad 4 på bladet Steg') },
        { column: 'steps', stepRow: 3, message: expect.stringContaining('datum som finns') },
        { column: 'steps', stepRow: 5, message: 'Fyll i det här fältet.' },
      ],
    })
    expect(
      await problemsWith(
        {},
        Array.from({ length: 13 }, (_, at) => [1, `S${at}`]),
      ),
    ).toEqual(['steps: En insats har högst 12 steg.'])
  })

  it('lacks a title', async () => {
    const bytes = await aWorkbook({
      A: [
        ['Insats', 'Mål'],
        [null, 'Något'],
        [long, null],
      ],
    })
    expect(await rowsOf(bytes)).toMatchObject([
      { row: 2, problems: [{ column: 'title', message: 'Fyll i det här fältet.' }] },
      { row: 3, title: long, problems: [{ column: 'title', message: expect.stringContaining('121 tecken') }] },
    ])
  })
})

describe('a row of an action in the plan', () => {
  const [firstId, secondId] = ['first-'.padEnd(22, '1'), 'second-'.padEnd(22, '2')]
  const first = aPlanned(
    {
      id: firstId,
      position: 1,
      title: 'Första',
      steps: [{ text: 'Möte', on: '', isDone: false }],
      hours: 5,
      dependsOn: [],
    },
    'A1',
  )
  const second = aPlanned({ id: secondId, position: 2, title: 'Andra', dependsOn: [firstId], status: 'started' })
  const contents = contentsOf([first, second])

  it('keeps what the file has no column for, and loses what is emptied', async () => {
    const bytes = await aWorkbook({
      A: [
        ['Id', 'Insats', 'Ansvarig', 'Läge'],
        [secondId, 'Andra', null, null],
      ],
    })
    const { id: _id, ...rest } = { ...anAction(), id: '' }
    expect(await rowsOf(bytes, contents)).toMatchObject([
      {
        id: secondId,
        fileVersion: null,
        content: { ...rest, title: 'Andra', responsible: '', status: 'started', dependsOn: [firstId] },
      },
    ])
  })

  it('goes on waiting for one whose row is taken out of the file', async () => {
    const bytes = await workbookOf([first, second], 'sv')
    const read = await readFile(bytes)
    if (typeof read === 'string') throw new Error(read)
    const alone = await aWorkbook({
      A: [
        ['Nr', 'Id', 'Insats', 'Väntar på nr'],
        [2, `${secondId}/3`, 'Andra', '1'],
      ],
    })
    expect(await rowsOf(alone, contents)).toMatchObject([{ fileVersion: 3, content: { dependsOn: [firstId] } }])
    const other = await aWorkbook({
      A: [
        ['Nr', 'Id', 'Insats', 'Väntar på nr'],
        [1, `${firstId}/3`, 'Första', '2'],
      ],
    })
    expect(await rowsOf(other, contents)).toMatchObject([{ problems: [{ column: 'dependsOn' }] }])
  })

  it('keeps its steps when the file has no sheet of them, and loses them when the sheet has none', async () => {
    const head = ['Nr', 'Id', 'Insats']
    const bare = await aWorkbook({ A: [head, [1, firstId, 'Första']] })
    expect(await rowsOf(bare, contents)).toMatchObject([{ content: { steps: first.steps } }])
    const emptied = await aWorkbook({ A: [head, [1, firstId, 'Första']], Steg: [['Insats nr', 'Steg']] })
    expect(await rowsOf(emptied, contents)).toMatchObject([{ content: { steps: [] } }])
  })

  it('keeps a colleague who has left', async () => {
    const left = { ...first, responsibleId: 'borta@region.example', responsibleName: 'Borta Bra' }
    const bytes = await aWorkbook({
      A: [
        ['Id', 'Insats', 'Ansvarig kollega'],
        [firstId, 'Ny titel', 'Borta Bra'],
      ],
    })
    expect(await rowsOf(bytes, contentsOf([left]))).toMatchObject([
      { content: { title: 'Ny titel', responsibleId: 'borta@region.example', responsibleName: 'Borta Bra' } },
    ])
  })

  it.each<[string, Cell, string]>([
    ['holds an error of a formula', '#N/A', 'Cellen går inte att läsa'],
    ['holds a number of the region’s own', 12, 'inget id ur planen'],
    ['holds more than an id', `${firstId}-och-mer`, 'inget id ur planen'],
  ])('becomes no new one when its Id %s', async (_what, cell, sentence) => {
    const bytes = await aWorkbook({
      A: [
        ['Nr', 'Id', 'Insats', 'Väntar på nr'],
        [1, cell, 'Första', null],
        [2, null, 'Ny', 1],
      ],
    })
    const rows = await rowsOf(bytes, contents)
    expect(rows).toMatchObject([{ problems: [{ column: 'id', message: expect.stringContaining(sentence) }] }, {}])
    expect(compareSheet(contents, rows, {})).toMatchObject([
      { state: 'refused', problems: [{ kind: 'cell' }] },
      { state: 'refused', problems: [{ kind: 'waits-for-refused', row: 2 }] },
    ])
  })

  it('leaves its state alone when the follow-ups say that', async () => {
    const bytes = await aWorkbook({
      A: [
        ['Id', 'Insats', 'Läge'],
        [secondId, 'Andra', 'Klar'],
        [null, 'Ny', 'Klar'],
        [null, 'Ny till', 'På gång'],
      ],
    })
    expect(await rowsOf(bytes, contents, { canSetStatus: false })).toMatchObject([
      { content: { status: 'started' } },
      { content: { status: 'planned' } },
      { content: { status: 'planned' } },
    ])
  })
})

describe('a file that is refused', () => {
  const many = (count: number) => Array.from({ length: count }, (_, at) => [`Insats ${at}`])

  it.each<[string, () => Promise<Uint8Array>]>([
    ['not-a-workbook', async () => new TextEncoder().encode('Insats;Mål')],
    ['not-a-workbook', async () => new Uint8Array()],
    ['not-a-workbook', async () => (await aWorkbook({ A: [['Insats'], ['A']] })).slice(0, 900)],
    ['not-a-workbook', async () => new Uint8Array(zipStored(new Map([['xl/workbook.xml', Buffer.from('<')]])))],
    ['no-title-column', () => aWorkbook({ A: [['Mål'], ['Något']] })],
    ['no-title-column', () => aWorkbook({ A: [...Array.from({ length: 20 }, () => ['x']), ['Insats'], ['A']] })],
    [
      'no-rows',
      () =>
        aWorkbook({
          A: [
            ['Nr', 'Insats'],
            [1, null],
            [2, null],
          ],
        }),
    ],
    ['too-many-rows', () => aWorkbook({ A: [['Insats'], ...many(201)] })],
    ['too-much-inside', () => aWorkbook({ A: [['Insats'], ...many(10_000)] })],
  ])('is %s', async (kind, file) => {
    expect(await readFile(await file())).toBe(kind)
  })

  it('takes 200 rows', async () => {
    expect(await rowsOf(await aWorkbook({ A: [['Insats'], ...many(200)] }))).toHaveLength(200)
  })

  it('unpacks no bomb', async () => {
    const stored = zipStored(new Map([['xl/workbook.xml', deflateRawSync(Buffer.alloc(40 * 1024 * 1024))]]))
    stored.writeUInt16LE(8, 8)
    stored.writeUInt16LE(8, stored.indexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02])) + 10)
    expect(await readFile(stored)).toBe('too-much-inside')
  })

  it('is no empty template', async () => {
    expect(await readFile(await workbookOf([], 'en'))).toBe('no-rows')
  })
})
