/** The board's columns, from the first status to the last. */
export const columnsOf = (board: HTMLElement): HTMLElement[] => [
  ...board.querySelectorAll<HTMLElement>('[data-column]'),
]

const placeOf = (card: Element): number => Number((card as HTMLElement).dataset.position)

/** Puts a card into a column, in the plan's own order as the service has it, and counts anew. What has focus in it keeps it. */
export const placeIn = (board: HTMLElement, card: HTMLElement, column: HTMLElement): void => {
  const list = column.querySelector('ul')
  const next = [...(list?.children ?? [])].find((each) => each !== card && placeOf(each) > placeOf(card))
  const focused = card.contains(document.activeElement) ? document.activeElement : null
  list?.insertBefore(card, next ?? null)
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true })
  for (const each of columnsOf(board)) {
    const count = each.querySelector('[data-count]')
    if (count) count.textContent = String(each.querySelectorAll('[data-card]').length)
  }
}

/** The column under a point of the window. */
export const columnAt = (board: HTMLElement, x: number, y: number): HTMLElement | undefined =>
  columnsOf(board).find((column) => {
    const { left, right, top, bottom } = column.getBoundingClientRect()
    return x >= left && x <= right && y >= top && y <= bottom
  })
