import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { parse, stringify } from 'yaml'
import type { Course } from '#shared/courses/course.ts'
import { findQuestion } from '#shared/courses/course.ts'
import { type ReviewSite, startReviewSite } from '#test/review/review-site.ts'
import { newFormKey } from '#web/form.ts'

const id = 'validation-in-30-minutes'
const desk = `/nationellt/utbildningar/${id}`
const course = '/utbildning/validering-pa-30-minuter'

describe('the desk of the courses', () => {
  let site: ReviewSite
  beforeAll(async () => {
    site = await startReviewSite()
  })
  afterAll(() => site.stop())

  const published = async () => {
    const found = (await site.deps.courses.list()).find((one) => one.course.id === id)
    if (!found) throw new Error('no course')
    return found
  }
  const fieldOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  const send = async (yaml: string) => {
    const body = new FormData()
    body.append('formKey', newFormKey(site.time.now))
    body.append('version', String((await site.deps.courses.draft(id))?.version ?? 0))
    body.append('file', new Blob([yaml]), 'course.yaml')
    return site.app.request(`http://localhost${desk}/fil`, {
      method: 'POST',
      body,
      headers: { origin: 'http://localhost', cookie: site.coordinator },
    })
  }
  const file = async () => parse(await site.text(`${desk}/fil`, site.coordinator)) as Record<string, unknown>
  const settle = async (deed: 'publicera' | 'kasta' | 'angra') =>
    site.post(
      `${desk}/${deed}`,
      { version: String((await site.deps.courses.draft(id))?.version ?? 0) },
      site.coordinator,
    )

  it('tells how many have begun and which questions are hard, from five, and nothing of one person', async () => {
    const { course: now } = await published()
    const question = now.modules.flatMap((module) => findQuestion(module, 'older-text') ?? [])[0]
    if (!question) throw new Error('no question')
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await site.deps.courses.answer({
        courseId: id,
        question,
        chosen: [name < 'd' ? 'none' : 'education-act'],
        person: { email: `${name}@example.se`, name, memberships: [{ scope: '20', roles: ['editor'] }] },
        at: site.time.now,
      })
    const page = await site.text(desk, site.coordinator)
    expect(page).toMatch(/Region Dalarna[\s\S]{0,200}>5</)
    expect(page).toMatch(/maj 2021[\s\S]{0,300}60 % av 5[\s\S]*färre än fem svar/)
    expect(page).toContain('I övriga 20 regioner har färre än fem börjat.')
    expect(page).not.toContain('a@example.se')
  })

  it('lets the coordinator edit a part and a question; readers see it once it is published, and what they did is told as changed', async () => {
    await site.post(`${course}/lagen`, {}, site.editor)
    await site.post(`${course}/prova-dig-sjalv/fraga/older-text`, { 'answer-older-text': 'none' }, site.editor)
    const form = await site.text(`${desk}/del/the-law`, site.coordinator)
    const both = (name: string, words: string) => ({ [`${name}-sv`]: words, [`${name}-en`]: words })
    const fields = {
      ...both('title', 'Lagen i korthet'),
      ...both('lead', 'Kort.'),
      ...both('body', '### Nytt <script>alert(1)</script>'),
      minutes: '6',
    }
    const seen = fieldOf(form, 'seen')
    expect((await site.post(`${desk}/del/the-law`, { ...fields, seen }, site.coordinator)).status).toBe(303)
    const late = await site.post(
      `${desk}/del/the-law`,
      { ...fields, ...both('title', 'En annan rubrik'), seen },
      site.coordinator,
    )
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringMatching(/En annan rubrik[\s\S]*Det som gäller nu: Lagen i korthet/),
    ])
    const asked = `${desk}/del/test-yourself/fraga/older-text`
    const question = await site.text(asked, site.coordinator)
    const answers = Object.fromEntries(
      [...question.matchAll(/<(?:textarea|input)[^>]*name="((?:option|why|source|url|explanation)-[^"]*)"/g)].map(
        ([, name = '']) => [name, name.startsWith('url') ? 'https://kalla.example/' : 'Ord'],
      ),
    )
    const twoRight = { 'right-0': 'yes', 'right-1': 'yes' }
    const whole = { ...answers, ...both('question', 'Vad gällde i maj 2021?'), seen: fieldOf(question, 'seen') }
    const empty = { ...fields, 'title-sv': '', seen }
    expect(await (await site.post(`/en/national/training/${id}/part/the-law`, empty, site.coordinator)).text()).toMatch(
      /Heading, Swedish: Fill in this field/,
    )
    const refused = await site.post(asked, { ...whole, ...twoRight }, site.coordinator)
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('f-right-0-error')])
    expect((await site.post(asked, { ...whole, 'right-1': 'yes' }, site.coordinator)).status).toBe(303)
    await site.post(`${desk}/ordning`, { move: 'part:the-law:up' }, site.coordinator)
    const draft = await site.text(desk, site.coordinator)
    expect(draft).toMatch(
      /Ändrad<\/span> <span>Del: Lagen i korthet[\s\S]*Flyttad[\s\S]*Ändrad<\/span> <span>Fråga: Vad gällde/,
    )
    expect(await site.text(course, site.editor)).not.toContain('Lagen i korthet')
    const { version } = await published()
    expect((await settle('publicera')).headers.get('location')).toBe(`${desk}?said=published`)
    expect((await published()).version).toBe(version + 1)
    const overview = await site.text(course, site.editor)
    expect(overview).toMatch(/Lagen i korthet<\/a> <span[^>]*>ändrad sedan du gjorde den/)
    expect(overview.indexOf('Lagen i korthet')).toBeLessThan(overview.indexOf('Så går det till'))
    expect(await site.text(`${course}/prova-dig-sjalv`, site.editor)).toContain('Frågan har ändrats sedan du svarade.')
    const part = await site.text(`${course}/lagen`, site.editor)
    expect(part).toContain('Nytt &#x3C;script>')
    expect(part).not.toContain('<script>alert')
    // The five answered another question.
    expect(await site.text(desk, site.coordinator)).not.toContain('60 % av 5')
  })

  it('takes the course out as a file and in again; a film without captions is refused with its line', async () => {
    const raw = await file()
    expect(raw.id).toBe(id)
    const withFilm = (film: unknown) => {
      const modules = (raw.modules as Course['modules']).map((one) =>
        one.slug.sv === 'grunderna' ? { ...one, film } : one,
      )
      return stringify({ ...raw, modules })
    }
    const film = { url: '/film/intro.mp4', transcript: { sv: 'Hej.', en: 'Hello.' } }
    const refused = await send(withFilm({ ...film, captions: { sv: 'Hej.', en: null } }))
    const page = await refused.text()
    expect([refused.status, page]).toEqual([400, expect.stringMatching(/Rad \d+[\s\S]*saknar textning på svenska/)])
    for (const bad of ['id: [', 'id: mapping', '\u0000', stringify({ ...raw, id: 'other' })])
      expect((await send(bad)).status).toBe(400)
    expect(await site.deps.courses.draft(id)).toBeNull()
    const captions = { sv: 'WEBVTT\n\n00:01.000 --> 00:03.000\nHej.', en: null }
    expect((await send(withFilm({ ...film, captions }))).headers.get('location')).toBe(`${desk}?said=read`)
    expect((await settle('publicera')).status).toBe(303)
    const shown = await site.text(`${course}/grunderna`)
    expect(shown).toMatch(/<video[^>]*src="\/film\/intro\.mp4"[\s\S]*<track kind="captions" src="([^"]*sv\.vtt)"/)
    const vtt = await site.get(`${course}/grunderna/textning/sv.vtt`)
    expect([vtt.headers.get('content-type'), await vtt.text()]).toEqual(['text/vtt; charset=utf-8', captions.sv])
    expect((await site.get(`${course}/grunderna/textning/en.vtt`)).status).toBe(404)
  })

  it('undoes the latest change of a draft, once; the one that began the draft takes the draft with it', async () => {
    const move = (what: string) => site.post(`${desk}/ordning`, { move: what }, site.coordinator)
    const order = async () => (await site.deps.courses.draft(id))?.course.modules.map((module) => module.id)
    const [first, second, third] = (await published()).course.modules.map((module) => module.id)
    await move(`part:${second}:up`)
    const afterOne = await order()
    await move(`part:${third}:up`)
    const seenBefore = { version: String((await site.deps.courses.draft(id))?.version) }
    expect((await order())?.slice(0, 3)).toEqual([second, third, first])
    expect(await site.text(desk, site.coordinator)).toContain('Ångra senaste ändringen')
    expect((await settle('angra')).headers.get('location')).toBe(`${desk}?said=undone`)
    expect(await order()).toEqual(afterOne)
    expect(await site.text(desk, site.coordinator)).not.toContain('Ångra senaste ändringen')
    expect((await settle('angra')).status).toBe(409)
    await move(`part:${third}:up`)
    // A page that was open before the undo.
    expect((await site.post(`${desk}/angra`, seenBefore, site.coordinator)).status).toBe(409)
    expect((await order())?.slice(0, 3)).toEqual([second, third, first])
    await settle('kasta')
    await move(`part:${second}:up`)
    expect((await settle('angra')).status).toBe(303)
    expect(await site.deps.courses.draft(id)).toBeNull()
    expect((await send(stringify(await file()))).status).toBe(303)
    expect((await settle('angra')).status).toBe(303)
    expect(await site.deps.courses.draft(id)).toBeNull()
  })

  it('publishes no other draft than the one that was seen, and begins one from what is published by then', async () => {
    const move = (what: string) => site.post(`${desk}/ordning`, { move: what }, site.coordinator)
    const { course: before } = await published()
    const [, second, third] = before.modules.map((module) => module.id)
    await move(`part:${second}:up`)
    const seen = { version: String((await site.deps.courses.draft(id))?.version) }
    await settle('kasta')
    site.time.now = new Date(site.time.now.getTime() + 60_000)
    await move(`part:${third}:up`)
    expect((await site.post(`${desk}/publicera`, seen, site.coordinator)).status).toBe(409)
    expect((await settle('publicera')).status).toBe(303)
    // Whoever had read what was published before does not take the new version's order back.
    const edited = await site.deps.courses.editDraft({
      published: before,
      partOf: ({ modules }) => modules.find((module) => module.id === second)?.minutes,
      seen: null,
      change: (now) => ({ ...now, modules: now.modules.map((module) => ({ ...module, minutes: 7 })) }),
      actor: { id: 'sara@myh.example', name: 'Sara' },
      at: site.time.now,
    })
    const order = (modules: Course['modules']) => modules.map((module) => module.id)
    expect(edited.ok && order(edited.value.modules)).toEqual(order((await published()).course.modules))
    await settle('kasta')
  })

  it('takes no course that is larger than what is kept as one', async () => {
    const raw = (await file()) as { modules: { body: unknown }[] }
    const long = 'Långt. '.repeat(1700)
    const modules = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: `part-${index}`, slug: { sv: `del-${index}`, en: `part-${index}` }, minutes: 1 },
      ...{ title: { sv: 'Del', en: 'Part' }, lead: { sv: 'Del', en: 'Part' }, body: { sv: long, en: long } },
    }))
    const refused = await send(stringify({ ...raw, modules }))
    expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('Utbildningen är för stor')])
    expect(await site.deps.courses.draft(id)).toBeNull()
  })

  it('throws a draft away, and is not for regions', async () => {
    await site.post(`${desk}/ordning`, { move: 'question:test-yourself:older-text:up' }, site.coordinator)
    expect(await site.deps.courses.draft(id)).not.toBeNull()
    expect((await settle('kasta')).headers.get('location')).toBe(`${desk}?said=discarded`)
    expect(await site.deps.courses.draft(id)).toBeNull()
    expect((await settle('publicera')).status).toBe(409)
    expect((await site.get(desk, site.owner)).status).toBe(403)
  })
})
