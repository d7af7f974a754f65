import { announce } from './announce.ts'
import { AnswerBox, type Kept } from './answer-box.ts'
import { postInTurn } from './post-answer.ts'
import { answersOnPage } from './save-answer.ts'
import { sendKept } from './send-kept.ts'

type Texts = {
  one: string
  many: string
  why: Record<string, string>
  others: string
  discard: string
  offline: string
  signIn: string
}

/** How often it is tried again while something waits, in milliseconds. */
const tryAgainMs = 30_000

const paragraph = (text: string): HTMLElement => Object.assign(document.createElement('p'), { textContent: text })

/** Says which answers are not sent yet, and sends them when it can. */
export class AnswerQueue extends HTMLElement {
  box: AnswerBox | null = null
  #isSending = false

  connectedCallback(): void {
    const { writer = '', name = '' } = this.dataset
    try {
      this.box ??= new AnswerBox(localStorage, { writer, name, now: () => Date.now() })
      this.box.tidy()
    } catch {
      // The browser keeps nothing: answers are sent as long as the page is open.
    }
    for (const event of ['online', 'offline', 'storage']) addEventListener(event, () => this.show())
    addEventListener('online', () => void this.send())
    addEventListener('offline', () => announce((JSON.parse(this.dataset.texts ?? '{}') as Texts).offline))
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void this.send()
    })
    setInterval(() => void this.send(), tryAgainMs)
    this.show()
    void this.send()
  }

  /** Sends all that waits, one after the other: the forms of the page first. */
  async send(): Promise<void> {
    const { box } = this
    if (!box || this.#isSending || !navigator.onLine || box.waiting().length === 0) return
    this.#isSending = true
    const open = answersOnPage()
    const waits = box.waiting().map(({ action }) => action)
    for (const answer of open) if (waits.includes(answer.action)) await answer.flush()
    await sendKept(box, postInTurn, (action) => open.some((answer) => answer.action === action))
    this.#isSending = false
    this.show()
  }

  /** Shows what waits, and whether there is a network. */
  show(): void {
    const t = JSON.parse(this.dataset.texts ?? '{}') as Texts
    const { box } = this
    const waiting = box?.waiting() ?? []
    const lines: HTMLElement[] = []
    if (!navigator.onLine) lines.push(paragraph(t.offline))
    if (waiting.length > 0) {
      const words = waiting.length === 1 ? t.one : t.many.replace('{count}', String(waiting.length))
      lines.push(paragraph(words), this.#list(waiting, t))
      if (waiting.some((kept) => kept.waiting.why === 'signed-out')) lines.push(this.#signIn(t))
    }
    for (const [name, count] of box?.others() ?? [])
      lines.push(paragraph(t.others.replaceAll('{name}', name).replace('{count}', String(count))))
    this.replaceChildren(...lines)
    this.toggleAttribute('data-empty', lines.length === 0)
  }

  #signIn(t: Texts): HTMLElement {
    const link = document.createElement('a')
    link.className = 'ds-link'
    link.href = `${this.dataset.signIn}?to=${encodeURIComponent(location.pathname)}`
    link.textContent = t.signIn
    return link
  }

  #list(waiting: ReturnType<AnswerBox['waiting']>, t: Texts): HTMLElement {
    const list = document.createElement('ul')
    for (const kept of waiting) {
      const item = document.createElement('li')
      const link = document.createElement('a')
      link.className = 'ds-link'
      link.href = `${kept.page}#${kept.indicatorId}`
      link.textContent = kept.indicatorId
      item.append(link, ` ${t.why[kept.waiting.why] ?? ''} `)
      if (kept.waiting.why === 'refused') item.append(this.#discard(kept, t))
      list.append(item)
    }
    return list
  }

  #discard(kept: Kept, t: Texts): HTMLElement {
    const button = document.createElement('button')
    button.className = 'ds-button'
    button.type = 'button'
    Object.assign(button.dataset, { variant: 'tertiary', size: 'sm' })
    button.textContent = `${t.discard} ${kept.indicatorId}`
    button.addEventListener('click', () => {
      this.box?.put(kept, { waiting: null })
      this.show()
    })
    return button
  }
}
