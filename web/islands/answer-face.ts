import { announce } from './announce.ts'
import type { Saved, Shown, Start, Waiting } from './answer-types.ts'
import { countAnswered } from './area-count.ts'
import { showErrors } from './field-errors.ts'

type Texts = Record<
  | 'unsaved'
  | 'saving'
  | 'failed'
  | 'kept'
  | 'signedOut'
  | 'noAccess'
  | 'tooLarge'
  | 'overtaken'
  | 'notRestored'
  | 'tryAgain'
  | 'signIn',
  string
>

const secrets = new Set(['formKey', 'version'])

/** What each state is called for the eye; see web/styles/answer-form.css. */
const looks = {
  clean: 'saved',
  saved: 'saved',
  'not-restored': 'saved',
  unsaved: 'unsaved',
  saving: 'saving',
  overtaken: 'waiting',
  invalid: 'failed',
  conflict: 'failed',
  locked: 'failed',
  'other-writer': 'failed',
  'signed-out': 'failed',
  'no-access': 'failed',
  'too-large': 'failed',
  unreachable: 'failed',
} as const satisfies Record<Shown['kind'], string>

/** What is read aloud when it is shown: only what the person must know, and not each step on the way there. */
const spoken: readonly Shown['kind'][] = ['saved', 'overtaken', 'unreachable', 'not-restored']

/** The part of an answer's form that says whether it is saved, its messages and its conflict panel. */
export class AnswerFace {
  readonly form: HTMLFormElement
  readonly #host: HTMLElement
  readonly #texts: Texts
  #savedLine: string
  #canUndo: boolean

  constructor(host: HTMLElement, form: HTMLFormElement) {
    this.form = form
    this.#host = host
    this.#texts = JSON.parse(host.dataset.texts ?? '{}') as Texts
    this.#savedLine = this.#part('.save-state__line')?.textContent ?? ''
    this.#canUndo = this.#part('[data-part="undo"]')?.hidden === false
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(selector)
  }

  #line(shown: Shown): string {
    const t = this.#texts
    switch (shown.kind) {
      case 'unreachable':
        return shown.isKept ? t.kept : t.failed
      case 'signed-out':
        return t.signedOut
      case 'no-access':
        return t.noAccess
      case 'too-large':
        return t.tooLarge
      case 'not-restored':
        return t.notRestored
      case 'unsaved':
      case 'saving':
      case 'overtaken':
        return t[shown.kind]
      default:
        return 'line' in shown ? shown.line : this.#savedLine
    }
  }

  /** Says and shows the state of the answer. */
  show(shown: Shown): void {
    const state = this.#part('.save-state')
    const line = this.#part('.save-state__line')
    if (!state || !line) return
    if (shown.kind === 'saved') this.saved(shown)
    const words = this.#line(shown)
    state.dataset.state = shown.kind === 'unreachable' && shown.isKept ? 'waiting' : looks[shown.kind]
    line.textContent = words
    if (looks[shown.kind] === 'failed' || spoken.includes(shown.kind))
      announce(`${this.#host.dataset.indicator}: ${words}`, shown.kind === 'conflict')
    const canRetry = ['unreachable', 'signed-out', 'no-access', 'too-large'].includes(shown.kind)
    this.#part('[data-part="retry"]')?.toggleAttribute('hidden', !canRetry)
    this.#part('[data-part="sign-in"]')?.toggleAttribute('hidden', shown.kind !== 'signed-out')
    this.#part('[data-part="undo"]')?.toggleAttribute('hidden', looks[shown.kind] !== 'saved' || !this.#canUndo)
    if (shown.kind === 'saving' || shown.kind === 'unsaved' || shown.kind === 'overtaken') return
    showErrors(this.form, shown.kind === 'invalid' ? shown.errors : {})
    this.#showPanel(shown.kind === 'conflict' ? shown.panel : '')
  }

  #showPanel(html: string): void {
    const panel = this.#part('[data-part="conflict"]')
    const hadFocus = panel?.contains(document.activeElement)
    // Made and escaped by the service, from the same component as the page without script.
    if (panel) panel.innerHTML = html
    if (hadFocus) this.#part('.save-state button')?.focus()
  }

  /** Notes what is saved, and counts the area's answers anew. */
  saved({ line, isAnswered, canUndo, version }: Omit<Saved, 'values'>): void {
    this.#savedLine = line
    this.#canUndo = canUndo && version > 0
    const undo = this.#part('[data-part="undo"]')
    // Round, indicator and version, as the service reads them (web/assessments/save-answer-route.tsx).
    if (undo instanceof HTMLButtonElement) undo.value = undo.value.replace(/\d+$/, String(version - 1))
    countAnswered(this.#host, isAnswered)
  }

  /** Shows that the answer has just come from a colleague. */
  arrived(): void {
    const host = this.#host
    host.removeAttribute('data-fresh')
    requestAnimationFrame(() => host.setAttribute('data-fresh', ''))
  }

  /** What stands in the form, without its secrets and what is being merged, in the order of its fields. */
  read(): string {
    const fields = [...new FormData(this.form)].filter(([name]) => !secrets.has(name) && !name.startsWith('merge-'))
    return new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString()
  }

  /** Puts an answer into the form: values by the fields' names without the indicator. */
  fill(indicatorId: string, values: Saved['values']): void {
    for (const [field, value] of Object.entries(values)) this.#set(`${indicatorId}-${field}`, [value].flat())
  }

  /** Puts back what `read` gave; fields that are the page's own stay as they are. */
  write(indicatorId: string, content: string): void {
    const fields = new URLSearchParams(content)
    const own = [...this.form.elements]
      .map((control) => control.getAttribute('name') ?? '')
      .filter((name) => name.startsWith(`${indicatorId}-`))
    for (const name of new Set(own)) this.#set(name, fields.getAll(name))
  }

  #set(name: string, values: readonly string[]): void {
    for (const control of this.form.querySelectorAll(`[name="${CSS.escape(name)}"]`)) {
      if (control instanceof HTMLTextAreaElement) control.value = values[0] ?? ''
      if (control instanceof HTMLInputElement) control.checked = values.includes(control.value)
    }
  }

  /** Puts the answer that was made of two into the form. */
  takeMerged(indicatorId: string): void {
    const merged = [...new FormData(this.form)].filter(([name]) => name.startsWith(`merge-${indicatorId}-`))
    // Several options come joined by points (web/assessments/merge-fields.tsx).
    for (const [name, value] of merged)
      this.#set(name.slice('merge-'.length), name.endsWith('-chosen') ? String(value).split('.') : [String(value)])
  }

  /** Whether nothing is missing that the choice of level asks for: a reason, where the question is not applicable or the level higher than last time. */
  isComplete(indicatorId: string): boolean {
    const fields = new FormData(this.form)
    const text = (field: string) => String(fields.get(`${indicatorId}-${field}`) ?? '').trim()
    if (text('level') === 'not-applicable') return text('reason') !== ''
    const before = fields.get('levelBefore')
    return before === null || text('level') <= String(before) || /\S\s+\S/.test(text('comment'))
  }

  clearLevel(indicatorId: string): void {
    this.fill(indicatorId, { level: '', chosen: [] })
  }

  /** A form that the service gave back with a conflict or an error says so; any other shows what is saved. */
  start(waiting: Waiting | null): Start {
    const secret = (name: string) => this.form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
    const state = this.#host.dataset.state
    return {
      version: Number(secret('version')),
      formKey: secret('formKey'),
      state: state === 'conflict' || state === 'typed' ? state : 'saved',
      waiting,
    }
  }
}
