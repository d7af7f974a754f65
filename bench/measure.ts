/** Times of one thing, in milliseconds. */
export type Times = { p50Ms: number; p95Ms: number }

const at = (sorted: number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

/**
 * Runs two things turn by turn, so that a noisy machine disturbs both alike, and returns the times of each. `rounds` after a warm-up of a tenth.
 */
export const sideBySide = async (
  ours: () => Promise<unknown>,
  theirs: () => Promise<unknown>,
  rounds: number,
): Promise<{ ours: Times; theirs: Times }> => {
  const times: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] }
  const timed = async (action: () => Promise<unknown>) => {
    const start = performance.now()
    await action()
    return performance.now() - start
  }
  for (let round = -Math.ceil(rounds / 10); round < rounds; round += 1) {
    const [a, b] = [await timed(ours), await timed(theirs)]
    if (round < 0) continue
    times.ours.push(a)
    times.theirs.push(b)
  }
  const summary = (list: number[]): Times => {
    const sorted = [...list].sort((a, b) => a - b)
    return { p50Ms: at(sorted, 0.5), p95Ms: at(sorted, 0.95) }
  }
  return { ours: summary(times.ours), theirs: summary(times.theirs) }
}

/** One line of the result: what, the ratio, and what it was held against. */
export const report = (what: string, ratio: number, detail: string): void => {
  console.log(`${what.padEnd(58)} ${`${ratio.toFixed(2)}×`.padStart(8)}   ${detail}`)
}

export const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`
