import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { usualChoice } from '#shared/reminders/reminder-choice.ts'
import { writesDuring } from '#test/security/watch-writes.ts'
import { eva, type NoticeSite, oskar, startNoticeSite } from './notice-site.ts'

let site: NoticeSite
beforeEach(async () => {
  site = await startNoticeSite()
})
afterEach(() => site.stop())

const html = async (path: string, cookie = site.cookies.editor) => (await site.get(path, cookie)).text()
/** What the bell says to those who do not see it. */
const bellOf = (page: string): string =>
  /class="site-bell".*?<span class="ds-sr-only">([^<]*)<\/span>/s.exec(page)?.[1] ?? ''
/** From now on: which notices have been asked for. */
const watchBell = (): (() => string[]) => {
  const reads: string[] = []
  const send = site.client.send.bind(site.client) as (command: object) => Promise<unknown>
  site.client.send = (async (command: { input: { ExpressionAttributeValues?: Record<string, string> } }) => {
    reads.push(command.input.ExpressionAttributeValues?.[':pk'] ?? '')
    return send(command)
  }) as typeof site.client.send
  return () => reads.filter((pk) => pk.startsWith('NOTICES'))
}
const giveEva = (title: string) => site.saveAction(oskar, { responsibleId: eva.id, title })

describe('the bell', () => {
  it('says on every page how many notices are unread, and nothing to those who are not signed in', async () => {
    expect(bellOf(await html('/om'))).toBe('Notiser, inga olästa')
    await giveEva('Ett')
    expect(bellOf(await html('/om'))).toBe('1 oläst notis')
    for (const title of ['Två', 'Tre']) await giveEva(title)
    expect(bellOf(await html('/region/20'))).toBe('3 olästa notiser')
    expect(bellOf(await html('/en/about'))).toBe('3 unread notifications')
    for (let count = 0; count < 8; count += 1) await giveEva(`Mer ${count}`)
    const page = await html('/om')
    expect(bellOf(page)).toBe('Fler än 9 olästa notiser')
    expect(page).toContain('<span class="site-bell__count" aria-hidden="true">9+</span>')
    expect(await html('/om', '')).not.toContain('site-bell')
  })

  it('stands on a page that says what is wrong in a form too', async () => {
    await giveEva('Ett')
    const answer = await site.post('/min-sida/paminnelser', {}, site.cookies.editor)
    expect(answer.status).toBe(400)
    expect(bellOf(await answer.text())).toBe('1 oläst notis')
  })

  it('is not there for somebody whom nothing here concerns', async () => {
    const reader = await site.signIn('nora@region.example', [{ scope: 'SE', roles: ['authority'] }])
    expect(await html('/om', reader)).not.toContain('site-bell')
  })

  it('costs a page one read, of nothing where nothing is new', async () => {
    const asked = watchBell()
    await html('/om')
    expect(asked()).toEqual(['NOTICES#20'])
  })

  it('costs nothing where a file is fetched or the browser is sent on, but for what says that it is not there', async () => {
    await giveEva('Ett')
    const [one] = await site.heard(eva)
    const asked = watchBell()
    const file = await site.get('/region/20/plan/2026/kalkylark/fil', site.cookies.editor)
    expect(file.headers.get('content-disposition')).toContain('.xlsx')
    expect((await site.get(`/min-sida/notiser/${one?.id}`, site.cookies.editor)).status).toBe(303)
    expect(asked()).toEqual([])
    expect(bellOf(await html('/region/20/plan/2099/kalkylark/fil'))).toBe('Notiser, inga olästa')
    expect(asked()).toEqual(['NOTICES#20'])
  })
})

describe('the page of notices', () => {
  it('tells each in a sentence by day, the unread marked, with a link that reads it and leads to the thing', async () => {
    const actionId = await giveEva('Skriv ner rollen')
    const page = await html('/min-sida/notiser')
    expect(page).toContain('<h1 class="ds-heading" data-size="lg">Notiser</h1>')
    expect(page).toContain('>I dag</h2>')
    expect(page).toContain('Oskar Ansvarig har gett dig ansvar för insatsen ”Skriv ner rollen”')
    expect(page).toContain('>oläst</span>')
    const [, link = ''] = /href="(\/min-sida\/notiser\/[^"]+)"/.exec(page) ?? []
    const opened = await site.get(link, site.cookies.editor)
    expect(opened.headers.get('location')).toBe(`/region/20/plan/2026/insats/${actionId}`)
    const after = await html('/min-sida/notiser')
    expect(after).not.toContain('>oläst</span>')
    expect(bellOf(after)).toBe('Notiser, inga olästa')
    const [, writes] = await writesDuring(site, async () => site.get(link, site.cookies.editor))
    expect(writes).toBe(0)
    // A colleague who is sent the address learns nothing.
    const other = await site.get(link, site.cookies.owner)
    expect(other.headers.get('location')).toBe('/min-sida/notiser?said=gone')
  })

  it('says in English which words are Swedish: those that people here have written', async () => {
    await giveEva('Skriv ner rollen')
    expect(await html('/en/my-page/notifications')).toContain(
      'made you responsible for the action “<span lang="sv">Skriv ner rollen</span>”</a>',
    )
    expect(await html('/min-sida/notiser')).not.toContain('<span lang')
  })

  it('says what will stand there while nothing does', async () => {
    const page = await html('/en/my-page/notifications')
    expect(page).toContain('You have no notifications.')
    expect(page).not.toContain('Mark all as read')
  })

  it('marks all that was shown as read, and says so', async () => {
    for (const title of ['Ett', 'Två']) await giveEva(title)
    const [, seenUpTo = ''] = /name="seenUpTo" value="([^"]+)"/.exec(await html('/min-sida/notiser')) ?? []
    await giveEva('Kom medan hon läste')
    const answer = await site.post('/min-sida/notiser', { seenUpTo }, site.cookies.editor)
    const page = await html(answer.headers.get('location') ?? '')
    expect(page).toContain('Alla notiser är markerade som lästa.')
    expect(bellOf(page)).toBe('1 oläst notis')
    const old = await site.post('/min-sida/notiser', { seenUpTo: 'i går' }, site.cookies.editor)
    expect(old.headers.get('location')).toBe('/min-sida/notiser?said=old-form')
  })

  it('names neither the outsider nor her words, and leads to what she said', async () => {
    await site.saveAction(eva)
    await site.sendRemark(await site.circulate(oskar))
    const page = await html('/min-sida/notiser')
    expect(page).toContain('Det har kommit en synpunkt på planen efter Omgång 2026')
    expect(page).not.toMatch(/Ulla|Hemliga/)
    const [, link = ''] = /href="(\/min-sida\/notiser\/[^"]+)"/.exec(page) ?? []
    const opened = await site.get(link, site.cookies.editor)
    expect(opened.headers.get('location')).toMatch(/^\/region\/20\/plan\/2026\/remiss#remark-/)
  })

  it('goes on to older ones, and shows one region where she works in several', async () => {
    for (let count = 0; count < 31; count += 1) await giveEva(`Insats ${count}`)
    const first = await html('/min-sida/notiser')
    expect(first).toContain('”Insats 1”')
    expect(first).not.toContain('”Insats 0”')
    expect(first).not.toContain('Visa notiser från')
    const [, older = ''] = /href="(\/min-sida\/notiser\?before=[^"]+)"/.exec(first) ?? []
    const second = await html(older)
    expect(second).toContain('”Insats 0”')
    expect(second).not.toContain('”Insats 1”')
    expect(second).not.toContain('Markera alla')
    await site.signIn(eva.id, [{ scope: '12', roles: ['editor'] }], eva.name)
    expect(await html('/min-sida/notiser')).toContain('aria-label="Visa notiser från"')
    expect(await html('/min-sida/notiser?region=12')).toContain('Du har inga notiser.')
    expect((await site.get('/min-sida/notiser?before=nonsens&region=99', site.cookies.editor)).status).toBe(200)
  })

  it('is for those who are signed in', async () => {
    expect((await site.get('/min-sida/notiser')).headers.get('location')).toContain('/logga-in?to=')
  })
})

describe('what a person chooses', () => {
  const mine = '/min-sida/paminnelser'
  const form = { frequency: 'daily', language: 'sv', version: '0', kinds: '1' }

  it('turns kinds off in the tool and in the mail, each by itself', async () => {
    await giveEva('Ett')
    expect(await html(mine)).toMatch(/id="bell-action-given"[^>]*checked/)
    await site.post(mine, { ...form, bell: ['plan', 'barrier'], mail: ['action-given'] }, site.cookies.editor)
    const page = await html(mine)
    expect(page).toMatch(/id="bell-plan"[^>]*checked/)
    expect(page).not.toMatch(/id="bell-action-given"[^>]*checked/)
    expect(page).toMatch(/id="mail-action-given"[^>]*checked/)
    expect(bellOf(page)).toBe('Notiser, inga olästa')
    expect(await html('/min-sida/notiser')).toContain('Du har inga notiser.')
  })

  it('stays as it was when the form that comes had no boxes', async () => {
    await site.post(mine, { ...form, bell: ['plan'], mail: ['lesson'] }, site.cookies.editor)
    const before = await site.deps.reminders.choice(eva.id)
    const old = { frequency: 'weekly', language: 'sv', version: '1' }
    const wrong = await (await site.post(mine, { ...old, frequency: 'hourly' }, site.cookies.editor)).text()
    expect(wrong).toMatch(/id="bell-plan"[^>]*checked/)
    await site.post(mine, old, site.cookies.editor)
    expect(await site.deps.reminders.choice(eva.id)).toEqual({ ...before, frequency: 'weekly', version: 2 })
    expect(await html(mine)).toContain('name="kinds" value="1"')
  })

  it('shows both when she has chosen something else in another window, and lets her decide', async () => {
    await site.post(mine, { ...form, frequency: 'weekly', bell: ['plan'], mail: [] }, site.cookies.editor)
    const late = await site.post(mine, { ...form, frequency: 'none', bell: ['lesson'] }, site.cookies.editor)
    expect(late.status).toBe(409)
    const page = await late.text()
    expect(page).toContain('Sparat nu: På måndagar, på svenska.')
    expect(page).toContain('I verktyget: Planen antas eller revideras.')
    expect(page).toContain('I mejlet: inga notiser.')
    expect(page).toMatch(/value="none" checked/)
    expect(page).toMatch(/id="bell-lesson"[^>]*checked/)
    expect((await site.deps.reminders.choice(eva.id)).frequency).toBe('weekly')
    const [, version = ''] = /name="version" value="(\d+)"/.exec(page) ?? []
    await site.post(mine, { ...form, frequency: 'none', bell: ['lesson'], version }, site.cookies.editor)
    expect(await site.deps.reminders.choice(eva.id)).toMatchObject({ frequency: 'none', version: 2 })
    expect(await site.deps.reminders.choice(oskar.id)).toEqual(usualChoice)
  })

  it('keeps the version that she was shown when something is wrong in the form', async () => {
    await site.post(mine, form, site.cookies.editor)
    const answer = await site.post(mine, { ...form, frequency: 'hourly' }, site.cookies.editor)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('name="version" value="0"')
  })
})
