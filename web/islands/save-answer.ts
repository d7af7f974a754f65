import { AnswerFace } from './answer-face.ts'
import { AnswerSaver, type Attempt, type Reply } from './answer-saver.ts'

/** Browsers send at most 64 kB from a page that is being left. */
const maxKeepaliveBytes = 60_000
const timeoutMs = 20_000

const replyToStatus: Record<number, Reply> = {
  401: { kind: 'signed-out' },
  403: { kind: 'no-access' },
  404: { kind: 'no-access' },
  413: { kind: 'too-large' },
}

const post = async (action: string, { content, version, formKey }: Attempt): Promise<Reply> => {
  const body = new URLSearchParams(content)
  body.set('version', String(version))
  body.set('formKey', formKey)
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

/** Around the form of one answer: saves it as one goes, says whether it is saved, and shows both answers when a colleague was first. */
class SaveAnswer extends HTMLElement {
  #face: AnswerFace | null = null
  #saver: AnswerSaver | null = null
  #isLeaving = false

  connectedCallback(): void {
    const form = this.querySelector('form')
    if (!form || this.#saver) return
    const face = new AnswerFace(this, form)
    const saver = new AnswerSaver(
      {
        read: () => face.read(),
        send: (attempt) => post(form.action, attempt),
        show: (shown) => face.show(shown),
        later: (ms, act) => {
          const timer = setTimeout(act, ms)
          return () => clearTimeout(timer)
        },
      },
      face.start(),
    )
    this.#face = face
    this.#saver = saver
    form.addEventListener('input', () => saver.changed(face.isComplete(this.indicatorId)))
    form.addEventListener('submit', (event) => this.#submit(event))
    form.addEventListener('click', (event) => this.#click(event))
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) void saver.flush()
    })
  }

  get hasUnsaved(): boolean {
    return !this.#isLeaving && (this.#saver?.hasUnsaved ?? false)
  }

  get indicatorId(): string {
    return this.dataset.indicator ?? ''
  }

  flush(): void {
    void this.#saver?.flush()
  }

  /** Shows a newer answer that a colleague has saved, unless something here waits to be saved. */
  refresh(newer: { version: number; line: string; values: Record<string, string>; isAnswered: boolean }): void {
    const saver = this.#saver
    if (!saver || saver.hasUnsaved || newer.version <= saver.version) return
    this.#face?.fill(this.indicatorId, newer.values)
    saver.refreshed(newer.version)
    this.#face?.saved(newer.line, newer.isAnswered)
    this.#face?.show({ kind: 'clean' })
  }

  #submit(event: SubmitEvent): void {
    event.preventDefault()
    if (event.submitter instanceof HTMLButtonElement && event.submitter.name === 'clear') {
      this.#face?.clearLevel(this.indicatorId)
      this.#saver?.changed()
      void this.#saver?.flush()
      return
    }
    if (this.#saver?.isInConflict) void this.#saver.keepMine()
    else void this.#saver?.flush()
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    if (event.target.closest('[data-part="retry"]')) this.flush()
    if (!event.target.closest('[data-choice="theirs"]')) return
    const theirs = this.#saver?.theirs
    if (!theirs) {
      // The page itself came with the conflict: the link shows the saved answer.
      this.#isLeaving = true
      return
    }
    event.preventDefault()
    this.#face?.fill(this.indicatorId, theirs.values)
    this.#saver?.tookTheirs()
  }
}

const all = (): SaveAnswer[] => [...document.querySelectorAll('save-answer')].filter((one) => one instanceof SaveAnswer)

type Newer = Parameters<SaveAnswer['refresh']>[0] & { indicatorId: string }

/** Asks what is saved by now, so that «sparat kl. 14:32 av …» is true when the person comes back to the page. */
const refreshAll = async (): Promise<void> => {
  const elements = all()
  if (elements.length === 0) return
  try {
    const response = await fetch(location.pathname, { headers: { accept: 'application/json' } })
    if (!response.ok || !response.headers.get('content-type')?.includes('json')) return
    const { answers } = (await response.json()) as { answers: Newer[] }
    for (const newer of answers) elements.find((one) => one.indicatorId === newer.indicatorId)?.refresh(newer)
  } catch {
    // Not reachable: the next save will say so.
  }
}

/** Makes the forms of answers save as one goes, and keeps them true when the page has been away. */
export const saveAnswersAsOneGoes = (): void => {
  customElements.define('save-answer', SaveAnswer)
  addEventListener('online', () => {
    for (const one of all()) one.flush()
  })
  document.addEventListener('visibilitychange', () => {
    for (const one of all()) one.flush()
    if (document.visibilityState === 'visible') void refreshAll()
  })
  addEventListener('beforeunload', (event) => {
    if (all().some((one) => one.hasUnsaved)) event.preventDefault()
  })
}
