import { type Command, commandOf } from './shortcut-keys.ts'

const offKey = 'shortcuts-off'

/** Whether the person has turned shortcuts off. */
export const isOff = (): boolean => {
  try {
    return localStorage.getItem(offKey) !== null
  } catch {
    return false
  }
}

export const turn = (isOn: boolean): void => {
  try {
    if (isOn) localStorage.removeItem(offKey)
    else localStorage.setItem(offKey, 'yes')
  } catch {
    // Then the choice holds for this page only.
  }
}

export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement ||
    target.isContentEditable ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'submit', 'button'].includes(target.type)))

const indicators = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('.indicator')].filter((each) => !each.hidden)

/** The one that has focus, or else the first that is in view. */
const current = (): HTMLElement | undefined =>
  document.activeElement?.closest<HTMLElement>('.indicator') ??
  indicators().find((each) => each.getBoundingClientRect().bottom > 120)

const move = (step: 1 | -1): void => {
  const all = indicators()
  const on = document.activeElement?.closest<HTMLElement>('.indicator')
  const next = on ? all[all.indexOf(on) + step] : current()
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'start' })
}

const press = (selector: string): void => {
  const found = current()?.querySelector<HTMLElement>(selector)
  if (found && !found.hidden) found.click()
}

const acts: {
  [Kind in Command['kind']]: (command: Extract<Command, { kind: Kind }>, dialog: HTMLDialogElement) => void
} = {
  next: () => move(1),
  previous: () => move(-1),
  level: ({ level }) => press(`.level-choice input[type="radio"][name$="-level"][value="${level}"]`),
  notApplicable: () => press('.level-choice input[value="not-applicable"]'),
  save: () => press('.save-state button[type="submit"]'),
  undo: () => press('[data-part="undo"]'),
  unchanged: () => press('[data-use="save"]'),
  history: () => press('.save-state__history'),
  overview: () => document.querySelector<HTMLElement>('.area-progress__all')?.click(),
  help: (_command, dialog) => dialog.showModal(),
}

/** Shortcuts for the keyboard where answers are given, with the list that `?` opens. They can be turned off (WCAG 2.1.4), and the browser remembers that. */
export const enableShortcuts = (): void => {
  const part = document.querySelector<HTMLElement>('[data-shortcuts]')
  const dialog = part?.querySelector('dialog')
  const use = part?.querySelector<HTMLInputElement>('[data-part="use"]')
  if (!part || !dialog || !use) return
  part.hidden = false
  use.checked = !isOff()
  use.addEventListener('change', () => turn(use.checked))
  part.querySelector('[data-part="open"]')?.addEventListener('click', () => dialog.showModal())
  document.addEventListener('keydown', (event) => {
    const command = dialog.open || !use.checked ? null : commandOf(event, isWriting(event.target))
    if (!command) return
    event.preventDefault()
    // The table ties each kind to its own command; the compiler cannot follow that through the look-up.
    ;(acts[command.kind] as (command: Command, dialog: HTMLDialogElement) => void)(command, dialog)
  })
}
