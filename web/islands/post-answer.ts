import type { Attempt, Reply } from './answer-types.ts'

/** Browsers send at most 64 kB from a page that is being left. */
const maxKeepaliveBytes = 60_000
const timeoutMs = 20_000

const replyToStatus: Record<number, Reply> = {
  401: { kind: 'signed-out' },
  403: { kind: 'no-access' },
  404: { kind: 'no-access' },
  413: { kind: 'too-large' },
}

const post = async (action: string, body: URLSearchParams): Promise<Reply> => {
  try {
    const response = await fetch(action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      keepalive: String(body).length < maxKeepaliveBytes,
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.headers.get('content-type')?.includes('json')) return (await response.json()) as Reply
    return replyToStatus[response.status] ?? { kind: 'unreachable' }
  } catch {
    return { kind: 'unreachable' }
  }
}

let last: Promise<unknown> = Promise.resolve()

/** Posts one after the other, whoever asks: so that answers come in the order in which they were given. Never throws. */
export const postInTurn = (
  action: string,
  { content = '', version, formKey }: Partial<Pick<Attempt, 'content'>> & Omit<Attempt, 'content'>,
  more: Record<string, string> = {},
): Promise<Reply> => {
  const body = new URLSearchParams(content)
  for (const [name, value] of Object.entries({ ...more, version: String(version), formKey })) body.set(name, value)
  const mine = last.then(() => post(action, body))
  last = mine
  return mine
}
