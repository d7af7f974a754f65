import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { noProgress } from '#shared/courses/progress.ts'
import { type ReviewSite, startReviewSite } from '#test/review/review-site.ts'
import { rememberVisitor, visitorProgress } from '#web/courses/visitor-progress.ts'

const mapping = '/utbildning/infor-kartlaggningen'
const newcomers = '/utbildning/validering-pa-30-minuter'
const quiz = `${newcomers}/prova-dig-sjalv`
const parts = ['vad-validering-ar', 'nivaerna', 'prova-att-bedoma', 'radighet-och-vikt', 'fran-karta-till-plan']

describe('the pages of the courses', () => {
  let site: ReviewSite
  beforeAll(async () => {
    site = await startReviewSite()
    await site.filledIn('2026')
  })
  afterAll(() => site.stop())

  const examples = `${mapping}/prova-att-bedoma`
  const finish = (part: string, fields: Record<string, string> = {}, cookie = site.editor) =>
    site.post(`${mapping}/${part}`, fields, cookie)
  const rate = (example: string, level: string) =>
    site.post(`${examples}/exempel/${example}`, { [`level-${example}`]: level }, site.editor)
  const answer = (question: string, fields: Record<string, string | string[]>, cookie?: string) =>
    site.post(`${quiz}/fraga/${question}`, fields, cookie)

  it('can be read by anybody, and lead on from where the training once was', async () => {
    expect(await site.text('/utbildning')).toMatch(/Inför kartläggningen[\s\S]*Validering på 30 minuter/)
    for (const part of parts) expect((await site.get(`${mapping}/${part}`)).status).toBe(200)
    for (const [index, part] of parts.entries()) {
      const old = await site.get(`/utbildning/${index + 1}`)
      expect([old.status, old.headers.get('location')]).toEqual([301, `${mapping}/${part}`])
    }
    expect((await site.get('/en/training/2')).headers.get('location')).toBe('/en/training/before-the-mapping/levels')
    expect((await site.get('/en/training/infor-kartlaggningen/levels')).headers.get('location')).toBe(
      '/en/training/before-the-mapping/levels',
    )
    const page = await site.text(examples)
    expect(page).toContain('Visa hur vi resonerar')
    expect(page).not.toContain('name="level-role"')
    for (const path of ['/utbildning/0', '/utbildning/6', '/utbildning/x', `${mapping}/x`])
      expect((await site.get(path)).status).toBe(404)
  })

  it('is remembered by a browser as far as there is room in a cookie: what is done, and the latest answers', async () => {
    const answers = Array.from({ length: 200 }, (_, index) => [
      `question-${index}`,
      { sign: 'abcdef', chosen: ['yes'] },
    ])
    const progress = { ...noProgress('long'), done: { first: 'abcdef' }, answers: Object.fromEntries(answers) }
    const browser = new Hono()
      .post('/', (context) => {
        rememberVisitor(context, false, progress)
        return context.text('')
      })
      .get('/', (context) => context.json(visitorProgress(context, false, 'long')))
    const cookie = (await browser.request('/', { method: 'POST' })).headers.get('set-cookie') ?? ''
    expect(cookie.length).toBeLessThan(4096)
    const kept = await (await browser.request('/', { headers: { cookie: cookie.split(';')[0] ?? '' } })).json()
    expect(kept).toMatchObject({ done: progress.done, answers: Object.fromEntries(answers.slice(-50)) })
  })

  it('can be done without an account: the browser alone remembers', async () => {
    const takers = await site.deps.courses.takers('validation-in-30-minutes')
    expect(await site.text(newcomers)).toContain('Bara den här webbläsaren minns')
    const first = await site.post(`${newcomers}/grunderna`, {})
    expect(first.headers.get('location')).toBe(`${newcomers}/fyra-steg`)
    const cookieOf = (answered: Response) => answered.headers.get('set-cookie')?.split(';')[0] ?? ''
    const answered = await answer('what-it-is', { 'answer-what-it-is': 'test' }, cookieOf(first))
    expect(answered.headers.get('location')).toBe(`${quiz}#what-it-is`)
    const kept = cookieOf(answered)
    expect(await site.text(newcomers, kept)).toMatch(/Du har gjort 1 av 6 delar\.[\s\S]*1 av 8 frågor, 0 rätt/)
    expect(await site.text(quiz, kept)).toMatch(
      /Inte riktigt\.[\s\S]*ditt val[\s\S]*Valideringsförordningen \(2022:1549\), 2 §/,
    )
    const old = await site.post(`${newcomers}/borja-om`, { formKey: 'x' }, kept)
    expect([old.status, await old.text()]).toEqual([400, expect.stringContaining('ds-error-summary')])
    const again = await site.post(`${newcomers}/borja-om`, {}, kept)
    expect(await site.text(newcomers, cookieOf(again))).not.toContain('Du har gjort')
    for (const bad of ['courses=x', `courses=${Buffer.from('{"mapping":1}').toString('base64url')}`])
      expect((await site.get(mapping, bad)).status).toBe(200)
    expect(await site.deps.courses.takers('validation-in-30-minutes')).toEqual(takers)
    expect((await site.post(`${newcomers}/vem-gor-vad/tanke/whom-to-call`, {})).status).toBe(401)
  })

  it('explains each kind of question once it is answered, and says beside the field what is missing', async () => {
    const missing = await answer('may-lead-to', {}, site.editor)
    expect([missing.status, await missing.text()]).toEqual([
      400,
      expect.stringContaining('id="f-answer-may-lead-to-error"'),
    ])
    const place = (id: string) => `place-four-steps-in-order-${id}`
    const twice = await answer(
      'four-steps-in-order',
      { [place('initial')]: '1', [place('in-depth')]: '1', [place('assessment')]: '3' },
      site.editor,
    )
    const text = await twice.text()
    expect(twice.status).toBe(400)
    expect(text).toMatch(/four-steps-in-order-in-depth-error[\s\S]*Två rader har samma plats/)
    expect(text).toMatch(/four-steps-in-order-recognition-error[\s\S]*Välj en plats/)
    await answer(
      'four-steps-in-order',
      { [place('initial')]: '1', [place('in-depth')]: '2', [place('assessment')]: '3', [place('recognition')]: '4' },
      site.editor,
    )
    await answer('may-lead-to', { 'answer-may-lead-to': ['seqf', 'job'] }, site.editor)
    const page = await site.text(quiz, site.editor)
    expect(page).toMatch(/id="four-steps-in-order"[\s\S]*Rätt\.[\s\S]*Först en överblick/)
    expect(page).toMatch(/id="may-lead-to"[\s\S]*Inte riktigt\.[\s\S]*ger ingen rätt till det/)
    expect((await answer('none', {}, site.editor)).status).toBe(404)
  })

  it('keeps thoughts for oneself, and shows them to nobody else', async () => {
    const part = `${newcomers}/vem-gor-vad`
    const fields = { 'thought-whom-to-call': 'Ring <b>komvux</b>' }
    const kept = await site.post(`${part}/tanke/whom-to-call`, fields, site.editor)
    expect(kept.headers.get('location')).toBe(`${part}?said=whom-to-call#whom-to-call`)
    expect(await site.text(`${part}?said=whom-to-call`, site.editor)).toMatch(/Ring &lt;b&gt;komvux[\s\S]*Sparat\./)
    for (const other of [site.owner, site.coordinator]) expect(await site.text(part, other)).not.toContain('Ring')
  })

  it('let a person rate an example, then show the reasons, and others only from five', async () => {
    expect(await site.text(examples, site.editor)).not.toContain('Nivå 1. Frågan gäller')
    const missing = await site.post(`${examples}/exempel/role`, {}, site.editor)
    expect([missing.status, (await missing.text()).includes('id="f-level-role-error"')]).toEqual([400, true])
    expect((await rate('role', '2')).headers.get('location')).toBe(`${examples}#role`)
    const page = await site.text(examples, site.editor)
    expect(page).toMatch(/Du valde nivå 2\. Vi valde nivå 1\.[\s\S]*Nivå 1\. Frågan gäller/)
    expect(page).toContain('Färre än fem andra')
    for (const name of ['a', 'b', 'c', 'd', 'e'])
      await site.deps.courses.rate({
        exampleId: 'role',
        level: 1,
        actor: { id: `${name}@example.se`, name },
        at: site.time.now,
      })
    expect(await site.text(examples, site.editor)).toMatch(/Så har andra valt[\s\S]*5 personer/)
    expect((await rate('none', '1')).status).toBe(404)
    expect((await site.post(`${mapping}/nivaerna/exempel/role`, { 'level-role': '1' }, site.editor)).status).toBe(404)
    await rate('website', '4')
    expect(await site.text('/en/training/before-the-mapping/try-to-rate', site.editor)).toContain(
      'You chose level 4. We chose level 2.',
    )
  })

  it('are hinted at on the mapping’s overview until the training is taken, never block, and the region’s owner sees who has taken it', async () => {
    const overview = () => site.text('/region/13/kartlaggning/2026', site.editor)
    expect(await overview()).toContain('Gå den korta utbildningen först')
    for (const [index, part] of parts.slice(0, 4).entries())
      expect((await finish(part)).headers.get('location')).toBe(`${mapping}/${parts[index + 1]}`)
    expect(await site.text(mapping, site.editor)).toContain('Du har gjort 4 av 5 delar.')
    expect(await site.text('/region/13/medarbetare', site.owner)).toContain('inte klar')
    expect((await finish('fran-karta-till-plan', { 'check-team': 'yes' })).headers.get('location')).toBe(mapping)
    expect(await site.text(mapping, site.editor)).toContain('Du gick klart utbildningen 5 oktober 2026.')
    expect(await site.text(`${mapping}/fran-karta-till-plan`, site.editor)).toMatch(
      /name="check-team" value="yes" checked/,
    )
    expect(await overview()).not.toContain('Gå den korta utbildningen först')
    expect(await site.text('/region/13/medarbetare', site.owner)).toContain('klar 5 oktober 2026')
    expect(await site.text('/nationellt/medarbetare', site.coordinator)).not.toContain('Utbildning</th>')
  })
})
