/** What stands in the store instead of what was sent. */
export type Theirs = { values: Record<string, string>; line: string; isAnswered: boolean }

/** What the service answers to a save (web/assessments/save-answer-route.tsx), or how it failed to. */
export type Reply =
  | { kind: 'saved'; version: number; formKey: string; line: string; isAnswered: boolean }
  | { kind: 'invalid'; formKey: string; line: string; errors: Record<string, string> }
  | { kind: 'conflict'; version: number; formKey: string; line: string; panel: string; theirs: Theirs }
  | { kind: 'locked'; line: string }
  | { kind: 'signed-out' | 'no-access' | 'too-large' | 'unreachable' }

/** What the person is to see. `clean`: nothing waits to be saved. */
export type Shown = Reply | { kind: 'clean' | 'unsaved' | 'saving' }

/** One try at saving. It is sent again unchanged, under the same key, until the service has answered: so it happens once. */
export type Attempt = { content: string; version: number; formKey: string }

/** What the saver needs of the page. */
export type SaverPage = {
  /** What stands in the form now, without its secrets. */
  read(): string
  /** Never throws. */
  send(attempt: Attempt): Promise<Reply>
  show(shown: Shown): void
  /** Calls `act` after a while; returns how to take it back. */
  later(ms: number, act: () => void): () => void
}

/** What the service gave with the page. `typed`: what stands in the form is not saved; `conflict`: nor is it chosen. */
export type Start = { version: number; formKey: string; state: 'saved' | 'typed' | 'conflict' }

/** How long the person must pause before what she typed is saved. */
export const pauseMs = 1200
/** How long to wait before trying again, longer each time. */
export const retryMs = [3_000, 10_000, 30_000, 60_000] as const

/** Saves one answer as it is being written: one try at a time, and a conflict waits for the person's choice. */
export class AnswerSaver {
  readonly #page: SaverPage
  #version: number
  #formKey: string
  /** What the service has confirmed; null when that is not what stands in the form. */
  #stored: string | null
  #attempt: Attempt | null = null
  #isSending = false
  #failures = 0
  #conflict: { version: number; theirs: Theirs | null } | null
  #isOver = false
  #cancelTimer = () => {}

  constructor(page: SaverPage, { version, formKey, state }: Start) {
    this.#page = page
    this.#version = version
    this.#formKey = formKey
    this.#stored = state === 'saved' ? page.read() : null
    this.#conflict = state === 'conflict' ? { version, theirs: null } : null
  }

  get version(): number {
    return this.#version
  }

  /** What a colleague saved instead, while the choice is open and the page itself has not shown it. */
  get theirs(): Theirs | null {
    return this.#conflict?.theirs ?? null
  }

  get isInConflict(): boolean {
    return this.#conflict !== null
  }

  /** Whether leaving the page would lose something. */
  get hasUnsaved(): boolean {
    return this.#attempt !== null || this.#stored !== this.#page.read()
  }

  /** Something in the form has changed. What is not yet `complete` waits until the person goes on, so that no message comes while she writes. */
  changed(isComplete = true): void {
    if (this.#conflict || this.#isOver || this.#isSending || this.#attempt) return
    if (this.hasUnsaved) {
      this.#page.show({ kind: 'unsaved' })
      if (isComplete) this.#schedule(pauseMs)
      else this.#cancelTimer()
    } else {
      this.#cancelTimer()
      this.#page.show({ kind: 'clean' })
    }
  }

  /** Saves now, if there is anything to save and nothing stands in the way. */
  async flush(): Promise<void> {
    this.#cancelTimer()
    if (this.#isSending || this.#conflict || this.#isOver || !this.hasUnsaved) return
    let attempt = this.#attempt ?? { content: this.#page.read(), version: this.#version, formKey: this.#formKey }
    this.#attempt = attempt
    this.#isSending = true
    this.#page.show({ kind: 'saving' })
    let reply = await this.#page.send(attempt)
    // A page that has been open for long has an old key, and the service gives a fresh one.
    if (reply.kind === 'invalid' && Object.keys(reply.errors).join() === 'formKey') {
      attempt = { ...attempt, formKey: reply.formKey }
      this.#attempt = attempt
      reply = await this.#page.send(attempt)
    }
    this.#isSending = false
    if (reply.kind === 'unreachable') this.#tryLater(reply)
    else this.#settle(attempt, reply)
  }

  /** Replaces the colleague's answer, knowingly, with what stands in the form. */
  async keepMine(): Promise<void> {
    if (!this.#conflict) return
    this.#version = this.#conflict.version
    this.#stored = null
    this.#conflict = null
    await this.flush()
  }

  /** The colleague's answer has been put into the form. */
  tookTheirs(): void {
    const theirs = this.theirs
    if (!this.#conflict || !theirs) return
    this.#version = this.#conflict.version
    this.#conflict = null
    this.#stored = this.#page.read()
    const { line, isAnswered } = theirs
    this.#page.show({ kind: 'saved', version: this.#version, formKey: this.#formKey, line, isAnswered })
  }

  /** A newer answer has been put into the form, in which nothing waited to be saved. */
  refreshed(version: number): void {
    this.#version = version
    this.#stored = this.#page.read()
  }

  #schedule(ms: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#page.later(ms, () => void this.flush())
  }

  #tryLater(reply: Reply): void {
    this.#page.show(reply)
    this.#schedule(retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? pauseMs)
    this.#failures += 1
  }

  #settle(attempt: Attempt, reply: Reply): void {
    this.#attempt = null
    this.#failures = 0
    if ('formKey' in reply) this.#formKey = reply.formKey
    if (reply.kind === 'conflict') {
      // The panel compares what was sent; if the person has written on, it has to be made anew.
      if (this.#page.read() !== attempt.content) {
        this.#schedule(0)
        return
      }
      this.#conflict = { version: reply.version, theirs: reply.theirs }
    }
    if (reply.kind === 'locked') this.#isOver = true
    if (reply.kind === 'saved') {
      this.#version = reply.version
      this.#stored = attempt.content
    }
    this.#page.show(reply)
    if (reply.kind === 'saved') this.#goOn()
  }

  /** What was written while the service worked is saved next. */
  #goOn(): void {
    if (!this.hasUnsaved) return
    this.#page.show({ kind: 'unsaved' })
    this.#schedule(pauseMs)
  }
}
