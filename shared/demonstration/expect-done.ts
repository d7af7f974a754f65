import type { Outcome } from '#shared/platform/outcome.ts'

/** What the action came to. Throws when it was refused: demonstration data never is in empty tables. */
export const expectDone = <T>(outcome: Outcome<T, { kind: string }>): T => {
  if (outcome.ok) return outcome.value
  throw new Error(`demonstration data was refused: ${outcome.refusal.kind}`)
}
