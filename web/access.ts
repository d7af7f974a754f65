import type { NationalRole, RegionRole } from '#shared/people/person.ts'
import type { RouteId } from './paths.ts'

/**
 * Who may. `public`: anyone. `signed-in`: anyone with a session. `region`: these roles in the region that the address names (an owner may what an editor may);
 * others get 404, as if the page did not exist. `national`: these national roles; others get 403.
 */
export type Rule =
  | 'public'
  | 'signed-in'
  | { region: readonly RegionRole[]; national?: readonly NationalRole[] }
  | { national: readonly NationalRole[] }

const regionTeam = { region: ['editor', 'owner'] } as const satisfies Rule
const regionOwner = { region: ['owner'] } as const satisfies Rule
/** The coordinator invites a region's first owner, and a new one when the only one has left. */
const regionOwnerAndCoordinator = { region: ['owner'], national: ['coordinator'] } as const satisfies Rule
const coordinator = { national: ['coordinator'] } as const satisfies Rule
const reportDesk = { national: ['coordinator', 'communicator'] } as const satisfies Rule
/** The coordinator reads what regions have handed in; the routes show her nothing before that. */
const regionTeamAndCoordinator = { region: ['editor', 'owner'], national: ['coordinator'] } as const satisfies Rule

/** The access table: one rule for every route. */
export const access = {
  home: 'public',
  about: 'public',
  accessibility: 'public',
  privacy: 'public',
  cookies: 'public',
  offline: 'public',
  nationalPicture: 'public',
  reports: 'public',
  report: 'public',
  reportFile: 'public',

  signIn: 'public',
  sessionEnded: 'public',
  signOut: 'public',
  myPage: 'signed-in',
  invitation: 'public',
  acceptInvitation: 'signed-in',

  region: regionTeamAndCoordinator,
  members: regionOwnerAndCoordinator,
  inviteMember: regionOwnerAndCoordinator,
  withdrawInvitation: regionOwnerAndCoordinator,
  removeMember: regionOwnerAndCoordinator,
  history: regionTeam,

  mapping: regionTeam,
  mappingArea: regionTeam,
  saveAnswer: regionTeam,
  mappingResult: regionTeamAndCoordinator,
  handIn: regionTeam,
  submitMapping: regionOwner,
  returnMapping: coordinator,

  plan: regionTeamAndCoordinator,
  savePlanGoal: regionTeam,
  proposals: regionTeam,
  pickProposals: regionTeam,
  action: regionTeam,
  saveAction: regionTeam,
  moveAction: regionTeam,
  removeAction: regionTeam,
  restoreAction: regionTeam,
  barrier: regionTeam,
  saveBarrier: regionTeam,
  removeBarrier: regionTeam,
  restoreBarrier: regionTeam,
  adopt: regionTeam,
  adoptPlan: regionOwner,

  counts: regionTeam,
  countsYear: regionTeam,
  saveCounts: regionTeam,

  coordinator,
  aggregate: coordinator,
  rounds: coordinator,
  openRound: coordinator,
  closeRound: coordinator,
  nationalMembers: coordinator,
  inviteNationalMember: coordinator,
  withdrawNationalInvitation: coordinator,
  removeNationalMember: coordinator,
  reportDesk,
  orderReport: coordinator,
  publishReport: reportDesk,
  retryReport: coordinator,
  draftFile: reportDesk,
} as const satisfies Record<RouteId, Rule>
