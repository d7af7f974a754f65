import type { Deadline } from '#shared/time/participant.ts'
import type { CountedMonth } from '#shared/time/summary.ts'
import type { SummedProject } from '#shared/time/whole-project.ts'
import type { Visit } from '../site.tsx'

export type ProjectPageProps = {
  visit: Visit<'timeProject'>
  summed: SummedProject
  months: readonly CountedMonth[]
  missing: readonly CountedMonth[]
  deadlines: readonly Deadline[]
}
