import type { MappingStatus, RegionStatus } from './snapshot.ts'

/** What is public of a region's place in the round. */
export const publicSteps = ['waiting', 'submitted', 'adopted'] as const
export type PublicStep = (typeof publicSteps)[number]

/** The step that a region is shown on in public: never how far it has come before handing in. */
export const publicStep = (region: Pick<RegionStatus, 'mapping' | 'plan'> | undefined): PublicStep => {
  if (region?.plan === 'adopted') return 'adopted'
  return region?.mapping === 'submitted' ? 'submitted' : 'waiting'
}

/** How many of those who have not handed in are at work (a returned mapping is being worked on again), and how many have not begun. */
export type StepsBefore = { atWork: number; returned: number; notStarted: number }

/** Which regions have not handed in is public. With fewer than so many at either step it could be told of a named one, by those who are left or by one of them, where it stands. */
const fewestAtStep = 2

/** How those who have not handed in are divided; null where that would tell of a named region how far it has come. */
export const stepsBefore = (regions: readonly Pick<RegionStatus, 'mapping'>[]): StepsBefore | null => {
  const having = (step: MappingStatus) => regions.filter(({ mapping }) => mapping === step).length
  const [returned, notStarted] = [having('returned'), having('not-started')]
  const atWork = returned + having('in-progress')
  const mayBeTold = atWork + notStarted === 0 || (atWork >= fewestAtStep && notStarted >= fewestAtStep)
  return mayBeTold ? { atWork, returned, notStarted } : null
}
