import { idOfForm } from '#shared/platform/ids.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import {
  looksLikeIdentityNumber,
  monthsOutside,
  type Participant,
  type ParticipantContent,
  participantLimits,
} from './participant.ts'
import { readPeople } from './read-project.ts'
import { type CommonRefusal, commitTime, type TimeDeed } from './time-deed.ts'
import { putParticipant } from './time-store.ts'

export type ParticipantRefusal =
  | CommonRefusal
  | { kind: 'stale'; current: Participant }
  | { kind: 'identity-number' }
  | { kind: 'full'; most: number }
  /** There are hours in these months, which the days no longer reach into. */
  | { kind: 'hours-outside'; months: string[] }

/** Adds a participant, or with an `id` changes one. Refuses what looks like a personal identity number, a stale version, and days outside which there are hours: what is saved never goes out of sight. */
export const saveParticipant = async (
  store: Store,
  deed: TimeDeed & {
    formKey: string
    projectId: string
    id: string | null
    basedOnVersion: number
    content: ParticipantContent
  },
): Promise<Outcome<Participant, ParticipantRefusal>> => {
  const { projectId, content, formKey } = deed
  const orDone = async (refusal: ParticipantRefusal) =>
    refused<ParticipantRefusal>((await store.wasDone(formKey)) ? { kind: 'already-done' } : refusal)
  if (looksLikeIdentityNumber(`${content.name} ${content.organisation}`)) return orDone({ kind: 'identity-number' })
  const people = await readPeople(store, projectId)
  const before = people?.participants.find(({ id }) => id === deed.id) ?? null
  if (!people || (deed.id !== null && !before)) return orDone({ kind: 'gone' })
  if (before && before.version !== deed.basedOnVersion) return orDone({ kind: 'stale', current: before })
  const { participants: most } = participantLimits
  if (!before && people.participants.length >= most) return orDone({ kind: 'full', most })
  const months = before ? monthsOutside(people.attendance, { ...content, id: before.id }) : []
  if (months.length > 0) return orDone({ kind: 'hours-outside', months })
  const after: Participant = {
    ...content,
    id: before?.id ?? idOfForm(formKey),
    projectId,
    version: (before?.version ?? 0) + 1,
    savedAt: deed.at.toISOString(),
    savedBy: deed.actor,
  }
  const stopped = await commitTime(store, deed, [putParticipant(after)], {
    action: before ? 'change-participant' : 'add-participant',
    subject: `participant ${projectId} ${after.id}`,
    before: before && { version: before.version },
    after: { version: after.version },
  })
  if (!stopped) return done(after)
  if (stopped.kind === 'already-done') return refused({ kind: 'already-done' })
  const current = (await readPeople(store, projectId))?.participants.find(({ id }) => id === after.id)
  return refused(current ? { kind: 'stale', current } : { kind: 'gone' })
}
