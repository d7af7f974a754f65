/** How long (ms) one must have paused before what one writes is shown. */
const pauseMs = 500

type Reply = { preview: string; advice: string }

/** Keeps the preview and the advice beside a text fresh while it is written. What the server sends is the HTML that the page itself shows. */
class LivePreview extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | null = null
  /** Counts what has been asked: an answer that another one has passed is thrown away. */
  #asked = 0
  #shown = 0

  connectedCallback(): void {
    const form = this.querySelector('form')
    form?.addEventListener('input', () => this.#soon(form))
  }

  disconnectedCallback(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  #soon(form: HTMLFormElement): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#ask(form), pauseMs)
  }

  async #ask(form: HTMLFormElement): Promise<void> {
    this.#asked += 1
    const number = this.#asked
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && name !== 'formKey' && name !== 'version') body.append(name, value)
    body.append('kind', this.dataset.kind ?? '')
    body.append('written', this.dataset.written ?? '')
    try {
      const address = this.dataset.address ?? ''
      const response = await fetch(address, { method: 'POST', body, headers: { accept: 'application/json' } })
      // What is too long, a session that has ended: the form says it when it is sent.
      if (!response.ok || !response.headers.get('content-type')?.includes('json')) return
      const reply = (await response.json()) as Reply
      if (number < this.#shown) return
      this.#shown = number
      this.#put('preview', reply.preview)
      this.#put('advice', reply.advice)
    } catch {
      // No network: the button Preview is there.
    }
  }

  #put(name: string, html: string): void {
    const place = this.querySelector(`[data-part="${name}"]`)
    if (place) place.innerHTML = html
  }
}

customElements.define('live-preview', LivePreview)
