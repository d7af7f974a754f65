import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildSync } from 'esbuild'
import { create } from 'xmlbuilder2'
import type { ShownArticle } from '#shared/articles/shown-article.ts'
import { reportAfter } from '#shared/links/link.ts'
import { putReport } from '#shared/links/link-store.ts'
import { blockChange, blocksIn } from '#shared/region-pages/block-words.ts'
import { collectedRegions, whyNotCollected } from '#shared/region-pages/collected.ts'
import { hasOf, lackingOf, mostPageBytes, pageLimits } from '#shared/region-pages/region-page.ts'
import type { PageText } from '#shared/region-pages/save-page-text.ts'
import { anImage, good } from '#test/articles/an-article.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { askedPage, pageAddresses } from '#web/embed/region/asked-page.ts'
import { pathTo } from '#web/paths.ts'
import { pageFiles } from '#web/region-pages/page-files.ts'
import { aContact, aPublishedPage, aWrittenPage, changeBlock, colleague, editor } from './a-page.ts'

const at = new Date('2026-10-05T12:00:00Z')
const later = new Date('2026-10-05T13:00:00Z')
const text = (sv: string, changes: Partial<PageText> = {}): PageText => ({
  title: { sv: 'Rubrik', en: '' },
  body: { sv, en: '' },
  place: 'individual',
  ...changes,
})

describe('the script for the regions’ own sites', () => {
  it('is at most 6 kB compressed, and fetches what the site answers with', () => {
    const [file] = buildSync({
      entryPoints: ['web/embed/region/embed-region.ts'],
      bundle: true,
      minify: true,
      format: 'iife',
      write: false,
    }).outputFiles
    expect(gzipSync(file?.contents ?? '').length).toBeLessThan(6000)
    for (const language of ['sv', 'en'] as const)
      expect(pageAddresses({ region: '09', language, heading: 3 }, 'https://a.example')).toEqual({
        content: `https://a.example${pageFiles('09', language).html}?heading=3`,
        page: `https://a.example${pathTo('regionPage', language, { region: '09' })}`,
      })
    expect(askedPage({ region: '09', heading: '7', language: 'fi' }, 'en')).toEqual({
      region: '09',
      heading: 2,
      language: 'sv',
    })
  })
})

describe('a region’s page', () => {
  let site: TestSite
  let blocks: ShownArticle[]
  let block: ShownArticle
  beforeAll(async () => {
    site = await startSite(at)
    blocks = blocksIn(await site.deps.articles.shown())
    block = blocks.find(({ id }) => id === 'block-where-to-begin') as ShownArticle
  })
  afterAll(() => site.stop())
  const pages = () => site.deps.regionPages
  const kindOf = (outcome: { ok: boolean; refusal?: { kind: string } }) => (outcome.ok ? 'done' : outcome.refusal?.kind)
  const html = async (path: string, cookie?: string) => (await site.get(path, cookie)).text()

  const changed = async (id: string, words: string) => {
    const now = await changeBlock(site.deps.articles, id, words, later)
    blocks = blocksIn(await site.deps.articles.shown())
    return now
  }

  it('goes from writing to the public page, the files and the figure, and says what is missing until then', async () => {
    const regionCode = '10'
    const cookie = await site.signIn('bodil@blekinge.se', [{ scope: '10', roles: ['editor'] }], 'Bodil')
    expect(await html('/validering/region/10')).toContain('Uppgift saknas: Region Blekinge har inte skrivit någon sida')
    expect((await site.get('/validering/region/10/fil/sida.json')).status).toBe(404)
    const contact = { mail: 'validering@blekinge.example', phone: '0455-12 34 56', web: '', person: '' }
    const own = { 'unit-sv': 'Utveckling', 'unit-en': 'Development', ...contact, version: '0' }
    expect((await site.post('/region/10/sida/kontakt', own, cookie)).status).toBe(303)
    await site.post(
      '/region/10/sida/text/role',
      {
        'body-sv': 'Regionen **samordnar**. Läs [mer](https://blekinge.example/mer).',
        'body-en': '',
        deed: 'save',
        version: '0',
      },
      cookie,
    )
    await site.post('/region/10/sida/byggstenar', { block: block.id, use: 'reference', place: 'individual' }, cookie)
    expect(await html('/validering/region/10')).not.toContain('blekinge.example')
    const { version } = await pages().find(regionCode)
    const publish = { version: String(version), nextReviewOn: '2027-10-05' }
    expect((await site.post('/region/10/sida/publicera', publish, cookie)).headers.get('location')).toContain(
      'said=published',
    )

    const page = await html('/validering/region/10')
    for (const told of [
      'mailto:validering@blekinge.example',
      'tel:0455123456',
      'Regionen <strong>samordnar</strong>.',
      'mer<span class="ds-sr-only"> (annan webbplats)</span></a>',
      'Var börjar jag?',
    ])
      expect(page).toContain(told)
    expect(page).toContain('Gemensam text från Valideringslyft.')
    expect(await html('/en/validation/region/10')).toContain('lang="sv"><p>Regionen')
    expect(await pages().contactOf('10')).toMatchObject({ mail: 'validering@blekinge.example' })

    const file = await site.get('/validering/region/10/fil/sida.html?heading=3')
    expect([file.headers.get('access-control-allow-origin'), file.headers.get('cache-control')]).toEqual([
      '*',
      'public, max-age=0, s-maxage=60',
    ])
    const fragment = await file.text()
    expect(fragment).toMatch(/^<section lang="sv"><h3>Validering i Region Blekinge<\/h3>/)
    expect(fragment).toContain('href="http://localhost/validering/hitta-ratt"')
    expect(fragment).not.toMatch(/ (href|src)="\//)
    // It may be that site which shows it.
    const files = [
      fragment,
      await html('/validering/region/10/fil/sida.json'),
      await html('/validering/region/10/fil/sida.atom'),
    ]
    for (const one of files) expect(one).toContain('https://blekinge.example/mer')
    for (const one of files) expect(one).not.toContain('annan webbplats')
    const data = await (await site.get('/validering/region/10/fil/sida.json')).json()
    expect(data).toMatchObject({
      edition: 1,
      contact: { phone: '0455-12 34 56' },
      sections: [{ for: 'individual', isCentral: true }],
    })
    expect(await html('/validering/region/10/fil/sida.atom')).toContain('<title>Validering i Region Blekinge</title>')
    expect(collectedRegions(await pages().summaries(), '2026-10-05')).toContain('10')
    expect(await html('/validering/regioner')).toContain('validering@blekinge.example')
  })

  it('follows a building block that is a reference, keeps a copy as it is, and shows its editors what has changed', async () => {
    const regionCode = '12'
    const cookie = await site.signIn('signe@skane.se', [{ scope: '12', roles: ['owner'] }], 'Signe')
    const costs = blocks.find(({ id }) => id === 'block-what-it-costs') as ShownArticle
    const deed = { regionCode, actor: editor, at, block: costs, place: 'individual' as const }
    good(await pages().addBlock({ ...deed, id: 'follows', use: 'reference' }))
    const copied = good(await pages().addBlock({ ...deed, id: 'copied', use: 'copy' }))
    const out = good(await pages().publish({ ...deed, nextReviewOn: '2027-10-01', basedOnVersion: copied.version }))
    expect(await html('/region/12/sida', cookie)).not.toContain('Byggstenar som har ändrats centralt')

    const now = await changed(costs.id, 'Ny gemensam text om kostnaden.')
    const page = await html('/validering/region/12')
    expect(page).toContain('Ny gemensam text om kostnaden.')
    expect(page).toContain('det är sällan du själv som betalar')
    expect(await html('/region/12/sida', cookie)).toContain('Byggstenar som har ändrats centralt')
    expect(await html('/region/12/sida/byggstenar/copied', cookie)).toContain('Ta över den nya texten')
    const { parts } = await pages().content(await pages().find(regionCode))
    const [reference, copy] = parts
    if (reference?.kind !== 'reference' || copy?.kind !== 'copy') throw new Error('other parts')
    expect(blockChange(reference, out.seen, blocks).kind).toBe('changed')

    const settle = { regionCode, actor: editor, at: later, block: now, seenEdition: now.edition }
    const seen = good(
      await pages().settleBlock({ ...settle, key: 'follows', blockDeed: 'keep', basedOnVersion: out.version }),
    )
    expect([seen.draft, blockChange(reference, seen.seen, blocks).kind]).toEqual([null, 'same'])
    expect(
      kindOf(
        await pages().settleBlock({
          ...settle,
          key: 'copied',
          blockDeed: 'take-over',
          seenEdition: 0,
          basedOnVersion: seen.version,
        }),
      ),
    ).toBe('moved-on')
    const taken = good(
      await pages().settleBlock({ ...settle, key: 'copied', blockDeed: 'take-over', basedOnVersion: seen.version }),
    )
    expect(taken.draft?.content.parts[1]).toMatchObject({
      kind: 'copy',
      body: { sv: expect.stringContaining('Ny gemensam text') },
    })
    const undone = good(await pages().undo({ regionCode, actor: editor, at: later, basedOnVersion: taken.version }))
    expect([undone.draft, blockChange(copy, undone.seen, blocks).kind]).toEqual([null, 'changed'])
    // What is thrown away was not gone through either.
    const again = { ...settle, key: 'copied', blockDeed: 'take-over' as const, basedOnVersion: undone.version }
    const { version } = good(await pages().settleBlock(again))
    const thrown = good(await pages().discard({ regionCode, actor: editor, at: later, basedOnVersion: version }))
    expect([thrown.draft, blockChange(copy, thrown.seen, blocks).kind]).toEqual([null, 'changed'])
    expect(blockChange(reference, thrown.seen, blocks).kind).toBe('same')
  })

  it('shows the pictures of building blocks, also in a copy, and no other picture', async () => {
    const regionCode = '21'
    const hands = await anImage(site.store, 'h'.repeat(22), at)
    const secret = await anImage(site.store, 's'.repeat(22), at)
    const shown = await changed('block-prepare', `Ta med papper.\n\n![](bild:${hands.id})`)
    const deed = { regionCode, actor: editor, at }
    good(await pages().addBlock({ ...deed, id: 'copied', block: shown, use: 'copy', place: 'individual' }))
    const { version } = good(await pages().addOwn({ ...deed, id: 'own', text: text(`![](bild:${secret.id})`) }))
    good(await pages().publish({ ...deed, nextReviewOn: '2027-10-01', basedOnVersion: version }))
    const page = await html('/validering/region/21')
    expect(page).toContain('alt="Två händer" width="8" height="4"')
    expect(page).not.toContain(secret.id)
    const cookie = await site.signIn('greta@gavleborg.se', [{ scope: '21', roles: ['editor'] }], 'Greta')
    for (const path of ['text/copied', 'byggstenar/copied', 'byggstenar'])
      expect(await html(`/region/21/sida/${path}`, cookie)).toContain('alt="Två händer" width="8" height="4"')
  })

  it('keeps what is far too long in its field, and neither renders nor judges it', async () => {
    const cookie = await site.signIn('olle@orebro.se', [{ scope: '18', roles: ['editor'] }], 'Olle')
    const long = `## Första\n\n${'ord '.repeat(pageLimits.text)}`
    for (const ending of ['', '\u0001']) {
      const typed = { 'body-sv': long + ending, 'body-en': '', deed: 'preview', version: '0' }
      const answer = await site.post('/region/18/sida/text/role', typed, cookie)
      const page = await answer.text()
      expect([answer.status, page.includes(`ord ord ord ${ending}</textarea>`)]).toEqual([400, true])
      expect(page).not.toContain('<h4>Första</h4>')
    }
    const short = { 'title-sv': 'a', 'body-sv': 'a', place: 'more', deed: 'save', version: '0' }
    expect((await site.post('/region/18/sida/text/constructor', short, cookie)).status).toBe(409)
  })

  it('keeps the contact that was typed when the page has no room for it', async () => {
    const cookie = await site.signIn('viktor@vasternorrland.se', [{ scope: '22', roles: ['editor'] }], 'Viktor')
    const deed = { regionCode: '22', actor: editor, at, basedOnVersion: 0 }
    good(await pages().saveText({ ...deed, key: 'role', text: text('a'.repeat(mostPageBytes - 1000)) }))
    const typed = { 'unit-sv': '€'.repeat(100), 'unit-en': '€'.repeat(100), mail: 'a@b.example', phone: '', web: '' }
    const wide = { ...typed, person: '€'.repeat(pageLimits.person), version: '0' }
    const answer = await site.post('/region/22/sida/kontakt', wide, cookie)
    const page = await answer.text()
    expect(answer.status).toBe(400)
    for (const told of ['Sidan är för stor.', 'value="a@b.example"', `value="${wide.person}"`])
      expect(page).toContain(told)
    expect((await pages().content(await pages().find('22'))).contact.mail).toBe('')
    const short = { ...typed, 'unit-sv': 'Enhet', 'unit-en': '', person: '', version: '0' }
    expect((await site.post('/region/22/sida/kontakt', short, cookie)).status).toBe(303)
  })

  it('shows a reason again when somebody was first with the page', async () => {
    const cookie = await site.signIn('uno@uppsala.se', [{ scope: '03', roles: ['editor'] }], 'Uno')
    const of = { regionCode: '03', block, at, nextReviewOn: '2027-10-01' }
    const { version } = await aPublishedPage(pages(), of)
    good(await pages().renew({ ...of, actor: colleague, nextReviewOn: '2027-09-01', basedOnVersion: version }))
    const late = { 'reason-sv': 'Kontakten är fel.', 'reason-en': '', version: String(version) }
    const answer = await site.post('/region/03/sida/dra-tillbaka', late, cookie)
    const page = await answer.text()
    expect(answer.status).toBe(409)
    expect(page).toContain('Kontakten är fel.</textarea>')
    expect(page).toMatch(/<details class="ds-details" open/)
  })

  it('counts a building block as a way in only while readers meet it', async () => {
    const route = blocks.find(({ id }) => id === 'block-views') as ShownArticle
    const of = { regionCode: '14', block: route, at, nextReviewOn: '2027-10-01' }
    const cookie = await site.signIn('vera@vgregion.se', [{ scope: '14', roles: ['editor'] }], 'Vera')
    const out = await aPublishedPage(pages(), of)
    const why = async () =>
      whyNotCollected((await pages().summaries()).find(({ regionCode }) => regionCode === '14') ?? null, '2026-10-05')
    const ways = async () => (await html('/region/14/sida', cookie)).includes('minst en väg in')
    expect([await why(), await ways()]).toEqual([null, false])

    const desk = await site.deps.articles.desk()
    const { version } = (await desk.find(route.id)) ?? { version: 0 }
    const reason = { sv: 'Texten stämmer inte.', en: '' }
    good(await desk.withdraw({ id: route.id, actor: colleague, at: later, reason, basedOnVersion: version }))
    expect([await why(), await ways()]).toEqual(['lacking', true])
    const renewal = { regionCode: '14', actor: editor, at: later, nextReviewOn: '2027-10-04' }
    good(await pages().renew({ ...renewal, basedOnVersion: out.version }))
    expect(await why()).toBe('lacking')
  })

  it('shows its editors a dead link beside the text that it stands in', async () => {
    const cookie = await site.signIn('nora@norrbotten.se', [{ scope: '25', roles: ['editor'] }], 'Nora')
    const deed = { regionCode: '25', actor: editor, at }
    const gone = 'https://gone.example/sida'
    const body = { sv: `Läs [mer](${gone}) och [annat](https://good.example/).`, en: '' }
    good(await pages().saveText({ ...deed, key: 'role', text: text('', { body }), basedOnVersion: 0 }))
    good(await pages().saveText({ ...deed, key: 'news', text: text('Inga länkar'), basedOnVersion: 0 }))
    good(await pages().addOwn({ ...deed, id: 'own', text: text('', { body: { sv: '', en: `See ${gone}.` } }) }))
    good(await pages().saveContact({ ...deed, contact: aContact({ web: gone }), basedOnVersion: 0 }))
    const look = { ok: false, trouble: { kind: 'status', status: 404 } } as const
    const first = reportAfter(gone, null, look, { today: '2026-09-28', at })
    await putReport(site.store, reportAfter(gone, first, look, { today: '2026-10-05', at }))
    const alive = { ok: true, movedTo: null } as const
    await putReport(site.store, reportAfter('https://good.example/', null, alive, { today: '2026-10-05', at }))

    const line = `${gone} har inte svarat som den ska sedan 28 september 2026.`
    const told = async (path: string) => (await html(`/region/25/sida${path}`, cookie)).split(line).length - 1
    expect(await Promise.all(['', '/text/role', '/text/own', '/text/news', '/kontakt'].map(told))).toEqual([
      3, 1, 1, 0, 1,
    ])
    expect(await html('/en/region/25/page', cookie)).toContain('has not responded properly since 28 September 2026')
    expect(await html('/region/25/sida', cookie)).not.toContain('good.example har')
    const mended = { 'body-sv': 'Ny text', 'body-en': '', deed: 'preview', version: '1' }
    expect(await (await site.post('/region/25/sida/text/role', mended, cookie)).text()).not.toContain('Död länk')
  })

  it('lets two editors work on different texts, and shows the second both where they wrote the same: nothing is lost', async () => {
    const regionCode = '13'
    const cookie = await site.signIn('hanna@halland.se', [{ scope: '13', roles: ['editor'] }], 'Hanna')
    const deed = { regionCode, actor: colleague, at }
    const both = await Promise.all([
      pages().saveText({ ...deed, key: 'role', text: text('Kollegans roll'), basedOnVersion: 0 }),
      pages().saveText({ ...deed, actor: editor, key: 'news', text: text('Nytt'), basedOnVersion: 0 }),
    ])
    expect(both.map(kindOf)).toEqual(['done', 'done'])
    const typed = { 'body-sv': 'Min egen roll', 'body-en': 'My own', deed: 'save', version: '0' }
    const answer = await site.post('/region/13/sida/text/role', typed, cookie)
    const shown = await answer.text()
    expect(answer.status).toBe(409)
    for (const told of ['Gustav Kollega sparade', 'Kollegans', 'Min egen roll</textarea>', 'name="version" value="1"'])
      expect(shown).toContain(told)

    good(await pages().addOwn({ ...deed, id: 'section', text: text('Avsnitt') }))
    const { version } = await pages().find(regionCode)
    good(await pages().arrange({ ...deed, key: 'section', arrangement: 'remove', basedOnVersion: version }))
    const late = { 'title-sv': 'Rubrik', 'body-sv': 'Det jag skrev', place: 'more', deed: 'save', version: '1' }
    const gone = await site.post('/region/13/sida/text/section', late, cookie)
    const goneHtml = await gone.text()
    expect(gone.status).toBe(409)
    expect(goneHtml).toContain('Det jag skrev</textarea>')
    expect(goneHtml).toContain('action="/region/13/sida/text/new"')
  })

  it('is published only as it was seen, counts while its review is good, and is withdrawn with a reason', async () => {
    const of = { regionCode: '17', block, at }
    const { version } = await aWrittenPage(pages(), of)
    const deed = { regionCode: '17', actor: editor, at, nextReviewOn: '2027-02-01' }
    expect(kindOf(await pages().publish({ ...deed, basedOnVersion: version - 1 }))).toBe('moved-on')
    expect(kindOf(await pages().publish({ ...deed, regionCode: '18', basedOnVersion: 0 }))).toBe('moved-on')
    const out = good(await pages().publish({ ...deed, basedOnVersion: version }))
    const page = (await pages().summaries()).find(({ regionCode }) => regionCode === '17')
    if (!page) throw new Error('no page')
    expect(['2027-02-01', '2027-02-02'].map((day) => whyNotCollected(page, day))).toEqual([null, 'old'])
    const renewed = good(await pages().renew({ ...deed, nextReviewOn: '2027-10-05', basedOnVersion: out.version }))
    expect([renewed.edition, (await pages().shown('17'))?.nextReviewOn]).toEqual([1, '2027-10-05'])
    const reason = { sv: 'Kontakten är fel.', en: '' }
    good(await pages().withdraw({ ...deed, reason, basedOnVersion: renewed.version }))
    const answer = await site.get('/en/validation/region/17')
    expect(answer.status).toBe(410)
    expect(await answer.text()).toContain('<p lang="sv">Kontakten är fel.</p>')
    expect([await pages().contactOf('17'), await pages().shown('17')]).toEqual([null, null])
    expect((await pages().summaries()).map(({ regionCode }) => regionCode)).not.toContain('17')
  })

  it('keeps the name of a person only where the page names her: neither in what was published before nor in the log', async () => {
    const of = { regionCode: '19', block, at, nextReviewOn: '2027-10-01' }
    const out = await aPublishedPage(pages(), of)
    const deed = { regionCode: '19', actor: editor, at }
    const named = aContact({ person: 'Vera Västman' })
    const saved = good(
      await pages().saveContact({ ...deed, contact: named, basedOnVersion: out.keyVersions.contact ?? 0 }),
    )
    good(await pages().publish({ ...deed, nextReviewOn: '2027-10-01', basedOnVersion: saved.version }))
    expect(await html('/validering/region/19')).toContain('Vera Västman')
    const kept = [await pages().editions('19'), await site.deps.auditLog.newest('19', 50)]
    expect(JSON.stringify(kept)).not.toContain('Vera')
    expect(await pages().content(await pages().find('19'))).toMatchObject({ contact: { person: 'Vera Västman' } })
    const { keyVersions } = await pages().find('19')
    const save = (contact: typeof named, basedOnVersion: number) =>
      pages().saveContact({ ...deed, contact, basedOnVersion })
    const begun = good(await save({ ...named, phone: '' }, keyVersions.contact ?? 0))
    const without = good(await save(aContact(), begun.keyVersions.contact ?? 0))
    good(await pages().publish({ ...deed, nextReviewOn: '2027-10-01', basedOnVersion: without.version }))
    expect(JSON.stringify(await site.store.query('content', 'REGION-PAGE#19'))).not.toContain('Vera')
  })

  it('shows nothing of scripts that are typed, and counts only what has contact, role and a way in', async () => {
    const regionCode = '20'
    const deed = { regionCode, actor: editor, at }
    const evil = '<script>alert(1)</script> [länk](javascript:alert(1)) <img src=x onerror=alert(1)> ]]> <b> ]]> <i>'
    good(await pages().saveText({ ...deed, key: 'role', text: text(evil), basedOnVersion: 0 }))
    const { version } = good(
      await pages().addOwn({ ...deed, id: 'o', text: text(evil, { title: { sv: evil, en: evil } }) }),
    )
    good(await pages().publish({ ...deed, nextReviewOn: '2027-10-01', basedOnVersion: version }))
    for (const path of ['', '/fil/sida.html', '/fil/sida.atom']) {
      const page = await html(`/validering/region/20${path}`)
      expect(page).not.toMatch(/<script>alert|<img src=x|href="javascript:/)
      expect(page).toContain('alert(1)')
    }
    const feed = create(await html('/validering/region/20/fil/sida.atom')).root()
    expect(feed.filter(({ node }) => node.nodeName === 'entry', false, false)).toHaveLength(1)
    const shown = await pages().shown(regionCode)
    expect(shown && lackingOf(hasOf(shown.content, () => true))).toEqual(['contact'])
    for (let count = 1; count < pageLimits.parts; count += 1)
      good(await pages().addOwn({ ...deed, id: `p${count}`, text: text('a') }))
    expect(kindOf(await pages().addOwn({ ...deed, id: 'one-too-many', text: text('a') }))).toBe('too-many-parts')
    const cookie = await site.signIn('dag@dalarna.se', [{ scope: '20', roles: ['editor'] }], 'Dag')
    const typed = { 'title-sv': 'Ett till', 'body-sv': 'Ett för mycket.', place: 'more', deed: 'save', version: '0' }
    const answer = await site.post('/region/20/sida/text/new', typed, cookie)
    expect([answer.status, (await answer.text()).includes('>Ett för mycket.</textarea>')]).toEqual([400, true])
  })
})
