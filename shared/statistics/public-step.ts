import type { RegionStatus } from './snapshot.ts'

/** What is public of a region's place in the round. */
export const publicSteps = ['waiting', 'submitted', 'adopted'] as const
export type PublicStep = (typeof publicSteps)[number]

/** The step that a region is shown on in public: never how far it has come before handing in. */
export const publicStep = (region: Pick<RegionStatus, 'mapping' | 'plan'> | undefined): PublicStep => {
  if (region?.plan === 'adopted') return 'adopted'
  return region?.mapping === 'submitted' ? 'submitted' : 'waiting'
}
