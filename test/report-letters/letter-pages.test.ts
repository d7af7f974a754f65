import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mailAnswers, mailLateAnswers } from '#functions/send-reminders/mail-answers.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import type { StatusReport } from '#shared/reports/status-report.ts'
import { aNote } from '#test/reports/a-status-report.ts'
import { type ReaderSite, startReaderSite } from '../reports/reader-site.ts'

let site: ReaderSite
let report: StatusReport
let coordinator: string
let editor: string
const desk = '/nationellt/rapporter/rattelser'

beforeAll(async () => {
  site = await startReaderSite()
  report = await site.publish({ changeNote: noChangeNote })
})
afterAll(() => site.stop())
beforeEach(async () => {
  coordinator = await site.signIn('kim@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Kim')
  editor = await site.signIn('ed@region.example', [{ scope: '20', roles: ['editor'] }], 'Ed')
})

const page = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()
const correct = (text: string, more: Record<string, string> = {}) =>
  site.post(`/rapporter/${report.id}/rattelse`, { chapter: 'areas', text, email: '', ...more })
const noticesOf = async (cookie: string) => page('/min-sida/notiser', cookie)
const corrections = () => site.deps.reportLetters.corrections()

describe('a correction from a reader', () => {
  it('reaches the coordinator, is answered by mail, and the address is then forgotten', async () => {
    const answer = await correct('Talet för Dalarna är fel.', { email: 'lasare@example.se' })
    expect(answer.headers.get('location')).toBe(`/rapporter/${report.id}/rattelse?sent`)
    expect(await page(`/rapporter/${report.id}/rattelse?sent`)).toContain('Tack, vi har tagit emot det du skrev.')
    expect(await noticesOf(coordinator)).toContain(`En läsare ser något som inte stämmer i rapporten ${report.id}`)
    const shown = await page(desk, coordinator)
    expect(shown).toContain('Talet för Dalarna är fel.')
    expect(shown).not.toContain('lasare@example.se')
    const correction = (await corrections()).find(({ text }) => text === 'Talet för Dalarna är fel.')
    const fields = { correction: correction?.id ?? '', answer: 'Du har rätt. Version 2 kommer.' }
    const handled = await site.post(desk, fields, coordinator)
    expect(handled.headers.get('location')).toContain('said=handled-mailed')
    expect(site.mails.at(-1)).toMatchObject({ to: 'lasare@example.se', subject: 'Vårt svar om lägesrapporten' })
    expect(site.mails.at(-1)?.text).toContain('Version 2 kommer.')
    const log = JSON.stringify(await site.store.query('audit', 'SCOPE#SE'))
    const kept = JSON.stringify(await site.store.query('content', 'REPORT-CORRECTIONS')) + log
    expect(kept).not.toContain('lasare@example.se')
    // The log, which never forgets, holds that it came and was handled, and nothing of what was written.
    for (const words of ['Talet för Dalarna', 'Version 2 kommer']) expect(log).not.toContain(words)
    for (const action of ['send-correction', 'answer-correction']) expect(log).toContain(action)
    const late = await site.post(desk, { ...fields, answer: 'Nej, det stämmer.' }, coordinator)
    expect(late.status).toBe(409)
    expect(await late.text()).toMatch(/En kollega hann före[\s\S]*<blockquote[^>]*>Nej, det stämmer\.<\/blockquote>/)
    const after = (await corrections()).find(({ id }) => id === correction?.id)
    expect(after?.answer).toBe('Du har rätt. Version 2 kommer.')
  })

  describe('whose answer does not go at once', () => {
    const answered = async (text: string, failure: Error): Promise<{ said: string | null; id: string }> => {
      const { sendMail, log } = site.deps
      await correct(text, { email: 'kvar@example.se' })
      const id = (await corrections()).find((one) => one.text === text)?.id ?? ''
      site.deps.sendMail = () => Promise.reject(failure)
      site.deps.log = { ...log, error: () => {} }
      const handled = await site.post(desk, { correction: id, answer: 'Tack.' }, coordinator)
      Object.assign(site.deps, { sendMail, log })
      return { said: handled.headers.get('location'), id }
    }
    const emailOf = async (wanted: string) => (await corrections()).find(({ id }) => id === wanted)?.email
    const job = (sendMail = site.deps.sendMail) => ({ store: site.store, sendMail, logFailure: () => {} })
    const minutes = (count: number) => new Date(site.time.now.getTime() + count * 60_000)

    it('keeps its address until the job has mailed it, once', async () => {
      const { said, id } = await answered('Fel i tabell 2.', new Error('timeout'))
      expect(said).toContain('said=mailed-later')
      expect(await page(said ?? '', coordinator)).not.toContain('kvar@example.se')
      const away = () => Promise.reject(new Error('still away'))
      expect(await mailAnswers(job(away), [id])).toEqual({ mailedCount: 0, failedCount: 1, isToTryAgain: true })
      expect(await emailOf(id)).toBe('kvar@example.se')
      expect((await mailLateAnswers(job(), minutes(5))).mailedCount).toBe(0)
      expect((await mailLateAnswers(job(), minutes(11))).mailedCount).toBe(1)
      expect(site.mails.at(-1)).toMatchObject({ to: 'kvar@example.se' })
      expect(await emailOf(id)).toBeNull()
      expect((await mailAnswers(job(), [id])).mailedCount).toBe(0)
    })

    it('is forgotten when its address takes no mail, or when it has not gone in two weeks', async () => {
      const refused = await answered('Fel i tabell 3.', Object.assign(new Error('no such box'), { responseCode: 550 }))
      expect(refused.said).toContain('said=not-mailed')
      expect(await emailOf(refused.id)).toBeNull()
      const { id } = await answered('Fel i tabell 4.', new Error('timeout'))
      expect((await mailLateAnswers(job(), minutes(14 * 24 * 60 + 1))).mailedCount).toBe(0)
      expect(await emailOf(id)).toBeNull()
    })
  })

  it('is not kept when the box that people do not see is filled in, and the sender is not told so', async () => {
    const before = (await corrections()).length
    const answer = await correct('Köp nu', { homepage: 'https://spam.example' })
    expect(answer.headers.get('location')).toBe(`/rapporter/${report.id}/rattelse?sent`)
    expect(await corrections()).toHaveLength(before)
  })

  it('is stopped when there is a flood of them, with what was typed kept', async () => {
    site.time.now = new Date(site.time.now.getTime() + 61 * 60_000)
    for (let count = 0; count < 30; count += 1) await correct(`Fel ${count}`)
    const refused = await correct('En till')
    expect(refused.status).toBe(400)
    const html = await refused.text()
    expect(html).toContain('Det har kommit ovanligt mycket på kort tid.')
    expect(html).toContain('En till')
    site.time.now = new Date(site.time.now.getTime() + 61 * 60_000)
    expect((await correct('En till')).status).toBe(303)
  })

  it('is for what is out: not for a draft, and not for what is withdrawn', async () => {
    const withdrawn = await site.publish({ changeNote: aNote('Fel.') })
    await site.withdraw(withdrawn, 'Fel.')
    expect((await site.get(`/rapporter/${withdrawn.id}/rattelse`)).status).toBe(404)
    expect((await site.post(`/rapporter/${withdrawn.id}/rattelse`, { text: 'x' })).status).toBe(404)
  })
})

describe('an observation to a region', () => {
  const from = () => `/nationellt/rapporter/${report.id}/iakttagelser`
  const list = '/region/20/rapporter'

  it('reaches the people of that region alone, and their answer the coordinator', async () => {
    const other = await site.signIn('ann@region.example', [{ scope: '12', roles: ['owner'] }])
    const sent = await site.post(from(), { region: '20', chapter: 'areas', text: 'Ni sticker ut i A.' }, coordinator)
    expect(sent.headers.get('location')).toBe(`${from()}?sent`)
    expect(await noticesOf(editor)).toContain(`Kim har skickat er en iakttagelse ur rapporten ${report.id}`)
    expect(await noticesOf(other)).not.toContain('iakttagelse')
    expect(await page(list, editor)).toContain('Ni sticker ut i A.')
    expect(await page('/region/12/rapporter', other)).not.toContain('Ni sticker ut i A.')
    const [observation] = await site.deps.reportLetters.observations('20')
    const fields = { observation: observation?.id ?? '', answer: 'Vi har bytt arbetssätt.' }
    expect((await site.post('/region/12/rapporter', fields, other)).status).toBe(404)
    expect((await site.post(list, fields, coordinator)).status).toBe(404)
    const answered = await site.post(list, fields, editor)
    expect(answered.headers.get('location')).toContain('said=answered#')
    expect(await noticesOf(coordinator)).toContain('Region Dalarna har svarat på en iakttagelse')
    expect(await page(desk, coordinator)).toContain('Vi har bytt arbetssätt.')
    const again = await site.post(list, { ...fields, answer: 'Nytt svar.' }, editor)
    expect(again.status).toBe(409)
    expect(await again.text()).toMatch(/En kollega hann före[\s\S]*<blockquote[^>]*>Nytt svar\.<\/blockquote>/)
    expect((await site.deps.reportLetters.observations('20'))[0]?.answer).toBe('Vi har bytt arbetssätt.')
  })

  it('can be sent from a report that is being written', async () => {
    const waiting = await site.approve({ changeNote: aNote('Utkast.') })
    const path = `/nationellt/rapporter/${waiting.id}/iakttagelser`
    expect((await site.get(path, coordinator)).status).toBe(200)
    const sent = await site.post(path, { region: '13', chapter: 'counts', text: 'Saknas.' }, coordinator)
    expect(sent.status).toBe(303)
    expect((await site.get('/nationellt/rapporter/2026-v99/iakttagelser', coordinator)).status).toBe(404)
  })
})
