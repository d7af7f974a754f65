import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { anImage, checker, good, published, writer } from '#test/articles/an-article.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { homeSlugs, wayGroups, waysOf } from '#web/public/home-view.ts'
import { dayOf } from '#web/search/sources/day-of.ts'

let site: TestSite
beforeAll(async () => {
  site = await startSite(new Date('2026-12-01T09:00:00Z'))
})
afterAll(() => site.stop())

const page = async (path: string) => {
  const answer = await site.get(path)
  return { status: answer.status, html: await answer.text(), to: answer.headers.get('location') }
}
const html = async (path: string) => (await page(path)).html
const headings = (markup: string, level: number) =>
  [...markup.matchAll(new RegExp(`<h${level}[^>]*>(.*?)</h${level}>`, 'gs'))].map(([, text]) =>
    text
      ?.replace(/<[^>]*>/g, '')
      .replaceAll('\u00ad', '')
      .trim(),
  )

describe('the hub’s first page', () => {
  it('says what validation is, walks the four steps, and gives both meanings of the law with their days and sources', async () => {
    const sv = await html('/validering')
    expect(headings(sv, 1)).toEqual(['Vad är validering?'])
    expect([...sv.matchAll(/class="stairs__link" href="#([\w-]+)"/g)].map(([, id]) => id)).toEqual(
      [...sv.matchAll(/class="step" id="([\w-]+)"/g)].map(([, id]) => id),
    )
    expect(headings(sv, 3)).toEqual(expect.arrayContaining(['1. Inledande kartläggning', '4. Erkännande']))
    expect(headings(sv, 3)).toEqual(
      expect.arrayContaining(['Gäller från 1 januari 2023', 'Gällde till och med 31 december 2022']),
    )
    expect(sv).toContain('riksdagen.se')
    expect(sv).toContain('eurydice.eacea.ec.europa.eu')
    expect(headings(await html('/en/validation'), 1)).toEqual(['What is validation?'])
  })

  it('shows the pictures of its text', async () => {
    const desk = await site.deps.articles.desk()
    const at = site.time.now
    const { id: image } = await anImage(site.store, 'p'.repeat(22), at)
    const id = 'what-is-validation'
    const before = await desk.find(id)
    if (!before) throw new Error(id)
    const { sv } = (await desk.content(before)).texts
    const text = { ...sv, sections: { body: `${sv.sections.body}\n\n![](bild:${image})` } }
    const deed = { id, actor: writer, at }
    const saved = good(await desk.saveText({ ...deed, language: 'sv', text, basedOnVersion: 0 }))
    const sent = good(await desk.sendToCheck({ ...deed, basedOnVersion: saved.version }))
    const publish = { id, actor: checker, at, nextReviewOn: '2027-10-05', basedOnVersion: sent.version }
    good(await desk.publish(publish))
    expect(await html('/validering')).toContain('alt="Två händer" width="8" height="4"')
  })

  it('leads by name to the law and the myths, and from the text’s own address to itself', async () => {
    expect((await page('/validering/lagen')).to).toBe('/validering/vad-lagen-sager')
    expect((await page('/en/validation/myths')).to).toBe('/en/validation/myths-and-facts')
    expect((await page('/validering/vad-ar-validering')).to).toBe('/validering')
    expect((await page('/validering/constructor')).status).toBe(404)
  })
})

describe('the texts', () => {
  it('are read in both languages, each leading to the other, with how they were checked and what they build on', async () => {
    const { shown } = site.deps.articles
    for (const article of (await shown()).filter(({ kind }) => kind === 'audience' || kind === 'guide')) {
      const [sv, en] = article.kind === 'audience' ? ['nytta', 'benefit'] : ['vagledning', 'guidance']
      const swedish = await page(`/validering/${sv}/${article.slug.sv}`)
      expect([article.id, swedish.status]).toEqual([article.id, 200])
      expect(swedish.html).toContain(`href="/en/validation/${en}/${article.slug.en}"`)
      expect(swedish.html).toContain('Texten är inte granskad än.')
      const hasUndated = article.sources.some(({ readOn }) => readOn === null)
      expect(/vet (?:inte vilken dag källan|vi inte när den) lästes\./.test(swedish.html)).toBe(hasUndated)
      expect(swedish.html.includes('Exemplet är påhittat.')).toBe(article.isExampleMadeUp)
      // Whoever reads a page for her own kind is not asked who she is.
      expect(swedish.html.includes(`href="/validering/hitta-ratt?who=${article.id}"`)).toBe(article.kind === 'audience')
      for (const { url } of article.sources) expect(swedish.html).toContain(url.replaceAll('&', '&amp;'))
      expect((await page(`/en/validation/${en}/${article.slug.en}`)).status).toBe(200)
      // A name of the other language leads to the text too.
      expect((await page(`/en/validation/${en}/${article.slug.sv}`)).status).toBe(
        article.slug.sv === article.slug.en ? 200 : 303,
      )
    }
  })

  it('for one target group ask its readers not who they are, unless they look for the way with somebody else', async () => {
    const next = async (path: string) => {
      const markup = await html(path)
      const text = markup.slice(markup.indexOf('id="next"'), markup.indexOf('class="reading-more"'))
      return /href="((?:\/en)?\/valid(?:ering|ation)\/(?:hitta-ratt|find-your-way)[^"]*)"/.exec(text)?.[1]
    }
    expect(await next('/validering/nytta/arbetsgivare')).toBe('/validering/hitta-ratt?who=employer')
    expect(await next('/en/validation/benefit/employer')).toBe('/en/validation/find-your-way?who=employer')
    expect(await next('/validering/vagledning/arbetsgivare')).toBe('/validering/hitta-ratt?who=employer')
    const guides = (await site.deps.articles.shown()).filter(({ kind }) => kind === 'guide')
    const slug = guides.find(({ id }) => id === 'guidance-first-mapping')?.slug.sv
    expect(await next(`/validering/vagledning/${slug}`)).toBe('/validering/hitta-ratt')
    // The first question is where, not who.
    expect(await html('/validering/hitta-ratt?who=employer')).toMatch(/<select[^>]*name="where"/)
  })

  it('tell programs of themselves, and let nothing out of that', async () => {
    const guide = await html('/validering/vagledning/leda-regionalt')
    const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(guide) ?? []
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Article',
      inLanguage: 'sv',
      url: 'http://localhost/validering/vagledning/leda-regionalt',
      dateModified: '2026-11-29',
    })
    expect(guide).toContain('<link rel="canonical" href="http://localhost/validering/vagledning/leda-regionalt"/>')
    expect(guide).toMatch(/<meta name="DC.title" content="[^"]+" lang="sv"\/>/)
    expect([...guide.matchAll(/<input class="ds-input" type="checkbox"/g)].length).toBeGreaterThan(4)
  })

  it('tell programs of the Swedish day on which they were published', async () => {
    const { slug } = await published(await site.deps.articles.desk(), new Date('2026-11-30T23:30:00Z'))
    expect(await html(`/validering/nyheter/${slug.sv}`)).toContain('<meta name="DC.date" content="2026-12-01"/>')
    expect([dayOf('2026-11-30T23:30:00Z'), dayOf(null)]).toEqual(['2026-12-01', null])
  })

  it('come into the news and the feed when they are published, with who checked them; one that is taken away says why', async () => {
    const desk = await site.deps.articles.desk()
    const article = await published(desk, site.time.now, { words: '<b>fett</b> & fint' })
    const here = `/validering/nyheter/${article.slug.sv}`
    const text = await html(here)
    expect(text).toContain('Granskad 1 december 2026 av Bo Granskare, granskas igen senast 5 oktober 2027.')
    expect(text).not.toContain('<b>fett</b>')
    expect(await html('/validering/nyheter')).toContain(`href="${here}"`)

    const feed = await site.get('/validering/nyheter/flode/validering.atom')
    expect(feed.headers.get('content-type')).toContain('application/atom+xml')
    const ids = [...(await feed.text()).matchAll(/<entry>.*?<id>(.*?)<\/id>/gs)].map(([, id]) => id)
    // Others may have been published since the program came.
    expect([ids[0], ids.at(-1)]).toEqual([
      `http://localhost${here}`,
      'http://localhost/validering/nyheter/allt-om-validering-pa-ett-stalle',
    ])

    good(
      await desk.withdraw({
        id: article.id,
        actor: checker,
        at: site.time.now,
        reason: { sv: 'Den var fel.', en: 'It was wrong.' },
        basedOnVersion: article.version,
      }),
    )
    const gone = await page(here)
    expect([gone.status, gone.html.includes('Den var fel.')]).toEqual([410, true])
    expect(await html('/validering/nyheter')).not.toContain(`href="${here}"`)
  })
})

describe('the word list', () => {
  it('finds a word by an older one, by its other language and without accents, and by its letter', async () => {
    const terms = async (query: string) =>
      [...(await html(`/validering/ord${query}`)).matchAll(/class="word" id="([\w-]+)"/g)].map(([, id]) => id)
    const all = await terms('')
    expect(all.length).toBeGreaterThanOrEqual(30)
    expect(await terms('?q=kompetensbed%C3%B6mning')).toContain('assessment')
    expect(await terms('?q=KOMPETENSBEDOMNING')).toContain('assessment')
    expect(await terms('?q=recognition+of+prior')).toContain('validation')
    expect(await terms('?letter=Y')).toEqual(expect.arrayContaining(['yh-flex']))
    expect((await terms('?letter=Y')).length).toBeLessThan(all.length)
    expect(await terms(`?q=${encodeURIComponent('<script>(')}`)).toEqual([])
  })
})

describe('the start page', () => {
  it('leads everybody to pages that are there, within two steps', async () => {
    for (const language of ['sv', 'en'] as const) {
      const home = await html(language === 'sv' ? '/' : '/en')
      for (const group of wayGroups)
        for (const href of Object.values(waysOf(group, language, false))) {
          expect(home).toContain(`href="${href}"`)
          const { status } = await page(href)
          expect([href, [200, 303].includes(status)]).toEqual([href, true])
        }
    }
    expect(Object.keys(homeSlugs).length).toBeGreaterThan(0)
  })
})
