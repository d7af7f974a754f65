import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { framesOf } from '#shared/platform/stack.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { createWebApp } from '#web/app.tsx'
import { type BusySite, startBusySite } from './busy-site.ts'

const typed = 'hemligt@region.example'

describe('what is logged', () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  })
  afterAll(() => site.stop())

  it('holds nothing that a person typed, not in an address and not in what an error says', async () => {
    const logged: string[] = []
    const fail = async (): Promise<never> => {
      throw new Error(`cannot save\n${typed}\n    at ${typed}`, { cause: new Error(typed) })
    }
    const app = createWebApp({
      ...site.deps,
      log: { error: (code, facts) => logged.push(JSON.stringify([code, facts])), info: () => {} },
      sendMail: fail,
      plans: { ...site.deps.plans, saveGoal: fail },
      people: { ...site.deps.people, invitation: fail },
    })
    const post = (path: string, fields: Record<string, string>) =>
      site.post(path, fields).then(() =>
        app.request(`http://localhost${path}`, {
          method: 'POST',
          body: new URLSearchParams(fields).toString(),
          headers: {
            cookie: site.owner,
            origin: 'http://localhost',
            'content-type': 'application/x-www-form-urlencoded',
          },
        }),
      )
    const formKey = `${site.time.now.getTime().toString(36)}-${'a'.repeat(22)}`
    expect((await post(`/region/20/plan/2026?q=${typed}`, { goal: typed, version: '1', formKey })).status).toBe(500)
    expect((await post('/region/20/medarbetare', { email: typed, role: 'editor', formKey })).status).toBe(303)
    expect((await app.request(`http://localhost/inbjudan/${typed}?x=${typed}`)).status).toBe(500)
    expect(logged).toHaveLength(3)
    expect(logged.filter((line) => line.includes('hemligt'))).toEqual([])
    expect(logged[0]).toContain('"route":"/region/:region/plan/:round"')
  })

  it('says where an error was thrown, without its words', () => {
    const frames = framesOf(new StoreUnavailable(`a\n${typed}`))
    expect(frames).toMatch(/logs\.test\.ts/)
    expect(frames).not.toContain('hemligt')
  })
})
