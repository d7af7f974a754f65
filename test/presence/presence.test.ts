import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createPresence, type Presence } from '#shared/presence/presence.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const at = (seconds: number) => new Date(Date.parse('2026-10-05T12:00:00Z') + seconds * 1000)
const anna = { id: 'anna@example.se', name: 'Anna Ek', indicatorId: 'A2' }
const bo = { id: 'bo@example.se', name: 'Bo Ek', indicatorId: null }

describe('who is in an area', () => {
  let test: TestStore
  let presence: Presence
  let count = 0
  beforeAll(async () => {
    test = await startStore()
    presence = createPresence(test.store)
  })
  afterAll(() => test.stop())
  const aPlace = () => {
    count += 1
    return { regionCode: '13', roundId: '2026', areaId: `area-${count}` }
  }

  it('is told to whoever comes, without herself, with the indicator that each is on', async () => {
    const place = aPlace()
    expect(await presence.enter(place, anna, at(0))).toEqual([])
    expect(await presence.enter(place, bo, at(1))).toEqual([anna])
    expect(await presence.enter(place, { ...anna, indicatorId: 'A3' }, at(2))).toEqual([bo])
    expect(await presence.enter(place, bo, at(3))).toEqual([{ ...anna, indicatorId: 'A3' }])
  })

  it.each([
    ['another area', { areaId: 'elsewhere' }],
    ['another region', { regionCode: '14' }],
    ['another round', { roundId: '2027' }],
  ])('is nobody who is in %s', async (_name, change) => {
    const place = aPlace()
    await presence.enter({ ...place, ...change }, anna, at(0))
    expect(await presence.enter(place, bo, at(1))).toEqual([])
  })

  it('is nobody who has not been heard of for 20 seconds, or has left', async () => {
    const place = aPlace()
    await presence.enter(place, anna, at(0))
    expect(await presence.enter(place, bo, at(19.9))).toEqual([anna])
    expect(await presence.enter(place, bo, at(20))).toEqual([])
    await presence.enter(place, anna, at(21))
    await presence.leave(place, anna.id)
    await presence.leave(place, anna.id)
    expect(await presence.enter(place, bo, at(22))).toEqual([])
  })

  it('is forgotten by the store itself soon after', async () => {
    const place = aPlace()
    await presence.enter(place, anna, at(0))
    const [item] = await test.store.query('sessions', `PRESENCE#13#2026#${place.areaId}`)
    expect(item?.expiresAtSeconds).toBe(at(20).getTime() / 1000)
  })
})
