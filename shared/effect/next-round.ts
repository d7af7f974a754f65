import type { Round } from '#shared/rounds/round.ts'

/** The round after this one in which the same mapping is answered, in no earlier version of it; null when there is none yet. */
export const nextRound = (rounds: readonly Round[], round: Round): Round | null =>
  rounds
    .filter(
      ({ kind, instrumentId, instrumentVersion, opensOn }) =>
        kind === 'mapping' &&
        instrumentId === round.instrumentId &&
        instrumentVersion >= round.instrumentVersion &&
        opensOn > round.opensOn,
    )
    .toSorted((a, b) => a.opensOn.localeCompare(b.opensOn))[0] ?? null
