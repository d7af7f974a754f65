/** To which step a key leads, counted from 0; beyond the ends means the end. */
const moves: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/** Tells one step of the stairs at a time on the screen. Which one stands in the address, so that links and the browser's own ways back lead there; paper has them all. */
class StepWalk extends HTMLElement {
  connectedCallback(): void {
    this.classList.add('step-walk--one')
    for (const hint of this.querySelectorAll<HTMLElement>('[data-walk-hint]')) hint.hidden = false
    addEventListener('hashchange', () => this.#follow(true))
    this.querySelector('nav')?.addEventListener('keydown', (event) => this.#key(event))
    this.#follow(false)
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('a[data-step]')]
  }

  #follow(isMoved: boolean): void {
    const asked = this.#links().findIndex(({ hash }) => hash === location.hash)
    if (asked < 0 && isMoved) return
    this.#show(Math.max(0, asked))
  }

  #show(at: number): void {
    const current = this.#links()[at]?.hash.slice(1)
    for (const [index, link] of this.#links().entries())
      if (index === at) link.setAttribute('aria-current', 'step')
      else link.removeAttribute('aria-current')
    for (const text of this.querySelectorAll<HTMLElement>('[data-step-text]'))
      text.classList.toggle('step--away', text.id !== current)
  }

  #key(event: KeyboardEvent): void {
    const move = moves[event.key]
    const links = this.#links()
    const focused = document.activeElement
    const at = focused instanceof HTMLAnchorElement ? links.indexOf(focused) : -1
    if (!move || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    const to = Math.min(links.length - 1, Math.max(0, move(at, links.length - 1)))
    links[to]?.focus()
    this.#show(to)
  }
}

customElements.define('step-walk', StepWalk)
