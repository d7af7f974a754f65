import { columnAt, columnsOf, placeIn } from './board-columns.ts'
import { asked, type BoardReply, fill, type SpokenTexts } from './board-replies.ts'

type Announce = (words: string, isUrgent?: boolean) => void
/** Pixels that a pointer goes before it is a drag and no click. */
const dragFrom = 6

type Lift = { card: HTMLElement; handle: HTMLElement; home: HTMLElement }

/** The board of a draft: cards are dragged by their handle, or moved with the keyboard, and each move is saved at once with its own form. */
export class PlanBoard {
  readonly #board: HTMLElement
  readonly #announce: Announce
  readonly #texts: SpokenTexts
  #lift: Lift | null = null
  #undo: (() => void) | null = null

  constructor(board: HTMLElement, announce: Announce) {
    this.#board = board
    this.#announce = announce
    this.#texts = JSON.parse(board.dataset.texts ?? '{}') as SpokenTexts
    this.#part('[data-undo]')?.addEventListener('click', () => this.#undo?.())
    for (const card of board.querySelectorAll<HTMLElement>('[data-card]')) this.#start(card)
  }

  #part(selector: string): HTMLElement | null {
    return this.#board.querySelector<HTMLElement>(selector)
  }

  get #columns(): HTMLElement[] {
    return columnsOf(this.#board)
  }

  #start(card: HTMLElement): void {
    const handle = card.querySelector<HTMLElement>('[data-handle]')
    const form = card.querySelector('form')
    const select = form?.querySelector('select')
    if (!handle || !form || !select) return
    handle.hidden = false
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      const column = this.#columns.find(({ dataset }) => dataset.column === select.value)
      const home = card.closest<HTMLElement>('[data-column]')
      if (column && home && column !== home) void this.#save(card, home, column)
    })
    handle.addEventListener('keydown', (event) => this.#key(event, card, handle))
    handle.addEventListener('blur', () => this.#lift?.card === card && this.#putBack())
    handle.addEventListener('pointerdown', (event) => this.#point(event, card, handle))
  }

  #words(sentence: keyof SpokenTexts, card: HTMLElement, column: HTMLElement): string {
    return fill(this.#texts[sentence], { title: card.dataset.title ?? '', status: column.dataset.name ?? '' })
  }

  #place(card: HTMLElement, column: HTMLElement): void {
    // A card that is moved loses its focus for a moment, which is no leaving.
    const lift = this.#lift
    this.#lift = null
    placeIn(this.#board, card, column)
    this.#lift = lift
  }

  #raise(card: HTMLElement, handle: HTMLElement): Lift | null {
    const home = card.closest<HTMLElement>('[data-column]')
    if (!home || card.classList.contains('board-card--waiting')) return null
    this.#lift = { card, handle, home }
    card.classList.add('board-card--lifted')
    handle.setAttribute('aria-pressed', 'true')
    return this.#lift
  }

  #lower(): Lift | null {
    const lift = this.#lift
    this.#lift = null
    lift?.card.classList.remove('board-card--lifted')
    lift?.handle.removeAttribute('aria-pressed')
    for (const column of this.#columns) column.classList.remove('board-column--over')
    return lift
  }

  #putBack(): null {
    const lift = this.#lower()
    if (!lift) return null
    this.#place(lift.card, lift.home)
    this.#announce(this.#words('put', lift.card, lift.home))
    return null
  }

  #drop(column: HTMLElement): void {
    const lift = column === this.#lift?.home ? this.#putBack() : this.#lower()
    if (lift) void this.#save(lift.card, lift.home, column)
  }

  #key(event: KeyboardEvent, card: HTMLElement, handle: HTMLElement): void {
    const lift = this.#lift?.card === card ? this.#lift : null
    const now = card.closest<HTMLElement>('[data-column]')
    if (!now) return
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault()
      if (lift) this.#drop(now)
      else if (this.#raise(card, handle)) this.#announce(this.#words('lifted', card, now))
      return
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (!lift) return
    if (event.key === 'Escape') this.#putBack()
    if (event.key !== 'Escape' && step === undefined) return
    event.preventDefault()
    const target = this.#columns[this.#columns.indexOf(now) + (step ?? 0)]
    if (!target || target === now) return
    this.#place(card, target)
    this.#announce(this.#words('over', card, target))
  }

  #point(start: PointerEvent, card: HTMLElement, handle: HTMLElement): void {
    if (start.button !== 0 || this.#lift) return
    handle.setPointerCapture(start.pointerId)
    const listening = new AbortController()
    const { signal } = listening
    const end = (column: HTMLElement | undefined) => {
      listening.abort()
      card.style.translate = ''
      if (!this.#lift) return
      if (column) this.#drop(column)
      else this.#putBack()
    }
    handle.addEventListener(
      'pointermove',
      ({ clientX, clientY }) => {
        const [x, y] = [clientX - start.clientX, clientY - start.clientY]
        if (!this.#lift && (Math.hypot(x, y) < dragFrom || !this.#raise(card, handle))) return
        card.style.translate = `${x}px ${y}px`
        const over = columnAt(this.#board, clientX, clientY)
        for (const column of this.#columns) column.classList.toggle('board-column--over', column === over)
      },
      { signal },
    )
    // What the card has left behind may be a link, which the browser would begin to drag itself.
    this.#board.addEventListener('dragstart', (event) => event.preventDefault(), { signal })
    handle.addEventListener('pointerup', ({ clientX, clientY }) => end(columnAt(this.#board, clientX, clientY)), {
      signal,
    })
    handle.addEventListener('pointercancel', () => end(undefined), { signal })
  }

  #say(words: string, color: 'success' | 'warning', undo: (() => void) | null): void {
    const line = this.#part('[data-said]')
    const place = this.#part('[data-words]')
    const button = this.#part('[data-undo]')
    if (!line || !place || !button) return
    place.textContent = words
    line.dataset.color = color
    line.hidden = false
    button.hidden = undo === null
    this.#undo = undo
    this.#announce(words, color === 'warning')
  }

  /** Saves a move; what the answer says holds, so that a colleague's move is never written over. */
  async #save(card: HTMLElement, home: HTMLElement, column: HTMLElement): Promise<void> {
    const form = card.querySelector('form')
    const select = form?.querySelector('select')
    if (!form || !select) return
    const wanted = column.dataset.column ?? ''
    this.#place(card, column)
    card.classList.add('board-card--waiting')
    select.value = wanted
    const reply = await asked(form, wanted)
    card.classList.remove('board-card--waiting')
    if (reply.kind === 'moved' || reply.kind === 'stale') this.#settle(card, home, form, reply)
    else {
      this.#place(card, home)
      select.value = home.dataset.column ?? ''
      this.#say(reply.kind === 'refused' ? reply.said : this.#words(reply.kind, card, home), 'warning', null)
    }
    if (document.activeElement === document.body)
      card.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true })
  }

  #settle(
    card: HTMLElement,
    home: HTMLElement,
    form: HTMLFormElement,
    reply: Extract<BoardReply, { status: string }>,
  ): void {
    for (const name of ['version', 'formKey'] as const) {
      const field = form.elements.namedItem(name)
      if (field instanceof HTMLInputElement) field.value = String(reply[name])
    }
    const column = this.#columns.find(({ dataset }) => dataset.column === reply.status)
    if (column && column !== card.closest('[data-column]')) this.#place(card, column)
    const select = form.querySelector('select')
    if (select) select.value = reply.status
    const isMoved = reply.kind === 'moved' && column !== undefined && column !== home
    this.#say(
      reply.said,
      reply.kind === 'moved' ? 'success' : 'warning',
      isMoved ? () => void this.#save(card, column, home) : null,
    )
  }
}
