import { announce } from './announce.ts'

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, input, summary, chart-reading') !== null

/** To which slide a key leads, counted from 1; beyond the ends means the end. */
const steps: Record<string, (at: number, all: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  PageDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  PageUp: (at) => at - 1,
  Home: () => 1,
  End: (_, all) => all,
}

/**
 * Shows the slides of the page one at a time in the whole window. The number of the slide stands in the address (`#7`): opening such an address begins the showing there, and an address
 * without a number is the page to read. The slides are the page's own, so that paper and readers without script get the same.
 */
class SeminarShow extends HTMLElement {
  #at = 0

  connectedCallback(): void {
    document.addEventListener('click', (event) => this.#click(event))
    document.addEventListener('keydown', (event) => this.#key(event))
    addEventListener('hashchange', () => this.#follow())
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-do="start"]')) button.hidden = false
    this.#follow()
  }

  #slides(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(':scope > section')]
  }

  /** Does as the address says. */
  #follow(): void {
    const at = Number(location.hash.slice(1))
    if (Number.isInteger(at) && at >= 1 && at <= this.#slides().length) this.#show(at)
    else this.#end()
  }

  #show(at: number): void {
    const slides = this.#slides()
    this.#at = at
    document.documentElement.classList.add('is-showing')
    for (const [index, slide] of slides.entries()) slide.toggleAttribute('data-shown', index === at - 1)
    const line = this.querySelector('.showing-controls__at')
    if (line) line.textContent = `${at} / ${slides.length}`
    announce(slides[at - 1]?.dataset.heard ?? '')
  }

  #go(to: number): void {
    const at = Math.min(this.#slides().length, Math.max(1, to))
    if (at === this.#at) return
    // One entry in the history for the whole showing: «back» leaves it.
    if (this.#at === 0) history.pushState(null, '', `#${at}`)
    else history.replaceState(null, '', `#${at}`)
    this.#show(at)
  }

  #leave(): void {
    const slide = this.#slides()[this.#at - 1]
    history.replaceState(null, '', location.pathname + location.search)
    this.#end()
    slide?.scrollIntoView()
  }

  #end(): void {
    if (this.#at === 0) return
    this.#at = 0
    if (document.fullscreenElement) void document.exitFullscreen()
    document.documentElement.classList.remove('is-showing')
    for (const slide of this.#slides()) slide.removeAttribute('data-shown')
    document.querySelector<HTMLElement>('[data-do="start"]')?.focus({ preventScroll: true })
  }

  #toggle(button: Element, name: string): void {
    const isOn = document.documentElement.classList.toggle(name)
    button.setAttribute('aria-pressed', String(isOn))
  }

  /** The links under each slide leaf through the page; only an address that is opened begins the showing. */
  #leaf(event: Event, link: HTMLAnchorElement): void {
    event.preventDefault()
    const target = document.getElementById(link.hash.slice(1))
    target?.scrollIntoView()
    target?.querySelector<HTMLAnchorElement>('.slide__nav a')?.focus({ preventScroll: true })
  }

  #click(event: Event): void {
    const target = event.target instanceof Element ? event.target : null
    const link = target?.closest<HTMLAnchorElement>('.slide__nav a')
    if (link) this.#leaf(event, link)
    const button = target?.closest('[data-do]')
    switch (button?.getAttribute('data-do')) {
      case 'start':
        this.#go(1)
        // The button is out of sight now: the keys go to the showing.
        this.querySelector<HTMLElement>('[data-do="next"]')?.focus()
        break
      case 'next':
        this.#go(this.#at + 1)
        break
      case 'previous':
        this.#go(this.#at - 1)
        break
      case 'notes':
        if (button) this.#toggle(button, 'has-notes')
        break
      case 'dark':
        if (button) this.#toggle(button, 'is-dark-room')
        break
      case 'full-screen':
        if (document.fullscreenElement) void document.exitFullscreen()
        else void document.documentElement.requestFullscreen?.()
        break
      case 'leave':
        this.#leave()
    }
  }

  #key(event: KeyboardEvent): void {
    if (this.#at === 0 || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Escape') {
      this.#leave()
      return
    }
    const step = event.key === ' ' && !isControl(event.target) ? this.#space(event) : steps[event.key]
    if (!step) return
    event.preventDefault()
    this.#go(step(this.#at, this.#slides().length))
  }

  #space({ shiftKey }: KeyboardEvent): (at: number) => number {
    return (at) => (shiftKey ? at - 1 : at + 1)
  }
}

customElements.define('seminar-show', SeminarShow)
