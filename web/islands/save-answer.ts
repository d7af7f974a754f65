import { announce } from './announce.ts'
import type { AnswerBox } from './answer-box.ts'
import { AnswerFace } from './answer-face.ts'
import { AnswerSaver } from './answer-saver.ts'
import type { Saved, Shown } from './answer-types.ts'
import { showAsked } from './area-count.ts'
import { postInTurn } from './post-answer.ts'

/** Around the form of one answer: saves it as one goes, says whether it is saved, and shows both answers when a colleague was first. */
export class SaveAnswer extends HTMLElement {
  #face: AnswerFace | null = null
  #saver: AnswerSaver | null = null
  #isLeaving = false
  /** Told whenever what waits has changed. */
  onKept = () => {}

  /** Begins; `box` is where what is not sent yet is kept. */
  start(box: AnswerBox | null): void {
    const form = this.querySelector('form')
    if (!form || this.#saver) return
    const face = new AnswerFace(this, form)
    this.#face = face
    const kept = box?.get(this.action) ?? null
    // The page that came from the service knows better than what was kept before it.
    if (kept?.saved && kept.saved.version <= face.start(null).version) box?.put(this.#place, { saved: null })
    const saver = new AnswerSaver(
      {
        read: () => face.read(),
        fill: (values) => face.fill(this.indicatorId, values),
        send: (attempt) => postInTurn(this.action, attempt),
        restore: (from, { version, formKey }) => this.#restore(form, from, version, formKey),
        show: (shown) => this.#show(shown, box),
        keep: (waiting) => {
          const isKept = box?.put(this.#place, { waiting }) ?? false
          this.onKept()
          return isKept
        },
        later: (ms, act) => {
          const timer = setTimeout(act, ms)
          return () => clearTimeout(timer)
        },
      },
      this.#begin(face, kept),
    )
    this.#saver = saver
    form.addEventListener('input', () => saver.changed(face.isComplete(this.indicatorId)))
    form.addEventListener('submit', (event) => this.#submit(event))
    this.closest<HTMLElement>('.indicator')?.addEventListener('click', (event) => this.#click(event))
    form.addEventListener('focusout', (event) => {
      if (!(event.relatedTarget instanceof Node && form.contains(event.relatedTarget))) void saver.flush()
    })
    if (kept?.waiting) void saver.flush()
  }

  /** Fills the form with what the browser has kept beyond what the page shows. */
  #begin(face: AnswerFace, kept: ReturnType<AnswerBox['get']>): ReturnType<AnswerFace['start']> {
    const start = face.start(kept?.waiting ?? null)
    const saved = kept?.saved && kept.saved.version > start.version && start.state === 'saved' ? kept.saved : null
    if (saved) {
      face.fill(this.indicatorId, saved.values)
      face.saved(saved)
      face.show({ kind: 'clean' })
    }
    if (kept?.waiting) face.write(this.indicatorId, kept.waiting.content)
    return saved ? { ...start, version: saved.version, formKey: saved.formKey } : start
  }

  async #restore(form: HTMLFormElement, from: string, version: number, formKey: string) {
    const button = this.querySelector<HTMLButtonElement>('[data-part="undo"]')
    const fields = new FormData(form)
    const more = {
      instrument: String(fields.get('instrument')),
      writer: String(fields.get('writer')),
      restore: from,
    }
    return postInTurn(button?.formAction.split('#')[0] ?? '', { version, formKey }, more)
  }

  #show(shown: Shown, box: AnswerBox | null): void {
    const face = this.#face
    if (!face) return
    face.show(shown)
    if (shown.kind !== 'saved') return
    this.#keepSaved(shown, box, shown.formKey)
    if (shown.asked) showAsked(shown.asked)
  }

  #keepSaved({ version, line, values, isAnswered, canUndo }: Saved, box: AnswerBox | null, formKey: string): void {
    box?.put(this.#place, { saved: { version, line, values, isAnswered, canUndo, formKey } })
  }

  get #place() {
    return { action: this.action, page: location.pathname, indicatorId: this.indicatorId }
  }

  get wouldLose(): boolean {
    return !this.#isLeaving && (this.#saver?.wouldLose ?? false)
  }

  get indicatorId(): string {
    return this.dataset.indicator ?? ''
  }

  /** Where the answer is posted to. */
  get action(): string {
    return this.querySelector('form')?.action.split('#')[0] ?? ''
  }

  async flush(): Promise<void> {
    await this.#saver?.flush()
  }

  /** Shows a newer answer that a colleague has saved, unless something here waits to be saved. */
  refresh(newer: Saved, box: AnswerBox | null): void {
    const face = this.#face
    if (!this.#saver?.refresh(newer) || !face) return
    face.saved(newer)
    face.show({ kind: 'clean' })
    face.arrived()
    this.#keepSaved(newer, box, face.start(null).formKey)
    announce(`${this.indicatorId}: ${newer.line}`)
  }

  #submit(event: SubmitEvent): void {
    const saver = this.#saver
    const face = this.#face
    if (!saver || !face) return
    event.preventDefault()
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : null
    if (button?.dataset.part === 'undo') {
      void saver.restore(button.value)
      return
    }
    if (button?.dataset.use) this.#use(button)
    if (button?.name === 'clear') face.clearLevel(this.indicatorId)
    if (button?.name === 'merge') face.takeMerged(this.indicatorId)
    if (button?.name === 'clear' || button?.dataset.use) saver.changed()
    if (saver.isInConflict) void saver.keepMine()
    else void saver.flush()
  }

  /** Takes an earlier answer into the form. */
  #use(button: HTMLElement): void {
    this.#face?.fill(this.indicatorId, JSON.parse(button.dataset.values ?? '{}') as Saved['values'])
  }

  #click(event: MouseEvent): void {
    if (!(event.target instanceof Element)) return
    if (event.target.closest('[data-part="retry"]')) void this.flush()
    const start = event.target.closest<HTMLElement>('[data-use="start"]')
    if (start) {
      event.preventDefault()
      this.#use(start)
      this.#saver?.changed(false)
      this.querySelector<HTMLElement>('input, textarea')?.focus()
    }
    if (!event.target.closest('[data-choice="theirs"]')) return
    if (!this.#saver?.theirs) {
      // The page itself came with the conflict: the link shows the saved answer.
      this.#isLeaving = true
      return
    }
    event.preventDefault()
    this.#saver.takeTheirs()
  }
}

/** The answers of the page. */
export const answersOnPage = (): SaveAnswer[] =>
  [...document.querySelectorAll('save-answer')].filter((one) => one instanceof SaveAnswer)
