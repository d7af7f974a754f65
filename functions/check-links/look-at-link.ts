import type { LookupAddress } from 'node:dns'
import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { allowedUrl, type FetchPolicy, hostOf } from '#shared/links/address-guard.ts'
import type { LinkLook, LinkTrouble } from '#shared/links/link.ts'

/** At most so many times a link may lead on. */
const mostMoves = 5

export type LookSettings = {
  policy: FetchPolicy
  /** Says who asks and whom to write to. */
  userAgent: string
  /** The longest that one answer may take, in milliseconds. */
  timeoutMs: number
  /** All addresses of a name. It answers or fails within a time of its own (name-resolver.ts). */
  resolve: (host: string) => Promise<LookupAddress[]>
}

type Answer = { status: number; location: string | null }
type Hop = { ok: true; answer: Answer } | { ok: false; trouble: LinkTrouble }

const failed = (trouble: LinkTrouble): { ok: false; trouble: LinkTrouble } => ({ ok: false, trouble })

const troubleOf = (error: unknown): LinkTrouble => {
  const { code, name } = (error ?? {}) as { code?: unknown; name?: unknown }
  const word = String(code ?? '')
  if (['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'EBADNAME'].includes(word)) return { kind: 'no-name' }
  if (['ETIMEDOUT', 'ETIMEOUT', 'ECANCELLED', 'ABORT_ERR'].includes(word) || name === 'TimeoutError')
    return { kind: 'too-slow' }
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(word)) return { kind: 'bad-certificate' }
  return { kind: 'no-answer' }
}

/** Asks once, at this very address: what the name stood for when it was judged is what is connected to, whatever it stands for a moment later. Nothing of the body is read. */
const ask = (
  url: URL,
  method: 'HEAD' | 'GET',
  { address, family }: LookupAddress,
  { userAgent, timeoutMs }: LookSettings,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? httpsRequest : httpRequest
    const asking = send(
      url,
      {
        method,
        agent: false,
        headers: { 'user-agent': userAgent, accept: '*/*', connection: 'close' },
        signal: AbortSignal.timeout(timeoutMs),
        lookup: (_host, options, done) =>
          options.all ? done(null, [{ address, family }]) : done(null, address, family),
      },
      (answer: IncomingMessage) => {
        resolve({ status: answer.statusCode ?? 0, location: answer.headers.location ?? null })
        answer.destroy()
      },
    )
    asking.on('error', reject)
    asking.end()
  })

/** Servers that do not know HEAD, or answer it otherwise than GET, are asked again. */
const isWorthGet = (status: number): boolean => status >= 400

const hop = async (text: string, settings: LookSettings): Promise<Hop> => {
  const allowed = allowedUrl(text, settings.policy)
  if (!allowed.ok) return allowed
  const { url } = allowed
  try {
    const addresses = await settings.resolve(hostOf(url))
    const [first] = addresses
    if (!first) return failed({ kind: 'no-name' })
    // One address inside is enough: a name that has both could lead there the next time.
    if (!addresses.every(({ address }) => settings.policy.isAllowedAddress(address)))
      return failed({ kind: 'refused', why: 'private' })
    const head = await ask(url, 'HEAD', first, settings).catch((error: unknown) => {
      // Whoever is slow once is not kept waiting on again.
      if (troubleOf(error).kind === 'too-slow') throw error
      return null
    })
    const answer = head && !isWorthGet(head.status) ? head : await ask(url, 'GET', first, settings)
    return { ok: true, answer }
  } catch (error) {
    return failed(troubleOf(error))
  }
}

/** An answer that says that the page is there, though not for a program: those count as answering. */
const isThere = (status: number): boolean => status < 400 || [401, 403, 405, 406, 429].includes(status)

/**
 * Looks whether a link answers. Follows at most five moves, each of which is judged like the first. Never connects to what the policy does not allow, whatever a name, a move or an odd way of
 * writing an address says.
 */
export const lookAtLink = async (link: string, settings: LookSettings): Promise<LinkLook> => {
  let at = link
  // Set while all moves so far were for good.
  let movedTo: string | null = null
  let isForGood = true
  for (let moves = 0; moves <= mostMoves; moves += 1) {
    const found = await hop(at, settings)
    if (!found.ok) {
      // The link itself is ours to mend; where it leads by itself is told as what it is.
      return failed(moves > 0 && found.trouble.kind === 'refused' ? { kind: 'bad-move' } : found.trouble)
    }
    const { status, location } = found.answer
    if (status < 300 || status >= 400 || location === null)
      return isThere(status) ? { ok: true, movedTo } : failed({ kind: 'status', status })
    if (!URL.canParse(location, at)) return failed({ kind: 'bad-move' })
    at = new URL(location, at).href
    isForGood &&= status === 301 || status === 308
    if (isForGood) movedTo = at
  }
  return failed({ kind: 'too-many-moves' })
}
