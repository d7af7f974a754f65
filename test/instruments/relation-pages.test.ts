import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { placeOf } from '#shared/instruments/edit-indicator.ts'
import { fingerprint } from '#shared/instruments/fingerprint.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { valuesOf } from '#web/instruments/indicator-values.ts'

const draftPage = '/nationellt/verktyg/mapping/2'
const key = { instrumentId: 'mapping', instrumentVersion: 2 }
const address = `${draftPage}/omrade/role-mandate/fraga/A1`

describe('the pages that edit effort and relations', () => {
  let site: TestSite
  let sara: string
  beforeAll(async () => {
    site = await startSite()
    sara = await site.signIn('sara@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
    await site.post('/nationellt/verktyg/mapping', {}, sara)
  })
  afterAll(() => site.stop())

  const indicator = async () => {
    const draft = await site.deps.drafts.read(key)
    const place = draft && placeOf(draft, 'role-mandate', 'A1')
    if (!place) throw new Error('no A1')
    return place.indicator
  }
  const save = async (change: Record<string, string>) => {
    const before = await indicator()
    return site.post(address, { ...valuesOf(before), seen: fingerprint(before), ...change }, sara)
  }

  it('show what stands and save what is written, in any case and with any divider', async () => {
    const html = await (await site.get(address, sara)).text()
    for (const words of ['Bygger på', 'Hur mycket arbete det är', 'Hjälper även', 'Alla frågor och deras beteckningar'])
      expect(html).toContain(words)
    expect((await save({ buildsOn: 'd1; B1', 'action-0-effort': '3', 'action-0-alsoFor': 'c2, C2' })).status).toBe(303)
    const { buildsOn, actions } = await indicator()
    expect(buildsOn).toEqual(['D1', 'B1'])
    expect(actions[0]).toMatchObject({ id: 'A1-1', effort: 3, alsoFor: ['C2'] })
    const again = await (await site.get(address, sara)).text()
    expect(again).toContain('value="D1, B1"')
    expect(again).toMatch(/<option value="3" selected[^>]*>Stort/)
  })

  it('refuse a question that is not there beside the field, and keep what was typed', async () => {
    const response = await save({ buildsOn: 'A2, Z9', 'action-1-alsoFor': 'Q1' })
    expect(response.status).toBe(400)
    const html = await response.text()
    expect(html).toContain('Det finns ingen fråga som heter Z9.')
    expect(html).toContain('Förslag 2, hjälper även: ')
    expect(html).toContain('value="A2, Z9"')
    expect(html).toContain('value="Q1"')
  })

  it('say that questions go round, there and before publishing, and that one is gone', async () => {
    await save({ buildsOn: 'A2' })
    const words = 'Frågorna bygger på varandra i en cirkel: A1 → A2 → A1.'
    expect(await (await site.get(address, sara)).text()).toContain(words)
    expect(await (await site.get(draftPage, sara)).text()).toContain(words)
    await save({ buildsOn: 'C4' })
    expect(await (await site.get(draftPage, sara)).text()).not.toContain('i en cirkel')
    await site.post(`${draftPage}/ordna`, { do: 'indicator-remove', area: 'anchoring', indicator: 'C4' }, sara)
    expect(await (await site.get(address, sara)).text()).toContain('Frågan sägs bygga på C4, som inte finns')
    expect((await save({ buildsOn: '' })).status).toBe(303)
  })

  it('show in the preview what regions meet in their plan', async () => {
    const html = await (await site.get(`${draftPage}/visa/needs-analysis`, sara)).text()
    expect(html).toContain('I regionens plan: 2 förslag')
    expect(html).toContain('Arbete: lagom.')
    expect(html).toMatch(/Hjälper även H1 \([^)]*\) och I1 \(/)
  })
})
