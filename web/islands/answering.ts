import { forgetSaved } from './answer-box.ts'
import { AnswerQueue } from './answer-queue.ts'
import { AreaPresence } from './area-presence.ts'
import { answersOnPage, SaveAnswer } from './save-answer.ts'

/** Makes the forms of answers save as one goes, with and without a network, and keeps them true while others answer too. */
export const saveAnswersAsOneGoes = (): void => {
  customElements.define('save-answer', SaveAnswer)
  customElements.define('answer-queue', AnswerQueue)
  const queue = document.querySelector('answer-queue')
  const box = queue instanceof AnswerQueue ? queue.box : null
  for (const answer of answersOnPage()) {
    answer.onKept = () => queue instanceof AnswerQueue && queue.show()
    answer.start(box)
  }
  customElements.define('area-presence', AreaPresence)
  const presence = document.querySelector('area-presence')
  if (presence instanceof AreaPresence) presence.box = box
  document.addEventListener('visibilitychange', () => {
    for (const answer of answersOnPage()) void answer.flush()
  })
  addEventListener('beforeunload', (event) => {
    if (answersOnPage().some((answer) => answer.wouldLose)) event.preventDefault()
  })
}

/** Signing out takes answers that are saved out of the browser; what waits to be sent stays until its writer is back. */
export const forgetAtSignOut = (): void => {
  for (const form of document.querySelectorAll('.site-menu__sign-out'))
    form.addEventListener('submit', () => {
      try {
        forgetSaved(localStorage)
      } catch {
        // The browser keeps nothing.
      }
    })
}
