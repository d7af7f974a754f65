import { announce } from './announce.ts'

const centreOf = (mark: Element) => {
  const { left, top, width, height } = mark.getBoundingClientRect()
  return { x: left + width / 2, y: top + height / 2 }
}

/** From one mark to the next. Marks stand in the order in which a chart is read. */
const steps: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at) => at + 1,
  ArrowDown: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, last) => last,
}

/**
 * The drawing of a chart, with a line under it that says what the mark that is pointed at stands for; with the chart in focus the arrow keys go from mark to mark. Everything is read from the
 * marks themselves (charts/mark.ts). Nothing floats over the page, and Tab leaves the chart as it leaves any control.
 */
export class ChartReading extends HTMLElement {
  #at = -1
  #line = document.createElement('p')

  connectedCallback(): void {
    if (this.#line.isConnected || !this.querySelector('[data-value]')) return
    const plot = document.createElement('div')
    plot.className = 'chart__plot'
    plot.tabIndex = 0
    // The arrow keys are the chart's own.
    plot.setAttribute('role', 'application')
    plot.setAttribute('aria-label', `${this.dataset.label}: ${this.querySelector('title')?.textContent}`)
    plot.append(...this.childNodes)
    this.#line.className = 'chart__reading'
    this.append(plot, this.#line)
    plot.addEventListener('focus', () => {
      if (this.#at < 0) this.#line.textContent = this.dataset.hint ?? ''
    })
    plot.addEventListener('pointermove', (event) => this.#read(this.#nearest(event)))
    plot.addEventListener('keydown', (event) => this.#move(event))
  }

  /** Of the drawing that is shown: one for a wide window and one for a narrow may stand here. */
  #marks(): Element[] {
    return [...this.querySelectorAll('[data-value]')].filter((mark) => mark.getClientRects().length > 0)
  }

  #nearest({ target, clientX, clientY }: PointerEvent): number {
    const marks = this.#marks()
    const hit = target instanceof Element ? marks.indexOf(target.closest('[data-value]') as Element) : -1
    if (hit >= 0) return hit
    const distances = marks.map((mark) => {
      const { x, y } = centreOf(mark)
      return Math.hypot(x - clientX, y - clientY)
    })
    return distances.indexOf(Math.min(...distances))
  }

  #move(event: KeyboardEvent): void {
    const step = steps[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const last = this.#marks().length - 1
    this.#read(Math.min(last, Math.max(0, step(this.#at, last))))
    announce(this.#line.textContent ?? '')
  }

  #read(at: number): void {
    const mark = this.#marks()[at]
    if (!mark || (at === this.#at && mark.classList.contains('is-read'))) return
    for (const read of this.querySelectorAll('.is-read')) read.classList.remove('is-read')
    mark.classList.add('is-read')
    this.#at = at
    const value = document.createElement('b')
    value.textContent = mark.getAttribute('data-value')
    this.#line.replaceChildren(`${mark.getAttribute('data-label')}: `, value)
  }
}

customElements.define('chart-reading', ChartReading)
