/** What is ticked on this device, by the list's name: indices of its points. */
const keyOf = (name: string): string => `ticks ${name}`

const read = (name: string): string[] => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(name)) ?? '[]')
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []
  } catch {
    // What others have written there, or a browser that keeps nothing: the list begins anew.
    return []
  }
}

const keep = (name: string, ticked: readonly string[]): void => {
  try {
    if (ticked.length > 0) localStorage.setItem(keyOf(name), JSON.stringify(ticked))
    else localStorage.removeItem(keyOf(name))
  } catch {
    // The browser keeps nothing: the ticks last as long as the page.
  }
}

/** Keeps the ticks of a list in the browser, by the words of each point so that a changed list keeps those that stand. */
class TickList extends HTMLElement {
  connectedCallback(): void {
    const ticked = new Set(read(this.#name()))
    for (const box of this.#boxes()) box.checked = ticked.has(this.#wordsOf(box))
    this.addEventListener('change', () => this.#tell(true))
    const clear = this.querySelector<HTMLButtonElement>('button[data-clear]')
    clear?.addEventListener('click', () => {
      for (const box of this.#boxes()) box.checked = false
      this.#tell(true)
    })
    for (const part of this.querySelectorAll<HTMLElement>('[data-with-script]')) part.hidden = false
    this.#tell(false)
  }

  #name(): string {
    return this.dataset.name ?? ''
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')]
  }

  #wordsOf(box: HTMLInputElement): string {
    return box.labels?.[0]?.textContent?.trim() ?? ''
  }

  #tell(isChanged: boolean): void {
    const done = this.#boxes().filter(({ checked }) => checked)
    if (isChanged)
      keep(
        this.#name(),
        done.map((box) => this.#wordsOf(box)),
      )
    const status = this.querySelector<HTMLElement>('[data-ticked]')
    const pattern = status?.dataset.ticked ?? ''
    if (status)
      status.textContent = pattern.replace('{done}', String(done.length)).replace('{all}', String(this.#boxes().length))
  }
}

customElements.define('tick-list', TickList)
