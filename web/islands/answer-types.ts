/** A saved answer as the service tells it (web/assessments/answer-json.ts). */
export type Saved = {
  version: number
  line: string
  values: Record<string, string | string[]>
  isAnswered: boolean
  canUndo: boolean
}

/** What the service answers to a save (web/assessments/answer-replies.tsx), or how it failed to. */
export type Reply =
  | ({ kind: 'saved'; formKey: string; asked?: string[] } & Saved)
  | { kind: 'invalid'; formKey: string; line: string; errors: Record<string, string> }
  | {
      kind: 'conflict'
      version: number
      formKey: string
      line: string
      panel: string
      mine: Saved['values']
      theirs: Saved
    }
  | { kind: 'locked' | 'other-writer'; line: string }
  | { kind: 'no-access' | 'too-large' }
  | { kind: 'signed-out' }
  | { kind: 'unreachable' }

/** What the person is to see. `clean`: nothing waits to be saved; `overtaken`: nor is it saved what she has written, while a colleague has saved. */
export type Shown =
  | Exclude<Reply, { kind: 'signed-out' | 'unreachable' }>
  /** `isKept`: the browser keeps it even if the page is closed. */
  | { kind: 'unreachable' | 'signed-out'; isKept: boolean }
  | { kind: 'clean' | 'unsaved' | 'saving' | 'overtaken' | 'not-restored' }

/** One try at saving. It is sent again unchanged, under the same key, until the service has answered: so it happens once. */
export type Attempt = { content: string; version: number; formKey: string }

/** Why something is not saved yet. */
export type Why = 'waiting' | 'signed-out' | 'conflict' | 'refused'

/** What the browser keeps until it is saved: the try, and what stands in the form since. */
export type Waiting = { attempt: Attempt; content: string; why: Why }

/** What the saver needs of the page. */
export type SaverPage = {
  /** What stands in the form now, without its secrets. */
  read(): string
  /** Puts an answer into the form. */
  fill(values: Saved['values']): void
  /** Never throws. */
  send(attempt: Attempt): Promise<Reply>
  /** Asks for an earlier answer to be put back. Never throws. */
  restore(from: string, attempt: Omit<Attempt, 'content'>): Promise<Reply>
  show(shown: Shown): void
  /** Keeps what waits in the browser, or forgets it; false when it cannot. */
  keep(waiting: Waiting | null): boolean
  /** Calls `act` after a while; returns how to take it back. */
  later(ms: number, act: () => void): () => void
}

/**
 * What came with the page. `typed`: what stands in the form is not saved; `conflict`: nor is it chosen. `waiting`: the try that the browser has kept; its text
 * stands in the form.
 */
export type Start = { version: number; formKey: string; state: 'saved' | 'typed' | 'conflict'; waiting: Waiting | null }
