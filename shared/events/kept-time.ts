import type { ProjectEvent } from './event.ts'

/** What people need in order to take part is removed when nobody can ask about it any more, in days after the event. */
export const needsKeptDays = 7
/**
 * Everything about participants is removed after this, in months after the event: as long as a certificate can be wanted and checked, and attendance can be asked for when a project is accounted for. Another time
 * is set here; the page about personal data says the same.
 */
export const participantsKeptMonths = 24

/** Participants of a cancelled event are removed so long after it was cancelled, in days: time for the mail about it to go, also when it must be sent again. */
export const cancelledKeptDays = 7

type Kept = Pick<ProjectEvent, 'endsAt' | 'status' | 'savedAt'>

/** When the needs of an event go, and when its participants do. A cancelled event needs nothing known any more. */
export const needsGoAt = ({ endsAt, status }: Pick<ProjectEvent, 'endsAt' | 'status'>): Date =>
  status === 'cancelled' ? new Date(0) : new Date(Date.parse(endsAt) + needsKeptDays * 86_400_000)

/** Of a cancelled event nobody can want a certificate. Nothing of it is changed after it was cancelled, so that is when it was last saved. */
export const participantsGoAt = ({ endsAt, status, savedAt }: Kept): Date => {
  if (status === 'cancelled') return new Date(Date.parse(savedAt) + cancelledKeptDays * 86_400_000)
  const end = new Date(endsAt)
  end.setUTCMonth(end.getUTCMonth() + participantsKeptMonths)
  return end
}
