import { maxChapterTextLength } from '#shared/reports/chapter-text.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import { maxProfileNameLength } from '#shared/reports/report-profile.ts'
import { maxChangeNoteLength, maxReasonLength } from '#shared/reports/status-report.ts'
import { actor, type BusySite } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type ReportRoute = Extract<
  PostRoute,
  | 'orderReport'
  | 'changeReportProfile'
  | 'removeReportProfile'
  | 'saveReportText'
  | 'rebuildReport'
  | 'sendReportForReview'
  | 'approveReport'
  | 'returnReport'
  | 'scheduleReport'
  | 'publishReport'
  | 'withdrawReport'
  | 'retryReport'
>

const profiles = new WeakMap<BusySite, string>()
/** The address is made after the fields, which decide what it names. */
const profile = (site: BusySite) => ({ profile: profiles.get(site) ?? 'x'.repeat(22) })
const profileVersion = async (site: BusySite): Promise<string> => {
  const { reports } = site.deps
  const at = site.time.now
  const kept = (await reports.profiles())[0]
  const saved =
    kept ?? (await reports.saveProfile({ name: 'Profil', choice: wholeChoice('agency'), schedule: 'never', actor, at }))
  const found = 'ok' in saved ? (saved.ok ? saved.value : null) : saved
  if (!found) throw new Error('no profile')
  profiles.set(site, found.id)
  return String(found.version)
}

const reason = { text: maxReasonLength, isRequired: true } as const
const choice = { chapters: 'regions', languages: 'sv' } as const
const choiceFields = { chapters: 'optional-choice', languages: 'choice' } as const
const note = { text: maxChangeNoteLength } as const
const texts = { text: maxChapterTextLength } as const
const stale = { version: '99' }

/** The forms of reports, in an order in which each can be carried out once. What is written in a draft comes before its files are made anew. */
export const reportRows: Record<ReportRoute, Row> = {
  orderReport: {
    who: 'coordinator',
    params: () => ({ recipient: 'agency' }),
    valid: () => ({ period: '2026', 'changeNote-sv': 'Ny.', ...choice }),
    fields: { period: 'choice', ...choiceFields, 'changeNote-sv': note, 'changeNote-en': note },
  },
  changeReportProfile: {
    who: 'coordinator',
    params: profile,
    valid: async (site) => ({ version: await profileVersion(site), name: 'Ny', schedule: 'year', ...choice }),
    fields: { name: { text: maxProfileNameLength, isRequired: true }, schedule: 'choice', ...choiceFields },
    stale,
  },
  removeReportProfile: {
    who: 'coordinator',
    params: profile,
    valid: async (site) => ({ version: await profileVersion(site), confirm: 'yes' }),
    fields: { confirm: 'tick' },
    stale,
  },
  saveReportText: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.draft, chapter: 'summary' }),
    valid: () => ({ version: '0', sv: 'Så är det.', en: 'So it is.' }),
    fields: { sv: texts, en: texts },
    stale,
  },
  rebuildReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.draft }),
    valid: () => ({ version: '2' }),
    fields: {},
    stale,
  },
  sendReportForReview: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.toReview }),
    valid: () => ({ version: '2' }),
    fields: {},
    stale,
  },
  approveReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.inReview }),
    valid: () => ({ version: '4', confirm: 'yes' }),
    fields: { confirm: 'tick' },
    stale,
  },
  returnReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.toReturn }),
    valid: () => ({ version: '4', remark: 'Se över sammanfattningen.' }),
    fields: { remark: reason },
    stale,
  },
  scheduleReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.toSchedule }),
    valid: () => ({ version: '5', day: '2026-12-01', time: '09:15' }),
    fields: { day: 'day', time: 'choice' },
    stale,
  },
  publishReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.approved }),
    valid: () => ({ version: '5', confirm: 'yes' }),
    fields: { confirm: 'tick' },
    stale,
  },
  withdrawReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.published }),
    valid: () => ({ version: '6', reason: 'Fel underlag.', confirm: 'yes' }),
    fields: { reason, confirm: 'tick' },
    stale,
  },
  retryReport: {
    who: 'coordinator',
    params: ({ ids }) => ({ report: ids.failed }),
    valid: () => ({ version: '2' }),
    fields: {},
    stale,
  },
}
