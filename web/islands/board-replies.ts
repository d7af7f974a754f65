/** What the browser says while a card is moved; `{title}` and `{status}` are filled in. */
export type SpokenTexts = Record<'lifted' | 'over' | 'put' | 'failed' | 'signedOut', string>

/** What the service answers to a move (web/plans/view-routes.tsx). */
export type BoardReply =
  | { kind: 'moved' | 'stale'; status: string; version: number; formKey: string; said: string }
  | { kind: 'refused'; said: string }
  | { kind: 'failed' }
  | { kind: 'signedOut' }

const timeoutMs = 20_000

export const fill = (sentence: string, words: { title: string; status: string }): string =>
  sentence.replaceAll('{title}', () => words.title).replaceAll('{status}', () => words.status)

/** Sends a card's own form with a status. Never throws. */
export const asked = async (form: HTMLFormElement, status: string): Promise<BoardReply> => {
  const body = new URLSearchParams({ status })
  for (const name of ['formKey', 'version']) {
    const field = form.elements.namedItem(name)
    if (field instanceof HTMLInputElement) body.set(name, field.value)
  }
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { accept: 'application/json' },
      signal: AbortSignal.timeout(timeoutMs),
    })
    if (response.status === 401) return { kind: 'signedOut' }
    const isJson = response.headers.get('content-type')?.includes('json') ?? false
    const reply = isJson ? ((await response.json()) as Partial<BoardReply>) : {}
    // The service's own refusals (no access, too busy) are JSON of another form.
    return reply.kind === 'moved' || reply.kind === 'stale' || reply.kind === 'refused'
      ? (reply as BoardReply)
      : { kind: 'failed' }
  } catch {
    return { kind: 'failed' }
  }
}
