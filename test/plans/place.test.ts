import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { ownPlaces, type Proposal } from '#shared/plans/plan.ts'
import { inOwnPlaces, proposalsFor } from '#shared/plans/priority.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { anAnswer, colleague } from './builders.ts'
import { type PlanSite, startPlanSite } from './plan-site.ts'

describe('proposals in the region’s own order', () => {
  it('are the same ones: first, formula, last, each in the formula’s order, and the same again for the same places', async () => {
    const instrument = await readMappingInstrument()
    const ids = indicatorsOf(instrument).map(({ id }) => id)
    const proposals = proposalsFor(
      instrument,
      ids.map((id, index) => anAnswer(id, { level: index % 2 === 0 ? 0 : 1 })),
      3,
    )
    const places = fc.uniqueArray(
      fc.record({ indicatorId: fc.constantFrom(...ids), place: fc.constantFrom(...ownPlaces) }),
      { selector: ({ indicatorId }) => indicatorId },
    )
    fc.assert(
      fc.property(places, (chosen) => {
        const own = chosen.map((one) => ({ ...one, reason: 'Skäl', savedAt: '', savedBy: colleague }))
        const ordered = inOwnPlaces(proposals, own)
        expect(new Set(ordered)).toEqual(new Set(proposals))
        expect(ordered).toHaveLength(proposals.length)
        const classOf = ({ indicatorId }: Proposal) =>
          ['first', undefined, 'last'].indexOf(chosen.find((one) => one.indicatorId === indicatorId)?.place)
        for (const [index, next] of ordered.slice(1).entries()) {
          const before = ordered[index] as Proposal
          expect(classOf(before)).toBeLessThanOrEqual(classOf(next))
          if (classOf(before) === classOf(next)) expect(proposals.indexOf(before)).toBeLessThan(proposals.indexOf(next))
        }
        expect(inOwnPlaces(proposals, [...own].reverse())).toEqual(ordered)
      }),
    )
  })
})

describe('moving a question in the order', () => {
  let site: PlanSite
  beforeAll(async () => {
    site = await startPlanSite()
  })
  afterAll(() => site.stop())
  let count = 0
  const answered = async () => {
    count += 1
    const round = `plats${count}`
    await site.openRound(round)
    await site.answer(round, 'A1', { level: 0 })
    await site.answer(round, 'A2', { level: 2 })
    return round
  }
  const page = (round: string) => `/region/20/plan/${round}/forslag`
  const place = (round: string, fields: Record<string, string>, cookie = site.cookies.editor) =>
    site.post(`${page(round)}/A2/plats`, { 'A2-seen': '', ...fields }, cookie)
  const orderOn = async (round: string) => {
    const html = await (await site.get(page(round), site.cookies.editor)).text()
    return [...html.matchAll(/form="place-(A\d)"/g)].map(([, id]) => id).filter((id, at, all) => all.indexOf(id) === at)
  }

  it('puts it first with a reason that colleagues see, and back again', async () => {
    const round = await answered()
    expect(await orderOn(round)).toEqual(['A1', 'A2'])
    expect((await place(round, { 'A2-place': 'first', 'A2-reason': 'Nämnden vill det' })).status).toBe(303)
    expect(await orderOn(round)).toEqual(['A2', 'A1'])
    const html = await (await site.get(page(round), site.cookies.owner)).text()
    expect(html).toContain('Eva Redaktör satte frågan bland de första')
    expect(html).toContain('Nämnden vill det')
    const seen = (await site.plan(round)).plan.ownPlaces?.[0]?.savedAt ?? ''
    expect((await place(round, { 'A2-place': 'formula', 'A2-reason': '', 'A2-seen': seen })).status).toBe(303)
    expect(await orderOn(round)).toEqual(['A1', 'A2'])
  })

  it('asks for the reason beside the field, and keeps what was chosen', async () => {
    const round = await answered()
    const response = await place(round, { 'A2-place': 'last', 'A2-reason': ' ' })
    expect(response.status).toBe(400)
    expect(await response.text()).toMatch(/<option value="last" selected[^>]*>/)
  })

  it('tells the second of two, who keeps her words', async () => {
    const round = await answered()
    await place(round, { 'A2-place': 'last', 'A2-reason': 'Vi väntar' }, site.cookies.owner)
    const late = await place(round, { 'A2-place': 'first', 'A2-reason': 'Det brådskar' })
    expect(late.status).toBe(409)
    const html = await late.text()
    for (const words of ['En kollega har flyttat frågan', 'Vi väntar', 'Det brådskar']) expect(html).toContain(words)
  })

  it('is not there for a question without proposals', async () => {
    const round = await answered()
    const fields = { 'B1-place': 'first', 'B1-reason': 'Nej', 'B1-seen': '' }
    expect((await site.post(`${page(round)}/B1/plats`, fields, site.cookies.editor)).status).toBe(404)
  })
})
