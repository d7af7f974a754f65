import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Evidence } from '#shared/evidence/evidence.ts'
import { aContent, deed, oneUse } from './builders.ts'
import { type EvidenceSite, startEvidenceSite } from './evidence-site.ts'
import { anExe, aPdf, theEicarFile } from './some-files.ts'

const base = '/region/20/underlag'

/** The words of a page without its markup. */
const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')

/** The fields and the address of the form that sends a file to the bucket. */
const uploadFormOf = (html: string) => {
  const form = /<form method="post" action="([^"]+)" enctype="multipart\/form-data"[^>]*>(.*?)<\/form>/s.exec(html)
  const [, address = '', inside = ''] = form ?? []
  const fields = [...inside.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&').replaceAll('&quot;', '"')] as const,
  )
  return { address, fields: Object.fromEntries(fields) }
}

describe("a region's evidence", () => {
  let site: EvidenceSite
  let cookie: string
  beforeAll(async () => {
    site = await startEvidenceSite()
    cookie = site.cookies.editor
  })
  afterAll(() => site.stop())
  const page = async (address: string, as = cookie) => wordsOf(await (await site.get(address, as)).text())
  const made = async (change: Parameters<typeof aContent>[0] = {}): Promise<Evidence> => {
    const outcome = await site.deps.evidence.addLink({
      ...deed({ at: site.time.now }),
      content: aContent({ url: 'https://region.example/', ...change }),
    })
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    return outcome.value
  }
  const begun = async (title = 'Beslutet', uses = [oneUse]): Promise<Evidence> => {
    const outcome = await site.deps.evidence.beginUpload({
      ...deed({ at: site.time.now }),
      content: aContent({ title, uses }),
      file: { fileName: 'Beslut.pdf', mediaType: 'pdf', bytes: null },
    })
    if (!outcome.ok) throw new Error(outcome.refusal.kind)
    return outcome.value
  }

  it('says what to do while there is none', async () => {
    const other = await site.signIn('ny@region.example', [{ scope: '13', roles: ['editor'] }])
    expect(await page('/region/13/underlag', other)).toContain('Ni har inga underlag ännu')
  })

  it('takes a link, from a question that is ticked beforehand, and shows where it is used', async () => {
    const form = await (await site.get(`${base}/nytt?kind=link&round=2026&indicator=A1`, cookie)).text()
    expect(form).toMatch(/value="2026:A1"[^>]*checked/)
    const posted = await site.post(
      `${base}/lank`,
      {
        title: 'Strategin',
        url: 'https://region.example/strategi',
        use: ['2026:A1', '2026:A2'],
        expiresOn: '2026-10-20',
      },
      cookie,
    )
    expect(posted.status).toBe(303)
    const words = await page(posted.headers.get('location') ?? '')
    for (const part of ['Underlaget är tillagt', 'Öppna länken', 'A1', 'A2', 'Går snart ut: 20 oktober 2026'])
      expect(words).toContain(part)
  })

  it.each(['javascript:alert(1)', 'ftp://a.example/', 'region.se', 'https://me:secret@a.example/', '//a.example'])(
    'takes no other address than of a page: %s',
    async (url) => {
      const answer = await site.post(`${base}/lank`, { title: 'x', url }, cookie)
      expect(answer.status).toBe(400)
      expect(wordsOf(await answer.text())).toContain('hel webbadress som börjar med https://')
    },
  )

  it('takes a file without script: the form, the bucket, back, checked, downloaded', async () => {
    const posted = await site.post(
      `${base}/fil`,
      { title: 'Beslut om samordning', mediaType: 'pdf', use: '2026:A1' },
      cookie,
    )
    const address = posted.headers.get('location') ?? ''
    const form = uploadFormOf(await (await site.get(address, cookie)).text())
    expect(form.address.startsWith(site.bucket.origin)).toBe(true)
    const sent = await site.send(form, aPdf())
    expect(sent.status).toBe(303)
    const back = new URL(sent.headers.get('location') ?? '')
    expect(back.origin).toBe('http://localhost')
    const finish = await site.get(back.pathname + back.search, cookie)
    const waiting = await site.get(finish.headers.get('location') ?? '', cookie)
    // Without script the page asks again by itself.
    expect(waiting.headers.get('refresh')).toBe('5')
    expect(wordsOf(await waiting.text())).toContain('Filen kontrolleras. Det tar oftast några sekunder.')
    expect(await (await site.get(address, cookie, { accept: 'application/json' })).json()).toEqual({
      state: 'checking',
    })
    await site.scan(form.fields.key ?? '')
    const words = await page(address)
    expect(words).toContain('Kontrollerad')
    expect(words).toContain('Beslut om samordning.pdf')
    const download = await site.get(`${address}/fil/1`, cookie)
    expect(download.status).toBe(302)
    const signed = new URL(download.headers.get('location') ?? '')
    expect(signed.origin).toBe(site.bucket.origin)
    expect(signed.searchParams.get('response-content-disposition')).toContain('attachment')
  })

  it('tells script where to send the file, and where to begin again', async () => {
    const fields = { title: 'Med skript', mediaType: 'pdf', fileName: 'Bilaga 1.pdf', bytes: '300' }
    const json = { accept: 'application/json' }
    const reply = (await (await site.post(`${base}/fil`, fields, cookie, json)).json()) as {
      kind: string
      upload: { address: string; fields: Record<string, string> }
      finish: string
      again: string
    }
    expect(reply).toMatchObject({ kind: 'ready', finish: expect.stringMatching(/\/uppladdad\/1\?script=1$/) })
    expect((await site.send(reply.upload, aPdf())).status).toBe(201)
    const again = await (await site.post(reply.again, { mediaType: 'pdf' }, cookie, json)).json()
    expect(again).toMatchObject({ kind: 'ready', finish: expect.stringMatching(/\/uppladdad\/2\?script=1$/) })
  })

  it('tells script in words what is wrong', async () => {
    const json = { accept: 'application/json' }
    const post = async (fields: Record<string, string>) => {
      const answer = await site.post(`${base}/fil`, { title: 'x', mediaType: 'pdf', ...fields }, cookie, json)
      return { status: answer.status, ...((await answer.json()) as { problems: string[] }) }
    }
    expect(await post({ bytes: '20971521' })).toMatchObject({
      status: 400,
      problems: [expect.stringContaining('större än 20 MB')],
    })
    expect(await post({ bytes: '0' })).toMatchObject({ problems: [expect.stringContaining('Filen är tom')] })
    expect(await post({ fileName: 'a.exe' })).toMatchObject({ problems: [expect.stringContaining('Välj en PDF')] })
    expect(await post({ title: '' })).toMatchObject({ problems: ['Fyll i det här fältet.'] })
  })

  it.each([
    ['THREATS_FOUND', theEicarFile, 'Virusskyddet hittade skadlig kod'],
    ['NO_THREATS_FOUND', anExe, 'Filen skulle vara PDF, men innehållet är av typen EXE'],
  ] as const)(
    'says in plain words why a file is stopped (%s), and hands it out to nobody',
    async (result, content, words) => {
      const piece = await site.fulfil(await begun(), content(), result)
      const shown = await page(`${base}/${piece.id}`)
      expect(shown).toContain('Filen är stoppad och går inte att hämta')
      expect(shown).toContain(words)
      const download = await site.get(`${base}/${piece.id}/fil/1`, cookie)
      expect(download.status).toBe(409)
      expect(wordsOf(await download.text())).toContain('Filen går inte att hämta nu')
      expect((await site.get(`${base}/${piece.id}/fil/2`, cookie)).status).toBe(404)
      expect(await page(`${base}?filter=refused`)).toContain(piece.title)
    },
  )

  it('shows both when a colleague was first, and saves what was written if one says so', async () => {
    const { id } = await made({ title: 'Före' })
    const fields = { title: 'Mitt', url: 'https://region.example/', version: '1' }
    await site.post(`${base}/${id}`, { ...fields, title: 'Kollegans' }, site.cookies.owner)
    const answer = await site.post(`${base}/${id}`, fields, cookie)
    expect(answer.status).toBe(409)
    const html = await answer.text()
    for (const part of ['En kollega har ändrat underlaget', 'Kollegans', 'Mitt']) expect(wordsOf(html)).toContain(part)
    expect(html).toContain('name="version" value="2"')
    expect((await site.post(`${base}/${id}`, { ...fields, version: '2' }, cookie)).status).toBe(303)
    expect((await site.piece(id)).title).toBe('Mitt')
  })

  it('is removed with a tick when it is in use, said where, and restored from the list', async () => {
    const { id } = await made({ title: 'Tas bort', uses: [oneUse] })
    expect(await page(`${base}/${id}`)).toContain('Underlaget hör till A1')
    const first = await site.post(`${base}/${id}/ta-bort`, {}, cookie)
    expect(await page(first.headers.get('location') ?? '')).toContain('Markera att du vill ta bort det därifrån också')
    const second = await site.post(`${base}/${id}/ta-bort`, { knowing: 'yes' }, cookie)
    const list = await page(second.headers.get('location') ?? '')
    expect(list).toContain('Underlaget är borttaget.')
    expect(list).toMatch(/Ett borttaget underlag Tas bort/)
    expect(await page(`${base}/${id}`)).toContain('kan återställas')
    await site.post(`${base}/${id}/aterstall`, {}, cookie)
    expect((await site.piece(id)).status).toBe('kept')
  })

  it('can be used at one more question, chosen from the list', async () => {
    const { id } = await made({ title: 'Återanvänd' })
    expect(await page(`${base}?use=2026:B1`)).toContain('Använd vid B1 : Återanvänd')
    const answer = await site.post(`${base}/anvand`, { evidence: id, use: '2026:B1' }, cookie)
    expect(answer.headers.get('location')).toBe('/region/20/kartlaggning/2026/omrade/resources#B1')
    expect(await page(`${base}?use=2026:B1`)).toContain('Används redan vid B1')
    for (const use of ['2026:Z9', '2027:A1', 'skräp', ''])
      expect((await site.post(`${base}/anvand`, { evidence: id, use }, cookie)).headers.get('location')).toContain(
        'say=not-a-choice',
      )
  })

  it('stands in the history under its title', async () => {
    await made({ title: 'I historiken' })
    expect(await page('/region/20/historik')).toMatch(/lade till en länk som underlag: I historiken/)
  })

  it('reads well in English', async () => {
    const { id } = await made({ title: 'A link' })
    expect(await page(`/en/region/20/evidence/${id}`)).toContain('Open the link')
    expect(await page('/en/region/20/evidence?filter=not-used')).toContain('Not used at any question')
  })

  it('lets the bucket be met by forms and script, and nothing else of the site', async () => {
    const policy = (await site.get(base, cookie)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`form-action 'self' ${site.bucket.origin}`)
    expect(policy).toContain(`connect-src 'self' ${site.bucket.origin}`)
    expect(policy.split(site.bucket.origin)).toHaveLength(3)
  })

  it('is as if it did not exist for another region, and for the coordinator until it is handed in', async () => {
    const used = await site.fulfil(await begun('Används'), aPdf())
    for (const as of [site.cookies.stranger, site.cookies.coordinator])
      for (const address of [`${base}/${used.id}`, `${base}/${used.id}/fil/1`, base])
        expect((await site.get(address, as)).status).toBe(404)
    const elsewhere = `/region/12/underlag/${used.id}`
    expect((await site.get(elsewhere, site.cookies.stranger)).status).toBe(404)
    expect((await site.post(`${elsewhere}/ta-bort`, {}, site.cookies.stranger)).status).toBe(404)
  })
})
