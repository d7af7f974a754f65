import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startSite, type TestSite } from '#test/support/site.ts'

describe('the frame around every page', () => {
  let site: TestSite
  beforeAll(async () => {
    site = await startSite()
  })
  afterAll(() => site.stop())

  it('answers an unknown address with a designed 404 in the language of the address', async () => {
    const swedish = await site.get('/finns-inte')
    expect(swedish.status).toBe(404)
    expect(await swedish.text()).toContain('Sidan finns inte')
    expect(await (await site.get('/en/nothing-here')).text()).toContain('The page does not exist')
  })

  it('says on /health that it is well', async () => {
    expect(await (await site.get('/health')).json()).toEqual({ status: 'ok', version: 'test' })
  })
})
