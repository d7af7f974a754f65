const indicators = () => [...document.querySelectorAll<HTMLElement>('.indicator')]

const recount = (): void => {
  const asked = indicators().filter((each) => !each.hidden)
  const answered = asked.filter((each) => each.dataset.answered === 'true').length
  const words = document.querySelector<HTMLElement>('[data-area-progress]')
  const bar = document.querySelector<HTMLProgressElement>('.area-progress progress')
  if (!words || !bar) return
  words.textContent = (words.dataset.areaProgress ?? '')
    .replace('{answered}', String(answered))
    .replace('{total}', String(asked.length))
  bar.max = asked.length
  bar.value = answered
  bar.setAttribute('aria-label', words.textContent)
}

/** Notes whether the indicator around a form is answered, and counts the area anew. */
export const countAnswered = (form: Element, isAnswered: boolean): void => {
  const indicator = form.closest<HTMLElement>('.indicator')
  if (!indicator) return
  indicator.dataset.answered = String(isAnswered)
  recount()
}

/** Shows the indicators that are asked now and hides the others, and says how many are not. What somebody is on stays until she leaves it. */
export const showAsked = (asked: readonly string[]): void => {
  const note = document.querySelector<HTMLElement>('[data-not-asked]')
  if (!note) return
  for (const each of indicators()) if (!each.contains(document.activeElement)) each.hidden = !asked.includes(each.id)
  const items = [...note.querySelectorAll<HTMLElement>('[data-not-asked-id]')]
  for (const item of items) item.hidden = asked.includes(item.dataset.notAskedId ?? '')
  const count = items.filter((item) => !item.hidden).length
  note.hidden = count === 0
  const summary = note.querySelector('summary')
  if (summary) summary.textContent = (note.dataset.notAsked ?? '').replace('{count}', String(count))
  recount()
}
