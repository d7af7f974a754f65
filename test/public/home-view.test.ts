import { describe, expect, it } from '@jest/globals'
import { newestReportedYear } from '#shared/statistics/newest-reported-year.ts'
import { aSnapshot } from '#test/support/snapshot.ts'
import { glanceOf } from '#web/public/home-view.ts'

describe('the national picture at a glance', () => {
  it('counts regions that have handed in, adopted and reported', () => {
    const snapshot = aSnapshot({})
    const glance = glanceOf(snapshot)
    const expected = {
      mapped: snapshot.regions.filter(({ mapping }) => mapping === 'submitted').length,
      adopted: snapshot.regions.filter(({ plan }) => plan === 'adopted').length,
      reported: newestReportedYear(snapshot)?.reportingRegions.length,
    }
    expect(glance?.facts).toEqual(Object.entries(expected).map(([id, count]) => ({ id, count })))
    expect(glance?.total).toBe(21)
  })

  it('counts neither a returned mapping nor a draft plan', () => {
    const [status] = aSnapshot({}).regions
    if (!status) throw new Error('the fixture has regions')
    const glance = glanceOf(aSnapshot({ regions: [{ ...status, mapping: 'returned', plan: 'draft' }], counts: [] }))
    expect(glance?.facts.map(({ count }) => count)).toEqual([0, 0, 0])
  })

  it('is nothing before the first snapshot', () => {
    expect(glanceOf(null)).toBeNull()
  })
})
