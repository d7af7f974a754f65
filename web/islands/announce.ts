const said = new Map<Element, string>()

/** Has something read aloud, once: the same again, with nothing in between, is not repeated. Urgent words interrupt. */
export const announce = (words: string, isUrgent = false): void => {
  const line = document.querySelector(`[data-announce="${isUrgent ? 'assertive' : 'polite'}"]`)
  if (!line || said.get(line) === words) return
  said.set(line, words)
  line.textContent = words
}
