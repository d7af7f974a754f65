/** Hours as people type them, in hundredths; null for what is no time (shared/time/hours.ts reads the same). */
const hundredths = (text: string): number | null => {
  const typed = text.replace(/\s/g, '')
  const clock = /^(\d{1,4}):([0-5]\d)$/.exec(typed)
  if (clock) return Number(clock[1]) * 100 + Math.floor((Number(clock[2]) * 100) / 60)
  return /^\d{0,4}([.,]\d{1,2})?$/.test(typed) ? Math.round(Number(`0${typed.replace(',', '.')}`) * 100) : null
}

type Place = { row: number; column: number }

const keys: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  Enter: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

const isField = (target: EventTarget | null): target is HTMLInputElement | HTMLSelectElement =>
  target instanceof HTMLInputElement || target instanceof HTMLSelectElement

/** A copied piece of a spreadsheet, row by row. */
const cellsOf = (copied: string): string[][] =>
  copied
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((row) => row.split('\t'))

/** Puts what was copied into a box; into a list, the choice of that name. */
const fill = (field: HTMLInputElement | HTMLSelectElement, copied: string): void => {
  const text = copied.trim()
  const choice = field instanceof HTMLSelectElement && [...field.options].find((one) => one.text === text)
  if (choice) field.value = choice.value
  if (field instanceof HTMLInputElement) field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Whether a box holds something else than when the page came. */
const isChanged = (field: HTMLInputElement | HTMLSelectElement): boolean =>
  field instanceof HTMLInputElement
    ? field.value !== field.defaultValue
    : field.selectedIndex !==
      Math.max(
        0,
        [...field.options].findIndex(({ defaultSelected }) => defaultSelected),
      )

/** A month of boxes as a spreadsheet: a box that is come to by key holds its text marked, so that typing replaces it; F2 or a click goes into it, and Esc gives it back as it was. */
const enable = (grid: HTMLTableElement): void => {
  const rows = [...grid.querySelectorAll<HTMLTableRowElement>('tr[data-day]')].map((row) => [
    ...row.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select'),
  ])
  let before = ''
  // The person is inside the box's text: the arrows are the text's.
  let isInside = false

  const placeOf = (field: Element): Place | null => {
    for (const [row, fields] of rows.entries()) {
      const column = (fields as Element[]).indexOf(field)
      if (column >= 0) return { row, column }
    }
    return null
  }

  const go = (from: Place, step: Place, isBack: boolean): boolean => {
    const direction = isBack ? -1 : 1
    const next = rows[from.row + step.row * direction]?.[from.column + step.column * direction]
    next?.focus()
    return next !== undefined
  }

  grid.addEventListener('focusin', ({ target }) => {
    if (!isField(target)) return
    before = target.value
    isInside = false
    if (target instanceof HTMLInputElement) target.select()
  })
  grid.addEventListener('pointerdown', ({ target }) => {
    if (target === document.activeElement) isInside = true
  })

  grid.addEventListener('paste', (event) => {
    const { target, clipboardData } = event
    const cells = cellsOf(clipboardData?.getData('text/plain') ?? '')
    const place = isField(target) ? placeOf(target) : null
    // One cell is pasted as any text is.
    if (!place || (cells.length === 1 && cells[0]?.length === 1)) return
    event.preventDefault()
    for (const [row, ofRow] of cells.entries())
      for (const [column, copied] of ofRow.entries()) {
        const field = rows[place.row + row]?.[place.column + column]
        if (field) fill(field, copied)
      }
  })

  let isSent = false
  grid.closest('form')?.addEventListener('submit', () => {
    isSent = true
  })
  addEventListener('beforeunload', (event) => {
    if (!isSent && rows.flat().some(isChanged)) event.preventDefault()
  })

  grid.addEventListener('keydown', (event) => {
    const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event
    if (key === 'Enter' && (ctrlKey || metaKey)) grid.closest('form')?.requestSubmit()
    if (!isField(target) || ctrlKey || metaKey || altKey || event.isComposing) return
    if (key === 'F2') {
      isInside = true
      if (target instanceof HTMLInputElement) target.setSelectionRange(target.value.length, target.value.length)
      return
    }
    if (key === 'Escape') {
      target.value = before
      isInside = false
      if (target instanceof HTMLInputElement) target.select()
      target.dispatchEvent(new Event('input', { bubbles: true }))
      return
    }
    const step = keys[key]
    // A list's own arrows choose in it.
    const isOwnKey = target instanceof HTMLSelectElement && step?.column === 0 && key !== 'Enter'
    const place = step && !isOwnKey && !(isInside && key !== 'Enter') ? placeOf(target) : null
    if (!step || !place) return
    if (key !== 'Enter' && shiftKey) return
    // Enter never sends the form from a box, not even from the last one.
    if (go(place, step, shiftKey) || key === 'Enter') event.preventDefault()
  })

  grid.addEventListener('input', ({ target }) => {
    const row = isField(target) ? target.closest('tr') : null
    const sum = row?.querySelector('[data-sum]')
    if (!row || !sum) return
    const hours = [...row.querySelectorAll<HTMLInputElement>('[data-hours]')].map(({ value }) => hundredths(value))
    const total = hours.reduce<number>((all, one) => all + (one ?? 0), 0)
    sum.textContent =
      total === 0 || hours.includes(null) ? '' : (total / 100).toLocaleString(document.documentElement.lang)
  })

  for (const help of document.querySelectorAll<HTMLElement>('[data-time-keys]')) help.hidden = false
}

for (const grid of document.querySelectorAll<HTMLTableElement>('table[data-time-grid]')) enable(grid)
