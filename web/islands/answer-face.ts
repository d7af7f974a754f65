import type { Shown, Start } from './answer-saver.ts'

type Texts = Record<
  'unsaved' | 'saving' | 'failed' | 'signedOut' | 'noAccess' | 'tooLarge' | 'tryAgain' | 'signIn',
  string
>

const secrets = new Set(['formKey', 'version'])

/** What each state is called for the eye; see web/styles/assessments.css. */
const looks = {
  clean: 'saved',
  saved: 'saved',
  unsaved: 'unsaved',
  saving: 'saving',
  invalid: 'failed',
  conflict: 'failed',
  locked: 'failed',
  'signed-out': 'failed',
  'no-access': 'failed',
  'too-large': 'failed',
  unreachable: 'failed',
} as const satisfies Record<Shown['kind'], string>

/** The part of an answer's form that says whether it is saved, its messages and its conflict panel. */
export class AnswerFace {
  readonly form: HTMLFormElement
  readonly #host: HTMLElement
  readonly #texts: Texts
  #savedLine: string

  constructor(host: HTMLElement, form: HTMLFormElement) {
    this.form = form
    this.#host = host
    this.#texts = JSON.parse(host.dataset.texts ?? '{}') as Texts
    this.#savedLine = this.#part('.save-state__line')?.textContent ?? ''
  }

  #part(selector: string): HTMLElement | null {
    return this.#host.querySelector<HTMLElement>(selector)
  }

  #line(shown: Shown): string {
    const t = this.#texts
    if (shown.kind === 'unreachable') return t.failed
    if (shown.kind === 'signed-out') return t.signedOut
    if (shown.kind === 'no-access') return t.noAccess
    if (shown.kind === 'too-large') return t.tooLarge
    if (shown.kind === 'unsaved' || shown.kind === 'saving') return t[shown.kind]
    return 'line' in shown ? shown.line : this.#savedLine
  }

  /** Says and shows the state of the answer. */
  show(shown: Shown): void {
    const state = this.#part('.save-state')
    const line = this.#part('.save-state__line')
    if (!state || !line) return
    state.dataset.state = looks[shown.kind]
    line.textContent = this.#line(shown)
    const canRetry = ['unreachable', 'signed-out', 'no-access', 'too-large'].includes(shown.kind)
    this.#part('[data-part="retry"]')?.toggleAttribute('hidden', !canRetry)
    this.#part('[data-part="sign-in"]')?.toggleAttribute('hidden', shown.kind !== 'signed-out')
    if (shown.kind === 'saving' || shown.kind === 'unsaved') return
    this.#showErrors(shown.kind === 'invalid' ? shown.errors : {})
    const panel = this.#part('[data-part="conflict"]')
    // Made and escaped by the service, from the same component as the page without script.
    const hadFocus = panel?.contains(document.activeElement)
    if (panel) panel.innerHTML = shown.kind === 'conflict' ? shown.panel : ''
    if (hadFocus) this.#part('.save-state button')?.focus()
    if (shown.kind === 'saved') this.saved(shown.line, shown.isAnswered)
  }

  /** Notes what is saved, and counts the area's answers anew. */
  saved(line: string, isAnswered: boolean): void {
    this.#savedLine = line
    this.#host.dataset.answered = String(isAnswered)
    const all = [...document.querySelectorAll<HTMLElement>('save-answer')]
    const answered = all.filter((one) => one.dataset.answered === 'true').length
    const words = document.querySelector<HTMLElement>('[data-area-progress]')
    if (words) words.textContent = (words.dataset.areaProgress ?? '').replace('{answered}', String(answered))
    const bar = document.querySelector<HTMLProgressElement>('.area-progress progress')
    if (!bar) return
    bar.value = answered
    bar.setAttribute('aria-label', words?.textContent ?? '')
  }

  #showErrors(errors: Record<string, string>): void {
    for (const old of this.form.querySelectorAll('.ds-validation-message')) old.remove()
    for (const marked of this.form.querySelectorAll('[aria-invalid]')) marked.removeAttribute('aria-invalid')
    for (const [name, sentence] of Object.entries(errors)) {
      const field = this.form.querySelector<HTMLElement>(`#f-${CSS.escape(name)}`)
      if (!field) continue
      const message = document.createElement('p')
      message.className = 'ds-validation-message'
      message.dataset.color = 'danger'
      message.id = `f-${name}-error`
      message.textContent = sentence
      if (field instanceof HTMLFieldSetElement) field.append(message)
      else field.after(message)
      field.setAttribute('aria-invalid', 'true')
      const others = (field.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== message.id)
      field.setAttribute('aria-describedby', [...others, message.id].join(' '))
    }
  }

  /** What stands in the form, without its secrets, in the order of its fields. */
  read(): string {
    const fields = [...new FormData(this.form)].filter(([name]) => !secrets.has(name))
    return new URLSearchParams(fields.map(([name, value]) => [name, String(value)])).toString()
  }

  /** Puts an answer into the form: values by the fields' names without the indicator. */
  fill(indicatorId: string, values: Record<string, string>): void {
    for (const [field, value] of Object.entries(values)) {
      const control = this.form.elements.namedItem(`${indicatorId}-${field}`)
      if (control instanceof HTMLTextAreaElement) control.value = value
      if (!(control instanceof RadioNodeList)) continue
      for (const radio of control) if (radio instanceof HTMLInputElement) radio.checked = radio.value === value
    }
  }

  /** Whether nothing is missing that the choice of level asks for: a reason, where the question is not applicable. */
  isComplete(indicatorId: string): boolean {
    const fields = new FormData(this.form)
    const reason = String(fields.get(`${indicatorId}-reason`) ?? '').trim()
    return fields.get(`${indicatorId}-level`) !== 'not-applicable' || reason !== ''
  }

  clearLevel(indicatorId: string): void {
    this.fill(indicatorId, { level: '' })
  }

  /** A form that the service gave back with a conflict or an error says so; any other shows what is saved. */
  start(): Start {
    const secret = (name: string) => this.form.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? ''
    const state = this.#host.dataset.state
    return {
      version: Number(secret('version')),
      formKey: secret('formKey'),
      state: state === 'conflict' || state === 'typed' ? state : 'saved',
    }
  }
}
