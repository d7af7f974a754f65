import { maxCommentLength, maxSourceLength } from '#shared/statistics/validation-count.ts'
import { seenInstrument } from '#test/support/round.ts'
import { maxMessageLength } from '#web/assessments/return-form.tsx'
import type { RouteId, routes } from '#web/paths.ts'
import { actionLimits } from '#web/plans/action-form.ts'
import { decisionLimits } from '#web/plans/adopt-form.ts'
import { barrierLimits } from '#web/plans/barrier-form.ts'
import { maxGoalLength } from '#web/plans/plan-page.tsx'
import type { BusySite } from './busy-site.ts'

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
  who: 'owner' | 'coordinator' | 'guest'
  params?: (site: BusySite) => Record<string, string>
  /** What the form takes. */
  valid: (site: BusySite) => Promise<Record<string, string>> | Record<string, string>
  fields: Record<string, FieldKind>
  /** Fields of a form that somebody else has overtaken. */
  stale?: Record<string, string>
  /** Buttons on a list: what is wrong is said at the top of the page that they lead back to. */
  isButton?: true
}

const round = { round: '2026' }
const adopting = async (site: BusySite) => {
  const contents = await site.deps.plans.get('20', '2026')
  if (!contents) throw new Error('no plan')
  const { plan, orderVersion, actions, barriers } = contents
  const state = [plan.version, orderVersion, ...actions.map((a) => a.version), 0, ...barriers.map((b) => b.version)]
  return { day: '2026-10-01', body: 'Nämnden', reference: 'RUN 1', knowing: 'yes', state: state.join('.') }
}
const inviting = { email: { text: 254, isRequired: true }, role: 'choice' } as const
const gaps = (site: BusySite) =>
  site.deps.instruments
    .get('mapping', 1)
    .then(({ areas }) =>
      Object.fromEntries(areas.flatMap(({ indicators }) => indicators.map(({ id }) => [`gap-${id}`, 'yes']))),
    )

/** Every form of the site, in an order in which each can be carried out once. A new POST route does not compile without its row. */
export const rows: Record<PostRoute, Row> = {
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
  submitMapping: {
    who: 'owner',
    params: () => round,
    valid: async (site) => ({ ...(await gaps(site)), version: '1' }),
    fields: {},
    stale: { version: '7' },
  },
  returnMapping: {
    who: 'coordinator',
    params: () => round,
    valid: () => ({ message: 'Se över A1.', version: '2' }),
    fields: { message: { text: maxMessageLength, isRequired: true } },
    stale: { version: '9' },
  },

  savePlanGoal: {
    who: 'owner',
    params: () => round,
    valid: () => ({ goal: 'Ett mål.', version: '1' }),
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
  saveAction: {
    who: 'owner',
    params: (site) => ({ ...round, action: site.ids.actions[0] }),
    valid: () => ({ title: 'Ny titel', status: 'planned', version: '1' }),
    fields: {
      title: { text: actionLimits.title, isRequired: true },
      text: { text: actionLimits.text },
      goal: { text: actionLimits.goal },
      responsible: { text: actionLimits.responsible },
      partners: { text: actionLimits.partners },
      resource: { text: actionLimits.resource },
      measure: { text: actionLimits.measure },
      startsOn: 'day',
      endsOn: 'day',
      status: 'choice',
    },
    stale: { version: '9' },
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
  saveBarrier: {
    who: 'owner',
    params: (site) => ({ ...round, barrier: site.ids.barrier }),
    valid: () => ({ title: 'Nytt hinder', level: 'national-funding', weight: '2', version: '1' }),
    fields: {
      title: { text: barrierLimits.title, isRequired: true },
      text: { text: barrierLimits.text },
      indicatorId: 'optional-choice',
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

  aggregate: { who: 'coordinator', valid: () => ({}), fields: {}, isButton: true },
  openRound: {
    who: 'coordinator',
    valid: () => ({ id: '2027', titleSv: 'Nästa', titleEn: 'Next', opensOn: '2027-01-01', deadline: '2027-02-01' }),
    fields: {
      id: { text: 20, isRequired: true },
      titleSv: { text: 80, isRequired: true },
      titleEn: { text: 80, isRequired: true },
      opensOn: 'day',
      deadline: 'day',
    },
  },
  orderReport: {
    who: 'coordinator',
    valid: () => ({ period: '2026', changeNote: 'Ny.' }),
    fields: { period: 'choice', changeNote: { text: 1000 } },
  },
  publishReport: {
    who: 'coordinator',
    params: (site) => ({ report: site.ids.draft }),
    valid: (site) => ({ [`confirm-${site.ids.draft}`]: 'yes', version: '2' }),
    fields: { 'confirm-2026-v1': 'tick' },
    stale: { version: '9' },
  },
  retryReport: {
    who: 'coordinator',
    params: (site) => ({ report: site.ids.failed }),
    valid: () => ({ version: '2' }),
    fields: {},
    stale: { version: '9' },
  },
  closeRound: {
    who: 'coordinator',
    valid: () => ({ ...round, 'confirm-2026': 'yes', version: '1' }),
    fields: { round: { text: 20, isRequired: true }, 'confirm-2026': 'tick' },
    stale: { version: '9' },
    isButton: true,
  },
  signOut: { who: 'guest', valid: () => ({}), fields: {}, isButton: true },
}
