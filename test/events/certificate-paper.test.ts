import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CertificateDeps, renderCertificate } from '#functions/render-report/certificate/render-certificate.ts'
import { createTypesetter } from '#functions/render-report/pdf/typeset.ts'
import type { FileJob } from '#functions/render-report/render-file.ts'
import type { EventContent } from '#shared/events/event.ts'
import { fontsFolder } from '#test/reports/fonts.ts'
import { type ReadPdf, readPdf, structureOf } from '#test/reports/read-pdf.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { actor, anEvent, publish, registered } from './builders.ts'

let site: TestSite
let deps: CertificateDeps
let removeFonts: () => Promise<void>
beforeAll(async () => {
  site = await startSite()
  const fonts = await fontsFolder()
  removeFonts = fonts.remove
  const typesetter = await createTypesetter(fonts.folder)
  deps = { exchange: site.deps.exchange, objects: site.objects, clock: () => site.time.now, typesetter }
})
afterAll(() => Promise.all([site.stop(), removeFonts()]))

const twoDays = { startsAt: '2026-10-08T07:00:00Z', endsAt: '2026-10-09T13:00:00Z' }
const title = '#image("x") Två dagar om validering'

/** The personal page of somebody who was at an event on some of its days. */
const cameTo = async (some: Partial<EventContent>, days: string[]) => {
  site.time.now = new Date('2026-10-05T12:00:00Z')
  const { events } = site.deps
  const event = await publish(events, site.time.now, anEvent({ title, titleEn: 'Two days', ...twoDays, ...some }))
  const { id } = await registered(events, event, 'anna@region.example', site.time.now, { name: 'Anna Ö’Åberg' })
  site.time.now = new Date('2026-10-12T12:00:00Z')
  for (const day of days)
    await events.markAttendance({ event, ticks: { day, present: [id], absent: [] }, actor, at: site.time.now })
  const secret = await events.makeLink({ eventId: event.id, registrationId: id }, site.time.now)
  return { sv: `/kalendarium/anmalan/${secret}/intyg`, en: `/en/events/registration/${secret}/certificate` }
}

const html = async (path: string) => (await site.get(path)).text()

/** Orders the paper as its holder does, lets it be made, and fetches it. */
const fetched = async (page: string): Promise<{ pdf: ReadPdf; name: string; file: string }> => {
  const file = (await site.post(`${page}/pdf`, {})).headers.get('location') ?? ''
  const messages = (await site.received()) as (FileJob & { kind?: string })[]
  for (const message of messages) if (message.kind === 'certificate') await renderCertificate(deps, message)
  const address = (await site.get(`${file}/${page.startsWith('/en') ? 'download' : 'hamta'}`)).headers.get('location')
  const answer = await fetch(address ?? '')
  const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
  return { pdf, name: answer.headers.get('content-disposition') ?? '', file }
}

describe('a certificate as a file', () => {
  it('is an accessible PDF in the language of its page, with the code and where it is checked', async () => {
    const page = await cameTo({ hours: 10.5 }, ['2026-10-08', '2026-10-09'])
    await site.post(page.sv, {})
    const code = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/.exec(await html(page.sv))?.[0] ?? ''
    const { pdf, name } = await fetched(page.sv)
    const text = pdf.pages.join('\n').replace(/\s+/g, ' ')
    for (const words of ['Anna Ö’Åberg', title, '8 oktober 2026', '9 oktober 2026', '10,5 timmar', code])
      expect(text).toContain(words)
    expect(text).toMatch(/Kontrollera intyget på \S+\/kalendarium\/intyg/)
    expect(name).toContain(`intyg-${code}-sv.pdf`)
    expect(pdf.pages).toHaveLength(1)
    expect(structureOf(pdf)).toMatchObject({ Title: 1 })
    const english = (await fetched(page.en)).pdf.pages.join('\n').replace(/\s+/g, ' ')
    for (const words of ['Certificate of attendance', 'Two days', '10.5 hours', code]) expect(english).toContain(words)
  })

  it('names the days and no hours where nobody has stated them, and where she was there only some days', async () => {
    const unstated = await cameTo({}, ['2026-10-08', '2026-10-09'])
    const partly = await cameTo({ hours: 10 }, ['2026-10-09'])
    for (const { sv } of [unstated, partly]) {
      await site.post(sv, {})
      expect(await html(sv)).toContain('9 oktober 2026')
      expect(await html(sv)).not.toContain('timmar')
    }
    expect((await html(partly.sv)).match(/<dd>[^<]*8 oktober/g)).toHaveLength(1)
  })

  it('is made for nobody without a certificate, and opened through no other link than her own', async () => {
    const [without, other] = [await cameTo({}, []), await cameTo({}, ['2026-10-08'])]
    expect((await site.post(`${without.sv}/pdf`, {})).headers.get('location')).toBe(without.sv)
    await site.post(other.sv, {})
    const { file } = await fetched(other.sv)
    expect((await site.get(file)).status).toBe(200)
    const id = file.split('/').at(-1)
    expect((await site.get(`${without.sv}/pdf/${id}`)).status).toBe(404)
    expect((await site.get(`${without.sv}/pdf/${id}/hamta`)).status).toBe(404)
  })
})
