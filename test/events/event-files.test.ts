import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkUpload } from '#functions/check-upload/check-upload.ts'
import type { ScanResult } from '#functions/check-upload/scan-event.ts'
import type { ProjectEvent } from '#shared/events/event.ts'
import { eventFileLimits, parseEventFileKey } from '#shared/events/event-file.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { aDocx, anExe, aPdf, aPptx, theEicarFile } from '#test/evidence/some-files.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { anEvent, publish, registered } from './builders.ts'

let site: TestSite
let coordinator: string
let event: ProjectEvent
beforeAll(async () => {
  site = await startSite()
  coordinator = await site.signIn('sara@myh.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
  event = await publish(site.deps.events, site.time.now, anEvent())
})
afterAll(() => site.stop())

const html = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()
const desk = (path = '') => `/nationellt/evenemang/${event.id}${path}`
const open = () => `/kalendarium/${event.id}`
const json = { accept: 'application/json' }

type Sent = { title: string; content: Uint8Array; mediaType?: string; isPublic?: boolean; result?: ScanResult }

/** Sends the file of an upload that has begun as the browser does, and lets it be scanned and checked as the system does. */
const send = async (begun: Response, { content, result = 'NO_THREATS_FOUND' }: Sent) => {
  const reply = (await begun.json()) as { kind: string; upload: UploadForm; finish: string }
  expect(reply.kind).toBe('ready')
  const body = new FormData()
  for (const [name, value] of Object.entries(reply.upload.fields)) body.append(name, value)
  body.append('file', new Blob([Buffer.from(content)]), 'file')
  expect((await fetch(reply.upload.address, { method: 'POST', body })).status).toBe(201)
  expect((await site.get(reply.finish, coordinator)).status).toBe(303)
  const key = reply.upload.fields.key ?? ''
  await site.bucket.tag(key, result)
  const eTag = (await site.bucket.uploads.find(key))?.eTag ?? ''
  const checked = await checkUpload(
    { store: site.store, uploads: site.bucket.uploads, bucket: site.bucket.name, clock: () => site.time.now },
    { bucket: site.bucket.name, key, eTag, result },
  )
  return { id: parseEventFileKey(key)?.id ?? '', checked }
}

const fieldsOf = ({ title, content, mediaType = 'pdf', isPublic = true }: Sent) => ({
  ...{ title, mediaType, fileName: `${title}.${mediaType}`, bytes: String(content.length) },
  ...(isPublic && { isPublic: 'yes' }),
})
const putUp = async (sent: Sent) => send(await site.post(desk('/fil'), fieldsOf(sent), coordinator, json), sent)
const replace = async (id: string, sent: Sent) =>
  send(await site.post(desk(`/fil/${id}`), fieldsOf(sent), coordinator, json), sent)
const bytesAt = async (path: string, cookie?: string) => {
  const answer = await site.get(path, cookie)
  if (answer.status !== 302) return answer.status
  return new Uint8Array(await (await fetch(answer.headers.get('location') ?? '')).arrayBuffer())
}

describe('material as a file', () => {
  it('is on the page of the event once it is checked, with format and size, until it is replaced or taken away', async () => {
    const { id, checked } = await putUp({ title: 'Bilder från dagen', content: aPdf() })
    expect(checked).toEqual({ kind: 'accepted' })
    expect(await html(open())).toMatch(/Bilder från dagen \(PDF, [\d,]+\s(?:B|byte|kB)\)/)
    expect(await html(open())).toContain('går inte att läsa med skärmläsare')
    expect(await html(desk(`/fil/${id}`), coordinator)).toContain('Den saknar taggar')
    expect(await bytesAt(`${open()}/fil/${id}`)).toEqual(aPdf())
    expect(await bytesAt(desk(`/fil/${id}/hamta`), coordinator)).toEqual(aPdf())

    // While the new one is on its way the old one stands.
    const slides = { title: 'x', content: aPptx(), mediaType: 'pptx' }
    const begun = await site.post(desk(`/fil/${id}`), fieldsOf(slides), coordinator, json)
    expect(await bytesAt(`${open()}/fil/${id}`)).toEqual(aPdf())
    expect((await send(begun, slides)).checked).toEqual({ kind: 'accepted' })
    expect(await html(open())).toContain('Bilder från dagen (PowerPoint, ')
    expect(await bytesAt(`${open()}/fil/${id}`)).toEqual(aPptx())

    const gone = await site.post(desk(`/fil/${id}/ta-bort`), {}, coordinator)
    expect(gone.headers.get('location')).toBe(`${desk()}?said=file-removed`)
    expect(await html(open())).not.toContain('Bilder från dagen')
    expect([await bytesAt(`${open()}/fil/${id}`), (await site.get(desk(`/fil/${id}`), coordinator)).status]).toEqual([
      404, 404,
    ])
  })

  it('is refused with the reason when it is infected or is something else than it says, and what stood before stays', async () => {
    const infected = await putUp({ title: 'Smittad', content: theEicarFile(), result: 'THREATS_FOUND' })
    expect(infected.checked).toEqual({ kind: 'refused', refusal: 'infected' })
    expect(await html(desk(`/fil/${infected.id}`), coordinator)).toContain('hittade skadlig kod')
    const lying = await putUp({ title: 'Spel', content: anExe() })
    expect(await html(desk(`/fil/${lying.id}`), coordinator)).toContain('innehållet är av typen EXE')
    expect(await html(desk(), coordinator)).toContain('Stoppad')
    expect(await html(open())).not.toMatch(/Smittad|Spel/)
    expect([await bytesAt(`${open()}/fil/${infected.id}`), await bytesAt(`${open()}/fil/${lying.id}`)]).toEqual([
      404, 404,
    ])

    const programme = await aDocx()
    const { id } = await putUp({ title: 'Program', content: programme, mediaType: 'docx' })
    expect((await replace(id, { title: '', content: anExe() })).checked).toMatchObject({ refusal: 'mislabelled' })
    expect(await html(desk(`/fil/${id}`), coordinator)).toContain('Den förra filen går fortfarande att hämta')
    expect(await bytesAt(`${open()}/fil/${id}`)).toEqual(programme)
  })

  it('is given only to those who have a place where it is not for everyone', async () => {
    const { id } = await putUp({ title: 'För deltagare', content: aPdf(), isPublic: false })
    expect(await html(open())).not.toContain('För deltagare')
    expect(await html(open())).toContain('Det finns mer material för dig som är anmäld')
    expect(await bytesAt(`${open()}/fil/${id}`)).toBe(404)
    const { id: registrationId } = await registered(site.deps.events, event, 'anna@region.example', site.time.now)
    const secret = await site.deps.events.makeLink({ eventId: event.id, registrationId }, site.time.now)
    expect(await html(`/kalendarium/anmalan/${secret}`)).toContain('För deltagare (PDF, ')
    expect(await bytesAt(`/kalendarium/anmalan/${secret}/fil/${id}`)).toEqual(aPdf())
  })

  it('says beside the field what is wrong before anything is sent', async () => {
    const post = async (some: object) =>
      (await site.post(desk('/fil'), { title: 'A', mediaType: 'pdf', ...some }, coordinator)).text()
    expect(await post({ title: '' })).toContain('f-title-error')
    expect(await post({ mediaType: 'xlsx' })).toContain('f-mediaType-error')
    expect(await post({ fileName: 'a.pptx' })).toContain('PowerPoint-fil (pptx)')
    expect(await post({ bytes: String(eventFileLimits.bytes + 1) })).toContain('20 MB')
    // Without script the file is chosen on the next page.
    const begun = await site.post(desk('/fil'), { title: 'Utan skript', mediaType: 'pdf' }, coordinator)
    expect(await html(begun.headers.get('location') ?? '', coordinator)).toContain('type="file"')
  })

  it('can be neither put up nor replaced once the event is cancelled, only taken away', async () => {
    const called = await publish(site.deps.events, site.time.now, anEvent({ title: 'Inställd dag' }))
    const there = (path: string) => `/nationellt/evenemang/${called.id}${path}`
    const sent = { title: 'Program', content: aPdf() }
    const { id } = await send(await site.post(there('/fil'), fieldsOf(sent), coordinator, json), sent)
    await site.post(there('/stall-in'), { version: String(called.version), reason: 'Sjukdom' }, coordinator)
    const said = 'Evenemanget är inställt. Det går inte längre att lägga upp eller byta ut filer.'
    for (const path of ['/fil', `/fil/${id}`]) {
      const refused = await site.post(there(path), fieldsOf(sent), coordinator, json)
      expect([refused.status, await refused.json()]).toEqual([400, { kind: 'invalid', problems: [said] }])
      expect(await (await site.post(there(path), fieldsOf(sent), coordinator)).text()).toContain(said)
    }
    const page = await html(there(`/fil/${id}`), coordinator)
    expect([page.includes(said), page.includes('Byt ut filen')]).toEqual([true, false])
    const desk = await html(there(''), coordinator)
    expect([desk.includes(`/fil/${id}"`), desk.includes('Lägg upp en fil')]).toEqual([true, false])
    expect(await bytesAt(there(`/fil/${id}/hamta`), coordinator)).toEqual(aPdf())
    expect((await site.post(there(`/fil/${id}/ta-bort`), {}, coordinator)).status).toBe(303)
  })

  it('belongs to its desk: another organiser neither sees nor changes it', async () => {
    const editor = await site.signIn('disa@region.example', [{ scope: '20', roles: ['editor'] }], 'Disa')
    const { id } = await putUp({ title: 'Nationens', content: aPdf() })
    const at = (path: string) => `/region/20/evenemang/${event.id}${path}`
    const refused = await Promise.all([
      site.get(at('/fil'), editor),
      site.get(at(`/fil/${id}`), editor),
      site.post(at(`/fil/${id}/ta-bort`), {}, editor),
    ])
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404])
    expect(await bytesAt(`${open()}/fil/${id}`)).toEqual(aPdf())
  })
})
