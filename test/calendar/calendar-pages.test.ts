import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anAction, editor } from '#test/plans/builders.ts'
import { type PlanSite, startPlanSite } from '#test/plans/plan-site.ts'
import { createWebApp } from '#web/app.tsx'

let site: PlanSite
beforeAll(async () => {
  site = await startPlanSite()
  await site.openRound('kal')
  await site.answer('kal', 'A1', { level: 0 })
  const deed = { regionCode: '20', roundId: 'kal', actor: editor, at: site.time.now }
  await site.deps.plans.saveAction({ ...deed, content: anAction(), action: { kind: 'new', indicatorId: null } })
})
afterAll(() => site.stop())

const page = '/region/20/plan/kal/kalender'
const versionOf = async (cookie: string): Promise<string> =>
  / name="version" value="(\d+)"/.exec(await (await site.get(page, cookie)).text())?.[1] ?? ''
const make = async (cookie: string): Promise<string> => {
  const text = await (await site.post(page, { version: await versionOf(cookie) }, cookie)).text()
  const address = /value="http:\/\/localhost(\/kalender\/[\w-]{43}\.ics)"/.exec(text)?.[1]
  if (!address) throw new Error('no address is shown')
  return address
}
const statusOf = async (address: string) => (await site.get(address)).status

describe('a plan’s calendar', () => {
  it('is made on the plan’s page, shown once, and read by a program that is not signed in', async () => {
    const cookie = await site.signIn('nina@region.example', [{ scope: '20', roles: ['editor'] }], 'Nina')
    expect(await (await site.get(page, cookie)).text()).toContain('Du har ingen adress än.')
    const address = await make(cookie)
    const again = await (await site.get(page, cookie)).text()
    expect(again).not.toContain(address)
    expect(again).toContain('kan den inte visas igen')
    const answer = await site.get(address)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const file = await answer.text()
    expect(file).toContain('SUMMARY:Börjar: Skriv ner rollen\r\n')
    expect(file).toContain('DTEND;VALUE=DATE:20270401\r\n')
    expect(file).not.toContain('Enhetschef')
    expect(await (await site.get(address.replace('/kalender', '/en/calendar'))).text()).toContain('SUMMARY:Starts: ')
  })

  it('says in the file that demonstration data is demonstration data', async () => {
    const address = await make(site.cookies.editor)
    expect(await (await site.get(address)).text()).not.toContain('demonstrationsdata')
    const app = createWebApp({ ...site.deps, site: { ...site.deps.site, isDemonstration: true } })
    expect(await (await app.request(`http://localhost${address}`)).text()).toContain(
      'X-WR-CALNAME:Handlingsplan Region Dalarna (demonstrationsdata)',
    )
  })

  it('has one address for each person: a new one ends the old one, and nobody else’s', async () => {
    const owners = await make(site.cookies.owner)
    const first = await make(site.cookies.editor)
    const second = await make(site.cookies.editor)
    expect(await statusOf(first)).toBe(410)
    expect(await statusOf(second)).toBe(200)
    expect(await statusOf(owners)).toBe(200)
  })

  it('is gone when it is revoked, and says so plainly', async () => {
    const address = await make(site.cookies.editor)
    const version = await versionOf(site.cookies.editor)
    const answer = await site.post(`${page}/aterkalla`, { version }, site.cookies.editor)
    expect(answer.headers.get('location')).toBe(`${page}?say=revoked`)
    const gone = await site.get(address)
    expect([gone.status, gone.headers.get('content-type')]).toEqual([410, 'text/plain; charset=utf-8'])
    expect(await gone.text()).toContain('gäller inte längre')
    expect(await (await site.get(page, site.cookies.editor)).text()).toContain('Din adress är återkallad.')
  })

  it('is lost by who leaves the region', async () => {
    const cookie = await site.signIn('lisa@region.example', [{ scope: '20', roles: ['editor'] }], 'Lisa')
    const address = await make(cookie)
    expect(await statusOf(address)).toBe(200)
    await site.deps.people.remove({ email: 'lisa@region.example', scope: '20', actor: editor, at: site.time.now })
    expect(await statusOf(address)).toBe(410)
  })

  it('does not exist at an address that nobody has made, whatever it looks like', async () => {
    for (const file of [`${'x'.repeat(43)}.ics`, 'x.ics', 'kalender', '%00.ics', `${'x'.repeat(43)}.pdf`])
      expect([file, await statusOf(`/kalender/${file}`)]).toEqual([file, 404])
  })

  it('keeps no secret: only a hash is stored', async () => {
    const secret = (await make(site.cookies.editor)).slice('/kalender/'.length, -'.ics'.length)
    const own = await site.deps.calendars.own({ regionCode: '20', roundId: 'kal', email: 'eva@region.example' })
    expect(own?.secretHash).toMatch(/^[\w-]{43}$/)
    expect(JSON.stringify(own)).not.toContain(secret)
    expect(JSON.stringify(await site.store.query('audit', 'SCOPE#20'))).not.toContain(secret)
  })

  it('makes one address when the form is sent twice, and tells a page that was overtaken', async () => {
    const version = await versionOf(site.cookies.owner)
    const formKey = `${site.time.now.getTime().toString(36)}-${'k'.repeat(22)}`
    await site.post(page, { version, formKey }, site.cookies.owner)
    const again = await site.post(page, { version, formKey }, site.cookies.owner)
    expect(again.status).toBe(200)
    expect(await again.text()).toContain('Adressen är redan skapad')
    const late = await site.post(page, { version }, site.cookies.owner)
    expect(late.status).toBe(409)
    expect(await versionOf(site.cookies.owner)).toBe(String(Number(version) + 1))
  })

  it('is for the region’s team alone', async () => {
    expect((await site.get(page, site.cookies.stranger)).status).toBe(404)
    expect((await site.get(page, site.cookies.coordinator)).status).toBe(404)
  })

  it('holds days that a calendar can take also when the plan has none', async () => {
    await site.openRound('tom')
    await site.answer('tom', 'A1', { level: 0 })
    await site.deps.plans.saveGoal({
      regionCode: '20',
      roundId: 'tom',
      actor: editor,
      at: site.time.now,
      goal: 'Mål',
      basedOnVersion: 0,
    })
    const text = await (await site.post('/region/20/plan/tom/kalender', { version: '0' }, site.cookies.editor)).text()
    const address = /value="http:\/\/localhost(\/kalender\/[\w-]{43}\.ics)"/.exec(text)?.[1] ?? ''
    expect(await (await site.get(address)).text()).toContain('BEGIN:VTIMEZONE')
  })
})
