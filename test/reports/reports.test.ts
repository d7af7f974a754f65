import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Notice } from '#shared/notices/notice.ts'
import { newestAfter } from '#shared/notices/notice-store.ts'
import type { Localized } from '#shared/platform/language.ts'
import type { Objects } from '#shared/platform/objects.ts'
import type { Store } from '#shared/platform/store.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { textsHash } from '#shared/reports/chapter-text.ts'
import { type ReportChoice, wholeChoice } from '#shared/reports/report-choice.ts'
import { orderDueProfiles } from '#shared/reports/report-profiles.ts'
import { createReports, type Reports } from '#shared/reports/reports.ts'
import {
  fileKeyOf,
  parseReportId,
  type ReportFile,
  type ReportStatus,
  type StatusReport,
} from '#shared/reports/status-report.ts'
import { startBucket, startQueue, type TestQueue } from '../support/objects.ts'
import { startStore } from '../support/stores.ts'
import { aNote } from './a-status-report.ts'

const at = new Date('2026-10-05T12:00:00Z')
const kim = { id: 'kim@example.se', name: 'Kim Koordinator' }
const lo = { id: 'lo@example.se', name: 'Lo Kommunikatör' }
const material = { snapshotId: 'snapshot-1', isDemonstration: false }

let store: Store
let reports: Reports
let jobs: TestQueue
let told: TestQueue
let objects: Objects
let put: (key: string, bytes: Uint8Array) => Promise<boolean>
const stops: (() => Promise<void>)[] = []
let turn = 0
const freshPeriod = () => {
  turn += 1
  return `p${String(turn).padStart(3, '0')}-${Math.random().toString(36).slice(2, 8)}`
}

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}
const all = async ({ received }: TestQueue) => {
  const messages = []
  for (let batch = await received(); batch.length > 0; batch = await received()) messages.push(...batch)
  return messages
}

type Ordering = { period?: string; changeNote?: Localized; formKey?: string; choice?: ReportChoice }
const order = ({
  period = freshPeriod(),
  changeNote = noChangeNote,
  formKey,
  choice = wholeChoice('agency'),
}: Ordering = {}) =>
  reports.order({ period, choice, changeNote, ...material, actor: kim, at, ...(formKey && { formKey }) })

const filesOf = (report: StatusReport): ReportFile[] => [
  {
    language: 'sv',
    format: 'pdf',
    key: fileKeyOf(report, { language: 'sv', format: 'pdf' }),
    bytes: 3,
    sha256: createHash('sha256').update('abc').digest('hex'),
  },
]
const finish = async (report: StatusReport) =>
  must(
    await reports.finish({
      id: report.id,
      build: report.build,
      files: filesOf(report),
      builtTexts: textsHash({}),
      at,
    }),
  )
const act = ({ id, version }: StatusReport, actor = kim) => ({ id, version, actor, at })

/** A report in each state, on the way that it comes there. */
const stand: Record<ReportStatus, (ordering?: Ordering) => Promise<StatusReport>> = {
  ordered: async (ordering?: Ordering) => must(await order(ordering)),
  draft: async (ordering?: Ordering) => finish(await stand.ordered(ordering)),
  'in-review': async (ordering?: Ordering) =>
    finish(must(await reports.sendForReview(act(await stand.draft(ordering))))),
  approved: async (ordering?: Ordering) => must(await reports.approve(act(await stand['in-review'](ordering), lo))),
  published: async (ordering?: Ordering) => must(await reports.publish(act(await stand.approved(ordering)))),
  withdrawn: async (ordering?: Ordering) =>
    must(await reports.withdraw({ ...act(await stand.published(ordering)), reason: 'Fel underlag.' })),
  failed: async (ordering?: Ordering) => {
    const { id, build } = await stand.ordered(ordering)
    return must(await reports.fail({ id, build, failure: 'unexpected', at }))
  },
}
const states = Object.keys(stand) as ReportStatus[]

beforeAll(async () => {
  const [one, bucket, jobQueue, toldQueue] = await Promise.all([
    startStore(),
    startBucket(),
    startQueue(),
    startQueue(),
  ])
  store = one.store
  jobs = jobQueue
  told = toldQueue
  reports = createReports({ store, objects: bucket.objects, queue: jobs.queue, announce: told.queue })
  objects = bucket.objects
  put = (key, bytes) => bucket.objects.putNew(key, bytes, 'application/pdf')
  stops.push(one.stop, bucket.stop, jobs.stop, told.stop)
})
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
})

describe('ordering a report', () => {
  it('makes version 1 of a period, asks the job for it and writes who did it', async () => {
    const period = freshPeriod()
    const result = await order({ period })
    expect(result).toMatchObject({ ok: true, value: { id: `${period}-v1`, status: 'ordered', version: 1, build: 1 } })
    expect(await all(jobs)).toContainEqual({ reportId: `${period}-v1`, build: 1 })
    const audit = await store.query('audit', 'SCOPE#SE')
    expect(audit.some((line) => line.action === 'order-report' && line.subject === `report ${period}-v1`)).toBe(true)
  })

  it('refuses a further version that does not say what it changes, and takes one that does', async () => {
    const period = freshPeriod()
    await order({ period })
    expect(await order({ period })).toMatchObject({ ok: false, refusal: { kind: 'change-note-missing' } })
    expect(await order({ period, changeNote: aNote('Rättat.') })).toMatchObject({
      ok: true,
      value: { id: `${period}-v2`, changeNote: aNote('Rättat.') },
    })
  })

  it("asks for what a version changes in each of the report's languages, and in no other", async () => {
    const period = freshPeriod()
    await order({ period })
    const changeNote = { sv: 'Rättat.', en: '' }
    const refusal = { kind: 'change-note-missing', missing: ['en'], latest: { id: `${period}-v1` } }
    expect(await order({ period, changeNote })).toMatchObject({ ok: false, refusal })
    const choice = { ...wholeChoice('agency'), languages: ['sv'] as const }
    expect(must(await order({ period, changeNote, choice })).changeNote).toEqual(changeNote)
  })

  it('counts versions for each recipient, and for each region, on its own', async () => {
    const period = freshPeriod()
    const choices = [wholeChoice('ministry'), wholeChoice('region', '20'), wholeChoice('region', '12')]
    const ids = []
    for (const choice of choices) ids.push(must(await order({ period, choice })).id)
    expect(ids).toEqual([`${period}-ministry-v1`, `${period}-region-20-v1`, `${period}-region-12-v1`])
  })

  it('does a doubled form once, and gives two people who order at once a version each', async () => {
    const [period, other] = [freshPeriod(), freshPeriod()]
    const doubled = { period, changeNote: aNote('x'), formKey: `doubled-${period}` }
    const twice = await Promise.all([order(doubled), order(doubled)])
    expect(twice.filter(({ ok }) => ok)).toHaveLength(1)
    const both = await Promise.all(['a', 'b'].map((note) => order({ period: other, changeNote: aNote(note) })))
    expect(both.map((result) => (result.ok ? result.value.reportVersion : 0)).sort()).toEqual([1, 2])
  })

  it('takes each of many orders of one series that come in the same moment, once and with a number of its own', async () => {
    const period = freshPeriod()
    const expected = Array.from({ length: 60 }, (_, index) => `${period}-v${index + 1}`).sort()
    const taken = await Promise.all(
      expected.map((id) => order({ period, changeNote: aNote('Ny version.'), formKey: `form-${id}` })),
    )
    expect(taken.map((result) => must(result).id).sort()).toEqual(expected)
    const asked = (await all(jobs)).map((message) => (message as { reportId: string }).reportId)
    // The queue may hand out a message twice.
    expect([...new Set(asked.filter((id) => id.startsWith(`${period}-`)))].sort()).toEqual(expected)
  })

  it('is compared with the newest that is out for the same recipient', async () => {
    const choice = wholeChoice('region', '25')
    const first = await stand.published({ choice })
    expect(first.previousId).toBeNull()
    const approved = await stand.approved({ choice })
    const newest = must(await reports.publish({ ...act(approved), at: new Date('2026-10-05T13:00:00Z') }))
    expect(must(await order({ choice })).previousId).toBe(newest.id)
    expect(must(await order({ choice: wholeChoice('region', '24') })).previousId).toBeNull()
    // Built from an older month, it is held against nothing that tells of a later one.
    const older = { ...material, period: freshPeriod(), choice, changeNote: noChangeNote, actor: kim, at }
    const newerSnapshotIds = new Set([newest.snapshotId])
    expect(must(await reports.order({ ...older, snapshotId: 'older', newerSnapshotIds })).previousId).toBeNull()
    // Nor does it take the place of the version before it, where that told of a later time.
    const same = { ...older, period: newest.period, changeNote: aNote('Läget i maj.'), snapshotId: 'older' }
    expect(must(await reports.order({ ...same, newerSnapshotIds }))).toMatchObject({ tellsEarlier: true })
    expect(must(await reports.order(same)).tellsEarlier).toBeUndefined()
    // One that has been taken back is held against nothing.
    must(await reports.withdraw({ ...act(newest), reason: 'Fel underlag.' }))
    expect(must(await order({ choice })).previousId).toBe(first.id)
  })
})

describe('a report in each state', () => {
  const deeds = {
    retry: (report: StatusReport) => reports.retry(act(report)),
    rebuild: (report: StatusReport) => reports.rebuild(act(report)),
    sendForReview: (report: StatusReport) => reports.sendForReview(act(report)),
    approve: (report: StatusReport) => reports.approve(act(report, lo)),
    returnToWriters: (report: StatusReport) => reports.returnToWriters({ ...act(report, lo), remark: 'Se över.' }),
    schedule: (report: StatusReport) =>
      reports.schedule({ ...act(report), publishAt: new Date('2026-10-06T07:15:00Z') }),
    publish: (report: StatusReport) => reports.publish(act(report)),
    withdraw: (report: StatusReport) => reports.withdraw({ ...act(report), reason: 'Fel.' }),
    finish: ({ id, build }: StatusReport) => reports.finish({ id, build, files: [], builtTexts: '', at }),
    fail: ({ id, build }: StatusReport) => reports.fail({ id, build, failure: 'unexpected', at }),
  }
  /** All that may be done, and what the report is then. Everything else is refused. */
  const allowed: Record<ReportStatus, Partial<Record<keyof typeof deeds, ReportStatus>>> = {
    ordered: { retry: 'ordered', finish: 'draft', fail: 'failed' },
    draft: { rebuild: 'ordered', sendForReview: 'ordered' },
    'in-review': { approve: 'approved', returnToWriters: 'draft' },
    approved: { returnToWriters: 'draft', schedule: 'approved', publish: 'published' },
    published: { withdraw: 'withdrawn' },
    withdrawn: {},
    failed: { retry: 'ordered', returnToWriters: 'draft' },
  }

  it.each(states)('that is %s can be changed in the ways that are meant, and in no other', async (state) => {
    const seen: Record<string, string> = {}
    for (const [name, deed] of Object.entries(deeds)) {
      const before = await stand[state]()
      const result = await deed(before)
      const now = await reports.get(before.id)
      if (result.ok) seen[name] = result.value.status
      else expect([name, result.refusal.kind, now]).toEqual([name, 'report-moved-on', before])
    }
    expect(seen).toEqual(allowed[state])
  })

  it('is changed by one of two who press at once, and never in a version that nobody has seen', async () => {
    const report = await stand.approved()
    expect(await reports.publish({ ...act(report), version: report.version - 1 })).toMatchObject({ ok: false })
    const results = await Promise.all([reports.publish(act(report)), reports.publish(act(report, lo))])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.find(({ ok }) => !ok)).toMatchObject({
      refusal: { kind: 'report-moved-on', current: { status: 'published' } },
    })
    const formKey = `again-${report.id}`
    const { version } = must(await reports.withdraw({ ...act({ ...report, version: 6 }), reason: 'Fel.', formKey }))
    expect(await reports.withdraw({ ...act({ ...report, version }), reason: 'Fel.', formKey })).toMatchObject({
      refusal: { kind: 'already-done' },
    })
    expect(await reports.publish({ ...act(report), id: 'none-v9' })).toMatchObject({
      refusal: { kind: 'report-unknown' },
    })
  })

  it('is not finished by a build that has been overtaken', async () => {
    const draft = await stand.draft()
    const again = must(await reports.rebuild(act(draft)))
    const late = await reports.finish({ id: draft.id, build: draft.build, files: [], builtTexts: '', at })
    expect([late.ok, again.build, (await finish(again)).status]).toEqual([false, 2, 'draft'])
  })
})

describe('the second person', () => {
  const noticesOf = async (report: StatusReport): Promise<Pick<Notice, 'what' | 'to' | 'by'>[]> =>
    (await newestAfter(store, 'SE', '', 500))
      .filter((notice) => 'reportId' in notice && notice.reportId === report.id)
      .map(({ what, to, by }) => ({ what, to, by }))

  it('is neither who sent the report nor who wrote in it', async () => {
    const draft = await stand.draft()
    const text = { sv: 'Så är det.', en: 'So it is.' }
    must(await reports.saveText({ reportId: draft.id, chapter: 'summary', text, basedOnVersion: 0, actor: lo, at }))
    const report = await finish(must(await reports.sendForReview(act(draft))))
    for (const actor of [kim, lo])
      expect(await reports.approve(act(report, actor))).toMatchObject({ refusal: { kind: 'own-work' } })
    const third = { id: 'mo@example.se', name: 'Mo' }
    expect(await reports.approve(act(report, third))).toMatchObject({ ok: true, value: { approvedBy: third } })
  })

  it('is not who ordered it and wrote what it changes', async () => {
    const period = freshPeriod()
    const [mo, first] = [{ id: 'mo@example.se', name: 'Mo' }, await stand.draft({ period })]
    const sentBy = async (draft: StatusReport) => finish(must(await reports.sendForReview(act(draft, mo))))
    must(await reports.approve(act(await sentBy(first), kim)))
    const next = await sentBy(await finish(must(await order({ period, changeNote: aNote('Rättat.') }))))
    expect(await reports.approve(act(next, kim))).toMatchObject({ refusal: { kind: 'own-work' } })
    must(await reports.approve(act(next, lo)))
  })

  it('is no one of all who have written, though somebody else wrote last; once approved, the next version asks for the last', async () => {
    const period = freshPeriod()
    const draft = await stand.draft({ period })
    const mo = { id: 'mo@example.se', name: 'Mo' }
    const write = async (sv: string, basedOnVersion: number, actor: typeof kim) =>
      must(
        await reports.saveText({
          ...{ reportId: draft.id, chapter: 'summary', text: { sv, en: 'It is.' }, basedOnVersion, actor, at },
        }),
      )
    await write('Så är det.', 0, lo)
    await write('Så är det!', 1, kim)
    // A version whose texts nobody has approved hands all of its writers on.
    const next = await finish(must(await order({ period, changeNote: aNote('Ny.') })))
    const sent = await finish(must(await reports.sendForReview(act(next))))
    expect(await reports.approve(act(sent, lo))).toMatchObject({ refusal: { kind: 'own-work' } })
    must(await reports.approve(act(sent, mo)))
    const third = await finish(must(await order({ period, changeNote: aNote('Ny igen.') })))
    const sentAgain = await finish(must(await reports.sendForReview(act(third))))
    expect(await reports.approve(act(sentAgain, lo))).toMatchObject({ ok: true })
  })

  it('never gets a text that was written after those that were checked', async () => {
    const draft = await stand.draft()
    const write = (sv: string, basedOnVersion: number) =>
      reports.saveText({
        ...{ reportId: draft.id, chapter: 'summary', text: { sv, en: 'Text' }, basedOnVersion, actor: kim, at },
      })
    for (const version of [0, 1]) {
      const checked = await reports.texts(draft.id)
      must(await write(`Det är ${version + 12} procent.`, version))
      expect(await reports.sendForReview({ ...act(draft), checked })).toMatchObject({
        refusal: { kind: 'report-moved-on', current: { id: draft.id, status: 'draft' } },
      })
    }
    const checked = await reports.texts(draft.id)
    expect(await reports.sendForReview({ ...act(draft), checked })).toMatchObject({ ok: true })
  })

  it('is told when a report is sent, and the sender when it comes back or is approved', async () => {
    const report = await stand['in-review']()
    const returned = must(await reports.returnToWriters({ ...act(report, lo), remark: 'Se över slutet.' }))
    expect(returned).toMatchObject({ status: 'draft', remarks: [{ by: lo, text: 'Se över slutet.' }] })
    const again = await finish(must(await reports.sendForReview(act(returned))))
    await reports.approve(act(again, lo))
    const sender = { ids: [kim.id], withOwners: false }
    const told = await noticesOf(report)
    expect(told).toHaveLength(4)
    expect(told).toEqual(
      expect.arrayContaining([
        { what: 'report-for-review', to: 'publishers', by: kim },
        { what: 'report-returned', to: sender, by: lo },
        { what: 'report-approved', to: sender, by: lo },
      ]),
    )
  })
})

describe('the hour of a report', () => {
  it('must come within a year, can be changed and taken away, and falls with the approval', async () => {
    const report = await stand.approved()
    const schedule = (day: string | null, of = report) =>
      reports.schedule({ ...act(of), publishAt: day === null ? null : new Date(day) })
    for (const day of ['2026-10-05T12:00:00Z', '2026-01-01', '2027-12-01'])
      expect(await schedule(day)).toMatchObject({ refusal: { kind: 'hour-out-of-range' } })
    const set = must(await schedule('2026-10-06T07:15:00Z'))
    expect(set).toMatchObject({ status: 'approved', publishAt: '2026-10-06T07:15:00.000Z' })
    const cleared = must(await schedule(null, set))
    expect(cleared.publishAt).toBeNull()
    const later = must(await schedule('2026-11-01T08:00:00Z', cleared))
    const back = must(await reports.returnToWriters({ ...act(later), remark: '' }))
    expect(back).toMatchObject({ status: 'draft', publishAt: null, remarks: [] })
    expect(back.approvedBy).toBeUndefined()
  })

  it('publishes it once, not before, and tells those who subscribe', async () => {
    const approved = await stand.approved()
    const { id } = must(await reports.schedule({ ...act(approved), publishAt: new Date('2026-10-06T07:15:00Z') }))
    await all(told)
    expect((await reports.publishDue(new Date('2026-10-06T07:14:59Z'))).map((report) => report.id)).not.toContain(id)
    const due = new Date('2026-10-06T07:15:00Z')
    const runs = await Promise.all([reports.publishDue(due), reports.publishDue(due)])
    expect(runs.flat().filter((report) => report.id === id)).toHaveLength(1)
    expect(await reports.get(id)).toMatchObject({
      status: 'published',
      publishedBy: lo,
      publishedAt: due.toISOString(),
    })
    const messages = (await all(told)).filter((message) => (message as { reportId: string }).reportId === id)
    expect(messages).toEqual([{ reason: 'report-published', reportId: id }])
    expect(await reports.publishDue(due)).toEqual([])
  })

  it('names the one who publishes it before its hour', async () => {
    const approved = await stand.approved()
    const set = must(await reports.schedule({ ...act(approved), publishAt: new Date('2026-10-06T07:15:00Z') }))
    const mo = { id: 'mo@example.se', name: 'Mo' }
    expect(must(await reports.publish(act(set, mo)))).toMatchObject({ publishedBy: mo, approvedBy: lo })
  })

  it('stays out when the queue is away, and its message goes with a later look at the clock, once', async () => {
    const { queue } = told
    let isAway = true
    const cut = createReports({
      ...{ store, objects, queue: jobs.queue },
      announce: { send: (message) => (isAway ? Promise.reject(new Error('queue away')) : queue.send(message)) },
    })
    const { id } = must(await cut.publish(act(await stand.approved())))
    const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000)
    await all(told)
    const about = async () => (await all(told)).filter((message) => (message as { reportId: string }).reportId === id)
    await expect(cut.publishDue(later(15))).rejects.toThrow('queue away')
    isAway = false
    // Within five minutes it may be on its way.
    await cut.publishDue(later(4))
    expect(await about()).toEqual([])
    await cut.publishDue(later(30))
    await cut.publishDue(later(45))
    expect(await about()).toEqual([{ reason: 'report-published', reportId: id }])
  })
})

describe('the texts of a report', () => {
  const write = (reportId: string, sv: string, basedOnVersion = 0, more = {}) =>
    reports.saveText({
      reportId,
      chapter: 'summary',
      text: { sv, en: 'Text' },
      basedOnVersion,
      actor: kim,
      at,
      ...more,
    })

  it('are written in a draft only, in the chapters that it has', async () => {
    const report = await stand['in-review']()
    expect(await write(report.id, 'a')).toMatchObject({ refusal: { kind: 'not-a-draft' } })
    const brief = await stand.draft({ choice: wholeChoice('ministry') })
    expect(await write(brief.id, 'a', 0, { chapter: 'appendix' })).toMatchObject({
      refusal: { kind: 'chapter-not-chosen' },
    })
  })

  it('keep one of two who write the same chapter, and tell the other what stands', async () => {
    const { id } = await stand.draft()
    const results = await Promise.all([write(id, 'Ett'), write(id, 'Två')])
    const [kept] = results.flatMap((result) => (result.ok ? result.value : []))
    const [lost] = results.flatMap((result) => (result.ok ? [] : result.refusal))
    expect(lost).toMatchObject({ kind: 'stale-text', current: { text: kept?.text, version: 1 } })
    const other = await write(id, 'Två', 0, { chapter: 'regions' })
    expect([other.ok, (await reports.texts(id)).map(({ chapter }) => chapter)]).toEqual([true, ['summary', 'regions']])
    expect(await write(id, 'Tre', 9, { chapter: 'areas' })).toMatchObject({
      refusal: { kind: 'stale-text', current: null },
    })
  })

  it('say which language has been left behind', async () => {
    const { id } = await stand.draft()
    const save = async (sv: string, en: string, basedOnVersion: number, goTogether = false) =>
      must(await write(id, sv, basedOnVersion, { text: { sv, en }, goTogether })).behind
    expect(await save('a', '', 0)).toBeNull()
    expect(await save('a', 'b', 1)).toBe('sv')
    expect(await save('a', 'b', 2)).toBe('sv')
    expect(await save('c', 'b', 3)).toBeNull()
    expect(await save('d', 'b', 4)).toBe('en')
    expect(await save('d', 'b', 5, true)).toBeNull()
  })

  it('go over to the next version, as far as it has their chapters', async () => {
    const period = freshPeriod()
    const { id } = await stand.draft({ period })
    await write(id, 'Står kvar.')
    await write(id, 'Faller bort.', 0, { chapter: 'appendix' })
    const choice = { ...wholeChoice('agency'), chapters: ['summary', 'method', 'disclosure', 'sources'] as const }
    const next = must(await order({ period, changeNote: aNote('Rättat.'), choice }))
    expect(await reports.texts(next.id)).toMatchObject([
      { chapter: 'summary', text: { sv: 'Står kvar.', en: 'Text' }, version: 1 },
    ])
  })
})

describe('profiles of reports', () => {
  const run = (period: string, day: string) =>
    orderDueProfiles({ store, queue: jobs.queue }, { period, ...material }, new Date(day))

  it('order once for each quarter, however many run at once, beginning with the next', async () => {
    const period = freshPeriod()
    const choice = wholeChoice('ministry')
    const saved = await reports.saveProfile({ name: 'Kvartal', choice, schedule: 'quarter', actor: kim, at })
    const { id } = must(saved)
    const ordered = (runs: StatusReport[][]) => runs.flat().filter(({ profileId }) => profileId === id)
    expect(ordered([await run(period, '2026-12-31T22:59:00Z')])).toEqual([])
    const runs = await Promise.all([run(period, '2026-12-31T23:00:00Z'), run(period, '2026-12-31T23:00:00Z')])
    expect(ordered(runs)).toMatchObject([{ id: `${period}-ministry-v1`, status: 'ordered' }])
    expect(ordered([await run(period, '2027-03-31T12:00:00Z')])).toEqual([])
    const [second] = ordered([await run(period, '2027-04-01T12:00:00Z')])
    expect(second).toMatchObject({
      id: `${period}-ministry-v2`,
      changeNote: {
        sv: 'Ny version enligt schema, kvartal 2 2027.',
        en: 'New version by schedule, quarter 2 of 2027.',
      },
    })

    const [kept] = (await reports.profiles()).filter((profile) => profile.id === id)
    const change = (basedOnVersion: number, isActive: boolean) =>
      reports.changeProfile({ id, basedOnVersion, change: { isActive }, actor: kim, at })
    expect(await change(1, false)).toMatchObject({ refusal: { kind: 'stale-profile' } })
    must(await change(kept?.version ?? 0, false))
    expect(ordered([await run(period, '2027-07-01T12:00:00Z')])).toEqual([])
    expect((await reports.profiles()).some((profile) => profile.id === id)).toBe(false)
  })
})

describe('an order whose message was lost', () => {
  it('is asked for again by the clock, once its tries must be over', async () => {
    const send = () => Promise.reject(new Error('queue away'))
    const cut = createReports({ store, objects, queue: { send }, announce: told.queue })
    const [period, choice] = [freshPeriod(), wholeChoice('ministry')]
    const lost = { period, choice, changeNote: noChangeNote, ...material, actor: kim, at }
    await expect(cut.order(lost)).rejects.toThrow('queue away')
    await all(jobs)
    const look = (minutes: number) =>
      orderDueProfiles({ store, queue: jobs.queue }, { period, ...material }, new Date(at.getTime() + minutes * 60_000))
    await look(59)
    expect(await all(jobs)).not.toContainEqual({ reportId: `${period}-ministry-v1`, build: 1 })
    await look(60)
    expect(await all(jobs)).toContainEqual({ reportId: `${period}-ministry-v1`, build: 1 })
  })
})

describe('a published report', () => {
  it('is listed for everyone, newest first, unless it is a draft, withdrawn or a region’s own', async () => {
    const [one, hidden, gone] = [
      await stand.published(),
      await stand.published({ choice: wholeChoice('region', '20') }),
      await stand.withdrawn(),
    ]
    const ids = (await reports.listPublished()).map(({ id }) => id)
    expect([one, hidden, gone].map(({ id }) => ids.includes(id))).toEqual([true, false, false])
    expect(await reports.latestPublished()).toMatchObject({ choice: { recipient: 'agency' }, status: 'published' })
  })

  it('is downloaded through a signed address that ends after five minutes', async () => {
    const report = await stand.published()
    const name = `lagesrapport-${report.id}-sv.pdf`
    await put(report.files[0]?.key ?? '', new TextEncoder().encode('abc'))
    const address = await reports.downloadAddress(report, name)
    expect(new URL(address ?? '').searchParams.get('X-Amz-Expires')).toBe('300')
    const answer = await fetch(address ?? '')
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(answer.headers.get('content-type')).toBe('application/pdf')
    expect(await answer.text()).toBe('abc')
    expect(await reports.downloadAddress(report, '../secret.pdf')).toBeNull()
  })
})

describe('the id of a report', () => {
  it.each([
    ['2026-v1', { series: '2026', reportVersion: 1 }],
    ['2026-host-region-20-v12', { series: '2026-host-region-20', reportVersion: 12 }],
  ])('%s is read', (id, expected) => expect(parseReportId(id)).toEqual(expected))
  it.each(['2026', '2026-v0', 'v1', '2026-v1#x', `${'x'.repeat(70)}-v1`, ''])('%j is not one', (id) =>
    expect(parseReportId(id)).toBeNull(),
  )
})
