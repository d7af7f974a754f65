import { problemOf, replyOf, titleOf, typeOf, type UploadLimits } from './upload-rules.ts'

type Texts = Record<
  'send' | 'sending' | 'left' | 'noFile' | 'tooLarge' | 'empty' | 'wrongType' | 'failed' | 'signedOut' | 'invalid',
  string
>
type Reply =
  | { kind: 'ready'; upload: { address: string; fields: Record<string, string> }; finish: string; again: string }
  | { kind: 'sent'; finish: string }
  | { kind: 'invalid'; problems: string[] }

/** How often (ms) a page asks whether a file has been checked, and how many times. */
const checkMs = 1500
const maxChecks = 200

/** Around a form of a file: says what is wrong with it before it is sent, sends it straight to the bucket, and shows how far it has come. */
class UploadFile extends HTMLElement {
  #texts = JSON.parse(this.dataset.texts ?? '{}') as Texts
  #limits: UploadLimits = { maxBytes: Number(this.dataset.max), types: JSON.parse(this.dataset.types ?? '{}') }

  connectedCallback(): void {
    const form = this.querySelector('form')
    const input = this.querySelector<HTMLInputElement>('input[type="file"]')
    if (!form || !input) return
    // A form of the bucket's own is sent by the browser; there only the look at the file is added.
    const isBegun = input.name === '' || this.dataset.begins !== undefined
    if (isBegun) this.#takeOver(form, input)
    input.addEventListener('change', () => this.#chosen(form, input))
    form.addEventListener('submit', (event) => {
      const isWrong = this.#complain(input)
      if (isBegun || isWrong) event.preventDefault()
      if (isBegun && !isWrong) void this.#send(form, input)
    })
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`)
  }

  #takeOver(form: HTMLFormElement, input: HTMLInputElement): void {
    this.#part('type')?.setAttribute('hidden', '')
    this.#part('file')?.removeAttribute('hidden')
    input.accept = Object.keys(this.#limits.types)
      .map((ending) => `.${ending}`)
      .join(',')
    const button = form.querySelector('button[type="submit"]')
    if (button) button.textContent = this.#texts.send
  }

  #field(form: HTMLFormElement, name: string): HTMLInputElement | HTMLSelectElement {
    const known = form.elements.namedItem(name)
    if (known instanceof HTMLInputElement || known instanceof HTMLSelectElement) return known
    const added = document.createElement('input')
    added.type = 'hidden'
    added.name = name
    form.append(added)
    return added
  }

  #chosen(form: HTMLFormElement, input: HTMLInputElement): void {
    const file = input.files?.[0]
    if (this.#complain(input) || !file) return
    const title = form.elements.namedItem('title')
    if (title instanceof HTMLInputElement && title.value.trim() === '') title.value = titleOf(file.name)
  }

  /** Says what is wrong with the chosen file; true when something is. */
  #complain(input: HTMLInputElement): boolean {
    const problem = problemOf(input.files?.[0], this.#limits)
    this.#say(problem && this.#texts[problem])
    if (problem) input.setAttribute('aria-invalid', 'true')
    else input.removeAttribute('aria-invalid')
    return problem !== null
  }

  #say(sentence: string | null): void {
    const place = this.#part('problem')
    if (!place) return
    place.textContent = sentence ?? ''
    place.hidden = sentence === null
  }

  #progress(percent: number | null, line = ''): void {
    const place = this.#part('progress')
    const bar = place?.querySelector('progress')
    const words = this.#part('line')
    if (!place || !bar || !words) return
    place.hidden = percent === null
    bar.value = percent ?? 0
    if (words.textContent !== line) words.textContent = line
    const button = this.querySelector<HTMLButtonElement>('button[type="submit"]')
    if (button) button.disabled = percent !== null
  }

  async #send(form: HTMLFormElement, input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0]
    if (!file) return
    this.#field(form, 'mediaType').value = typeOf(file.name, this.#limits.types) ?? ''
    this.#field(form, 'fileName').value = file.name.slice(-255)
    this.#field(form, 'bytes').value = String(file.size)
    this.#progress(0, this.#texts.sending)
    const problem = await this.#carryOut(form, file).catch(() => this.#texts.failed)
    if (problem !== null) this.#progress(null)
    this.#say(problem)
  }

  /** The sentence that says why it did not go well, or null when the page is being left. */
  async #carryOut(form: HTMLFormElement, file: File): Promise<string | null> {
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } })
    if (response.status === 401) return this.#texts.signedOut
    if (!response.headers.get('content-type')?.includes('json')) return this.#texts.failed
    const reply = (await response.json()) as Reply
    if (reply.kind === 'invalid') return [this.#texts.invalid, ...reply.problems].join(' ')
    if (reply.kind === 'ready') {
      // The piece is there now: another try is a new version of it, not another piece.
      form.action = reply.again
      const sent = await this.#post(reply.upload, file)
      if (sent !== 'sent') return this.#texts[sent]
    }
    this.#progress(100, this.#texts.left)
    location.assign(reply.finish)
    return null
  }

  #post(
    { address, fields }: { address: string; fields: Record<string, string> },
    file: File,
  ): Promise<ReturnType<typeof replyOf>> {
    const body = new FormData()
    for (const [name, value] of Object.entries(fields)) body.append(name, value)
    body.append('file', file)
    return new Promise((resolve) => {
      // fetch does not tell how much has been sent.
      const request = new XMLHttpRequest()
      request.upload.addEventListener('progress', ({ loaded, total }) =>
        this.#progress(Math.floor((100 * loaded) / Math.max(1, total)), this.#texts.sending),
      )
      request.addEventListener('load', () => resolve(replyOf(request.status, request.responseText)))
      request.addEventListener('error', () => resolve('failed'))
      request.open('POST', address)
      request.send(body)
    })
  }
}

/** Around the words that a file is being checked: shows what came of it as soon as it is known. */
class UploadCheck extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | null = null
  #asked = 0

  connectedCallback(): void {
    this.#timer = setTimeout(() => void this.#ask(), checkMs)
  }

  disconnectedCallback(): void {
    if (this.#timer) clearTimeout(this.#timer)
  }

  async #ask(): Promise<void> {
    const address = this.dataset.address ?? location.href
    this.#asked += 1
    try {
      const response = await fetch(address, { headers: { accept: 'application/json' } })
      const { state } = (await response.json()) as { state?: string }
      if (state && state !== 'checking') return location.replace(address)
    } catch {
      // No network, or signed out: the next question may be answered.
    }
    if (this.#asked < maxChecks) this.#timer = setTimeout(() => void this.#ask(), checkMs)
  }
}

/** Lets files be sent from the page. */
export const sendFiles = (): void => {
  customElements.define('upload-file', UploadFile)
  customElements.define('upload-check', UploadCheck)
}
