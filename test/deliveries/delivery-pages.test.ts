import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { keepImportRetry } from '#shared/deliveries/import-retry.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { newFormKey } from '#web/form.ts'
import { formatTime } from '#web/texts/format.ts'
import { plantDelivery, plantRefusals, someFindings } from './planted-delivery.ts'

let site: TestSite
let editor: string
let other: string
let coordinator: string
beforeAll(async () => {
  site = await startSite()
  editor = await site.signIn('eva@region.example', [{ scope: '20', roles: ['editor'] }], 'Eva')
  other = await site.signIn('ola@region.example', [{ scope: '12', roles: ['editor'] }], 'Ola')
  coordinator = await site.signIn('sara@myh.example', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
})
afterAll(() => site.stop())

const list = '/region/20/leveranser'
const textOf = async (answer: Response | Promise<Response>) => (await answer).text()
/** Sends the form of a file as a browser without script does. */
const sendFile = async (path: string, fields: Record<string, string>, file: string | null, cookie: string) => {
  const body = new FormData()
  for (const [name, value] of Object.entries({ formKey: newFormKey(site.time.now), ...fields }))
    body.append(name, value)
  body.append('file', new File(file === null ? [] : [file], file === null ? '' : '2025.csv', { type: 'text/csv' }))
  const request = new Request(`http://localhost${path}`, {
    method: 'POST',
    body,
    headers: { cookie, origin: 'http://localhost' },
  })
  return site.app.request(request)
}
const idIn = (answer: Response) => /leveranser\/([\w-]{22})/.exec(answer.headers.get('location') ?? '')?.[1] ?? ''
const content = 'region,år,form,sektor,kön,antal\n20,2025,credit,komvux,women,40\n'

describe('delivering a file', () => {
  it('puts a small file where the import reads it, and shows that it is being read', async () => {
    const answer = await sendFile(`${list}/ny`, { source: 'Verksamhetssystemet' }, content, editor)
    expect(answer.status).toBe(303)
    const delivery = await site.deps.deliveries.find(idIn(answer))
    expect(delivery).toMatchObject({
      name: '2025.csv',
      way: 'file',
      status: 'received',
      deliverer: { code: '20' },
      receivedFrom: { name: 'Eva' },
    })
    const lying = await site.bucket.uploads.read(delivery?.objectKey ?? '')
    expect(new TextDecoder().decode(lying?.content)).toBe(content)
    const page = await site.get(answer.headers.get('location') ?? '', editor)
    expect([page.status, page.headers.get('refresh')]).toEqual([200, '5'])
    expect(await page.text()).toContain('Filen läses.')
    const asked = await site.get(`${list}/${idIn(answer)}`, editor, { accept: 'application/json' })
    expect(await asked.json()).toEqual({ state: 'checking' })
    const again = {
      failedAt: site.time.now.toISOString(),
      nextAt: new Date(site.time.now.getTime() + 60_000).toISOString(),
    }
    await keepImportRetry(site.store, idIn(answer), again)
    const time = formatTime(again.nextAt, 'sv')
    expect(await textOf(site.get(`${list}/${idIn(answer)}`, editor))).toContain(`Vi försöker igen klockan ${time}.`)
    await keepImportRetry(site.store, idIn(answer), { ...again, nextAt: null })
    expect(await textOf(site.get(`${list}/${idIn(answer)}`, editor))).toContain('felet är hos oss')
  })

  it('without a file gives a form that sends one of any size straight to the bucket', async () => {
    const answer = await sendFile(`${list}/ny`, { source: 'Uttag' }, null, editor)
    const page = await textOf(site.get(answer.headers.get('location') ?? '', editor))
    expect(page).toContain('filen har inte kommit fram')
    expect(page).toContain(`value="inbox/region-20/deliveries/${idIn(answer)}"`)
    expect(page).toContain('name="success_action_redirect"')
  })

  it('gives the script where to send the file, the same place when the form is sent again', async () => {
    const fields = { source: 'Uttag', fileName: 'stor.csv', bytes: '300000000', formKey: newFormKey(site.time.now) }
    const ask = () => site.post(`${list}/ny`, fields, editor, { accept: 'application/json' })
    const [first, again] = [await (await ask()).json(), await (await ask()).json()] as {
      kind: string
      upload: { fields: Record<string, string> }
      again: string
    }[]
    expect(first?.kind).toBe('ready')
    expect(first?.upload.fields.key).toMatch(/^inbox\/region-20\/deliveries\/[\w-]{22}$/)
    expect(again?.upload.fields.key).toBe(first?.upload.fields.key)
    const wrong = await site.post(`${list}/ny`, { fileName: 'x.csv' }, editor, { accept: 'application/json' })
    expect([wrong.status, await wrong.json()]).toEqual([400, { kind: 'invalid', problems: ['Fyll i det här fältet.'] }])
  })

  it('says what is wrong beside the field and keeps what was typed', async () => {
    const answer = await sendFile(`${list}/ny`, { comment: 'Bara komvux' }, content, editor)
    const page = await textOf(answer)
    expect(answer.status).toBe(400)
    expect(page).toContain('Källa: Fyll i det här fältet.')
    expect(page).toContain('Bara komvux')
  })

  it('is done by the coordinator for a deliverer that delivers the measure', async () => {
    const path = '/nationellt/leveranser/ny'
    const fields = { deliverer: 'skolverket', measure: 'validations', source: 'Uttag' }
    const wrong = await sendFile(path, { ...fields, measure: 'higher-vocational' }, content, coordinator)
    expect([wrong.status, (await wrong.text()).includes('Skolverket lämnar inte det måttet.')]).toEqual([400, true])
    expect((await sendFile(path, { ...fields, deliverer: 'nobody' }, content, coordinator)).status).toBe(400)
    const right = await sendFile(path, fields, content, coordinator)
    expect(await site.deps.deliveries.find(idIn(right))).toMatchObject({ deliverer: { code: 'skolverket' } })
  })
})

describe('a delivery that waits', () => {
  const waiting = async () => {
    const delivery = await plantDelivery(site.store, {
      findings: someFindings({
        refusedCount: 1,
        refusalCount: 101,
        warnings: [{ kind: 'repeated-cells', cells: 2, row: 5 }],
        warningCount: 1,
      }),
    })
    await plantRefusals(
      site.objects,
      delivery,
      Array.from({ length: 101 }, (_, index) => ({
        row: index + 2,
        column: 'ageGroup',
        value: '<b>=1+1</b>',
        reason: { kind: 'unknown-code' as const },
      })),
    )
    return delivery
  }

  it('shows what was found, beside what counts today, a page at a time', async () => {
    const { id } = await waiting()
    site.deps.cubes.latest = async () => ({
      id: 'cube',
      partitions: [],
      leaves: [
        {
          year: 2025,
          regionCode: '20',
          form: 'credit',
          sector: 'komvux',
          branch: null,
          sex: 'women',
          count: 61,
          providers: null,
          largestSharePercent: null,
        },
      ],
    })
    const page = await textOf(site.get(`${list}/${id}`, editor))
    for (const words of ['1 underkänd rad', '2 uppgifter står på mer än en rad', 'åldersgrupp', 'sida 1 av 2'])
      expect(page).toContain(words)
    expect(page).toMatch(/2025, Komvux.*61.*79/s)
    expect(page).toContain('&lt;b&gt;=1+1&lt;/b&gt;')
    const last = await textOf(site.get(`${list}/${id}?page=2`, editor))
    expect(last).toContain('sida 2 av 2')
    const file = await site.get(`${list}/${id}/underkanda`, editor)
    expect([file.status, file.headers.get('location')]).toEqual([302, expect.stringContaining('refusals.csv')])
  })

  it('counts only when a person confirms just what was found', async () => {
    const { id } = await waiting()
    const accept = (fields: Record<string, string>) => site.post(`${list}/${id}/godkann`, fields, editor)
    const unseen = await accept({ confirmation: 'c0ffee' })
    expect([unseen.status, (await unseen.text()).includes('Kryssa i rutan om det stämmer')]).toEqual([400, true])
    const other = await accept({ confirmation: 'something else', confirm: 'yes' })
    expect([other.status, (await other.text()).includes('Läs igenom leveransen igen')]).toEqual([409, true])
    expect((await site.deps.deliveries.find(id))?.status).toBe('checked')
    const done = await accept({ confirmation: 'c0ffee', confirm: 'yes' })
    expect(done.headers.get('location')).toBe(`${list}/${id}?say=accepted`)
    expect((await site.deps.deliveries.parts('validations')).map(({ deliveryId }) => deliveryId)).toContain(id)
    const late = await site.post(`${list}/${id}/avvisa`, { reason: 'Nej' }, editor)
    expect([late.status, (await late.text()).includes('Någon annan hann före')]).toEqual([409, true])
  })

  it('is rejected, and withdrawn once it counts, with a reason that stands in the history', async () => {
    const { id } = await waiting()
    expect((await site.post(`${list}/${id}/avvisa`, { reason: ' ' }, editor)).status).toBe(400)
    await site.post(`${list}/${id}/avvisa`, { reason: 'Fel år' }, editor)
    expect(await textOf(site.get(`${list}/${id}?say=rejected`, editor))).toMatch(
      /Leveransen är avvisad\..*Avvisades .*Eva: Fel år/s,
    )
    const counted = await plantDelivery(site.store, { status: 'accepted', acceptedAt: '2026-10-01T09:00:00.000Z' })
    await site.post(`/nationellt/leveranser/${counted.id}/aterta`, { reason: 'Fel källa' }, coordinator)
    expect(await site.deps.deliveries.find(counted.id)).toMatchObject({
      status: 'withdrawn',
      ended: { reason: 'Fel källa' },
    })
  })
})

describe('where deliveries stand', () => {
  it('is told to their own region only, as if the others did not exist', async () => {
    const { id } = await plantDelivery(site.store)
    expect((await site.get(`${list}/${id}`, editor)).status).toBe(200)
    expect((await site.get(`/region/12/leveranser/${id}`, other)).status).toBe(404)
    expect((await site.post(`/region/12/leveranser/${id}/godkann`, { confirmation: 'c0ffee' }, other)).status).toBe(404)
    expect((await site.get(`/region/12/leveranser/${id}/underkanda`, other)).status).toBe(404)
    expect((await site.get(`/nationellt/leveranser/${id}`, coordinator)).status).toBe(200)
  })

  it('is listed with its state, and what another has taken the place of is replaced', async () => {
    const older = await plantDelivery(site.store, {
      deliverer: { kind: 'region', code: '25' },
      status: 'accepted',
      acceptedAt: '2026-10-01T09:00:00.000Z',
      name: 'aldre.csv',
    })
    await plantDelivery(site.store, {
      deliverer: { kind: 'region', code: '25' },
      status: 'accepted',
      acceptedAt: '2026-10-02T09:00:00.000Z',
      name: 'nyare.csv',
      replaces: older.id,
    })
    const of = (query: string) => textOf(site.get(`/nationellt/leveranser?deliverer=region-25${query}`, coordinator))
    expect(await of('')).toMatch(/(nyare|aldre)\.csv.*(nyare|aldre)\.csv/s)
    expect(await of('&status=replaced')).toMatch(/aldre\.csv/)
    expect(await of('&status=replaced')).not.toMatch(/nyare\.csv/)
    expect(await of('&status=accepted')).not.toMatch(/aldre\.csv/)
    expect(await of('&status=refused')).toContain('Inga leveranser stämmer med ditt val.')
    expect(await textOf(site.get(`/nationellt/leveranser/${older.id}`, coordinator))).toContain(
      'En senare leverans har ersatt hela den här',
    )
    expect(await textOf(site.get('/region/12/leveranser', other))).toContain('Inget är lämnat än.')
  })

  it('is refused as a whole in words that name what is wrong, in both languages', async () => {
    const { id } = await plantDelivery(site.store, {
      status: 'refused',
      findings: null,
      refusal: { kind: 'unknown-columns', names: ['namn', '<i>personnummer</i>'] },
    })
    expect(await textOf(site.get(`${list}/${id}`, editor))).toContain('namn och &lt;i&gt;personnummer&lt;/i&gt;')
    expect(await textOf(site.get(`/en/region/20/deliveries/${id}`, editor))).toContain(
      'We do not recognise the columns',
    )
  })
})

describe('the page for those who deliver', () => {
  it('explains every column and code, and gives empty files', async () => {
    const page = await textOf(site.get('/statistik/lamna-uppgifter'))
    for (const words of ['åldersgrupp', 'folk-high-school', 'Authorization: Bearer', '290 koder'])
      expect(page).toContain(words)
    expect(await textOf(site.get('/en/statistics/deliver'))).toContain('How to deliver figures')
    const csv = await site.get('/statistik/lamna-uppgifter/mall/csv')
    expect(await csv.text()).toBe('region;kommun;år;månad;form;sektor;bransch;kön;åldersgrupp;utfall;antal\r\n')
    expect((await site.get('/statistik/lamna-uppgifter/mall/xlsx')).status).toBe(200)
    expect((await site.get('/statistik/lamna-uppgifter/mall/docx')).status).toBe(404)
  })
})

describe('the page of keys', () => {
  it('issues a key that is shown once, and revokes it', async () => {
    const fields = { name: 'Uttag', deliverer: 'myh', scopes: ['deliver', 'read'], endsOn: '2027-01-31' }
    const wrong = await site.post('/nationellt/nycklar', { name: 'Bara namn' }, coordinator)
    const complaint = await wrong.text()
    expect([wrong.status, complaint.includes('Bara namn'), complaint.includes('Välj minst en sak')]).toEqual([
      400,
      true,
      true,
    ])
    const page = await textOf(site.post('/nationellt/nycklar', fields, coordinator))
    const key = /vlk_[0-9a-f]{12}_[\w-]{43}/.exec(page)?.[0] ?? ''
    expect((await site.deps.apiKeys.open(key, site.time.now)).ok).toBe(true)
    const again = await textOf(site.get('/nationellt/nycklar', coordinator))
    expect([again.includes(key), again.includes(key.slice(0, 17))]).toEqual([false, true])
    const revoked = await site.post('/nationellt/nycklar/aterkalla', { id: key.slice(4, 16) }, coordinator)
    expect(revoked.headers.get('location')).toBe('/nationellt/nycklar?say=revoked')
    expect((await site.deps.apiKeys.open(key, site.time.now)).ok).toBe(false)
    expect((await site.post('/nationellt/nycklar/aterkalla', { id: 'none' }, coordinator)).status).toBe(400)
  })
})
