import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import { contentOf } from '#shared/assessments/assessment.ts'
import { indicatorsOf, type Level } from '#shared/instruments/instrument.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import type { ActionContent } from '#shared/plans/plan.ts'
import { anAction, anAnswer, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { aRoundToOpen, roundOf } from '#test/support/round.ts'

let site: PlanSite
const plan = '/region/20/plan/2026'
const done = <T extends { ok: boolean }>(outcome: T) => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome))
  return outcome as Extract<T, { ok: true }>
}

/** The region hands in the round with this level on A1 and nothing else. */
const handIn = async (regionCode: string, roundId: string, level: Level) => {
  const at = site.time.now
  const { deps } = site
  const round = roundOf(roundId)
  const content = contentOf(anAnswer('A1', { level }))
  done(
    await deps.assessments.saveAnswer({
      regionCode,
      roundId,
      instrument: round,
      indicatorId: 'A1',
      content,
      basedOnVersion: 0,
      actor: editor,
      at,
    }),
  )
  const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
  const allowedGaps = indicatorsOf(instrument).map(({ id }) => id)
  done(await deps.review.submit({ regionCode, round, allowedGaps, basedOnVersion: 1, actor: editor, at }))
}

const adoptPlanWith = async (actions: { indicatorId: string | null; content: Partial<ActionContent> }[]) => {
  const { plans } = site.deps
  const deed = { regionCode: '20', roundId: '2026', actor: editor, at: site.time.now }
  for (const { indicatorId, content } of actions)
    done(await plans.saveAction({ ...deed, action: { kind: 'new', indicatorId }, content: anAction(content) }))
  done(
    await plans.adopt({
      ...deed,
      decision: { day: '2026-10-04', body: 'Nämnden', reference: 'RD 1' },
      seenState: stateOf(await site.plan('2026')),
      reason: '',
    }),
  )
}

/** As it happens in use: the plan is adopted with what is to be done, and the follow-up says that it is. */
const finishByFollowUp = async (title: string) => {
  const action = (await site.plan('2026')).actions.find((one) => one.title === title)
  const content = { progressPercent: 100, note: '', nextStep: '', evidenceIds: [], measured: null, lesson: null }
  done(
    await site.deps.followUps.give({
      regionCode: '20',
      roundId: '2026',
      actionId: action?.id ?? '',
      actor: editor,
      at: site.time.now,
      content: { status: 'finished', ...content },
      basedOnVersion: 0,
    }),
  )
}

const makePicture = () => {
  const { deps, store, objects } = site
  const sources = { ...deps, context: async () => [], isDemonstration: false }
  return aggregate(sources, { store, objects }, site.time.now)
}

const heading = 'Vad hände sedan?'
/** The part of the page, or nothing where it is not shown. */
const partOf = async (cookie = site.cookies.editor, path = plan) => {
  const page = await (await site.get(path, cookie)).text()
  return /<section[^>]*aria-labelledby="plan-effect">[\s\S]*?<\/section>/.exec(page)?.[0] ?? ''
}
const handInTwice = async (code: string, before: Level, now: Level) => {
  await handIn(code, '2026', before)
  await handIn(code, '2027', now)
}

/** An action on A1 that is not finished. */
const begin = async (regionCode: string) =>
  done(
    await site.deps.plans.saveAction({
      regionCode,
      roundId: '2026',
      actor: editor,
      at: site.time.now,
      action: { kind: 'new', indicatorId: 'A1' },
      content: anAction({ title: 'Påbörjat', status: 'started' }),
    }),
  )

/** The part as the story goes on. */
const seen = { opened: '', handedIn: '', four: '', five: '', fourBegun: '', moreBegun: '' }

beforeAll(async () => {
  site = await startPlanSite()
  await site.openRound('2026')
  await handIn('20', '2026', 1)
  await adoptPlanWith([
    { indicatorId: 'A1', content: { title: 'Skriv ner rollen', status: 'planned' } },
    { indicatorId: 'A2', content: { title: 'Fördela mandatet', status: 'finished' } },
    { indicatorId: null, content: { title: 'Bjud in', status: 'finished' } },
    { indicatorId: 'A3', content: { title: 'Inte klar', status: 'started' } },
  ])
  await finishByFollowUp('Skriv ner rollen')
  const next = aRoundToOpen({ id: '2027', title: { sv: 'Omgång 2027', en: 'Round 2027' }, opensOn: '2026-10-02' })
  done(await site.deps.rounds.open({ round: next, actor: editor, at: site.time.now }))
  seen.opened = await partOf()
  await handIn('20', '2027', 3)
  seen.handedIn = await partOf()
  for (const code of ['01', '03', '04', '05']) await handInTwice(code, 1, 2)
  await makePicture()
  seen.four = await partOf()
  await handInTwice('06', 1, 3)
  await makePicture()
  seen.five = await partOf()
  const beginAndHandIn = async (codes: readonly string[]) => {
    for (const code of codes) {
      await begin(code)
      await handInTwice(code, 1, 4)
    }
    await makePicture()
    return partOf()
  }
  seen.fourBegun = await beginAndHandIn(['07', '08', '09', '10'])
  // Three at least, or the effects that are public stay.
  seen.moreBegun = await beginAndHandIn(['12', '13', '14'])
})
afterAll(() => site.stop())

describe('what happened after the actions', () => {
  it('does not show before the region has handed in the next round', () => {
    expect(seen.opened).toBe('')
  })

  it("shows the region's own change at once, and that others are not compared yet", () => {
    expect(seen.handedIn).toContain(heading)
    expect(seen.handedIn).toMatch(/Skriv ner rollen.*<td[^>]*>1<\/td><td[^>]*>3<\/td>.*\+2.*inte gjord än/)
  })

  it('says where data is missing, and why an action cannot be set against a level', () => {
    expect(seen.handedIn).toMatch(/Fördela mandatet.*uppgift saknas/)
    expect(seen.handedIn).toContain('Bjud in: insatsen gäller ingen fråga i kartläggningen.')
    expect(seen.handedIn).not.toContain('Inte klar')
  })

  it('shows nothing of others while they are four', () => {
    expect(seen.four).toContain('Färre än 5 regioner')
    expect(seen.four).not.toContain('i snitt</span>')
  })

  it('shows nothing of five while the four that have begun could be had by subtraction, by a region that knows its own change', () => {
    expect(seen.fourBegun).toContain('Färre än 5 regioner')
    expect(seen.fourBegun).not.toContain('i snitt</span>')
    expect(seen.moreBegun).toContain('+1,2 i snitt')
  })

  it('shows the mean of five that did not act, with the uncertainty and what it is compared with', () => {
    expect(seen.five).toContain('+1,2 i snitt')
    expect(seen.five).toContain('5 regioner som började på samma nivå')
    // 2 − 1.2, s = √0.2, t(4) = 2.776, √1.2: 0.8 ± 1.36.
    expect(seen.five).toContain('+0,8 (−0,6 till +2,2)')
    expect(seen.five).toContain('inte varför')
  })

  it('is the same to the coordinator, in English too, and is not for other regions', async () => {
    expect(await partOf(site.cookies.coordinator)).toBe(seen.moreBegun)
    expect(await partOf(undefined, '/en/region/20/plan/2026')).toContain('5 regions that started at the same level')
    expect((await site.get(plan, site.cookies.stranger)).status).toBe(404)
  })
})
