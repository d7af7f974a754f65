/** Shows the buttons that copy the code beside them, which need script and a page that may use the clipboard. */
export const enableCopyButtons = (): void => {
  if (!navigator.clipboard) return
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const block = button.closest('.code-block')
    const status = block?.querySelector<HTMLElement>('[data-copied]')
    button.hidden = false
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(block?.querySelector('code')?.textContent ?? '')
      if (status) status.textContent = status.dataset.copied ?? ''
    })
  }
}
