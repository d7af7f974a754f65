import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareSheet } from '#shared/plan-sheets/compare-sheet.ts'
import { contentOf } from '#shared/plans/content-of.ts'
import { type Action, actionStatuses, partnerKinds } from '#shared/plans/plan.ts'
import { languages } from '#shared/platform/language.ts'
import { isReadableText } from '#shared/platform/readable-text.ts'
import { actionLimits } from '#web/plans/action-form.ts'
import { rowLimits } from '#web/plans/action-rows.ts'
import { aPlanned, contentsOf, rowsOf, workbookOf } from './a-workbook.ts'

/** What a person may have written: anything readable, with what spreadsheets and our own cells use for themselves. */
const text = (maxLength: number, minLength = 0) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength }),
      fc.string({
        unit: fc.constantFrom('=', '+', '-', '@', "'", ';', ':', '\\', '\n', '\t', ' ', 'n', '1', '_x000D_'),
        maxLength: 12,
      }),
      fc.constantFrom('=1+1', '#REF!', "'#REF!", 'constructor', '2027-01-31', '12,5', 'Kommun: Falun; Annan'),
    )
    .map((written) => written.trim())
    .filter((written) => isReadableText(written) && written.length >= minLength && written.length <= maxLength)

const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const maybe = <T>(of: fc.Arbitrary<T>, otherwise: T) => fc.option(of, { nil: otherwise })
const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((number) => number / 100)

const content = fc.record({
  title: text(actionLimits.title, 1),
  text: text(200),
  goal: text(200),
  responsible: text(actionLimits.responsible),
  partners: fc.array(fc.record({ kind: fc.constantFrom(...partnerKinds), name: text(rowLimits.partner, 1) }), {
    maxLength: 10,
  }),
  days: fc.tuple(maybe(day, ''), maybe(day, '')).map(([a, b]) => (a !== '' && b !== '' ? [a, b].sort() : [a, b])),
  steps: fc.array(fc.record({ text: text(rowLimits.step, 1), on: maybe(day, ''), isDone: fc.boolean() }), {
    maxLength: 12,
  }),
  hours: maybe<number | null>(fc.integer({ min: 0, max: 100_000 }), null),
  kronor: maybe<number | null>(fc.integer({ min: 0, max: 1_000_000_000 }), null),
  resource: text(actionLimits.resource),
  measure: text(200),
  baseline: maybe<number | null>(cents, null),
  target: maybe<number | null>(cents, null),
  unit: text(actionLimits.unit),
  status: fc.constantFrom(...actionStatuses),
  waits: fc.array(fc.nat(10), { maxLength: 4 }),
  indicatorId: fc.constantFrom('A1', 'N1', null),
})

const idOf = (at: number) => `action-${at}-`.padEnd(22, 'x')

/** A plan whose actions wait only for those before them. */
const plan = fc.array(content, { minLength: 1, maxLength: 6 }).map((all): Action[] =>
  all.map(({ days: [startsOn = '', endsOn = ''], waits, indicatorId, ...rest }, at) =>
    aPlanned(
      {
        ...rest,
        startsOn,
        endsOn,
        id: idOf(at),
        position: at + 1,
        dependsOn: at === 0 ? [] : [...new Set(waits.map((wait) => idOf(wait % at)))],
      },
      indicatorId,
    ),
  ),
)

describe('a plan that goes out to a workbook and comes back', () => {
  it('changes nothing, whatever it says and in whichever language', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom(...languages), async (actions, language) => {
        const rows = compareSheet(
          contentsOf(actions),
          await rowsOf(await workbookOf(actions, language), contentsOf(actions)),
          {},
        )
        expect(rows.map(({ row, id, state }) => ({ row, id, state }))).toEqual(
          actions.map(({ id }, at) => ({ row: at + 2, id, state: 'same' })),
        )
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('says the same in another plan, as new actions that wait for each other', async () => {
    await fc.assert(
      fc.asyncProperty(plan, fc.constantFrom(...languages), async (actions, language) => {
        const rows = await rowsOf(await workbookOf(actions, language), null)
        const read = rows.map((row) => ('content' in row ? row.content : row.problems))
        expect(read).toEqual(actions.map((action) => contentOf(action)))
        expect(rows.map(({ indicatorId }) => indicatorId)).toEqual(actions.map(({ origin }) => origin.indicatorId))
      }),
      { numRuns: 15 },
    )
  }, 120_000)

  it('changes nothing when it is full either', async () => {
    const actions = Array.from({ length: 150 }, (_, at) =>
      aPlanned({
        id: idOf(at),
        position: at + 1,
        title: `Insats ${at}`,
        text: 'Så gör vi. '.repeat(180).trim(),
        steps: Array.from({ length: 12 }, (_step, nr) => ({ text: `Steg ${nr}`, on: '', isDone: nr < 3 })),
      }),
    )
    const rows = await rowsOf(await workbookOf(actions, 'sv'), contentsOf(actions))
    expect(compareSheet(contentsOf(actions), rows, {}).map(({ state }) => state)).toEqual(actions.map(() => 'same'))
  }, 120_000)
})
