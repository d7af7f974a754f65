import { isOff, isWriting, turn } from './shortcuts.ts'

/** Goes to the search field of the page, or to that of its head, which it opens. */
const goToSearch = (): void => {
  const field =
    document.querySelector<HTMLInputElement>('main [data-search]') ??
    document.querySelector<HTMLInputElement>('[data-search]')
  const fold = field?.closest('details')
  if (fold) fold.open = true
  field?.focus()
  field?.select()
}

/** The key `/` goes to the search from anywhere, unless one is writing. It can be turned off on the page of the search (WCAG 2.1.4), with the other shortcuts. */
export const enableSearchKey = (): void => {
  const choice = document.querySelector<HTMLElement>('[data-search-key]')
  const use = choice?.querySelector('input')
  if (choice && use) {
    choice.hidden = false
    use.checked = !isOff()
    use.addEventListener('change', () => turn(use.checked))
  }
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (isWriting(event.target) || isOff() || document.querySelector('dialog[open]')) return
    event.preventDefault()
    goToSearch()
  })
  const fold = document.querySelector<HTMLDetailsElement>('.site-search')
  fold?.addEventListener('toggle', () => fold.open && fold.querySelector('input')?.focus())
  fold?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !fold.open) return
    fold.open = false
    fold.querySelector('summary')?.focus()
  })
}
