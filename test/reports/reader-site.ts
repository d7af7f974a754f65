import { createHash } from 'node:crypto'
import type { Localized } from '#shared/platform/language.ts'
import { textsHash } from '#shared/reports/chapter-text.ts'
import { type ReportChoice, wholeChoice } from '#shared/reports/report-choice.ts'
import { contentTypes, fileKeyOf, type ReportFile, type StatusReport } from '#shared/reports/status-report.ts'
import { aRoundToOpen } from '#test/support/round.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { anOrderedReport, aReport } from './a-report.ts'
import { aNote } from './a-status-report.ts'

const writer = { id: 'kim@example.se', name: 'Kim Koordinator' }
const second = { id: 'lo@example.se', name: 'Lo Kommunikatör' }

/** A site with reports whose documents lie in the bucket, as the job would have put them there. */
export type ReaderSite = TestSite & {
  /** A report that has been read by a second person, and waits. */
  approve(wanted?: Wanted): Promise<StatusReport>
  publish(wanted?: Wanted): Promise<StatusReport>
  announce(at: string, wanted?: Wanted): Promise<StatusReport>
  withdraw(report: StatusReport, reason: string): Promise<void>
}

type Wanted = { choice?: ReportChoice; changeNote?: Localized; period?: string; comment?: string }

const must = <T>(outcome: { ok: true; value: T } | { ok: false; refusal: { kind: string } }): T => {
  if (!outcome.ok) throw new Error(outcome.refusal.kind)
  return outcome.value
}

/** Makes and keeps the files of a build: the document in its languages, and a PDF that nobody reads here. */
const filesOf = async (
  { objects }: TestSite,
  { id, build, choice, changeNote, reportVersion }: StatusReport,
  comment: string,
): Promise<ReportFile[]> => {
  const files: ReportFile[] = []
  for (const language of choice.languages) {
    const texts = comment === '' ? {} : { areas: { sv: comment, en: comment } }
    const document = await aReport({
      language,
      report: anOrderedReport({ id, choice, changeNote, reportVersion }),
      texts,
    })
    const contents = { json: Buffer.from(JSON.stringify(document)), pdf: Buffer.from('%PDF-1.7') }
    for (const format of ['pdf', 'json'] as const) {
      const key = fileKeyOf({ id, build }, { language, format })
      await objects.putNew(key, contents[format], contentTypes[format])
      const sha256 = createHash('sha256').update(contents[format]).digest('hex')
      files.push({ language, format, key, bytes: contents[format].byteLength, sha256 })
    }
  }
  return files
}

export const startReaderSite = async (): Promise<ReaderSite> => {
  const site = await startSite()
  const { deps, time } = site
  for (const id of ['2024', '2026']) {
    const round = aRoundToOpen({ id, title: { sv: `Omgång ${id}`, en: `Round ${id}` } })
    must(await deps.rounds.open({ round, actor: writer, at: time.now }))
  }
  const built = async (report: StatusReport, comment: string) =>
    must(
      await deps.reports.finish({
        id: report.id,
        build: report.build,
        files: await filesOf(site, report, comment),
        builtTexts: textsHash({}),
        at: time.now,
      }),
    )
  const act = ({ id, version }: StatusReport, actor = writer) => ({ id, version, actor, at: time.now })
  const approve: ReaderSite['approve'] = async ({
    choice = wholeChoice('agency'),
    changeNote = aNote('Rättat.'),
    period = '2026',
    comment = '',
  } = {}) => {
    const order = {
      ...{ period, choice, changeNote, snapshotId: 'snapshot-1', isDemonstration: false },
      ...{ actor: writer, at: time.now },
    }
    const draft = await built(must(await deps.reports.order(order)), comment)
    const sent = must(await deps.reports.sendForReview(act(draft)))
    const inReview = sent.status === 'ordered' ? await built(sent, comment) : sent
    return must(await deps.reports.approve(act(inReview, second)))
  }
  return {
    ...site,
    approve,
    publish: async (wanted) => must(await deps.reports.publish(act(await approve(wanted)))),
    announce: async (publishAt, wanted) =>
      must(await deps.reports.schedule({ ...act(await approve(wanted)), publishAt: new Date(publishAt) })),
    async withdraw(report, reason) {
      must(await deps.reports.withdraw({ ...act(report), reason }))
    },
  }
}
