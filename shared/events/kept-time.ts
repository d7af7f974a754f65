import type { ProjectEvent } from './event.ts'

/** What people need in order to take part is removed when nobody can ask about it any more, in days after the event. */
export const needsKeptDays = 7
/**
 * Everything about participants is removed after this, in months after the event: as long as a certificate can be wanted and checked, and attendance can be asked for when a project is accounted for. Another time
 * is set here; the page about personal data says the same.
 */
export const participantsKeptMonths = 24

/** When the needs of an event go, and when its participants do. A cancelled event needs nothing known any more. */
export const needsGoAt = ({ endsAt, status }: Pick<ProjectEvent, 'endsAt' | 'status'>): Date =>
  status === 'cancelled' ? new Date(0) : new Date(Date.parse(endsAt) + needsKeptDays * 86_400_000)

export const participantsGoAt = ({ endsAt }: Pick<ProjectEvent, 'endsAt'>): Date => {
  const end = new Date(endsAt)
  end.setUTCMonth(end.getUTCMonth() + participantsKeptMonths)
  return end
}
