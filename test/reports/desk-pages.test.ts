import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Localized } from '#shared/platform/language.ts'
import { type ChapterTexts, textsHash } from '#shared/reports/chapter-text.ts'
import type { PageCounts } from '#shared/reports/page-limit.ts'
import { type ReportChoice, wholeChoice } from '#shared/reports/report-choice.ts'
import { fileKeyOf, type ReportFile, type StatusReport } from '#shared/reports/status-report.ts'
import { keepSnapshot } from '#shared/statistics/snapshot-store.ts'
import { pathTo } from '#web/paths.ts'
import { aRoundToOpen } from '../support/round.ts'
import { startSite, type TestSite } from '../support/site.ts'
import { aSnapshot } from '../support/snapshot.ts'
import { anOrderedReport, aReport } from './a-report.ts'
import { aNote } from './a-status-report.ts'

let site: TestSite
let coordinator: string
let communicator: string
const kim = { id: 'kim@example.se', name: 'Kim Koordinator' }
const lo = { id: 'lo@example.se', name: 'Lo Kommunikatör' }
const desk = '/nationellt/rapporter'
const snapshot = aSnapshot()

beforeAll(async () => {
  site = await startSite()
  coordinator = await site.signIn(kim.id, [{ scope: 'SE', roles: ['coordinator'] }], kim.name)
  communicator = await site.signIn(lo.id, [{ scope: 'SE', roles: ['communicator'] }], lo.name)
  await keepSnapshot(site, snapshot, kim)
  for (const id of ['2024', '2026']) {
    const round = aRoundToOpen({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } })
    await site.deps.rounds.open({ round, actor: kim, at: site.time.now })
  }
})
afterAll(() => site.stop())

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}
const text = async (answer: Response | Promise<Response>) =>
  (await (await answer).text()).replaceAll('&#39;', "'").replaceAll('&quot;', '"')
const act = ({ id, version }: StatusReport, actor = kim) => ({ id, version, actor, at: site.time.now })
const current = async (id: string): Promise<StatusReport> => {
  const report = await site.deps.reports.get(id)
  if (!report) throw new Error(`no report ${id}`)
  return report
}

let turn = 0
/** A period of its own, so that nothing is there before and no texts are taken over. */
const freshPeriod = () => {
  turn += 1
  return `p${turn}`
}

const order = async (
  choice: ReportChoice,
  period = freshPeriod(),
  changeNote = aNote('Rättat.'),
): Promise<StatusReport> =>
  must(
    await site.deps.reports.order({
      period,
      choice,
      changeNote,
      snapshotId: snapshot.id,
      isDemonstration: false,
      actor: kim,
      at: site.time.now,
    }),
  )

/** What the job does: the documents from what is written now, one in each language, kept as the files of the build. */
const build = async (id: string, pages: PageCounts = {}): Promise<StatusReport> => {
  const report = await current(id)
  const written = await site.deps.reports.texts(id)
  const texts: ChapterTexts = Object.fromEntries(written.map((one) => [one.chapter, one.text]))
  const files: ReportFile[] = []
  const chapters = new Set<string>()
  for (const language of report.choice.languages) {
    const document = await aReport({ snapshot, language, texts, report: anOrderedReport(report) })
    for (const chapter of document.chapters) chapters.add(chapter.id)
    const key = fileKeyOf(report, { language, format: 'json' })
    await site.objects.putNew(key, new TextEncoder().encode(JSON.stringify(document)), 'application/json')
    files.push({ language, format: 'json', key, bytes: 1000, sha256: 'ab'.repeat(32) })
  }
  return must(
    await site.deps.reports.finish({
      id,
      build: report.build,
      files,
      builtTexts: textsHash(texts),
      pages,
      leftOut: report.choice.chapters.filter((chapter) => !chapters.has(chapter)),
      at: site.time.now,
    }),
  )
}
const draft = async (choice = wholeChoice('agency')) => build((await order(choice)).id)
const inReview = async (choice?: ReportChoice) =>
  build(must(await site.deps.reports.sendForReview(act(await draft(choice)))).id)
const approved = async (choice?: ReportChoice) => must(await site.deps.reports.approve(act(await inReview(choice), lo)))
const post = (report: StatusReport, deed: string, fields: Record<string, string> = {}, cookie = coordinator) =>
  site.post(`${desk}/${report.id}/${deed}`, { version: String(report.version), ...fields }, cookie)

describe('ordering', () => {
  const fields = { period: '2026', languages: 'sv', chapters: 'regions', 'changeNote-sv': 'Ny.' }

  it('folds all but the ten newest reports of a state', async () => {
    const period = freshPeriod()
    const ordered = []
    for (let count = 0; count < 11; count += 1) ordered.push(await order(wholeChoice('public'), period))
    const page = await text(site.get(desk, coordinator))
    const [open = '', folded = ''] = page.split('id="reports-ordered"')[1]?.split('<summary>') ?? []
    expect(open.match(/<li>/g)).toHaveLength(10)
    expect(folded).toMatch(/^Visa \d+ till<\/summary>/)
    expect(open).toContain(`${ordered[10]?.id}"`)
    expect(folded).toContain(`${ordered[0]?.id}"`)
  })

  it('offers each recipient its chapters, and orders what is chosen', async () => {
    const page = await text(site.get(`${desk}/ny/ministry`, coordinator))
    expect(page).toContain('value="barriers" checked')
    expect(page).not.toContain('value="appendix"')
    const answer = await site.post(`${desk}/ny/ministry`, fields, coordinator)
    expect(answer.status).toBe(303)
    const address = answer.headers.get('location') ?? ''
    expect(address).toMatch(/^\/nationellt\/rapporter\/2026-ministry-v\d+\?done=ordered$/)
    const report = await current('2026-ministry-v1')
    expect(report.choice).toEqual({
      recipient: 'ministry',
      regionCode: null,
      chapters: ['summary', 'regions', 'method'],
      languages: ['sv'],
    })
    expect(await text(site.get(address, coordinator))).toMatch(/role="status"[\s\S]*är beställd/)
    expect(await text(site.get(desk, coordinator))).toContain('Omgång 2026, Departementet, version 1')
  })

  it('builds from an older month where one is chosen, and holds it against nothing that came later', async () => {
    const older = aSnapshot({ id: 'september', createdAt: '2026-09-15T10:00:00.000Z' })
    await keepSnapshot(site, older, kim)
    await keepSnapshot(site, snapshot, kim)
    const page = await text(site.get(`${desk}/ny/public`, coordinator))
    expect(page).toMatch(/value="2026" selected[^>]*>[^<]*: det senaste, 5 oktober 2026/)
    expect(page).toMatch(/value="month:2026-09"[^>]*>Läget i september 2026, 15 september 2026/)
    const answer = await site.post(`${desk}/ny/public`, { ...fields, period: 'month:2026-09' }, coordinator)
    const address = answer.headers.get('location') ?? ''
    const id = /rapporter\/([^?]+)/.exec(address)?.[1] ?? ''
    expect(await current(id)).toMatchObject({ period: '2026', snapshotId: 'september' })
    const unknown = await site.post(`${desk}/ny/public`, { ...fields, period: 'month:2020-01' }, coordinator)
    expect(unknown.status).toBe(400)
  })

  it.each([
    ['a round that has no compilation', 'agency', { period: '2024' }, 'Den omgången är inte sammanställd'],
    ['no language', 'agency', { languages: [] }, 'Välj minst ett språk.'],
    ['a chapter that there is not', 'agency', { chapters: 'x' }, 'Välj ett av alternativen'],
    ['no region', 'region', {}, 'Fyll i det här fältet.'],
    [
      'no word on what has changed',
      'agency',
      { 'changeNote-sv': '' },
      'Skriv på svenska vad den nya versionen ändrar.',
    ],
  ])('refuses %s beside the field and keeps what was typed', async (_name, recipient, wrong, message) => {
    await order(wholeChoice('agency'), '2026')
    const answer = await site.post(`${desk}/ny/${recipient}`, { ...fields, ...wrong }, coordinator)
    expect(answer.status).toBe(400)
    const page = await text(answer)
    expect(page).toContain(message)
    if (!('changeNote-sv' in wrong)) expect(page).toContain('Ny.')
  })

  it("asks for what is changed in each of the report's languages, and keeps it in those alone", async () => {
    await order(wholeChoice('agency'), '2026')
    const both = { ...fields, languages: ['sv', 'en'] }
    const refused = await site.post(`${desk}/ny/agency`, both, coordinator)
    expect(refused.status).toBe(400)
    const page = await text(refused)
    expect(page).toMatch(/name="changeNote-sv"[^>]*>Ny\.</)
    expect(page).toContain('href="#f-changeNote-en"')
    expect(page).not.toContain('href="#f-changeNote-sv"')
    expect(page).toContain('Skriv på engelska vad den nya versionen ändrar.')
    const noteOf = async (more: object) => {
      const answer = await site.post(`${desk}/ny/agency`, { ...both, 'changeNote-en': 'New.', ...more }, coordinator)
      const [, id = ''] = /rapporter\/([^?]+)/.exec(answer.headers.get('location') ?? '') ?? []
      return (await current(id)).changeNote
    }
    expect(await noteOf({})).toEqual({ sv: 'Ny.', en: 'New.' })
    expect(await noteOf({ languages: 'sv' })).toEqual({ sv: 'Ny.', en: '' })
  })

  it("shows on the desk what is changed in the reader's language, or marked in the other", async () => {
    const page = async (changeNote: Localized, languages: ReportChoice['languages']) => {
      const { id } = await order({ ...wholeChoice('agency'), languages }, '2026', changeNote)
      return text(site.get(pathTo('deskReport', 'en', { report: id }), coordinator))
    }
    expect(await page({ sv: 'Rättat.', en: 'Mended.' }, ['sv', 'en'])).toContain('<p class="report-remark">Mended.</p>')
    expect(await page({ sv: 'Rättat.', en: '' }, ['sv'])).toContain('<p class="report-remark" lang="sv">Rättat.</p>')
  })

  it('keeps a choice as a profile, which can be ordered from, changed and taken away', async () => {
    const profile = { deed: 'profile', name: 'Landets kvartal', schedule: 'quarter' }
    await site.post(`${desk}/ny/public`, { ...fields, ...profile }, coordinator)
    const list = await text(site.get(`${desk}/profiler`, coordinator))
    expect(list).toContain('1 januari 2027')
    const id = /profiler\/([\w-]{22})"/.exec(list)?.[1] ?? ''
    const ordering = await text(site.get(`${desk}/ny/public?profil=${id}`, coordinator))
    expect(ordering).toContain('Landets kvartal')
    expect(ordering).toMatch(/value="regions" checked/)
    expect(ordering).not.toMatch(/value="barriers" checked/)

    const changed = { name: 'Landets år', schedule: 'year', languages: ['sv', 'en'], version: '1' }
    expect((await site.post(`${desk}/profiler/${id}`, changed, coordinator)).status).toBe(303)
    const late = await site.post(`${desk}/profiler/${id}`, { ...changed, name: 'Sen' }, coordinator)
    expect([late.status, (await text(late)).includes('Landets år')]).toEqual([409, true])
    const remove = `${desk}/profiler/${id}/ta-bort`
    expect((await site.post(remove, { version: '2' }, coordinator)).status).toBe(400)
    expect((await site.post(remove, { version: '2', confirm: 'yes' }, coordinator)).status).toBe(303)
    expect((await site.get(`${desk}/profiler/${id}`, coordinator)).status).toBe(404)
  })
})

describe('writing', () => {
  const addressOf = ({ id }: StatusReport, chapter = 'summary') => `${desk}/${id}/text/${chapter}`
  const write = (report: StatusReport, sv: string, more: Record<string, string> = {}, chapter = 'summary') =>
    site.post(addressOf(report, chapter), { sv, en: 'Text', version: '0', ...more }, coordinator)
  /** Without tags; what stands within one is left out. */
  const plain = (html: string) => html.replaceAll(/<[^>]*>/g, '')

  it('shows a text with its figures in place, and saves nothing by it', async () => {
    const report = await draft()
    const page = await text(write(report, 'I dag har {{antal-antagna}} antagit.', { deed: 'preview' }))
    expect(page).toContain('I dag har {{antal-antagna}} antagit.')
    expect(plain(page)).toMatch(/I dag har (?!\{\{)[^.{]+ antagit\./)
    expect(await site.deps.reports.texts(report.id)).toEqual([])
  })

  it('says beside the field what has to be mended, lets it be saved, and holds the report back', async () => {
    const report = await draft()
    expect((await write(report, 'Nu är 43 % med, och {{andel-allt}}.')).headers.get('location')).toContain('done=saved')
    const page = await text(site.get(addressOf(report), coordinator))
    expect(page).toContain('det finns inget nyckeltal som heter ”andel-allt”')
    expect(page).toContain('en siffra är skriven för hand')
    const held = await post(report, 'till-granskning')
    expect([held.status, (await current(report.id)).status]).toEqual([400, 'draft'])
    expect(await text(held)).toMatch(/text\/summary"[\s\S]*inget nyckeltal som heter/)
    await write(report, 'Fler är med.', { version: '1' })
    expect((await post(report, 'till-granskning')).status).toBe(303)
    expect((await current(report.id)).goal).toBe('in-review')
  })

  it('holds back a report that is too long for its recipient, until it is measured to be short enough', async () => {
    const { id } = await draft(wholeChoice('ministry'))
    const shown = () => text(site.get(`${desk}/${id}`, coordinator))
    const sent = async () => (await post(await current(id), 'till-granskning')).status
    await write(await current(id), 'En lång text.')
    expect(await text(site.get(addressOf(await current(id)), coordinator))).toContain('får bli högst 4 sidor')
    expect(await shown()).toContain('så visar det sig om texterna får plats')
    expect([await sent(), (await current(id)).status]).toEqual([400, 'draft'])
    must(await site.deps.reports.rebuild(act(await current(id))))
    await build(id, { sv: 5, en: 4 })
    expect(await shown()).toMatch(/text\/summary"[^>]*>[^<]*\(svenska\)<\/a>: rapporten blir 5 sidor[^<]*13 tecken/)
    expect([await sent(), (await current(id)).status]).toEqual([400, 'draft'])
    await write(await current(id), 'En text.', { version: '1' })
    must(await site.deps.reports.rebuild(act(await current(id))))
    await build(id, { sv: 4, en: 4 })
    expect([await sent(), (await current(id)).goal]).toEqual([303, 'in-review'])
  })

  it('says of a chapter that is left out that nobody would read its text, and holds the report back', async () => {
    const { id } = await draft()
    await write(await current(id), 'Ändringarna är stora.', {}, 'changes')
    const page = await text(site.get(addressOf(await current(id), 'changes'), coordinator))
    expect(page).toContain('Kapitlet kommer inte med i rapporten')
    const held = await post(await current(id), 'till-granskning')
    expect([held.status, await text(held)]).toEqual([
      400,
      expect.stringMatching(/text\/changes"[\s\S]*kommer inte med/),
    ])
    await write(await current(id), '', { en: '', version: '1' }, 'changes')
    expect((await post(await current(id), 'till-granskning')).status).toBe(303)
  })

  it('finds figures by their names and keeps what is typed meanwhile', async () => {
    const report = await draft()
    const page = await text(write(report, 'Halvskrivet', { deed: 'find', search: 'antagit' }))
    expect(page).toContain('Halvskrivet')
    expect(page).toContain('{{antal-antagna}}')
    expect(page).not.toContain('{{antal-hinder}}')
  })

  it('shows both texts to the second of two writers, who chooses', async () => {
    const report = await draft()
    must(
      await site.deps.reports.saveText({
        reportId: report.id,
        chapter: 'summary',
        text: { sv: 'Den andras ord står här.', en: 'Text' },
        basedOnVersion: 0,
        actor: { id: 'mo@example.se', name: 'Mo' },
        at: site.time.now,
      }),
    )
    const late = await write(report, 'Mina ord står här.')
    expect(late.status).toBe(409)
    const page = await text(late)
    expect(page).toContain('Mo sparade')
    expect(plain(page)).toMatch(/Den andras/)
    expect(page).toMatch(/<textarea[^>]*>Mina ord står här\.<\/textarea>/)
    expect(page).toContain('name="version" value="1"')
    expect((await write(report, 'Mina ord står här.', { version: '1' })).status).toBe(303)
    expect((await site.deps.reports.texts(report.id))[0]?.text.sv).toBe('Mina ord står här.')
  })

  it('points out the language that was left behind', async () => {
    const report = await draft()
    await write(report, 'Ett.')
    await write(report, 'Två.', { version: '1' })
    expect(await text(site.get(addressOf(report), coordinator))).toContain('Texten på engelska är äldre')
    expect(await text(site.get(`${desk}/${report.id}`, coordinator))).toContain('men texten på engelska är äldre')
  })

  it('is for coordinators, and for drafts', async () => {
    const report = await inReview()
    expect(await text(site.get(addressOf(report), coordinator))).toContain('när rapporten är ett utkast')
    expect((await write(report, 'Sent.')).status).toBe(409)
    expect((await site.get(addressOf(report), communicator)).status).toBe(403)
    expect((await site.get(addressOf(report, 'own-region'), coordinator)).status).toBe(404)
  })
})

describe('reviewing', () => {
  it('is done by a second person, who reads the whole draft and is told that it waits', async () => {
    const report = await draft()
    await post(report, 'till-granskning')
    const { id, version } = await build(report.id)
    const sent = { ...report, version }
    expect(await text(site.get('/min-sida/notiser', communicator))).toContain(
      `Kim Koordinator har skickat lägesrapporten ${id} till granskning`,
    )
    const own = await text(site.get(`${desk}/${id}/las`, coordinator))
    expect(own).toContain('Därför godkänner någon annan den')
    expect((await post(sent, 'godkann', { confirm: 'yes' })).status).toBe(409)

    const read = await text(site.get(`/en/national/reports/${id}/read`, communicator))
    expect(read).toContain('id="regions"')
    expect((await post(sent, 'godkann', {}, communicator)).status).toBe(400)
    expect((await post(sent, 'godkann', { confirm: 'yes' }, communicator)).status).toBe(303)
    const page = await text(site.get(`${desk}/${id}`, coordinator))
    expect(page).toContain('Godkänd av Lo Kommunikatör')
  })

  it('may send it back with what is to be mended, and the sender may take it back without a word', async () => {
    const report = await inReview()
    expect((await post(report, 'aterlamna', { remark: ' ' }, communicator)).status).toBe(400)
    expect((await post(report, 'aterlamna', { remark: 'Slutet saknas.' }, communicator)).status).toBe(303)
    expect(await text(site.get(`${desk}/${report.id}`, coordinator))).toContain('Slutet saknas.')
    const other = await inReview()
    expect((await post(other, 'aterlamna')).status).toBe(303)
    expect((await current(other.id)).status).toBe('draft')
  })
})

describe('a report in one language', () => {
  it('is read and compared from the desk in the other too', async () => {
    const { id } = await inReview({ ...wholeChoice('public'), languages: ['sv'] })
    const read = await text(site.get(`/en/national/reports/${id}/read`, communicator))
    expect(read).toMatch(/<div lang="sv">[\s\S]*id="regions"/)
    expect(read).not.toContain('The files are not ready')
  })
})

describe('publishing', () => {
  it.each([
    ['2026-11-02', '09:15', '2026-11-02T08:15:00.000Z'],
    ['2027-06-01', '23:45', '2027-06-01T21:45:00.000Z'],
  ])('may be set to %s %s in Sweden', async (day, time, moment) => {
    const report = await approved()
    expect((await post(report, 'tid', { day, time }, communicator)).status).toBe(303)
    const set = await current(report.id)
    expect(set.publishAt).toBe(moment)
    expect(await text(site.get(`${desk}/${report.id}`, communicator))).toContain(`value="${time}"`)
    expect((await post(set, 'tid', { deed: 'clear' })).status).toBe(303)
    expect((await current(report.id)).publishAt).toBeNull()
  })

  it.each([
    ['2026-11-02', '09:10', 'Skriv en hel kvart'],
    ['2026-11-02', '02:00', 'Skriv en hel kvart'],
    ['2026-10-01', '09:00', 'Tiden har gått'],
    ['', '09:00', 'Fyll i det här fältet.'],
  ])('cannot be set to %j %j', async (day, time, message) => {
    const report = await approved()
    const answer = await post(report, 'tid', { day, time })
    expect([answer.status, (await text(answer)).includes(message)]).toEqual([400, true])
    expect((await current(report.id)).publishAt).toBeNull()
  })

  it('is confirmed, and so is withdrawing, whose reason stands for all', async () => {
    const report = await approved()
    expect((await post(report, 'publicera')).status).toBe(400)
    expect((await post(report, 'publicera', { confirm: 'yes' }, communicator)).status).toBe(303)
    const out = await current(report.id)
    expect(out).toMatchObject({ status: 'published', publishedBy: lo })
    const stale = await post(report, 'publicera', { confirm: 'yes' })
    expect([stale.status, (await text(stale)).includes('Någon hann före')]).toEqual([409, true])
    expect((await post(out, 'dra-tillbaka', { confirm: 'yes' })).status).toBe(400)
    const reason = 'Underlaget var fel.'
    expect((await post(out, 'dra-tillbaka', { confirm: 'yes', reason })).status).toBe(303)
    expect(await text(site.get(`${desk}/${report.id}`, coordinator))).toContain(reason)
  })
})

describe('comparing', () => {
  it('shows what has changed since the last report, and the comments that stand as they did', async () => {
    const choice = wholeChoice('public')
    const say = async (report: StatusReport, chapter: 'priorities' | 'barriers', sv: string) =>
      must(
        await site.deps.reports.saveText({
          reportId: report.id,
          chapter,
          text: { sv, en: sv },
          basedOnVersion: (await site.deps.reports.texts(report.id)).filter((one) => one.chapter === chapter).length,
          actor: kim,
          at: site.time.now,
        }),
      )
    const first = await draft(choice)
    await say(first, 'priorities', 'Regionen satsar på vägledning i år.')
    await say(first, 'barriers', 'Ett ord som står kvar.')
    const sent = await build(must(await site.deps.reports.sendForReview(act(first))).id)
    must(await site.deps.reports.publish(act(must(await site.deps.reports.approve(act(sent, lo))))))
    const second = await order(choice, first.period)
    expect(second.previousId).toBe(first.id)
    const ready = await build(second.id)
    await say(ready, 'priorities', 'Regionen satsar på branscher i år.')
    await build(must(await site.deps.reports.rebuild(act(ready))).id)
    const page = await text(site.get(`${desk}/${second.id}/jamfor`, coordinator))
    expect(page).toContain('Inga nyckeltal har ändrats.')
    expect(page).toMatch(/<del>[\s\S]*vägledning[\s\S]*<\/del>[\s\S]*<ins>[\s\S]*branscher[\s\S]*<\/ins>/)
    expect(page).toMatch(/ordagrant densamma som i förra rapporten[\s\S]*Ett ord som står kvar\./)
    expect(await text(site.get(`${desk}/${first.id}/jamfor`, coordinator))).toContain('inget att jämföra med')
  })
})
