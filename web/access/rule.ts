import type { NationalRole, RegionRole } from '#shared/people/person.ts'

/**
 * Who may. `public`: anyone. `signed-in`: anyone with a session. `region`: these roles in the region that the address names (an owner may what an editor may);
 * others get 404, as if the page did not exist. `national`: these national roles; others get 403.
 */
export type Rule =
  | 'public'
  | 'signed-in'
  | { region: readonly RegionRole[]; national?: readonly NationalRole[] }
  | { national: readonly NationalRole[] }

export const regionTeam = { region: ['editor', 'owner'] } as const satisfies Rule
export const regionOwner = { region: ['owner'] } as const satisfies Rule
/** The coordinator invites a region's first owner, and a new one when the only one has left. */
export const regionOwnerAndCoordinator = { region: ['owner'], national: ['coordinator'] } as const satisfies Rule
export const coordinator = { national: ['coordinator'] } as const satisfies Rule
/** The project's administrator sees everybody's time. */
export const administrator = { national: ['administrator'] } as const satisfies Rule
export const reportDesk = { national: ['coordinator', 'communicator'] } as const satisfies Rule
/** Those who write, check and publish the information hub. */
export const contentDesk = { national: ['coordinator', 'communicator'] } as const satisfies Rule
/** Those who hold the project's events. */
export const eventDesk = { national: ['coordinator', 'communicator', 'administrator'] } as const satisfies Rule
/** A report on one region alone is for that region and for those who make it. */
export const ownReports = {
  region: ['editor', 'owner'],
  national: ['coordinator', 'communicator'],
} as const satisfies Rule
/** The coordinator reads what regions have handed in; the routes show her nothing before that. */
export const regionTeamAndCoordinator = {
  region: ['editor', 'owner'],
  national: ['coordinator'],
} as const satisfies Rule
