import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { type TellDeps, tellLatelyPublished, tellSubscribers } from '#functions/send-reminders/tell-subscribers.ts'
import type { Mail } from '#shared/platform/mailer.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { idOfEmail, mostAskedAnHour } from '#shared/subscriptions/subscription.ts'
import { listSubscribers } from '#shared/subscriptions/subscription-store.ts'
import { claimTelling } from '#shared/subscriptions/tell-subscriber.ts'
import { aNote } from '#test/reports/a-status-report.ts'
import { type ReaderSite, startReaderSite } from '../reports/reader-site.ts'

let site: ReaderSite
const mails: Mail[] = []
const form = '/rapporter/prenumerera'
let turn = 0
const fresh = () => {
  turn += 1
  return `lasare${turn}@example.se`
}

beforeAll(async () => {
  site = await startReaderSite()
})
afterAll(() => site.stop())
beforeEach(() => {
  mails.length = 0
})

const linkIn = (text: string): string => new URL(/http:\/\/localhost\/\S+/.exec(text)?.[0] ?? '').pathname
const lastMail = () => site.mails.at(-1) ?? { to: '', subject: '', text: '' }
const hours = (count: number) => new Date(site.time.now.getTime() + count * 3_600_000)

/** Asks for mail to an address and gives the link of the confirmation. */
const ask = async (email: string, language = 'sv'): Promise<string> => {
  const answer = await site.post(form, { email, language })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${form}?asked`])
  return linkIn(lastMail().text)
}
const subscribe = async (email = fresh(), language = 'sv'): Promise<string> => {
  const answer = await site.post(await ask(email, language), {})
  expect(answer.status).toBe(200)
  return email
}
const addresses = async () => (await listSubscribers(site.store)).map(({ email }) => email)

const telling = (sendMail?: TellDeps['sendMail']): TellDeps => ({
  store: site.store,
  rounds: site.deps.rounds,
  sendMail:
    sendMail ??
    (async (mail) => {
      mails.push(mail)
    }),
  origin: 'http://localhost',
  logFailure: () => {},
})
const toldOf = (email: string) => mails.filter(({ to }) => to === email)

describe('asking for mail about new reports', () => {
  it('counts when the button behind the mailed link is pressed, not when the link is opened', async () => {
    const email = fresh()
    const link = await ask(email)
    const opened = await site.get(link)
    expect([opened.status, opened.headers.get('x-robots-tag')]).toEqual([200, 'noindex, nofollow'])
    expect(await addresses()).not.toContain(email)
    expect((await site.post(link, {})).status).toBe(200)
    expect((await site.post(link, {})).status).toBe(200)
    expect((await addresses()).filter((one) => one === email)).toHaveLength(1)
  })

  it('keeps of the link only a hash, and nothing of it in the log', async () => {
    const email = fresh()
    const secret = (await ask(email)).split('/').at(-1) ?? ''
    const kept = await site.store.query('audit', 'SCOPE#SE')
    expect(JSON.stringify(kept)).not.toContain(email)
    expect(await site.store.query('sessions', `SUBSCRIPTION-REQUEST#${secret}`)).toEqual([])
  })

  it('answers the same for an address that subscribes, that has just asked, and that does neither', async () => {
    const known = await subscribe()
    const sent = site.mails.length
    const again = await site.post(form, { email: known, language: 'sv' })
    expect(again.headers.get('location')).toBe(`${form}?asked`)
    // One mail an hour to one address, however often it is typed.
    expect(site.mails).toHaveLength(sent)
    site.time.now = hours(1.01)
    await ask(known)
    expect(site.mails).toHaveLength(sent + 1)
  })

  it('mails nobody more than three times in a day, by whatever name of the mailbox', async () => {
    site.time.now = new Date('2026-11-02T01:00:00Z')
    const [own, place] = fresh().split('@')
    const mailed = () => site.mails.filter(({ to }) => to.startsWith(own ?? '')).length
    for (const tag of ['', '+a', '+b', '+c', '']) {
      await site.post(form, { email: `${own}${tag}@${place}`, language: 'sv' })
      await site.post(form, { email: `${own}${tag}+x@${place}`, language: 'sv' })
      site.time.now = hours(1.01)
    }
    expect(mailed()).toBe(3)
    site.time.now = hours(24)
    await ask(`${own}@${place}`)
    expect(mailed()).toBe(4)
  })

  it('is stopped when there is a flood, for every address alike, and taken again in the next hour', async () => {
    site.time.now = new Date('2026-11-10T10:05:00Z')
    const known = await subscribe()
    await Promise.all(
      Array.from({ length: mostAskedAnHour - 1 }, () =>
        site.deps.subscriptions.ask({ email: fresh(), language: 'sv', at: site.time.now }),
      ),
    )
    const sent = site.mails.length
    for (const email of [fresh(), known]) {
      const answer = await site.post(form, { email, language: 'sv' })
      expect(answer.status).toBe(400)
      expect(await answer.text()).toContain('Det har kommit ovanligt många beställningar')
    }
    expect(site.mails).toHaveLength(sent)
    site.time.now = hours(1)
    await ask(fresh())
  })

  it('ends by itself after two days', async () => {
    const email = fresh()
    const link = await ask(email)
    site.time.now = hours(48.1)
    expect((await site.get(link)).status).toBe(404)
    expect((await site.post(link, {})).status).toBe(404)
    expect(await addresses()).not.toContain(email)
  })

  it('says so beside the field when the mail cannot be sent, and lets one try again at once', async () => {
    const email = fresh()
    const { sendMail, log } = site.deps
    site.deps.sendMail = () => Promise.reject(new Error('no mail server'))
    site.deps.log = { ...log, error: () => {} }
    const answer = await site.post(form, { email, language: 'sv' })
    site.deps.sendMail = sendMail
    site.deps.log = log
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Mejlet gick inte att skicka.')
    await ask(email)
  })
})

describe('leaving', () => {
  const mailTo = async (email: string): Promise<Mail> => {
    const report = await site.publish({ changeNote: aNote('Ny.') })
    await tellSubscribers(telling(), report.id)
    const [mail] = toldOf(email)
    if (!mail) throw new Error('no mail')
    return mail
  }

  it('is a link to a page with one button, and takes the address away', async () => {
    const email = await subscribe()
    const { text, unsubscribe = '' } = await mailTo(email)
    expect(text).toContain(unsubscribe)
    const link = new URL(unsubscribe).pathname
    expect(await (await site.get(link)).text()).toContain('Ja, sluta mejla mig')
    expect(await addresses()).toContain(email)
    expect((await site.post(link, {})).status).toBe(200)
    expect(await addresses()).not.toContain(email)
    expect(JSON.stringify(await site.store.query('regions', 'SUBSCRIBERS'))).not.toContain(email)
  })

  it('is not undone by opening the link of the confirmation again, which then says so', async () => {
    const email = fresh()
    const confirm = await ask(email)
    await site.post(confirm, {})
    const { unsubscribe = '' } = await mailTo(email)
    await site.post(new URL(unsubscribe).pathname, {})
    for (const answer of [await site.get(confirm), await site.post(confirm, {})]) {
      const html = await answer.text()
      expect(html).toContain('Länken är redan använd')
      expect(html).not.toContain('Du får ett mejl när nästa rapport publiceras')
    }
    expect(await addresses()).not.toContain(email)
  })

  it('is one press in a mail program too, which brings neither page nor cookie', async () => {
    const email = await subscribe()
    const { unsubscribe = '' } = await mailTo(email)
    const answer = await site.app.request(unsubscribe, {
      method: 'POST',
      body: 'List-Unsubscribe=One-Click',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(answer.status).toBe(200)
    expect(await addresses()).not.toContain(email)
    const elsewhere = await site.app.request('http://localhost/rapporter/prenumerera', {
      method: 'POST',
      body: 'email=a%40b.se',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    })
    expect(elsewhere.status).toBe(403)
  })

  it('tells nobody with a made-up word whether anyone subscribes', async () => {
    const email = await subscribe()
    const { unsubscribe = '' } = await mailTo(email)
    const word = unsubscribe.split('/').at(-1) ?? ''
    const other = `${word.slice(0, 22)}${'x'.repeat(22)}`
    const [wrong, none] = [await site.get(`/rapporter/avsluta/${other}`), await site.get('/rapporter/avsluta/x')]
    expect([wrong.status, none.status]).toEqual([200, 200])
    await site.post(`/rapporter/avsluta/${other}`, {})
    expect(await addresses()).toContain(email)
  })
})

describe('telling of a report', () => {
  it('mails everyone once, in her language, however often the message comes', async () => {
    const [swedish, english] = [await subscribe(), await subscribe(fresh(), 'en')]
    // A first version has no note.
    await site.publish()
    const report = await site.publish({ changeNote: { sv: 'Ny siffra.', en: 'A new figure.' } })
    await Promise.all([tellSubscribers(telling(), report.id), tellSubscribers(telling(), report.id)])
    await tellSubscribers(telling(), report.id)
    await tellLatelyPublished(telling(), site.time.now)
    const about = (email: string) => toldOf(email).filter(({ text }) => text.includes(`/${report.id}`))
    expect(about(swedish).map(({ subject }) => subject)).toEqual(['Ny rapport: Lägesrapport: Omgång 2026'])
    expect(about(english)[0]?.text).toContain(`http://localhost/en/reports/${report.id}`)
    expect(about(english)).toHaveLength(1)
    expect(about(swedish)[0]?.text).toContain('Ändrat sedan förra versionen: Ny siffra.')
    expect(about(english)[0]?.text).toContain('Changed since the previous version: A new figure.')
  })

  it('mails everyone of each of several that come out in the same moment', async () => {
    const email = await subscribe()
    const reports = [await site.publish(), await site.publish(), await site.publish()]
    await Promise.all(reports.map(({ id }) => tellSubscribers(telling(), id)))
    const about = reports.map(({ id }) => toldOf(email).filter(({ text }) => text.includes(`/${id}\n`)).length)
    expect(about).toEqual([1, 1, 1])
  })

  it('remembers every report of a week in which many come out', async () => {
    const email = await subscribe()
    const publishedAt = site.time.now.toISOString()
    const many = Array.from({ length: 40 }, (_, index) => ({ id: `2030-v${index + 1}`, publishedAt }))
    const told = async () => {
      const claims = []
      for (const report of many) claims.push(await claimTelling(site.store, idOfEmail(email), report))
      return claims.filter((claim) => claim !== null).length
    }
    expect([await told(), await told()]).toEqual([40, 0])
  })

  it('tells nobody of a region’s own report, of one that was withdrawn, or of what came out before she confirmed', async () => {
    const before = await site.publish({ changeNote: aNote('Före.') })
    site.time.now = hours(0.1)
    const email = await subscribe()
    const own = await site.publish({ choice: wholeChoice('region', '20'), changeNote: aNote('Egen.') })
    const withdrawn = await site.publish({ changeNote: aNote('Fel.') })
    await site.withdraw(withdrawn, 'Fel.')
    for (const { id } of [before, own, withdrawn]) await tellSubscribers(telling(), id)
    await tellLatelyPublished(telling(), site.time.now)
    expect(toldOf(email)).toEqual([])
  })

  it('tries again what surely did not go, and tells in the morning what was not told', async () => {
    const email = await subscribe()
    const report = await site.publish({ changeNote: aNote('Igen.') })
    const busy = Object.assign(new Error('busy'), { responseCode: 451 })
    const first = await tellSubscribers(
      telling(() => Promise.reject(busy)),
      report.id,
    )
    expect(first).toMatchObject({ mailedCount: 0, isToTryAgain: true })
    await tellLatelyPublished(telling(), hours(20))
    expect(toldOf(email).filter(({ text }) => text.includes(report.id))).toHaveLength(1)
    const lost = await tellSubscribers(
      telling(() => Promise.reject(new Error('answer lost'))),
      report.id,
    )
    expect(lost).toEqual({ mailedCount: 0, failedCount: 0, isToTryAgain: false })
  })
})
