import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { seenInstrument } from '#test/support/round.ts'
import { newFormKey } from '#web/form.ts'
import { pathTo } from '#web/paths.ts'
import { signIn, startBrowser, visitor } from './browser.ts'
import { type LocalSystem, startLocalSystem } from './local-system.ts'

const minutes = (count: number) => count * 60_000
const place = { region: '12', round: '2026' }
const area = pathTo('mappingArea', 'sv', { ...place, area: 'national-barriers' })
const indicators = ['N1', 'N2', 'N3'] as const

let system: LocalSystem
let cookie: string

beforeAll(async () => {
  system = await startLocalSystem()
  const browser = await startBrowser()
  const context = await visitor(browser)
  await signIn(await context.newPage(), system.origin, 'skane.ansvarig@demo.example')
  cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ')
  await browser.close()
}, minutes(3))
afterAll(() => system?.stop(), minutes(1))

/** Saves one answer after another, each a version above the one before, until the system is gone. Gives the last acknowledged version and level of each. */
const saveUntilGone = async (indicator: string, first: number) => {
  let acknowledged = { version: first, level: '' }
  for (;;) {
    const level = String(acknowledged.version % 5)
    const body = new URLSearchParams({
      ...seenInstrument,
      formKey: newFormKey(new Date()),
      version: String(acknowledged.version),
      [`${indicator}-level`]: level,
    })
    const address = system.origin + pathTo('saveAnswer', 'sv', { ...place, indicator })
    const answer = await fetch(address, {
      method: 'POST',
      headers: {
        cookie,
        origin: system.origin,
        accept: 'application/json',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body,
    }).catch(() => null)
    const reply = answer?.ok
      ? ((await answer.json().catch(() => null)) as { kind?: string; version?: number } | null)
      : null
    if (reply?.kind !== 'saved') return acknowledged
    acknowledged = { version: Number(reply.version), level }
  }
}

/** The stored version and level of each indicator, read off the page. */
const stored = async () => {
  const html = await (await fetch(system.origin + area, { headers: { cookie } })).text()
  return indicators.map((indicator) => {
    const form = html.split('<form ').find((part) => part.includes(`name="${indicator}-level"`)) ?? ''
    return {
      version: Number(/name="version" value="(\d+)"/.exec(form)?.[1]),
      level: new RegExp(`name="${indicator}-level" value="(\\d)" checked`).exec(form)?.[1] ?? '',
    }
  })
}

it(
  'every answer that was acknowledged is there after a SIGKILL in the middle of saving',
  async () => {
    const before = await stored()
    const saving = indicators.map((indicator, index) => saveUntilGone(indicator, before[index]?.version ?? 0))
    await new Promise((resolve) => setTimeout(resolve, 3000))
    await system.kill()
    const acknowledged = await Promise.all(saving)
    await system.startAgain()
    const after = await stored()
    for (const [index, { version, level }] of acknowledged.entries()) {
      expect(version).toBeGreaterThan(before[index]?.version ?? 0)
      // What was under way when the power went may have been stored without having been acknowledged, but never more than that one.
      expect([version, version + 1]).toContain(after[index]?.version)
      if (after[index]?.version === version) expect(after[index]?.level).toBe(level)
    }
  },
  minutes(3),
)
