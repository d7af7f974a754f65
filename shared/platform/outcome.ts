/** What an action came to: a value, or an expected refusal in the words of the domain. Broken assumptions are exceptions instead. */
export type Outcome<T, R extends { kind: string }> = { ok: true; value: T } | { ok: false; refusal: R }

/** An action that succeeded with `value`. */
export const done = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

/** An action that was refused, with the facts of the refusal. */
export const refused = <R extends { kind: string }>(refusal: R): { ok: false; refusal: R } => ({ ok: false, refusal })
