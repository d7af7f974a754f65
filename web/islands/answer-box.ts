import type { Attempt, Saved, Waiting } from './answer-types.ts'

/** What the browser keeps of one answer. */
export type Kept = {
  /** The mark of the person who wrote it (web/assessments/writer.ts), and her name, for whoever else uses the browser. */
  writer: string
  name: string
  /** Where it is posted to, and the page and the question where it stands. */
  action: string
  page: string
  indicatorId: string
  /** What is not saved yet. */
  waiting: Waiting | null
  /** What has been saved since the page came: a page that the browser has kept shows something older. */
  saved: (Saved & { formKey: string }) | null
  atMs: number
}

type Place = Pick<Kept, 'action' | 'page' | 'indicatorId'>

const prefix = 'answer '
/** Then no kept page is shown either (web/assessments/offline-pages.ts). */
const savedLastsMs = 12 * 3_600_000

const parse = (text: string | null): Kept | null => {
  try {
    return text === null ? null : (JSON.parse(text) as Kept)
  } catch {
    return null
  }
}

/** The storage's own entries of this kind, whoever wrote them. */
const keysIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) => key.startsWith(prefix))

/** Forgets answers that are saved, and keeps what waits. For signing out. */
export const forgetSaved = (storage: Storage): void => {
  for (const key of keysIn(storage)) {
    const kept = parse(storage.getItem(key))
    if (kept?.waiting) storage.setItem(key, JSON.stringify({ ...kept, saved: null }))
    else storage.removeItem(key)
  }
}

/** What one person's browser keeps of her answers until they are saved; what others have left there is only counted. */
export class AnswerBox {
  readonly #storage: Storage
  readonly writer: string
  readonly #name: string
  readonly #now: () => number

  constructor(storage: Storage, { writer, name, now }: { writer: string; name: string; now: () => number }) {
    this.#storage = storage
    this.writer = writer
    this.#name = name
    this.#now = now
  }

  #key(action: string): string {
    return `${prefix}${this.writer} ${action}`
  }

  get(action: string): Kept | null {
    return parse(this.#storage.getItem(this.#key(action)))
  }

  /** False when the browser does not take it: it is full, or keeps nothing. */
  put(place: Place, change: Partial<Pick<Kept, 'waiting' | 'saved'>>): boolean {
    const key = this.#key(place.action)
    const { waiting = null, saved = null } = { ...this.get(place.action), ...change }
    try {
      const { action, page, indicatorId } = place
      const kept: Kept = {
        writer: this.writer,
        name: this.#name,
        action,
        page,
        indicatorId,
        waiting,
        saved,
        atMs: this.#now(),
      }
      if (waiting || saved) this.#storage.setItem(key, JSON.stringify(kept))
      else this.#storage.removeItem(key)
      return true
    } catch {
      return false
    }
  }

  /** What the person has not sent yet, oldest first. */
  waiting(): (Kept & { waiting: Waiting })[] {
    return this.#all()
      .filter((kept): kept is Kept & { waiting: Waiting } => kept.writer === this.writer && kept.waiting !== null)
      .toSorted((a, b) => a.atMs - b.atMs)
  }

  /** How many answers others have left unsent in this browser, by name. */
  others(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>()
    for (const { writer, name, waiting } of this.#all())
      if (writer !== this.writer && waiting) counts.set(name, (counts.get(name) ?? 0) + 1)
    return counts
  }

  /** Forgets saved answers that are somebody else's or old. */
  tidy(): void {
    for (const kept of this.#all()) {
      const isOld = this.#now() - kept.atMs > savedLastsMs
      if (!kept.saved || (kept.writer === this.writer && !isOld)) continue
      const key = `${prefix}${kept.writer} ${kept.action}`
      if (kept.waiting) this.#storage.setItem(key, JSON.stringify({ ...kept, saved: null }))
      else this.#storage.removeItem(key)
    }
  }

  #all(): Kept[] {
    return keysIn(this.#storage)
      .map((key) => parse(this.#storage.getItem(key)))
      .filter((kept) => kept !== null)
  }
}

/** The next try for what was written after the first one had been sent. */
export const followUp = (waiting: Waiting, saved: { version: number; formKey: string }): Attempt | null =>
  waiting.content === waiting.attempt.content
    ? null
    : { content: waiting.content, version: saved.version, formKey: saved.formKey }
