import { asActor, type Person } from '#shared/people/person.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { untilSettled } from '#shared/platform/until-settled.ts'
import { regionCodesOf, type Taker } from './taker.ts'
import { findTaker, putTaker } from './taker-store.ts'

export type CourseDeed = { courseId: string; person: Person; at: Date; formKey?: string }
export type TakerOutcome = Promise<Outcome<Taker, { kind: 'already-done' }>>

/** The same person in as many windows as this may do something at once. */
const mostWindows = 30

/** Reads where the person stands, changes it and writes it with its audit line, which says what was done and not how. Its line stands with the nation's: a region's history is about its own data. */
export const changeTaker = (
  store: Store,
  { courseId, person, at, formKey }: CourseDeed,
  audit: { action: string; subject: string },
  change: (before: Taker) => Taker,
): TakerOutcome =>
  untilSettled<Outcome<Taker, { kind: 'already-done' }>>(async () => {
    const before = await findTaker(store, courseId, person.email)
    const after: Taker = {
      ...change(before),
      regionCodes: regionCodesOf(person),
      begunAt: before.begunAt ?? at.toISOString(),
      version: before.version + 1,
    }
    const result = await store.commit({
      changes: [putTaker(after)],
      audit: { scope: 'SE', actor: asActor(person), ...audit, at: at.toISOString() },
      ...(formKey && { formKey }),
    })
    if (result.ok) return done(after)
    return result.refusal.kind === 'already-done' ? refused({ kind: 'already-done' }) : 'read-again'
  }, mostWindows)
