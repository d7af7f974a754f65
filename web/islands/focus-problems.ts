/** Moves focus to the list of problems when a form came back, so that it is read aloud first. */
export const focusProblems = (): void => {
  document.querySelector<HTMLElement>('[data-autofocus]')?.focus()
}
