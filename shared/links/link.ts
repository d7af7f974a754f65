/**
 * What became of the latest look at a link. `ok`: it answers. `moved`: it answers at another address, for good. `failing`: it did not answer as it should, once. `dead`: nor did it on an earlier day.
 * `refused`: it leads where a link of ours may not lead, and was not fetched.
 */
export const linkStates = ['ok', 'moved', 'failing', 'dead', 'refused'] as const
export type LinkState = (typeof linkStates)[number]

/** Why it did not answer as it should. */
export type LinkTrouble =
  | { kind: 'status'; status: number }
  | { kind: 'no-name' | 'no-answer' | 'too-slow' | 'bad-certificate' | 'too-many-moves' | 'bad-move' }
  | { kind: 'refused'; why: 'address' | 'port' | 'scheme' | 'credentials' | 'private' }

/** What one look came to. `movedTo` is the last of the addresses to which permanent moves led. */
export type LinkLook = { ok: true; movedTo: string | null } | { ok: false; trouble: LinkTrouble }

export type LinkReport = {
  url: string
  state: LinkState
  trouble: LinkTrouble | null
  movedTo: string | null
  /** The day of the first of the looks in a row that failed (YYYY-MM-DD); null when the latest did not. */
  failedSince: string | null
  checkedAt: string
  /** The scopes (SE, or a region's code) whose people have been told that it is dead, and whose texts it has stood in ever since; nobody once it has answered again. */
  toldTo: readonly string[]
}

/** What is now known of the link, after a look on the Swedish day `today`. A link is dead when looks on two different days failed with no good one between. */
export const reportAfter = (
  url: string,
  before: LinkReport | null,
  look: LinkLook,
  { today, at }: { today: string; at: Date },
): LinkReport => {
  const checkedAt = at.toISOString()
  if (look.ok)
    return {
      url,
      state: look.movedTo ? 'moved' : 'ok',
      trouble: null,
      movedTo: look.movedTo,
      failedSince: null,
      checkedAt,
      toldTo: [],
    }
  const { trouble } = look
  const failedSince = before?.failedSince ?? today
  const state = trouble.kind === 'refused' ? 'refused' : failedSince < today ? 'dead' : 'failing'
  return { url, state, trouble, movedTo: null, failedSince, checkedAt, toldTo: before?.toldTo ?? [] }
}
