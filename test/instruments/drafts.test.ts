import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { ChangeDraft } from '#shared/instruments/change-draft.ts'
import { instrumentOf, undoable, type VersionKey } from '#shared/instruments/draft.ts'
import { addArea, editArea, moveArea, removeArea } from '#shared/instruments/edit-area.ts'
import { chooseOrigin, giveReason } from '#shared/instruments/edit-head.ts'
import {
  addIndicator,
  duplicateIndicator,
  editIndicator,
  moveToArea,
  removeIndicator,
} from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { type Indicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { signOf, startAgain } from '#shared/instruments/replace-content.ts'
import { anIndicator, anInstrument } from '#test/support/planted-instrument.ts'
import { kindOf, must, openWorkshop, sara, solveig, type Workshop } from './a-workshop.ts'

const action = (id: string) => ({
  id,
  reach: 2 as const,
  effort: 2 as const,
  alsoFor: [],
  title: { sv: 'Gör', en: 'Do' },
  text: { sv: 'Så', en: 'So' },
  measure: { sv: 'Klart', en: 'Done' },
})
const whole = (id: string): Indicator => anIndicator(id, { actions: [action(`${id}-1`), action(`${id}-2`)] })

const first = anInstrument([whole('A1'), whole('A2'), whole('B1')])
const key: VersionKey = { instrumentId: 'mapping', instrumentVersion: 2 }

describe('a draft of an instrument', () => {
  let workshop: Workshop
  beforeEach(async () => {
    workshop = await openWorkshop(first)
    must(await workshop.drafts.startVersion({ id: 'mapping', actor: sara, at: workshop.at() }))
  })
  afterEach(() => workshop.stop())

  const draft = async () => {
    const found = await workshop.drafts.read(key)
    if (!found) throw new Error('no draft')
    return found
  }
  const change = <R extends { kind: string }>(edit: ChangeDraft<R>['edit'], actor = sara) =>
    workshop.drafts.change({ key, deed: { kind: 'indicator-edited', subject: '' }, actor, at: workshop.at(), edit })
  const indicator = async (id: string) => {
    const found = indicatorsOf(instrumentOf(await draft())).find((one) => one.id === id)
    if (!found) throw new Error(`no ${id}`)
    return found
  }
  const ids = async () => indicatorsOf(instrumentOf(await draft())).map(({ id }) => id)
  const reworded = async (id: string, sv: string) => {
    const before = await indicator(id)
    return editIndicator(id.startsWith('A') ? 'area-a' : 'area-b', {
      seen: fingerprint(before),
      content: { ...before, question: { ...before.question, sv } },
      confirmed: [],
    })
  }

  it('begins as a copy of the newest published version, and only once', async () => {
    expect(instrumentOf(await draft()).areas).toEqual(first.areas)
    const start = (id: string) => workshop.drafts.startVersion({ id, actor: sara, at: workshop.at() })
    expect(kindOf(await start('mapping'))).toBe('draft-exists')
    expect(kindOf(await start('nothing'))).toBe('nothing-published')
  })

  it('lets two people edit different indicators of one area at once, and tells one of two on the same', async () => {
    const [one, two] = [await reworded('A1', 'Saras ord'), await reworded('A2', 'Solveigs ord')]
    const both = await Promise.all([change(one, sara), change(two, solveig)])
    expect(both.map(kindOf)).toEqual(['done', 'done'])
    const [here, there] = [await reworded('A1', 'Hennes'), await reworded('A1', 'Den andras')]
    const same = (await Promise.all([change(here, sara), change(there, solveig)])).map(kindOf).sort()
    expect(same).toEqual(['done', 'stale-indicator'])
    expect((await indicator('A2')).question.sv).toBe('Solveigs ord')
  })

  it('marks a translation that was left when the other language changed, until it is changed or said to hold', async () => {
    must(await change(await reworded('B1', 'Nya ord')))
    const marks = async () =>
      (await draft()).areas.flatMap(({ older }) => older).filter((mark) => mark.startsWith('B1'))
    expect(await marks()).toEqual(['B1 question en'])
    const before = await indicator('B1')
    const confirm = editIndicator('area-b', {
      seen: fingerprint(before),
      content: before,
      confirmed: ['B1 question en'],
    })
    must(await change(confirm))
    expect(await marks()).toEqual([])
  })

  it('undoes the last change of the person, and not once a colleague has been there', async () => {
    const before = await ids()
    const removed = must(await change(removeIndicator('area-a', 'A2')))
    expect(await ids()).not.toContain('A2')
    const deed = undoable(removed, sara.id)
    const undo = (actor = sara) => workshop.drafts.undo({ key, deedId: deed?.id ?? '', actor, at: workshop.at() })
    expect(kindOf(await undo(solveig))).toBe('nothing-to-undo')
    must(await undo())
    expect(await ids()).toEqual(before)
    const again = must(await change(removeIndicator('area-a', 'A2')))
    must(await change(await reworded('A1', 'Solveig var här'), solveig))
    const late = undoable(again, sara.id)
    expect(kindOf(await workshop.drafts.undo({ key, deedId: late?.id ?? '', actor: sara, at: workshop.at() }))).toBe(
      'nothing-to-undo',
    )
  })

  it('starts again as a copy of what it began from, which can be undone, but not over what came since', async () => {
    const begun = await draft()
    must(await change(await reworded('A1', 'Nya ord')))
    must(await change(removeArea('area-b')))
    must(await change(chooseOrigin('A2', { kind: 'added', from: [] }), solveig))
    const seen = signOf(await draft())
    must(await change(await reworded('A2', 'Solveig skriver'), solveig))
    expect(kindOf(await change(startAgain(seen)))).toBe('draft-changed')
    const edited = await draft()
    const again = must(await change(startAgain(signOf(edited))))
    expect(instrumentOf(await draft())).toEqual(instrumentOf(begun))
    expect((await draft()).areas.flatMap(({ older }) => older)).toEqual([])
    const deed = undoable(again, sara.id)
    must(await workshop.drafts.undo({ key, deedId: deed?.id ?? '', actor: sara, at: workshop.at() }))
    expect(instrumentOf(await draft())).toEqual(instrumentOf(edited))
  })

  it('gives a number that no question has had, and letters that no area has had', async () => {
    must(await change(removeIndicator('area-a', 'A2')))
    must(await change(addIndicator('area-a', whole('A9'))))
    // The number of the one that was removed stays with the question that had it.
    expect((await ids()).filter((id) => id.startsWith('A'))).toEqual(['A1', 'A3'])
    must(await change(duplicateIndicator('area-a', 'A1')))
    expect((await ids()).filter((id) => id.startsWith('A'))).toEqual(['A1', 'A4', 'A3'])
    const added = must(
      await change(addArea({ title: { sv: 'Nytt', en: 'New' }, purpose: { sv: '', en: '' }, weight: 1 })),
    )
    must(await change(removeArea('area-c')))
    must(await change(addArea({ title: { sv: 'Mer', en: 'More' }, purpose: { sv: '', en: '' }, weight: 1 })))
    expect(added.areas.map(({ area }) => area.letter)).toEqual(['A', 'B', 'C'])
    expect((await draft()).areas.map(({ area }) => area.letter)).toEqual(['A', 'B', 'D'])
  })

  it('moves an indicator to another area with its conditions and its origin', async () => {
    const before = await indicator('B1')
    must(
      await change(
        editIndicator('area-b', {
          seen: fingerprint(before),
          content: {
            ...before,
            askedWhen: { match: 'all', tests: [{ indicatorId: 'A1', is: 'at-least', level: 2 }] },
          },
          confirmed: [],
        }),
      ),
    )
    must(await change(await reworded('A1', 'Nya ord')))
    must(await change(addArea({ title: { sv: 'Nytt', en: 'New' }, purpose: { sv: '', en: '' }, weight: 1 })))
    const moved = instrumentOf(must(await change(moveToArea('area-a', 'A1', 'area-c'))))
    const found = indicatorsOf(moved).find(({ id }) => id === 'C1')
    expect(found?.question.sv).toBe('Nya ord')
    expect(moved.lineage?.origins.C1).toEqual({ kind: 'changed', from: ['A1'] })
    expect((await indicator('B1')).askedWhen?.tests[0]?.indicatorId).toBe('C1')
    expect(moved.lineage?.removed).toEqual([])
  })

  it('takes the origin that is chosen by hand, and the reason for what falls away', async () => {
    must(await change(removeIndicator('area-a', 'A2')))
    must(await change(await reworded('B1', 'Om A2 och B1')))
    const chosen = must(await change(chooseOrigin('B1', { kind: 'merged', from: ['A2', 'B1'] })))
    expect(instrumentOf(chosen).lineage).toMatchObject({
      origins: { B1: { kind: 'merged', from: ['A2', 'B1'] } },
      removed: [],
    })
    expect(kindOf(await change(chooseOrigin('B1', { kind: 'kept', from: ['Z9'] })))).toBe('gone')
    const same = must(await change(chooseOrigin('B1', { kind: 'kept', from: ['B1'] })))
    expect(instrumentOf(same).lineage?.origins.B1).toEqual({ kind: 'kept', from: ['B1'] })
    const reasoned = must(await change(giveReason('A2', { sv: 'Frågas i B1', en: 'Asked in B1' })))
    expect(instrumentOf(reasoned).lineage?.removed).toEqual([
      { indicatorId: 'A2', reason: { sv: 'Frågas i B1', en: 'Asked in B1' } },
    ])
    expect(instrumentOf(must(await change(chooseOrigin('B1', null)))).lineage?.origins.B1?.kind).toBe('changed')
  })

  it('moves areas without touching letters, and refuses what has been overtaken', async () => {
    must(await change(moveArea('area-b', 'up')))
    expect((await draft()).areas.map(({ area }) => area.id)).toEqual(['area-b', 'area-a'])
    const content = { title: { sv: 'T', en: 'T' }, purpose: { sv: '', en: '' }, weight: 2 }
    expect(kindOf(await change(editArea('area-a', { seen: 'old', content, confirmed: [] })))).toBe('stale-area')
  })
})
