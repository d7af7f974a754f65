const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Narrows the word list as one types. The form does the same without script. */
class WordFilter extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('input[type="search"]')
    field?.addEventListener('input', () => this.#narrow(field.value))
  }

  #narrow(typed: string): void {
    const wanted = bare(typed.trim())
    let count = 0
    for (const group of this.querySelectorAll<HTMLElement>('[data-words]')) {
      let shown = 0
      for (const word of group.querySelectorAll<HTMLElement>('[data-word]')) {
        word.hidden = !bare(word.dataset.word ?? '').includes(wanted)
        if (!word.hidden) shown += 1
      }
      group.hidden = shown === 0
      count += shown
    }
    const status = this.querySelector<HTMLElement>('[data-found]')
    if (status) status.textContent = (status.dataset.found ?? '').replace('{count}', String(count))
  }
}

customElements.define('word-filter', WordFilter)
