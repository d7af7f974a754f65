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

/** One of CloudFront's servers asks for so many clients at once, at the most: more than an instance has time for. */
const clientsOfPeer = 20

/**
 * The addresses in `X-Forwarded-For`: CloudFront adds the client's, and API Gateway adds after it that of the peer which connected. One who calls API Gateway past CloudFront can make up the client's but not
 * the peer's. Both are the one address there is where nothing stands in front; empty without the header.
 */
const callersOf = (forwardedFor: string | undefined): { client: string; peer: string } => {
  const addresses = (forwardedFor ?? '').split(',').map((one) => one.trim())
  const peer = addresses.at(-1) ?? ''
  return { client: addresses.at(-2) ?? peer, peer }
}

/** Counts the calls of each client, and more loosely those of each peer, so that made-up client addresses are no way around the limit. */
export const createCallerLimit = ({ maxCalls, windowSeconds }: { maxCalls: number; windowSeconds: number }) => {
  const clients = createCallLimit({ maxCalls, windowSeconds })
  const peers = createCallLimit({ maxCalls: maxCalls * clientsOfPeer, windowSeconds })
  return {
    /** Counts a call with this `X-Forwarded-For`. Null when it is within the limits, else how many seconds to wait. */
    secondsToWait(forwardedFor: string | undefined, now: Date): number | null {
      const { client, peer } = callersOf(forwardedFor)
      return clients.secondsToWait(client, now) ?? peers.secondsToWait(peer, now)
    },
  }
}

export type CallerLimit = ReturnType<typeof createCallerLimit>
