/** Beyond so many callers in one window the rest share a count, so that no flood of addresses fills the memory. */
const mostCallers = 10_000

/**
 * Counts the calls of each caller in windows that begin on whole multiples of `windowSeconds`. Each instance of the function counts for itself and forgets with the window: it keeps one client from
 * taking an instance from the others, while the throttle of API Gateway and the firewall hold for all instances together.
 */
export const createCallLimit = ({ maxCalls, windowSeconds }: { maxCalls: number; windowSeconds: number }) => {
  let counts = new Map<string, number>()
  let begun = 0
  return {
    /** Counts a call. Null when it is within the limit, else how many seconds to wait. */
    secondsToWait(caller: string, now: Date): number | null {
      const seconds = Math.floor(now.getTime() / 1000)
      const begins = seconds - (seconds % windowSeconds)
      if (begins !== begun) {
        counts = new Map()
        begun = begins
      }
      const name = counts.has(caller) || counts.size < mostCallers ? caller : ''
      const calls = (counts.get(name) ?? 0) + 1
      counts.set(name, calls)
      return calls > maxCalls ? begins + windowSeconds - seconds : null
    },
  }
}

export type CallLimit = ReturnType<typeof createCallLimit>

/**
 * The client's address from `X-Forwarded-For`: CloudFront adds it, and API Gateway adds CloudFront's after it. What stands before can be made up by the client. The one address there is where nothing stands
 * in front; empty without the header.
 */
export const callerOf = (forwardedFor: string | undefined): string => {
  const addresses = (forwardedFor ?? '').split(',').map((one) => one.trim())
  return addresses.at(-2) ?? addresses[0] ?? ''
}
