/** How an open page is used just now. */
export type Use = { isHidden: boolean; hasCompany: boolean; idleMs: number }

const minuteMs = 60_000
/** Who has not touched the page for this long is thinking, or away. */
const longIdleMs = 5 * minuteMs
/** After this long the page is left alone, so that a session that nobody uses ends (shared/people/session.ts). */
const awayMs = 30 * minuteMs

/**
 * How long to wait before asking again who is here and what they have saved, in milliseconds: 5 seconds in company, 15 alone, a minute when idle. Null while
 * the page is hidden or left.
 */
export const presenceDelay = ({ isHidden, hasCompany, idleMs }: Use): number | null => {
  if (isHidden || idleMs > awayMs) return null
  if (idleMs > longIdleMs) return minuteMs
  return hasCompany ? 5_000 : 15_000
}
