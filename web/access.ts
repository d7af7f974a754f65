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

  learning: 'public',
  learningStep: 'public',
  finishStep: 'signed-in',
  rateExample: 'signed-in',

  signIn: 'public',
  sessionEnded: 'public',
  signOut: 'public',
  myPage: 'signed-in',
  myReminders: 'signed-in',
  chooseReminders: 'signed-in',
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
  restoreAnswer: regionTeam,
  answerHistory: regionTeam,
  presence: regionTeam,
  exchange: regionTeamAndCoordinator,
  orderFile: regionTeamAndCoordinator,
  exchangeFile: regionTeamAndCoordinator,
  retryFile: regionTeamAndCoordinator,
  downloadFile: regionTeamAndCoordinator,
  printMapping: regionTeamAndCoordinator,
  importAnswers: regionTeam,
  readImport: regionTeam,
  importPreview: regionTeam,
  confirmImport: regionTeam,
  mappingResult: regionTeamAndCoordinator,
  mappingOverTime: regionTeamAndCoordinator,
  handIn: regionTeam,
  submitMapping: regionOwner,
  signUnlocked: regionOwner,
  setOwnTarget: regionOwner,
  mappingSignOff: regionTeamAndCoordinator,

  evidenceList: regionTeam,
  newEvidence: regionTeam,
  addLink: regionTeam,
  beginUpload: regionTeam,
  useEvidence: regionTeam,
  evidence: regionTeamAndCoordinator,
  changeEvidence: regionTeam,
  reviseEvidence: regionTeam,
  finishUpload: regionTeam,
  evidenceFile: regionTeamAndCoordinator,
  removeEvidence: regionTeam,
  restoreEvidence: regionTeam,

  comments: regionTeamAndCoordinator,
  startThread: regionTeamAndCoordinator,
  addComment: regionTeamAndCoordinator,
  settleThread: regionTeamAndCoordinator,
  shareThread: regionTeam,
  removeComment: regionTeamAndCoordinator,
  assignments: regionTeam,
  assignment: regionTeam,
  saveAssignment: regionTeam,
  removeAssignment: regionTeam,

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
  reviews: coordinator,
  review: coordinator,
  saveRemark: coordinator,
  returnMapping: coordinator,
  unlockIndicator: coordinator,
  lockIndicator: coordinator,
  acceptMapping: coordinator,
  rounds: coordinator,
  openRound: coordinator,
  round: coordinator,
  changeRound: coordinator,
  extendRegion: coordinator,
  closeRound: coordinator,
  reminders: coordinator,
  remindMissing: coordinator,
  nationalMembers: coordinator,
  inviteNationalMember: coordinator,
  withdrawNationalInvitation: coordinator,
  removeNationalMember: coordinator,
  reportDesk,
  orderReport: coordinator,
  publishReport: reportDesk,
  retryReport: coordinator,
  draftFile: reportDesk,

  instruments: coordinator,
  startInstrument: coordinator,
  startInstrumentVersion: coordinator,
  instrumentVersion: coordinator,
  instrumentHead: coordinator,
  saveInstrumentHead: coordinator,
  addInstrumentArea: coordinator,
  instrumentArea: coordinator,
  saveInstrumentArea: coordinator,
  instrumentIndicator: coordinator,
  saveInstrumentIndicator: coordinator,
  arrangeInstrument: coordinator,
  undoInstrumentChange: coordinator,
  instrumentPreview: coordinator,
  instrumentLineage: coordinator,
  saveInstrumentOrigin: coordinator,
  instrumentReview: coordinator,
  reviewInstrument: coordinator,
  instrumentFile: coordinator,
  readInstrumentFile: coordinator,
  instrumentUpload: coordinator,
  confirmInstrumentFile: coordinator,
  moveRound: coordinator,
  confirmMoveRound: coordinator,
} as const satisfies Record<RouteId, Rule>
