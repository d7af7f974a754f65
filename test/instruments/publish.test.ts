import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { instrumentOf, type VersionKey } from '#shared/instruments/draft.ts'
import { headIsDraft, keepRevision, putArea, putHead } from '#shared/instruments/draft-store.ts'
import { editIndicator, removeIndicator } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { type Indicator, indicatorsOf } from '#shared/instruments/instrument.ts'
import { instrumentSchema } from '#shared/instruments/instrument-schema.ts'
import { replaceContent, signOf } from '#shared/instruments/replace-content.ts'
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
const first = anInstrument([whole('A1'), whole('A2')])
const key: VersionKey = { instrumentId: 'mapping', instrumentVersion: 2 }

describe('publishing a version', () => {
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
  const edit = async (sv: string, actor = sara) => {
    const before = indicatorsOf(instrumentOf(await draft()))[0]
    if (!before) throw new Error('no indicator')
    return workshop.drafts.change({
      key,
      deed: { kind: 'indicator-edited', subject: 'A1' },
      actor,
      at: workshop.at(),
      edit: editIndicator('area-a', {
        seen: fingerprint(before),
        content: { ...before, question: { sv, en: sv } },
        confirmed: [],
      }),
    })
  }
  const step = (actor = sara) => ({ key, actor, at: workshop.at() })

  it('takes two people: the one who edited last cannot publish', async () => {
    const { drafts, instruments } = workshop
    must(await edit('Ny fråga'))
    expect(kindOf(await drafts.publish(step(solveig)))).toBe('other-status')
    must(await drafts.sendForReview(step(sara)))
    expect(kindOf(await edit('Under granskning'))).toBe('not-a-draft')
    expect(kindOf(await drafts.publish(step(sara)))).toBe('needs-second-person')
    expect(await instruments.find('mapping', 2)).toBeNull()
    must(await drafts.publish(step(solveig)))
    const published = await instruments.get('mapping', 2)
    expect(instrumentSchema.parse(published)).toEqual(published)
    expect(published.lineage?.origins).toEqual({
      A1: { kind: 'changed', from: ['A1'] },
      A2: { kind: 'kept', from: ['A2'] },
    })
    expect((await instruments.published()).map(({ version }) => version)).toEqual([2, 1])
  })

  it('can be sent back with a remark, and then edited and sent again', async () => {
    const { drafts } = workshop
    must(await edit('Ny fråga'))
    must(await drafts.sendForReview(step(sara)))
    must(await drafts.sendBack({ ...step(solveig), remark: 'Skriv kortare' }))
    expect((await draft()).head.remark?.text).toBe('Skriv kortare')
    must(await edit('Kort fråga', solveig))
    must(await drafts.sendForReview(step(sara)))
    expect((await draft()).head.remark).toBeUndefined()
    expect(kindOf(await drafts.publish(step(solveig)))).toBe('needs-second-person')
    must(await drafts.publish(step(sara)))
  })

  it('is refused while something is wrong, a question gone without a reason too', async () => {
    const { drafts } = workshop
    const remove = removeIndicator('area-a', 'A2')
    must(
      await drafts.change({
        key,
        deed: { kind: 'indicator-removed', subject: 'A2' },
        actor: sara,
        at: workshop.at(),
        edit: remove,
      }),
    )
    const refusal = await drafts.sendForReview(step())
    expect(refusal).toMatchObject({
      ok: false,
      refusal: { kind: 'has-problems', problems: [{ kind: 'reason-missing', at: 'A2' }] },
    })
  })

  it('makes it immutable: no write of any kind goes through', async () => {
    const { drafts, store, instruments } = workshop
    must(await edit('Ny fråga'))
    must(await drafts.sendForReview(step(sara)))
    must(await drafts.publish(step(solveig)))
    const before = await instruments.get('mapping', 2)
    const now = await draft()
    expect(kindOf(await edit('Efteråt'))).toBe('not-a-draft')
    expect(kindOf(await drafts.undo({ key, deedId: now.head.deed.id, actor: sara, at: workshop.at() }))).toBe(
      'not-a-draft',
    )
    expect(kindOf(await drafts.sendBack({ ...step(solveig), remark: '' }))).toBe('other-status')
    expect(kindOf(await drafts.sendForReview(step()))).toBe('other-status')
    expect(
      kindOf(
        await drafts.change({
          key,
          deed: { kind: 'file-read', subject: '' },
          actor: sara,
          at: workshop.at(),
          edit: replaceContent(first, signOf(now)),
        }),
      ),
    ).toBe('not-a-draft')
    // Straight at the store, past every rule above: the condition of the write itself holds.
    const [part] = now.areas
    if (!part) throw new Error('no area')
    const late = { ...part, area: { ...part.area, weight: 5 }, revision: part.revision + 1 }
    const audit = { scope: 'SE', actor: sara, action: 'test', subject: 'test', at: workshop.at().toISOString() }
    const head = { ...now.head, revision: now.head.revision + 1 }
    for (const changes of [
      [headIsDraft(key), putArea(key, late), keepRevision(key, late.area.id, late.revision, { area: late.area })],
      [putHead(head, ['draft'])],
    ])
      expect((await store.commit({ changes, audit })).ok).toBe(false)
    expect(await workshop.drafts.read(key).then((found) => found && instrumentOf(found))).toEqual(before)
  })
})
