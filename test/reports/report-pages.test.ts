import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import type { ReportFile } from '#shared/reports/status-report.ts'
import { fileKeyOf } from '#shared/reports/status-report.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { newFormKey } from '#web/form.ts'
import { aRoundToOpen } from '../support/round.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aSnapshot } from '../support/snapshot.ts'

let site: TestSite
let coordinator: string
let communicator: string
let editor: string
let snapshot: Snapshot | null
const actor = { id: 'kim@example.se', name: 'Kim Koordinator' }
const desk = '/nationellt/rapporter'

beforeAll(async () => {
  site = await startSite()
  coordinator = await site.signIn('kim@example.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Kim Koordinator')
  communicator = await site.signIn('kom@example.se', [{ scope: 'SE', roles: ['communicator'] }], 'Kom Munikatör')
  editor = await site.signIn('ed@example.se', [{ scope: '12', roles: ['editor'] }])
  site.deps.snapshots = {
    latest: async () => snapshot,
    ofRound: async () => snapshot,
    get: async () => snapshot,
    request: async () => {},
  }
  for (const id of ['2024', '2026']) {
    const round = aRoundToOpen({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } })
    await site.deps.rounds.open({ round, actor, at: site.time.now })
  }
})
beforeEach(() => {
  snapshot = aSnapshot()
})
afterAll(() => site.stop())

const filesOf = (id: string): ReportFile[] =>
  (['sv', 'en'] as const).flatMap((language) =>
    (['pdf', 'xlsx'] as const).map((format) => ({
      language,
      format,
      key: fileKeyOf(id, { language, format }),
      bytes: format === 'pdf' ? 618_400 : 1_240_000,
      sha256: 'ab'.repeat(32),
    })),
  )

const orderOne = async (changeNote = 'Rättat.', isDemonstration = false): Promise<string> => {
  const result = await site.deps.reports.order({
    period: '2026',
    changeNote,
    snapshotId: 'snapshot-1',
    isDemonstration,
    actor,
    at: site.time.now,
  })
  if (!result.ok) throw new Error('not ordered')
  return result.value.id
}

const draftOne = async (changeNote?: string, isDemonstration?: boolean): Promise<string> => {
  const id = await orderOne(changeNote, isDemonstration)
  await site.deps.reports.markDraft({ id, files: filesOf(id), at: site.time.now })
  return id
}

const publishOne = async (changeNote?: string, isDemonstration?: boolean): Promise<string> => {
  const id = await draftOne(changeNote, isDemonstration)
  await site.deps.reports.publish({ id, version: 2, actor, at: site.time.now })
  return id
}

const textOf = async (response: Response | Promise<Response>) =>
  (await (await response).text()).replace(/&#39;/g, "'").replace(/&quot;/g, '"')

describe('ordering on the desk', () => {
  it('orders for the round of the snapshot and comes back saying so', async () => {
    const answer = await site.post(desk, { period: '2026', changeNote: 'Ny.' }, coordinator)
    expect(answer.status).toBe(303)
    const address = answer.headers.get('location') ?? ''
    expect(address).toMatch(/^\/nationellt\/rapporter\?ordered=2026-v\d+$/)
    const page = await textOf(site.get(address, coordinator))
    expect(page).toMatch(/role="status"[\s\S]*är beställd/)
    expect(page).toContain('Byggs')
    expect(page).toContain('Läs in sidan igen')
  })

  it.each([
    ['no round', { period: '', changeNote: 'x' }, 'Fyll i det här fältet.'],
    ['a round that does not exist', { period: '1999', changeNote: 'x' }, 'Välj ett av alternativen i listan.'],
    [
      'a round without a snapshot',
      { period: '2024', changeNote: 'x' },
      'Den omgången är inte den som senast sammanställdes.',
    ],
    ['a note that is too long', { period: '2026', changeNote: 'x'.repeat(1001) }, 'Texten är för lång'],
    ['a megabyte of text', { period: '2026', changeNote: 'x'.repeat(1_000_000) }, 'Texten är för lång'],
    ['control characters', { period: '2026', changeNote: 'a\u0000b' }, 'tecken som inte går att läsa'],
    [
      'an old form',
      { period: '2026', changeNote: 'x', formKey: newFormKey(new Date('2026-10-01')) },
      'har varit öppet länge',
    ],
    ['no form key', { period: '2026', changeNote: 'x', formKey: '' }, 'har varit öppet länge'],
  ])('refuses %s beside the field and keeps what was typed', async (_name, fields, message) => {
    const before = (await site.deps.reports.list()).length
    const answer = await site.post(desk, fields, coordinator)
    expect(answer.status).toBe(400)
    const page = await textOf(answer)
    expect(page).toContain(message)
    if (!fields.changeNote.includes('\u0000')) expect(page.includes(fields.changeNote)).toBe(true)
    expect((await site.deps.reports.list()).length).toBe(before)
  })

  it('refuses bytes that are not UTF-8', async () => {
    const answer = await site.app.request(`http://localhost${desk}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://localhost', cookie: coordinator },
      body: `formKey=${newFormKey(site.time.now)}&period=2026&changeNote=%ff%fe`,
    })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('tecken som inte går att läsa')
  })

  it('asks what a further version changes', async () => {
    await orderOne()
    const answer = await site.post(desk, { period: '2026', changeNote: '  ' }, coordinator)
    expect(answer.status).toBe(400)
    expect(await textOf(answer)).toMatch(/Det finns redan version \d+\. Skriv vad den nya versionen ändrar\./)
  })

  it('carries out a doubled post once', async () => {
    await orderOne()
    const fields = { period: '2026', changeNote: 'Dubbel', formKey: newFormKey(site.time.now) }
    const answers = [await site.post(desk, fields, coordinator), await site.post(desk, fields, coordinator)]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect((await site.deps.reports.list()).filter(({ changeNote }) => changeNote === 'Dubbel')).toHaveLength(1)
  })

  it('shows script characters as text', async () => {
    await orderOne()
    await site.post(desk, { period: '2026', changeNote: '<script>alert(1)</script> =1+1' }, coordinator)
    const page = await (await site.get(desk, coordinator)).text()
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; =1+1')
    expect(page).not.toContain('<script>alert')
  })

  it('needs a snapshot, and says where to make one', async () => {
    snapshot = null
    expect(await textOf(site.get(desk, coordinator))).toContain('Det finns ingen sammanställning ännu.')
    expect((await site.post(desk, { period: '2026', changeNote: 'x' }, coordinator)).status).toBe(400)
  })

  it('is for the process lead; the communicator reads and publishes', async () => {
    expect((await site.post(desk, { period: '2026', changeNote: 'x' }, communicator)).status).toBe(403)
    const page = await textOf(site.get(desk, communicator))
    expect(page).toContain('Den nationella samordnaren beställer rapporter.')
    expect(page).not.toContain('Försök igen')
    expect((await site.get(desk, editor)).status).toBe(403)
    expect((await site.get(desk)).status).toBe(303)
  })
})

describe('publishing on the desk', () => {
  it('publishes what was confirmed, and shows it to everyone', async () => {
    const id = await draftOne()
    expect((await site.get(`/rapporter/${id}`)).status).toBe(404)
    const answer = await site.post(`${desk}/${id}/publicera`, { version: '2', [`confirm-${id}`]: 'yes' }, communicator)
    expect(answer.headers.get('location')).toBe(`${desk}?published=${id}`)
    expect(await textOf(site.get(`${desk}?published=${id}`, communicator))).toContain(`${id} är publicerad.`)
    expect((await site.get(`/rapporter/${id}`)).status).toBe(200)
  })

  it('asks for the confirmation first', async () => {
    const id = await draftOne()
    const answer = await site.post(`${desk}/${id}/publicera`, { version: '2' }, coordinator)
    expect(answer.status).toBe(400)
    expect(await textOf(answer)).toContain('Bekräfta att du har läst utkastet innan du publicerar.')
    expect(await site.deps.reports.get(id)).toMatchObject({ status: 'draft' })
  })

  it('says that a report has moved on, and changes nothing', async () => {
    const id = await draftOne()
    const answer = await site.post(`${desk}/${id}/publicera`, { version: '1', [`confirm-${id}`]: 'yes' }, coordinator)
    expect(answer.status).toBe(409)
    expect(await textOf(answer)).toContain('Någon hann före')
    expect(await site.deps.reports.get(id)).toMatchObject({ status: 'draft' })
    const unknown = await site.post(
      `${desk}/2026-v999/publicera`,
      { version: '1', 'confirm-2026-v999': 'yes' },
      coordinator,
    )
    expect(unknown.status).toBe(404)
  })

  it('says why a report failed and tries again', async () => {
    const id = await orderOne()
    await site.deps.reports.markFailed({ id, failure: 'snapshot-missing', at: site.time.now })
    expect(await textOf(site.get(desk, coordinator))).toContain(
      'Sammanställningen som rapporten skulle byggas av finns inte.',
    )
    const answer = await site.post(`${desk}/${id}/forsok-igen`, { version: '2' }, coordinator)
    expect(answer.headers.get('location')).toBe(`${desk}?retried=${id}`)
    expect(await site.deps.reports.get(id)).toMatchObject({ status: 'ordered' })
    expect((await site.post(`${desk}/${id}/forsok-igen`, { version: '2' }, coordinator)).status).toBe(409)
  })

  it('puts no words of the address on the page', async () => {
    expect(await textOf(site.get(`${desk}?published=Köp+nu`, coordinator))).not.toContain('Köp nu')
  })
})

describe('the files', () => {
  const name = (id: string) => `lagesrapport-${id}-sv.pdf`

  it('of a draft are for the desk only, of a published report for everyone, through a signed address', async () => {
    const id = await draftOne()
    expect((await site.get(`/rapporter/${id}/fil/${name(id)}`)).status).toBe(404)
    expect((await site.get(`/rapporter/${id}/fil/${name(id)}`, coordinator)).status).toBe(404)
    const draft = await site.get(`${desk}/${id}/fil/${name(id)}`, communicator)
    expect(draft.status).toBe(302)
    expect(draft.headers.get('location')).toContain('X-Amz-Signature=')
    expect((await site.get(`${desk}/${id}/fil/${name(id)}`, editor)).status).toBe(403)
    await site.deps.reports.publish({ id, version: 2, actor, at: site.time.now })
    const open = await site.get(`/rapporter/${id}/fil/${name(id)}`)
    expect(open.status).toBe(302)
    expect(new URL(open.headers.get('location') ?? '').searchParams.get('X-Amz-Expires')).toBe('300')
    expect(open.headers.get('cache-control')).toBe('no-store')
  })

  it.each(['lagesrapport-2026-v1-de.pdf', '..%2Fsecret', 'x'.repeat(500)])(
    'of another name do not exist: %s',
    async (file) => {
      const id = await publishOne()
      expect((await site.get(`/rapporter/${id}/fil/${file}`)).status).toBe(404)
    },
  )
})

describe('the public pages', () => {
  it('list the latest large with its files, and the earlier ones below', async () => {
    const older = await publishOne()
    const newest = await publishOne('Rättat antal för Dalarna.', true)
    const page = await textOf(site.get('/rapporter'))
    expect(page).toContain('Lägesrapport: Omgång 2026')
    expect(page).toContain(`/rapporter/${newest}/fil/lagesrapport-${newest}-sv.pdf`)
    expect(page).toContain('PDF, svenska, 618')
    expect(page).toContain('Rättat antal för Dalarna.')
    expect(page).toContain('Demonstrationsdata')
    expect(page).toContain(`href="/rapporter/${older}"`)
    expect(page).toContain('Ersatt')
    const english = await textOf(site.get('/en/reports'))
    expect(english).toContain('Status report: Round 2026')
    expect(english).toContain('PDF, English, 618')
  })

  it('show a report with its files, checksums, change and permanent address', async () => {
    await publishOne()
    const id = await publishOne('Rättat antal för Dalarna.')
    const page = await textOf(site.get(`/rapporter/${id}`))
    expect(page).toContain('Ladda ner')
    expect(page).toContain('ab'.repeat(32))
    expect(page).toContain(`http://localhost/rapporter/${id}`)
    expect(page).toMatch(/Ändrat sedan version \d+/)
    for (const part of ['-sv.pdf', '-sv.xlsx', '-en.pdf', '-en.xlsx'])
      expect(page).toContain(`lagesrapport-${id}${part}`)
    expect(page).toMatch(/1,2\sMB/)
  })

  it('tell on an older version that a newer one stands', async () => {
    const older = await publishOne()
    const newest = await publishOne()
    const page = await textOf(site.get(`/rapporter/${older}`))
    expect(page).toContain('Den här versionen är ersatt av version')
    expect(page).toContain(`href="/rapporter/${newest}"`)
    expect(await textOf(site.get(`/rapporter/${newest}`))).not.toContain('Den här versionen är ersatt')
  })

  it('lead from the address of the latest to its permanent one', async () => {
    const newest = await publishOne()
    expect((await site.get('/rapporter/senaste')).headers.get('location')).toBe(`/rapporter/${newest}`)
    expect((await site.get('/en/reports/latest')).headers.get('location')).toBe(`/en/reports/${newest}`)
  })

  it.each(['2026-v999', 'nonsense', '2026-v1%23x'])('answer 404 for %s', async (id) => {
    expect((await site.get(`/rapporter/${id}`)).status).toBe(404)
  })

  it('say that there is none yet', async () => {
    const empty = await startSite()
    try {
      expect(await textOf(empty.get('/rapporter'))).toContain('Ingen lägesrapport är publicerad ännu.')
      expect((await empty.get('/rapporter/senaste')).status).toBe(404)
    } finally {
      await empty.stop()
    }
  })
})
