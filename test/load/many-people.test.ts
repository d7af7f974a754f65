import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRoundToOpen, roundOf, seenInstrument } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'

const regionCodes = ['01', '03', '04', '05', '06', '07', '08', '09', '10', '12'] as const
const rounds = ['2026', '2027'] as const
const peoplePerRegion = 5
const sharedPerMapping = 5
const ownPerPerson = 8

type Save = { region: string; round: string; indicatorId: string; who: string; text: string }
type Told = { save: Save; status: number; kind: string; version: number; theirs: string }

const key = ({ region, round, indicatorId }: Save) => `${region} ${round} ${indicatorId}`

describe('50 people who save 1,000 answers at once, a fifth of them on the same indicators', () => {
  let site: TestSite
  let saves: Save[]
  let told: Told[]
  /** What stands in the store after that, and in the audit log. */
  let found: Awaited<ReturnType<typeof stored>>
  let audited: string[]
  /** What those are told who then save over the other's answer, knowingly. */
  let again: Told[]
  const cookies = new Map<string, string>()

  /** What each person is to save: eight indicators of her own in each mapping, and in pairs five that a colleague saves too. */
  const plan = (ids: string[]): Save[] =>
    regionCodes.flatMap((region) =>
      rounds.flatMap((round) => {
        const person = (index: number) => `person-${region}-${index % peoplePerRegion}@region.example`
        const save = (indicatorId: string, index: number): Save => ({
          region,
          round,
          indicatorId,
          who: person(index),
          text: `${region} ${round} ${indicatorId} av ${person(index)}`,
        })
        const own = ids
          .slice(sharedPerMapping, sharedPerMapping + peoplePerRegion * ownPerPerson)
          .map((id, index) => save(id, index))
        const shared = ids.slice(0, sharedPerMapping).flatMap((id, index) => [save(id, index), save(id, index + 1)])
        return [...shared, ...own]
      }),
    )

  const send = async (save: Save, version: number): Promise<Told> => {
    const response = await site.post(
      `/region/${save.region}/kartlaggning/${save.round}/svar/${save.indicatorId}`,
      { ...seenInstrument, version: String(version), [`${save.indicatorId}-comment`]: save.text },
      cookies.get(save.who),
      { accept: 'application/json' },
    )
    const body = (await response.json()) as { kind: string; version: number; theirs?: { values: { comment: string } } }
    const { kind, version: now } = body
    return { save, status: response.status, kind, version: now, theirs: body.theirs?.values.comment ?? '' }
  }

  /** Everybody at the same time, each one answer after the other. */
  const sendAll = async (all: Save[], version: number): Promise<Told[]> => {
    const byPerson = Map.groupBy(all, ({ who }) => who)
    const each = async (own: Save[]) => {
      const answers: Told[] = []
      for (const save of own) answers.push(await send(save, version))
      return answers
    }
    return (await Promise.all([...byPerson.values()].map(each))).flat()
  }

  const ofKind = (kind: string) => told.filter((each) => each.kind === kind)

  const stored = async () => {
    const lists = await Promise.all(
      regionCodes.flatMap((region) =>
        rounds.map(async (round) =>
          (await site.deps.assessments.answers(region, roundOf(round))).answers.map(
            ({ indicatorId, comment, version }) =>
              [`${region} ${round} ${indicatorId}` as string, { comment, version }] as const,
          ),
        ),
      ),
    )
    return new Map(lists.flat())
  }

  const auditLines = async () => {
    const lines = await Promise.all(regionCodes.map((region) => site.store.query('audit', `SCOPE#${region}`)))
    return lines
      .flat()
      .filter(({ action }) => action === 'save-answer')
      .map(({ pk, subject }) => `${pk} ${subject}`)
  }

  beforeAll(async () => {
    site = await startSite()
    const actor = { id: 'k', name: 'K' }
    for (const id of rounds) await site.deps.rounds.open({ round: aRoundToOpen({ id }), actor, at: site.time.now })
    saves = plan(indicatorsOf(await readMappingInstrument()).map(({ id }) => id))
    for (const { who, region } of saves)
      if (!cookies.has(who)) cookies.set(who, await site.signIn(who, [{ scope: region as '01', roles: ['editor'] }]))
    told = await sendAll(saves, 0)
    found = await stored()
    audited = await auditLines()
    again = await sendAll(
      ofKind('conflict').map(({ save }) => save),
      1,
    )
  }, 120_000)
  afterAll(() => site.stop())

  it('is what is tried', () => {
    const times = [...Map.groupBy(saves, key).values()].map(({ length }) => length)
    expect({ saves: saves.length, people: cookies.size, shared: times.filter((count) => count === 2).length }).toEqual({
      saves: 1000,
      people: 50,
      shared: 100,
    })
  })

  it('gets an answer to each: saved, or a conflict', () => {
    expect({ saved: ofKind('saved').length, conflicts: ofKind('conflict').length }).toEqual({
      saved: 900,
      conflicts: 100,
    })
  })

  it('loses nothing that was acknowledged', () => {
    const lost = ofKind('saved').filter(({ save }) => found.get(key(save))?.comment !== save.text)
    expect({ lost, count: found.size }).toEqual({ lost: [], count: 900 })
    expect([...found.values()].every(({ version }) => version === 1)).toBe(true)
  })

  it('tells every conflict to exactly one of the two, with what the other saved', () => {
    const conflicts = ofKind('conflict')
    const saved = new Map(ofKind('saved').map(({ save }) => [key(save), save]))
    expect(new Set(conflicts.map(({ save }) => key(save))).size).toBe(100)
    for (const { save, theirs } of conflicts) {
      expect(theirs).toBe(saved.get(key(save))?.text)
      expect(theirs).not.toBe(save.text)
    }
  })

  it('keeps both answers when the second is then saved over the first, knowingly', async () => {
    expect(again.map(({ kind, version }) => `${kind} ${version}`)).toEqual(Array(100).fill('saved 2'))
    for (const { save, theirs } of ofKind('conflict')) {
      const versions = await site.deps.assessments.answerVersions(save.region, save.round, save.indicatorId)
      expect(versions.map(({ comment }) => comment)).toEqual([save.text, theirs])
    }
  })

  it('writes one line in the audit log for each answer that is saved', () => {
    expect({ lines: audited.length, answers: new Set(audited).size }).toEqual({ lines: 900, answers: 900 })
  })
})
