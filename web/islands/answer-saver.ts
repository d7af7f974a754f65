import type { Attempt, Reply, Saved, SaverPage, Start, Why } from './answer-types.ts'

/** How long the person must pause before what she typed is saved. */
export const pauseMs = 1200
/** How long to wait before trying again, longer each time. */
export const retryMs = [3_000, 10_000, 30_000, 60_000] as const

const whyOf = (kind: Exclude<Reply['kind'], 'saved'>): Why => {
  if (kind === 'unreachable') return 'waiting'
  return kind === 'signed-out' || kind === 'conflict' ? kind : 'refused'
}

/** Whether all that is wrong is that the form has been open for too long; the service has given it a fresh key. */
export const isOldForm = (reply: Reply): reply is Extract<Reply, { kind: 'invalid' }> =>
  reply.kind === 'invalid' && Object.keys(reply.errors).join() === 'formKey'

/** Saves one answer as it is being written: one try at a time, and a conflict waits for the person's choice. */
export class AnswerSaver {
  readonly #page: SaverPage
  #version: number
  #formKey: string
  /** What the service has confirmed; null when that is not what stands in the form. */
  #stored: string | null
  #attempt: Attempt | null
  /** What the browser has kept, as it stood in the form. */
  #kept: string | null = null
  #isSending = false
  #failures = 0
  #conflict: { version: number; theirs: Saved | null; tried: Attempt | null } | null
  #isOver = false
  #cancelTimer = () => {}

  constructor(page: SaverPage, { version, formKey, state, waiting }: Start) {
    this.#page = page
    this.#version = version
    this.#formKey = formKey
    this.#attempt = waiting?.attempt ?? null
    this.#kept = waiting?.content ?? null
    this.#stored = state === 'saved' && !waiting ? page.read() : null
    this.#conflict = state === 'conflict' && !waiting ? { version, theirs: null, tried: null } : null
  }

  get version(): number {
    return this.#version
  }

  /** What a colleague saved instead, while the choice is open and the page itself has not shown it. */
  get theirs(): Saved | null {
    return this.#conflict?.theirs ?? null
  }

  get isInConflict(): boolean {
    return this.#conflict !== null
  }

  /** Whether something waits to be saved. */
  get hasUnsaved(): boolean {
    return this.#attempt !== null || this.#stored !== this.#page.read()
  }

  /** Whether leaving the page would lose something: it waits, and the browser has not kept it. */
  get wouldLose(): boolean {
    return this.hasUnsaved && this.#kept !== this.#page.read()
  }

  /** Something in the form has changed. What is not yet `complete` waits until the person goes on, so that no message comes while she writes. */
  changed(isComplete = true): void {
    const tried = this.#attempt ?? this.#conflict?.tried
    if (tried) {
      this.#keep(tried, this.#conflict ? 'conflict' : 'waiting')
      return
    }
    if (this.#conflict || this.#isOver || this.#isSending) return
    if (this.hasUnsaved) {
      this.#page.show({ kind: 'unsaved' })
      if (isComplete) this.#schedule(pauseMs)
      else this.#cancelTimer()
    } else {
      this.#cancelTimer()
      this.#forget()
      this.#page.show({ kind: 'clean' })
    }
  }

  /** Saves now, if there is anything to save and nothing stands in the way. */
  async flush(): Promise<void> {
    this.#cancelTimer()
    if (this.#isSending || this.#conflict || this.#isOver || !this.hasUnsaved) return
    let attempt = this.#attempt ?? { content: this.#page.read(), version: this.#version, formKey: this.#formKey }
    this.#attempt = attempt
    this.#keep(attempt, 'waiting')
    this.#isSending = true
    this.#page.show({ kind: 'saving' })
    let reply = await this.#page.send(attempt)
    if (isOldForm(reply)) {
      attempt = { ...attempt, formKey: reply.formKey }
      this.#attempt = attempt
      reply = await this.#page.send(attempt)
    }
    this.#isSending = false
    this.#settle(attempt, reply)
  }

  /** Replaces the colleague's answer, knowingly, with what stands in the form. */
  async keepMine(): Promise<void> {
    if (!this.#conflict) return
    this.#version = this.#conflict.version
    this.#stored = null
    this.#attempt = null
    this.#conflict = null
    await this.flush()
  }

  /** Leaves the colleague's answer as it is, and puts it into the form. */
  takeTheirs(): void {
    const theirs = this.theirs
    if (!this.#conflict || !theirs) return
    this.#conflict = null
    this.#attempt = null
    this.#arrive(theirs)
    this.#page.show({ kind: 'saved', formKey: this.#formKey, ...theirs })
  }

  /** A colleague's newer answer: into the form it goes, unless something there waits to be saved. Tells whether it went. */
  refresh(newer: Saved): boolean {
    if (newer.version <= this.#version || this.#conflict || this.#isOver) return false
    if (this.hasUnsaved) {
      if (!this.#isSending && !this.#attempt) this.#page.show({ kind: 'overtaken' })
      return false
    }
    this.#arrive(newer)
    return true
  }

  /** Has an earlier answer put back; only while nothing waits to be saved. */
  async restore(from: string): Promise<void> {
    if (this.#isSending || this.#conflict || this.#isOver || this.hasUnsaved) return
    this.#isSending = true
    this.#page.show({ kind: 'saving' })
    const reply = await this.#page.restore(from, { version: this.#version, formKey: this.#formKey })
    this.#isSending = false
    if ('formKey' in reply) this.#formKey = reply.formKey
    if (reply.kind === 'saved') {
      this.#arrive(reply)
      this.#page.show(reply)
    } else if (reply.kind === 'conflict') {
      this.#page.fill(reply.mine)
      this.#stored = null
      this.#conflict = { version: reply.version, theirs: reply.theirs, tried: null }
      this.#page.show(reply)
    } else this.#page.show({ kind: 'not-restored' })
  }

  #arrive(saved: Saved): void {
    this.#page.fill(saved.values)
    this.#version = saved.version
    this.#stored = this.#page.read()
    this.#forget()
  }

  #keep(attempt: Attempt, why: Why): void {
    const content = this.#page.read()
    this.#kept = this.#page.keep({ attempt, content, why }) ? content : null
  }

  #forget(): void {
    if (this.#kept !== null) this.#page.keep(null)
    this.#kept = null
  }

  #schedule(ms: number): void {
    this.#cancelTimer()
    this.#cancelTimer = this.#page.later(ms, () => void this.flush())
  }

  #settle(attempt: Attempt, reply: Reply): void {
    if (reply.kind !== 'saved') this.#keep(attempt, whyOf(reply.kind))
    const isKept = this.#kept !== null
    if (reply.kind === 'unreachable') {
      this.#page.show({ kind: 'unreachable', isKept })
      this.#schedule(retryMs[Math.min(this.#failures, retryMs.length - 1)] ?? pauseMs)
      this.#failures += 1
      return
    }
    this.#failures = 0
    if (reply.kind === 'signed-out') {
      // The same try goes on when she is back.
      this.#page.show({ kind: 'signed-out', isKept })
      return
    }
    this.#attempt = null
    if ('formKey' in reply) this.#formKey = reply.formKey
    if (reply.kind === 'conflict') {
      // The panel compares what was sent; if the person has written on, it has to be made anew.
      if (this.#page.read() !== attempt.content) {
        this.#schedule(0)
        return
      }
      this.#conflict = { version: reply.version, theirs: reply.theirs, tried: attempt }
    }
    if (reply.kind === 'locked') this.#isOver = true
    if (reply.kind === 'saved') {
      this.#version = reply.version
      this.#stored = attempt.content
      this.#forget()
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
