/** Shows the print buttons, which need script, and makes them print. */
export const enablePrintButtons = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
    button.hidden = false
    button.addEventListener('click', () => window.print())
  }
}
