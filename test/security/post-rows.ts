import { writeQuestionnaireWorkbook } from '#functions/render-report/questionnaire/workbook.ts'
import { commentLimits } from '#shared/comments/thread.ts'
import { evidenceLimits } from '#shared/evidence/evidence.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { maxCommentLength, maxSourceLength } from '#shared/statistics/validation-count.ts'
import { aQuestionnaire } from '#test/exchange/a-questionnaire.ts'
import { aRound, seenInstrument } from '#test/support/round.ts'
import type { RouteId, routes } from '#web/paths.ts'
import { actionLimits } from '#web/plans/action-form.ts'
import { rowLimits } from '#web/plans/action-rows.ts'
import { decisionLimits } from '#web/plans/adopt-form.ts'
import { barrierLimits } from '#web/plans/barrier-form.ts'
import { maxReasonLength } from '#web/plans/place-form.tsx'
import { maxGoalLength } from '#web/plans/plan-page.tsx'
import { maxMessageLength } from '#web/review/deed-forms.tsx'
import { actorRows } from './actor-rows.ts'
import { articleRows } from './article-rows.ts'
import { barrierRows } from './barrier-rows.ts'
import { bulkRows } from './bulk-rows.ts'
import { actor, type BusySite } from './busy-site.ts'
import { circulationRows } from './circulation-rows.ts'
import { courseRows } from './course-rows.ts'
import { deliveryRows } from './delivery-rows.ts'
import { eventRows } from './event-rows.ts'
import { followUpRows } from './follow-up-rows.ts'
import { instrumentRows, moveRow } from './instrument-rows.ts'
import { letterRows } from './letter-rows.ts'
import { qualityRows } from './quality-rows.ts'
import { regionPageRows } from './region-page-rows.ts'
import { releaseRows } from './release-rows.ts'
import { reportRows } from './report-rows.ts'
import { sheetRows } from './sheet-rows.ts'
import { surveyRows } from './survey-rows.ts'
import { themeRows } from './theme-rows.ts'
import { timeRows } from './time-rows.ts'

export type PostRoute = { [Id in RouteId]: (typeof routes)[Id]['method'] extends 'POST' ? Id : never }[RouteId]

/** What a field takes: texts up to a length, one of some choices, the button that was pressed, whole numbers, days, addresses, a tick. */
export type FieldKind =
  | { text: number; isRequired?: boolean }
  | 'button'
  | 'choice'
  | 'optional-choice'
  | 'count'
  | 'day'
  | 'email'
  | 'tick'

/** What must be known of a form to try everything bad on it. */
export type Row = {
  who: 'owner' | 'coordinator' | 'administrator' | 'guest'
  params?: (site: BusySite) => Record<string, string>
  /** What the form takes. */
  valid: (site: BusySite) => Promise<Record<string, string>> | Record<string, string>
  fields: Record<string, FieldKind>
  /** Fields of a form that somebody else has overtaken. */
  stale?: Record<string, string>
  /** A file that the form carries: then it is sent as `multipart/form-data`. */
  file?: (site: BusySite) => Promise<{ name: string; bytes: Uint8Array }>
  /** Buttons on a list: what is wrong is said at the top of the page that they lead back to. */
  isButton?: true
}

const round = { round: '2026' }
const adopting = async (site: BusySite) => {
  const contents = await site.deps.plans.get('20', '2026')
  if (!contents) throw new Error('no plan')
  return { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1', knowing: 'yes', state: stateOf(contents) }
}
const roundVersion = async (site: BusySite) => String((await site.deps.rounds.get('2026'))?.version)
const mappingVersion = async (site: BusySite) => String((await site.deps.assessments.get('20', '2026'))?.version)
const byActor = (site: BusySite) => ({ regionCode: '20', actor, at: site.time.now })
/** The owner's own address of the plan's calendar. */
const calendarOf = (site: BusySite) => site.deps.calendars.own({ regionCode: '20', roundId: '2026', email: actor.id })
/** Unlocks B1, unless it is unlocked or the mapping is not handed in. */
const unlockB1 = async (site: BusySite) => {
  await site.deps.review.unlock({
    ...byActor(site),
    roundId: '2026',
    basedOnVersion: Number(await mappingVersion(site)),
    instrument: await site.deps.instruments.get('mapping', 1),
    indicatorId: 'B1',
    message: 'Se över B1.',
    extension: null,
  })
}
/** Hands in what has been returned. */
const handInAgain = async (site: BusySite) => {
  const { areas } = await site.deps.instruments.get('mapping', 1)
  await site.deps.review.submit({
    ...byActor(site),
    round: aRound(),
    allowedGaps: areas.flatMap(({ indicators }) => indicators.map(({ id }) => id)),
    basedOnVersion: Number(await mappingVersion(site)),
  })
}
/** The region's questionnaire as it is handed out. */
const filledIn = async ({ deps, time }: BusySite) => {
  const mapping = await deps.assessments.get('20', '2026')
  if (!mapping) throw new Error('no mapping')
  return writeQuestionnaireWorkbook(
    aQuestionnaire({
      given: await deps.assessments.answers('20', aRound()),
      assessment: mapping,
      round: aRound(),
      madeAt: time.now,
    }),
  )
}
const inviting = { email: { text: 254, isRequired: true }, role: 'choice' } as const
const versionOfFirst = async ({ deps, ids }: BusySite) =>
  String((await deps.plans.get('20', '2026'))?.actions.find(({ id }) => id === ids.actions[0])?.version)
const gaps = (site: BusySite) =>
  site.deps.instruments
    .get('mapping', 1)
    .then(({ areas }) =>
      Object.fromEntries(areas.flatMap(({ indicators }) => indicators.map(({ id }) => [`gap-${id}`, 'yes']))),
    )

/** Every form of the site, in an order in which each can be carried out once. A new POST route does not compile without its row. */
export const rows: Record<PostRoute, Row> = {
  startThread: {
    who: 'owner',
    params: () => round,
    valid: () => ({ indicator: 'A1', text: 'Vad menas?', audience: 'region' }),
    fields: {
      text: { text: commentLimits.text, isRequired: true },
      indicator: 'choice',
      audience: 'choice',
      mention: 'optional-choice',
    },
  },
  addComment: {
    who: 'owner',
    params: ({ ids }) => ({ ...round, indicator: 'A1', thread: ids.thread }),
    valid: () => ({ text: 'Så här.', seen: 'region' }),
    fields: { text: { text: commentLimits.text, isRequired: true }, mention: 'optional-choice' },
    stale: { seen: 'shared' },
  },
  settleThread: {
    who: 'owner',
    params: ({ ids }) => ({ ...round, indicator: 'A1', thread: ids.thread }),
    valid: () => ({ status: 'resolved' }),
    fields: { status: 'button' },
    isButton: true,
  },
  shareThread: {
    who: 'owner',
    params: ({ ids }) => ({ ...round, indicator: 'A1', thread: ids.ownThread }),
    valid: () => ({ writes: '1' }),
    fields: { writes: 'button' },
    isButton: true,
  },
  removeComment: {
    who: 'owner',
    params: ({ ids }) => ({ ...round, indicator: 'A1', thread: ids.spokenThread }),
    valid: ({ ids }) => ({ comment: ids.comment }),
    fields: { comment: 'button' },
    isButton: true,
  },
  saveAssignment: {
    who: 'owner',
    params: () => ({ ...round, target: 'A1' }),
    valid: () => ({ assignee: actor.id, dueOn: '2026-11-01', version: '0' }),
    fields: { assignee: 'choice', dueOn: 'day' },
    stale: { version: '7' },
  },
  removeAssignment: {
    who: 'owner',
    params: () => ({ ...round, target: 'A2' }),
    valid: async (site) => {
      const place = { ...byActor(site), roundId: '2026', target: 'A2', basedOnVersion: 0 }
      await site.deps.assignments.save({ ...place, assignee: actor, dueOn: '2026-11-01' })
      return { version: '1' }
    },
    fields: {},
    isButton: true,
  },
  chooseReminders: {
    who: 'guest',
    valid: () => ({ frequency: 'weekly', language: 'sv', bell: 'barrier', mail: 'barrier', version: '0' }),
    fields: { frequency: 'choice', language: 'choice' },
    stale: { version: '7' },
  },
  readNotices: {
    who: 'owner',
    valid: (site) => ({ seenUpTo: site.time.now.toISOString() }),
    fields: {},
    isButton: true,
  },
  remindMissing: {
    who: 'coordinator',
    valid: () => ({ about: 'mapping', round: '2026' }),
    fields: { about: 'choice', round: 'choice' },
    isButton: true,
  },
  inviteMember: {
    who: 'owner',
    valid: () => ({ email: 'ida@region.example', role: 'editor' }),
    fields: { ...inviting, email: 'email' },
  },
  withdrawInvitation: {
    who: 'owner',
    valid: (site) => ({ id: site.ids.invitation }),
    fields: { id: { text: 100, isRequired: true } },
    isButton: true,
  },
  removeMember: {
    who: 'owner',
    valid: () => ({ email: 'bo@region.example' }),
    fields: { email: 'email' },
    isButton: true,
  },
  acceptInvitation: {
    who: 'owner',
    params: (site) => ({ secret: site.ids.secret }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  inviteNationalMember: {
    who: 'coordinator',
    valid: () => ({ email: 'ida@example.se', role: 'authority' }),
    fields: { ...inviting, email: 'email' },
  },
  withdrawNationalInvitation: {
    who: 'coordinator',
    valid: (site) => ({ id: site.ids.nationalInvitation }),
    fields: { id: { text: 100, isRequired: true } },
    isButton: true,
  },
  removeNationalMember: {
    who: 'coordinator',
    valid: () => ({ email: 'nina@example.se' }),
    fields: { email: 'email' },
    isButton: true,
  },

  saveAnswer: {
    who: 'owner',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: () => ({
      ...seenInstrument,
      'A1-level': '1',
      'A1-reason': '',
      'A1-power': 'own',
      'A1-importance': '2',
      version: '1',
    }),
    fields: {
      'A1-level': 'optional-choice',
      'A1-power': 'optional-choice',
      'A1-importance': 'optional-choice',
      'A1-reason': { text: 1000 },
      'A1-evidence': { text: 4000 },
      'A1-comment': { text: 4000 },
    },
    stale: { version: '0' },
  },
  restoreAnswer: {
    who: 'owner',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: () => ({ ...seenInstrument, restore: '2026 A1 1', version: '2' }),
    fields: { restore: 'button' },
    stale: { version: '1' },
  },
  presence: { who: 'owner', params: () => ({ ...round, area: 'role-mandate' }), valid: () => ({}), fields: {} },
  orderFile: {
    who: 'owner',
    params: () => round,
    valid: () => ({ contents: 'answered', format: 'xlsx', fileLanguage: 'sv' }),
    fields: { contents: 'choice', format: 'choice', fileLanguage: 'choice' },
  },
  retryFile: {
    who: 'owner',
    params: (site) => ({ ...round, file: site.ids.questionnaire }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  orderPlanPaper: {
    who: 'owner',
    params: () => round,
    valid: () => ({ recipient: 'managers', format: 'docx', fileLanguage: 'sv' }),
    fields: { recipient: 'choice', format: 'choice', fileLanguage: 'choice' },
  },
  retryPlanPaper: {
    who: 'owner',
    params: (site) => ({ ...round, file: site.ids.planPaper }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  readImport: {
    who: 'owner',
    params: () => round,
    valid: () => ({}),
    fields: {},
    file: async (site) => ({ name: 'file', bytes: await filledIn(site) }),
  },
  confirmImport: {
    who: 'owner',
    params: (site) => ({ ...round, import: site.ids.import }),
    valid: () => ({ 'take-C1': 'yes', 'seen-C1': '0' }),
    fields: {},
    stale: { 'seen-C1': '7' },
  },
  // Before the mapping is signed: what belongs to a signed question stands still.
  addLink: {
    who: 'owner',
    valid: () => ({ title: 'Strategin', url: 'https://region.example/strategi', use: '2026:A1' }),
    fields: {
      url: { text: evidenceLimits.url, isRequired: true },
      title: { text: evidenceLimits.title, isRequired: true },
      note: { text: evidenceLimits.note },
      expiresOn: 'day',
      use: 'optional-choice',
    },
  },
  useEvidence: {
    who: 'owner',
    valid: (site) => ({ evidence: site.ids.unusedLink, use: '2026:A1' }),
    fields: { evidence: 'choice', use: 'choice' },
    isButton: true,
  },
  submitMapping: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ ...(await gaps(site)), version: '1' }),
    fields: {},
    stale: { version: '7' },
  },
  setOwnTarget: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ target: '4', version: await mappingVersion(site) }),
    fields: { target: 'choice' },
    stale: { version: '99' },
  },
  saveRemark: {
    who: 'coordinator',
    params: () => ({ ...round, indicator: 'A2' }),
    valid: () => ({ 'A2-remark': 'Vad menar ni?', version: '0' }),
    fields: { 'A2-remark': { text: maxMessageLength } },
    stale: { version: '9' },
  },
  unlockIndicator: {
    who: 'coordinator',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: async (site) => ({ 'A1-remark': 'Se över A1.', version: '0', mappingVersion: await mappingVersion(site) }),
    fields: { 'A1-remark': { text: maxMessageLength, isRequired: true } },
    stale: { mappingVersion: '99' },
  },
  signUnlocked: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ version: await mappingVersion(site) }),
    fields: {},
    stale: { version: '99' },
  },
  lockIndicator: {
    who: 'coordinator',
    params: () => ({ ...round, indicator: 'B1' }),
    valid: async (site) => {
      await unlockB1(site)
      return { version: await mappingVersion(site) }
    },
    fields: {},
    stale: { version: '99' },
  },
  returnMapping: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => ({ message: 'Se över A1.', version: await mappingVersion(site) }),
    fields: { message: { text: maxMessageLength, isRequired: true } },
    stale: { version: '99' },
  },
  acceptMapping: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => {
      await handInAgain(site)
      return { confirm: 'yes', version: await mappingVersion(site) }
    },
    fields: { confirm: 'tick' },
    stale: { version: '99' },
  },

  beginUpload: {
    who: 'owner',
    valid: () => ({ title: 'Beslutet', mediaType: 'pdf' }),
    fields: {
      title: { text: evidenceLimits.title, isRequired: true },
      note: { text: evidenceLimits.note },
      expiresOn: 'day',
      use: 'optional-choice',
      mediaType: 'choice',
    },
  },
  changeEvidence: {
    who: 'owner',
    params: (site) => ({ evidence: site.ids.link }),
    valid: () => ({ title: 'Ny titel', url: 'https://region.example/ny', version: '1' }),
    fields: {
      url: { text: evidenceLimits.url, isRequired: true },
      title: { text: evidenceLimits.title, isRequired: true },
      note: { text: evidenceLimits.note },
      expiresOn: 'day',
      use: 'optional-choice',
    },
    stale: { version: '9' },
  },
  reviseEvidence: {
    who: 'owner',
    params: (site) => ({ evidence: site.ids.file }),
    valid: () => ({ mediaType: 'docx' }),
    fields: { mediaType: 'choice' },
  },
  removeEvidence: {
    who: 'owner',
    params: (site) => ({ evidence: site.ids.link }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  restoreEvidence: {
    who: 'owner',
    params: (site) => ({ evidence: site.ids.removedLink }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },

  savePlanGoal: {
    who: 'owner',
    params: () => round,
    valid: async ({ deps }) => ({
      goal: 'Ett mål.',
      version: String((await deps.plans.get('20', '2026'))?.plan.version),
    }),
    fields: { goal: { text: maxGoalLength } },
    stale: { version: '9' },
  },
  pickProposals: {
    who: 'owner',
    params: () => round,
    valid: async (site) => {
      const { areas } = await site.deps.instruments.get('mapping', 1)
      return { pick: areas[0]?.indicators[0]?.actions[0]?.id ?? '' }
    },
    fields: { pick: 'choice' },
  },
  confirmCopyActions: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ copy: (await site.deps.plans.inForce('20', '2025'))?.actions[0]?.id ?? '' }),
    fields: { copy: 'choice' },
  },
  ...sheetRows,
  placeProposal: {
    who: 'owner',
    params: () => ({ ...round, indicator: 'A1' }),
    valid: () => ({ 'A1-place': 'first', 'A1-reason': 'Chefen vill' }),
    fields: { 'A1-place': 'choice', 'A1-reason': { text: maxReasonLength, isRequired: true } },
    stale: { 'A1-seen': '2020-01-01T00:00:00.000Z' },
  },
  saveAction: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.actions[0] }),
    valid: async (site) => ({ title: 'Ny titel', status: 'planned', version: await versionOfFirst(site) }),
    fields: {
      title: { text: actionLimits.title, isRequired: true },
      text: { text: actionLimits.text },
      goal: { text: actionLimits.goal },
      responsible: { text: actionLimits.responsible },
      responsibleId: 'optional-choice',
      'partner-0-kind': 'optional-choice',
      'partner-0-name': { text: rowLimits.partner },
      'step-0-text': { text: rowLimits.step },
      'step-0-on': 'day',
      hours: 'count',
      unit: { text: actionLimits.unit },
      resource: { text: actionLimits.resource },
      measure: { text: actionLimits.measure },
      startsOn: 'day',
      endsOn: 'day',
      status: 'choice',
    },
    stale: { version: '9' },
  },
  setActionStatus: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.actions[0] }),
    valid: async (site) => {
      const actions = (await site.deps.plans.get('20', '2026'))?.actions ?? []
      const action = actions.find(({ id }) => id === site.ids.actions[0])
      return { status: 'started', version: String(action?.version) }
    },
    fields: { status: 'choice' },
    stale: { version: '99' },
    isButton: true,
  },
  makeCalendar: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ version: String((await calendarOf(site))?.version ?? 0) }),
    fields: {},
    stale: { version: '99' },
    isButton: true,
  },
  revokeCalendar: {
    who: 'owner',
    params: () => round,
    valid: async (site) => {
      const own = await calendarOf(site)
      if (own?.status === 'open') return { version: String(own.version) }
      const basedOnVersion = own?.version ?? 0
      await site.deps.calendars.make({ ...byActor(site), roundId: '2026', email: actor.id, basedOnVersion })
      return { version: String(basedOnVersion + 1) }
    },
    fields: {},
    stale: { version: '99' },
    isButton: true,
  },
  moveAction: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.actions[0] }),
    valid: () => ({ direction: 'down' }),
    fields: { direction: 'choice' },
    isButton: true,
  },
  removeAction: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.actions[1] }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  restoreAction: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.removedAction }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  ...bulkRows,
  saveBarrier: {
    who: 'owner',
    params: (site) => ({ ...round, barrier: site.ids.barrier }),
    valid: () => ({ title: 'Nytt hinder', level: 'national-funding', weight: '2', version: '1' }),
    fields: {
      title: { text: barrierLimits.title, isRequired: true },
      text: { text: barrierLimits.text },
      stops: { text: barrierLimits.stops },
      evidence: { text: barrierLimits.evidence },
      indicatorIds: 'optional-choice',
      level: 'choice',
      weight: 'choice',
    },
    stale: { version: '9' },
  },
  removeBarrier: {
    who: 'owner',
    params: (site) => ({ ...round, barrier: site.ids.barrier }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  setBarrierOpenness: {
    who: 'owner',
    params: (site) => ({ ...round, barrier: site.ids.barrier }),
    valid: () => ({ answer: 'yes', version: '0' }),
    fields: { answer: 'button' },
    stale: { version: '99' },
  },
  restoreBarrier: {
    who: 'owner',
    params: (site) => ({ ...round, barrier: site.ids.removedBarrier }),
    valid: () => ({}),
    fields: {},
    isButton: true,
  },
  adoptPlan: {
    who: 'owner',
    params: () => round,
    valid: adopting,
    fields: {
      day: 'day',
      body: { text: decisionLimits.body, isRequired: true },
      reference: { text: decisionLimits.reference, isRequired: true },
      knowing: 'tick',
    },
    stale: { state: '1.2.3' },
  },

  // After the adoption: only what is adopted is followed up.
  ...followUpRows,
  ...circulationRows,

  ...qualityRows,

  saveCounts: {
    who: 'owner',
    params: () => ({ year: '2025' }),
    valid: () => ({ intent: 'draft', 'komvux-qualification-women': '12', source: '', comment: 'Ny', version: '1' }),
    fields: {
      'komvux-qualification-women': 'count',
      'komvux-total': 'count',
      source: { text: maxSourceLength },
      comment: { text: maxCommentLength },
      intent: 'button',
    },
    stale: { version: '0' },
  },

  ...courseRows,

  aggregate: { who: 'coordinator', valid: () => ({}), fields: {}, isButton: true },
  openRound: {
    who: 'coordinator',
    valid: () => ({
      instrument: 'mapping 1',
      id: '2027',
      titleSv: 'Nästa',
      titleEn: 'Next',
      opensOn: '2027-01-01',
      deadline: '2027-02-01',
      closesOn: '2027-02-15',
      targetLevel: 'instrument',
    }),
    fields: {
      instrument: 'choice',
      closesOn: 'day',
      targetLevel: 'choice',
      id: { text: 20, isRequired: true },
      titleSv: { text: 80, isRequired: true },
      titleEn: { text: 80, isRequired: true },
      opensOn: 'day',
      deadline: 'day',
    },
  },
  changeRound: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => ({
      opensOn: '2026-09-01',
      deadline: '2026-11-20',
      closesOn: '2026-12-31',
      targetLevel: '3',
      version: await roundVersion(site),
    }),
    fields: { opensOn: 'day', deadline: 'day', closesOn: 'day', targetLevel: 'choice' },
    stale: { version: '99' },
  },
  extendRegion: {
    who: 'coordinator',
    params: () => round,
    valid: () => ({ extendRegion: '13', extendClosesOn: '2031-01-31', reason: 'Ny handläggare.' }),
    fields: { extendRegion: 'choice', extendClosesOn: 'day', reason: { text: 300, isRequired: true } },
  },
  // Before the reports' own forms, which withdraw the report that these are about.
  ...letterRows,
  ...articleRows,
  ...actorRows,
  ...regionPageRows,
  ...reportRows,
  ...deliveryRows,
  ...surveyRows,
  ...barrierRows,
  ...releaseRows,
  ...themeRows,
  ...timeRows,
  ...eventRows,
  ...instrumentRows,
  confirmMoveRound: moveRow,
  closeRound: {
    who: 'coordinator',
    params: () => round,
    valid: async (site) => ({ confirm: 'yes', version: await roundVersion(site) }),
    fields: { confirm: 'tick' },
    stale: { version: '99' },
  },
  signOut: { who: 'guest', valid: () => ({}), fields: {}, isButton: true },
}
