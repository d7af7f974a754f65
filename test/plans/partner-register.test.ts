import { describe, expect, it } from '@jest/globals'
import { partnerRegister } from '#shared/plans/partner-register.ts'
import { municipalitiesIn } from '#shared/regions/municipalities.ts'
import { regions } from '#shared/regions/regions.ts'

describe('the register of partners', () => {
  it('has every municipality of the country once, in its own region', () => {
    const all = regions.flatMap(({ code }) => municipalitiesIn(code))
    expect(all).toHaveLength(290)
    expect(new Set(all).size).toBe(290)
    for (const { code } of regions) expect(municipalitiesIn(code).length).toBeGreaterThan(0)
    expect(municipalitiesIn('09')).toEqual(['Gotland'])
    expect(municipalitiesIn('20')).toContain('Falun')
    expect(municipalitiesIn('SE')).toEqual([])
  })

  it('begins with the names that the plan knows, and names each once', () => {
    const register = partnerRegister('20', ['Dalarnas folkhögskolor', 'Falun'])
    expect(register.slice(0, 2)).toEqual(['Dalarnas folkhögskolor', 'Falun'])
    expect(new Set(register).size).toBe(register.length)
    expect(register).toContain('Arbetsförmedlingen')
    expect(register).not.toContain('Malmö')
  })
})
