import { announce } from './announce.ts'
import type { AnswerBox } from './answer-box.ts'
import type { Saved } from './answer-types.ts'
import { showAsked } from './area-count.ts'
import { presenceDelay } from './presence-pace.ts'
import { answersOnPage } from './save-answer.ts'

type Person = { name: string; indicatorId: string | null }
/** What the service tells (web/assessments/presence-route.ts). */
type State = {
  people: Person[]
  answers: ({ indicatorId: string } & Saved)[]
  asked: string[]
  seen: string
  since: string
}
type Texts = Record<'here' | 'on' | 'changed' | 'reload', string>

const timeoutMs = 10_000
/** Moving from one indicator to another is told after this pause. */
const movedMs = 600

/** Says who else is in the area, and brings what they save. Nothing without script. */
export class AreaPresence extends HTMLElement {
  box: AnswerBox | null = null
  #since = ''
  #people: Person[] = []
  #usedAtMs = Date.now()
  #timer: ReturnType<typeof setTimeout> | undefined
  #on = ''

  connectedCallback(): void {
    this.#since = this.dataset.since ?? ''
    const used = () => {
      const wasAway = this.#delay() === null
      this.#usedAtMs = Date.now()
      if (wasAway) this.#plan(0)
    }
    for (const event of ['keydown', 'pointerdown', 'scroll']) addEventListener(event, used, { passive: true })
    addEventListener('focusin', () => {
      const on = this.#indicator()
      if (on === this.#on) return
      this.#on = on
      if (this.#people.length > 0) this.#plan(movedMs)
    })
    document.addEventListener('visibilitychange', () => this.#plan(0))
    addEventListener('online', () => this.#plan(0))
    addEventListener('pagehide', () => {
      navigator.sendBeacon(this.dataset.address ?? '', new URLSearchParams({ leaving: 'yes' }))
    })
    this.#plan(0)
  }

  #indicator(): string {
    return document.activeElement?.closest('.indicator')?.id ?? ''
  }

  #delay(): number | null {
    return presenceDelay({
      isHidden: document.visibilityState === 'hidden',
      hasCompany: this.#people.length > 0,
      idleMs: Date.now() - this.#usedAtMs,
    })
  }

  #plan(ms: number | null): void {
    clearTimeout(this.#timer)
    if (ms === null || this.#delay() === null) return
    this.#timer = setTimeout(() => void this.#ask().finally(() => this.#plan(this.#delay())), ms)
  }

  async #ask(): Promise<void> {
    try {
      const response = await fetch(this.dataset.address ?? '', {
        method: 'POST',
        body: new URLSearchParams({ indicator: this.#indicator(), since: this.#since }),
        headers: { accept: 'application/json' },
        signal: AbortSignal.timeout(timeoutMs),
      })
      if (!response.ok || !response.headers.get('content-type')?.includes('json')) return
      this.#take((await response.json()) as State)
    } catch {
      // Not reachable: the next save will say so.
    }
  }

  #take(state: State): void {
    const texts = JSON.parse(this.dataset.texts ?? '{}') as Texts
    if (state.seen !== this.dataset.seen) {
      this.#showChanged(texts)
      return
    }
    this.#since = state.since
    const answers = answersOnPage()
    for (const newer of state.answers)
      answers.find((one) => one.indicatorId === newer.indicatorId)?.refresh(newer, this.box)
    showAsked(state.asked)
    this.#showPeople(state.people, texts)
  }

  #showPeople(people: Person[], texts: Texts): void {
    const words = people.map(({ name, indicatorId }) => (indicatorId ? `${name} (${indicatorId})` : name)).join(', ')
    const line = words && texts.here.replace('{people}', words)
    const known = this.#people.map(({ name }) => name)
    this.#people = people
    if (this.textContent !== line) this.textContent = line
    if (people.some(({ name }) => !known.includes(name)))
      announce(texts.here.replace('{people}', people.map(({ name }) => name).join(', ')))
    for (const heading of document.querySelectorAll<HTMLElement>('.indicator > h2')) {
      const here = people.filter(({ indicatorId }) => indicatorId === heading.parentElement?.id)
      heading.querySelector('.indicator__here')?.remove()
      if (here.length === 0) continue
      const mark = Object.assign(document.createElement('span'), { className: 'indicator__here ds-tag' })
      Object.assign(mark.dataset, { color: 'info', size: 'sm' })
      mark.textContent = texts.on.replace('{name}', here.map(({ name }) => name).join(', '))
      heading.append(' ', mark)
    }
  }

  /** The questions, or what may be answered, are other than on this page. */
  #showChanged(texts: Texts): void {
    if (this.querySelector('a')) return
    const link = Object.assign(document.createElement('a'), { className: 'ds-link', textContent: texts.reload })
    link.href = location.pathname
    this.replaceChildren(`${texts.changed} `, link)
    announce(texts.changed, true)
  }
}
