import type { LookupAddress } from 'node:dns'
import { Resolver } from 'node:dns/promises'
import { isIP } from 'node:net'

const addressesOf = (found: PromiseSettledResult<string[]>, family: 4 | 6): LookupAddress[] =>
  found.status === 'fulfilled' ? found.value.map((address) => ({ address, family })) : []

/**
 * Makes what looks up the addresses of a name at the name servers, the system's where none are given. It takes no longer than `timeoutMs`, then it fails with the code ECANCELLED or ETIMEOUT: unlike the system's own
 * lookup, which a silent name server holds in one of a few threads for as long as it likes. An address stands for itself. Those of IPv4 come first: a function in Lambda reaches no other.
 */
export const nameResolver =
  ({ timeoutMs, servers }: { timeoutMs: number; servers?: readonly string[] }) =>
  async (host: string): Promise<LookupAddress[]> => {
    const family = isIP(host)
    if (family !== 0) return [{ address: host, family }]
    // One for each name, so that giving up on one leaves the others alone.
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 })
    if (servers) resolver.setServers(servers)
    const givingUp = setTimeout(() => resolver.cancel(), timeoutMs)
    const [four, six] = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
    clearTimeout(givingUp)
    const found = [...addressesOf(four, 4), ...addressesOf(six, 6)]
    // A name may well have addresses of IPv6 alone; one whose others could not be asked for is not judged by those.
    const hasOnlySix = found.length > 0 && four.status === 'rejected' && four.reason.code === 'ENODATA'
    if (four.status === 'rejected' && !hasOnlySix) throw four.reason
    return found
  }
