import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { checkUpload } from '#functions/check-upload/check-upload.ts'
import { readPeople } from '#functions/send-reminders/read-people.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { digestOf } from '#shared/reminders/digest.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aPng } from './a-png.ts'
import { aDraft, inCheck, newsText, published } from './an-article.ts'

const desk = '/nationellt/innehall'
let site: TestSite
let karin: string
let sara: string
beforeAll(async () => {
  site = await startSite()
  karin = await site.signIn('karin@myh.se', [{ scope: 'SE', roles: ['communicator'] }], 'Karin')
  sara = await site.signIn('sara@myh.se', [{ scope: 'SE', roles: ['coordinator'] }], 'Sara')
})
afterAll(() => site.stop())

const articleDesk = () => site.deps.articles.desk()
const page = async (path: string, cookie = karin) => (await site.get(path, cookie)).text()
const whole = (words: string) => ({ title: `Rubrik ${words}`, lead: `Ingress ${words}.`, body: `Brödtext ${words}.` })
/** The version that a form on the page is based on. */
const versionIn = (html: string): string => /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''

describe('the desk of the hub', () => {
  it('takes a new text from its first word to its readers, through a second person', async () => {
    const begun = await site.post(
      `${desk}/ny`,
      { kind: 'news', 'title-sv': 'Så går det', 'title-en': 'How it goes' },
      karin,
    )
    const here = begun.headers.get('location')?.split('?')[0] ?? ''
    expect(here).toMatch(/^\/nationellt\/innehall\/how-it-goes-[0-9a-f]{6}$/)
    for (const language of ['sv', 'en']) {
      const form = `${here}/skriv/${language}`
      const version = versionIn(await page(form))
      expect((await site.post(form, { ...whole(language), version, deed: 'save' }, karin)).status).toBe(303)
    }
    const send = { version: versionIn(await page(here)) }
    expect((await site.post(`${here}/till-granskning`, send, karin)).headers.get('location')).toContain('said=sent')
    expect(await page(desk, sara)).toMatch(/Väntar på granskare. Skickad av Karin/)
    expect(await page('/min-sida/notiser', sara)).toContain('Karin har skickat texten ”')
    const own = await page(here)
    expect(own).toContain('Någon annan behöver granska den.')
    expect(own).not.toContain('Godkänn och publicera')
    const version = versionIn(await page(here, sara))
    const tooSoon = await site.post(`${here}/publicera`, { nextReviewOn: '2026-10-05', version }, sara)
    expect([tooSoon.status, await tooSoon.text()]).toEqual([400, expect.stringContaining('Välj en dag som kommer')])
    const publish = await site.post(`${here}/publicera`, { nextReviewOn: '2027-04-05', version }, sara)
    expect(publish.headers.get('location')).toContain('said=published')
    const shown = await site.deps.articles.findShown('news', 'en', 'how-it-goes')
    expect(shown).toMatchObject({
      reviewedBy: 'Sara',
      nextReviewOn: '2027-04-05',
      texts: { sv: { title: 'Rubrik sv' } },
    })
  })

  it('shows both texts when a colleague was first, and keeps what was typed', async () => {
    const { id, partVersions } = await aDraft(await articleDesk(), site.time.now)
    const form = `${desk}/${id}/skriv/sv`
    const version = String(partVersions.sv)
    await site.post(form, { ...whole('hennes'), version, deed: 'save' }, sara)
    const late = await site.post(form, { ...whole('min'), version, deed: 'save' }, karin)
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Sara sparade')
    expect(html).toMatch(/<del>[\s\S]*hennes[\s\S]*<ins>[\s\S]*min/)
    expect(html).toContain('>Brödtext min.</textarea>')
    const mine = await site.post(form, { ...whole('min'), version: versionIn(html), deed: 'save' }, karin)
    expect(mine.headers.get('location')).toContain('said=saved')
  })

  it('keeps what was typed of a text that somebody sent to be checked meanwhile, and saves it when it is back', async () => {
    const articles = await articleDesk()
    const { id, version, partVersions } = await aDraft(articles, site.time.now)
    const actor = { id: 'asa@myh.se', name: 'Åsa Skribent' }
    const sent = await articles.sendToCheck({ id, actor, at: site.time.now, basedOnVersion: version })
    if (!sent.ok) throw new Error(sent.refusal.kind)
    const form = `${desk}/${id}/skriv/sv`
    const typed = { ...whole('för sent'), version: String(partVersions.sv), deed: 'save' }
    const late = await site.post(form, typed, karin)
    const html = await late.text()
    expect([late.status, html.includes('>Brödtext för sent.</textarea>')]).toEqual([409, true])
    expect(html).toContain('Det du skrev är inte sparat')
    const facts = {
      order: '77',
      'source-0-sv': 'Källa',
      'source-0-en': 'Source',
      'source-0-url': 'https://a.example/',
      'slug-sv': 'a',
      'slug-en': 'b',
      version: String(partVersions.facts),
    }
    const lateFacts = await site.post(`${desk}/${id}/uppgifter`, facts, karin)
    const shownFacts = await lateFacts.text()
    expect([lateFacts.status, shownFacts.includes('value="https://a.example/"')]).toEqual([409, true])
    await articles.sendBack({ id, actor, at: site.time.now, comment: '', basedOnVersion: sent.value.version })
    const again = await site.post(form, { ...typed, version: versionIn(html) }, karin)
    expect(again.headers.get('location')).toContain('said=saved')
  })

  it('shows a comment and a reason again when somebody else was first', async () => {
    const { id } = await inCheck(await articleDesk(), site.time.now)
    const here = `${desk}/${id}`
    const version = versionIn(await page(here, sara))
    await site.post(`${here}/granska`, { version }, karin)
    const late = await site.post(`${here}/aterlamna`, { comment: 'Källan säger något annat.', version }, sara)
    const html = await late.text()
    expect(late.status).toBe(409)
    expect(html).toContain('Någon annan hann före')
    expect(html).toContain('<blockquote class="article-quote">Källan säger något annat.</blockquote>')
  })

  it('keeps 200 kB that were typed, says the limit beside the field, and saves nothing', async () => {
    const { id, version } = await aDraft(await articleDesk(), site.time.now)
    const body = '<script>x</script>'.padEnd(200_000, 'å ')
    const answer = await site.post(`${desk}/${id}/skriv/sv`, { ...whole('a'), body, version: '2', deed: 'save' }, karin)
    const html = await answer.text()
    expect(answer.status).toBe(400)
    expect(html).toContain('id="f-body-error"')
    expect(html).toContain(`&lt;script&gt;x&lt;/script&gt;${'å '.repeat(1000)}`)
    const unreadable = { ...whole('a'), body: `## Nu\n\n${body}\u0001`, version: '2', deed: 'preview' }
    const again = await site.post(`${desk}/${id}/skriv/sv`, unreadable, karin)
    expect([again.status, (await again.text()).includes('<h3>Nu</h3>')]).toEqual([400, false])
    expect((await (await articleDesk()).find(id))?.version).toBe(version)
  })

  it('previews as the text will be read, with and without script, and keeps nothing of it', async () => {
    const { id, version, partVersions } = await aDraft(await articleDesk(), site.time.now)
    const typed = { ...whole('a'), body: '## Nu\n\n<img src=x onerror=alert(1)> Samtliga erhåller [klicka här](/a).' }
    const asked = await site.post(`${desk}/forhandsvisa`, { ...typed, kind: 'news', written: 'sv' }, karin)
    const { preview, advice } = (await asked.json()) as Record<string, string>
    expect(preview).toContain('<h3>Nu</h3>')
    expect(preview).toContain('&#x3C;img src=x onerror=alert(1)> Samtliga')
    expect(advice).toContain('säg hellre ”få”')
    const form = `${desk}/${id}/skriv/sv`
    const bare = await site.post(form, { ...typed, version: String(partVersions.sv), deed: 'preview' }, karin)
    expect(await bare.text()).toContain('<h3>Nu</h3>')
    expect((await (await articleDesk()).find(id))?.version).toBe(version)
  })

  it('lets any two editions be compared and read, and finds texts by kind, state and title', async () => {
    const first = await published(await articleDesk(), site.time.now, { words: 'sommaren' })
    const deed = { id: first.id, actor: { id: 'karin@myh.se', name: 'Karin' }, at: site.time.now }
    const text = newsText('hösten')
    await (await articleDesk()).saveText({ ...deed, language: 'sv', text, basedOnVersion: first.partVersions.sv })
    const compared = await page(`${desk}/${first.id}/jamfor?a=1&b=draft`)
    expect(compared).toMatch(/<del>[\s\S]*?sommaren[\s\S]*?<\/del>[\s\S]*?<ins>[\s\S]*?hösten/)
    expect(await page(`${desk}/${first.id}/las/1`)).toContain('Brödtext sommaren.')
    expect((await site.get(`${desk}/${first.id}/las/7`, karin)).status).toBe(404)
    const listed = await page(`${desk}?kind=news&state=draft&q=h%C3%B6st`)
    expect(listed).toContain('Rubrik hösten')
    expect(listed).not.toContain('Validering för dig som är arbetsgivare')
    expect(await page(`${desk}?q=nothing-at-all`)).toContain('Ingen text passar')
  })

  it('reminds communicators 30 days before a text is to be looked through and on the day, once each', async () => {
    const nextReviewOn = '2026-12-10'
    const { id } = await published(await articleDesk(), site.time.now, { words: 'åldras', nextReviewOn })
    const newsOn = async (today: string, told: string[]) => {
      const people = await readPeople(site.store, site.deps, { rounds: [], today, subject: null })
      expect(people.find(({ email }) => email === 'sara@myh.se')?.items).toEqual([])
      const items = people.find(({ email }) => email === 'karin@myh.se')?.items ?? []
      const reminded = { email: 'karin@myh.se', day: '2026-10-01', state: 'sent' as const, told, version: 1 }
      const digest = digestOf({ items, choice: { frequency: 'daily' }, today, reminded })
      return {
        ids: (digest?.news ?? []).flatMap((item) => ('articleId' in item ? item.articleId : [])),
        told: digest?.keys ?? told,
      }
    }
    expect((await newsOn('2026-11-06', [])).ids).toEqual([])
    const early = await newsOn('2026-11-10', [])
    expect(early.ids).toEqual([id])
    expect((await newsOn('2026-11-20', early.told)).ids).toEqual([])
    expect((await newsOn(nextReviewOn, early.told)).ids).toEqual([id])
    site.time.now = new Date('2026-12-11T09:00:00Z')
    // Her session of October has ended by then.
    const again = `session=${await site.deps.sessions.begin('karin@myh.se', site.time.now)}`
    expect(await page('/min-sida', again)).toContain('skulle ha setts över senast 10 december 2026')
    expect(await page(desk, again)).toMatch(/Det här väntar på er[\s\S]*Rubrik åldras[\s\S]*Skulle ha setts över/)
    site.time.now = new Date('2026-10-05T12:00:00Z')
  })
})

describe('pictures of the hub', () => {
  const words = { title: 'Händer', 'alt-sv': 'Två händer', 'alt-en': 'Two hands', mediaType: 'png' }
  const begin = async (fields: Record<string, string>) => {
    const answer = await site.post(`${desk}/bilder`, { ...words, ...fields }, karin, { accept: 'application/json' })
    return {
      status: answer.status,
      reply: (await answer.json()) as { upload: UploadForm; finish: string; problems?: string[] },
    }
  }
  /** Sends a file as the browser does, and lets it be scanned and checked as the system does. */
  const putUp = async (content: Uint8Array) => {
    const { reply } = await begin({ fileName: 'hander.png', bytes: String(content.length) })
    const body = new FormData()
    for (const [name, value] of Object.entries(reply.upload.fields)) body.append(name, value)
    body.append('file', new Blob([Buffer.from(content)]), 'file')
    expect((await fetch(reply.upload.address, { method: 'POST', body })).status).toBe(201)
    await site.get(reply.finish, karin)
    const id = /bilder\/([\w-]{22})/.exec(reply.finish)?.[1] ?? ''
    const key = `images/${id}`
    await site.bucket.tag(key, 'NO_THREATS_FOUND')
    const eTag = (await site.bucket.uploads.find(key))?.eTag ?? ''
    const checked = await checkUpload(
      { store: site.store, uploads: site.bucket.uploads, bucket: site.bucket.name, clock: () => site.time.now },
      { bucket: site.bucket.name, key, eTag, result: 'NO_THREATS_FOUND' },
    )
    return { id, checked }
  }

  it('are refused before they are sent when they are too large, and by the form itself', async () => {
    const large = await begin({ fileName: 'a.png', bytes: String(50 * 1024 * 1024) })
    expect([large.status, large.reply.problems]).toEqual([400, [expect.stringContaining('större än 2 MB')]])
    const { reply } = await begin({ fileName: 'b.png', bytes: '100', title: 'Liten' })
    const policy = JSON.parse(Buffer.from(reply.upload.fields.Policy ?? '', 'base64').toString())
    expect(policy.conditions).toContainEqual(['content-length-range', 1, 2 * 1024 * 1024])
  })

  it('must be said in words in both languages, or be decoration', async () => {
    const silent = await begin({ 'alt-en': ' ' })
    expect([silent.status, silent.reply.problems]).toEqual([400, [expect.stringContaining('Skriv vad bilden visar')]])
    expect((await begin({ 'alt-sv': '', 'alt-en': '', decoration: 'yes' })).status).toBe(200)
  })

  it('are stopped when they are no picture, or wider than 4,000 pixels', async () => {
    expect((await putUp(Buffer.from('%PDF-1.7 not a picture'))).checked).toEqual({
      kind: 'refused',
      refusal: 'mislabelled',
    })
    const wide = await putUp(aPng(4001, 2))
    expect(wide.checked).toEqual({ kind: 'refused', refusal: 'too-large' })
    expect(await page(`${desk}/bilder/${wide.id}`)).toContain('4 000 bildpunkter')
  })

  it('are handed out to anyone once a published text shows them, with their size and to be kept', async () => {
    const content = aPng(8, 4)
    const headerEnd = 33
    // What a file tells besides, such as where a picture was taken, is not handed out.
    const told = Buffer.concat([
      content.subarray(0, headerEnd),
      Buffer.from('\0\0\0\x05tEXtAuthoXXXX', 'latin1'),
      content.subarray(headerEnd),
    ])
    const { id, checked } = await putUp(told)
    expect(checked).toEqual({ kind: 'accepted' })
    const address = `/bilder/${id}`
    expect((await site.get(address)).status).toBe(404)
    expect((await site.get(`${desk}/bilder/${id}/fil`, karin)).status).toBe(200)
    const { id: article, version } = await inCheck(await articleDesk(), site.time.now)
    const actor = { id: 'karin@myh.se', name: 'Karin' }
    const deed = { id: article, actor, at: site.time.now }
    const articles = await articleDesk()
    const back = await articles.sendBack({ ...deed, comment: 'Bild', basedOnVersion: version })
    if (!back.ok) throw new Error(back.refusal.kind)
    const text = { title: 'Med bild', lead: 'Ingress.', sections: { body: `Se:\n\n![](bild:${id})` } }
    const saved = await articles.saveText({ ...deed, language: 'sv', text, basedOnVersion: back.value.partVersions.sv })
    if (!saved.ok) throw new Error(saved.refusal.kind)
    await articles.sendToCheck({ ...deed, basedOnVersion: saved.value.version })
    expect((await site.get(address)).status).toBe(404)
    const here = `${desk}/${article}`
    await site.post(
      `${here}/publicera`,
      { nextReviewOn: '2027-04-05', version: versionIn(await page(here, sara)) },
      sara,
    )
    const shown = await site.get(address)
    expect(shown.status).toBe(200)
    expect(shown.headers.get('cache-control')).toBe('public, max-age=86400')
    expect(shown.headers.get('content-type')).toBe('image/png')
    expect(Buffer.from(await shown.arrayBuffer())).toEqual(Buffer.from(content))
    expect(await page(`${here}/las/1`)).toContain('alt="Två händer" width="8" height="4"')
  })

  it('reach readers with the words that a second person has checked, and no others', async () => {
    const anna = await site.signIn('anna@myh.se', [{ scope: 'SE', roles: ['communicator'] }], 'Anna')
    const { id } = await putUp(aPng(6, 3))
    const { id: article, partVersions } = await aDraft(await articleDesk(), site.time.now)
    const here = `${desk}/${article}`
    const body = `Se:\n\n![](bild:${id})`
    const version = String(partVersions.sv)
    await site.post(`${here}/skriv/sv`, { ...whole('bild'), body, version, deed: 'save' }, anna)
    const post = async (path: string, cookie: string, fields: Record<string, string> = {}) => {
      const at = { version: versionIn(await page(here, cookie)), nextReviewOn: '2027-04-05', ...fields }
      return (await site.post(`${here}${path}`, at, cookie)).headers.get('location')?.split('said=')[1]
    }
    await post('/till-granskning', anna)
    // Whoever says what the picture shows has written in the text, though she wrote nothing else in it.
    expect(await post('/publicera', karin)).toBe('own-work')
    expect(await post('/publicera', sara)).toBe('published')
    const slug = (await (await articleDesk()).find(article))?.slug.sv
    const alt = async () => /<img[^>]* alt="([^"]*)"/.exec(await page(`/validering/nyheter/${slug}`))?.[1]
    expect(await alt()).toBe('Två händer')

    const picture = `${desk}/bilder/${id}`
    const changed = { ...words, 'alt-sv': 'Tre händer', version: versionIn(await page(picture, sara)) }
    expect((await site.post(picture, changed, sara)).status).toBe(303)
    expect(await alt()).toBe('Två händer')
    expect(await page(picture)).toContain('(har den tidigare alternativtexten)')
    expect(await page(here)).toContain('Alternativtexten till en bild i texten har ändrats')
    expect(await post('/utkast', karin)).toBe('begun')
    await post('/till-granskning', karin)
    expect(await page(`${here}/jamfor?a=1&b=draft`, anna)).toMatch(/Alternativtext till bilden ”Händer”[\s\S]*Tre/)
    const late = { ...words, 'alt-sv': 'Fyra händer', version: versionIn(await page(picture, sara)) }
    await site.post(picture, late, sara)
    expect(await post('/publicera', sara)).toBe('own-work')
    expect(await post('/publicera', anna)).toBe('published')
    expect(await alt()).toBe('Tre händer')
  })

  it('stop a text that shows one that nobody has described, one from elsewhere, and one that is not there', async () => {
    const { id, partVersions } = await aDraft(await articleDesk(), site.time.now)
    const body = `![](https://a.example/b.png) ![](bild:${'x'.repeat(22)})`
    const version = String(partVersions.sv)
    await site.post(`${desk}/${id}/skriv/sv`, { ...whole('a'), body, version, deed: 'save' }, karin)
    const html = await page(`${desk}/${id}`)
    expect(html).toContain('Text på svenska visar en bild från en annan plats (https://a.example/b.png)')
    expect(html).toContain('Text på svenska visar en bild som inte finns')
    expect(html).not.toContain('>Skicka till granskning<')
  })
})
