import type { ActionStatus } from '#shared/plans/plan.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { planWords } from './plan-words.ts'

type Moved = { title: string; status: ActionStatus }

const word = (status: ActionStatus, language: Language): string =>
  planWords[language].actionStatuses[status].toLowerCase()

/** Texts of the plan as a board. */
export const boardTexts = texts<{
  lead: string
  leadAdopted: string
  toFollowUp: string
  inFollowUp: string
  statusOf: string
  move: string
  handle: string
  keys: string
  ends: (day: string) => string
  undo: string
  moved: (moved: Moved) => string
  stale: (facts: { title: string; name: string; stands: ActionStatus; chosen: ActionStatus }) => string
  status: string
  invalid: string
  /** What the browser says while a card is moved; `{title}` and `{status}` are filled in there. */
  spoken: Record<'lifted' | 'over' | 'put' | 'failed' | 'signedOut', string>
}>({
  sv: {
    lead: 'Flytta en insats när dess läge ändras. Ändringen sparas direkt och går att ångra.',
    leadAdopted: 'Planen är antagen. Läget ändras i uppföljningen.',
    toFollowUp: 'Till uppföljningen',
    inFollowUp: 'När planen har varit antagen skriver ni läget i uppföljningen. Insatsen är inte flyttad.',
    statusOf: 'Läge för',
    move: 'Flytta',
    handle: 'Dra, eller flytta med piltangenterna',
    keys: 'Tryck på mellanslag för att lyfta insatsen, piltangenterna för att välja läge och mellanslag igen för att släppa. Escape ångrar.',
    ends: (day) => `Slutar ${day}`,
    undo: 'Ångra',
    moved: ({ title, status }) => `Insatsen ”${title}” är nu ${word(status, 'sv')}.`,
    stale: ({ title, name, stands, chosen }) =>
      `${name} ändrade insatsen ”${title}” medan du hade sidan öppen. Du valde ${word(chosen, 'sv')}. Det är inte sparat: nu är den ${word(stands, 'sv')}. Flytta den igen om du vill att ditt val ska gälla.`,
    status: 'Läge',
    invalid: 'Sidan hade varit öppen länge, så inget ändrades. Ladda om sidan.',
    spoken: {
      lifted: '{title} är lyft. Läge: {status}. Välj läge med piltangenterna, släpp med mellanslag.',
      over: '{title}: {status}',
      put: '{title} är tillbaka som {status}.',
      failed: 'Det gick inte att nå tjänsten. {title} är inte flyttad. Försök igen.',
      signedOut: 'Du har blivit utloggad. {title} är inte flyttad. Logga in och försök igen.',
    },
  },
  en: {
    lead: 'Move an action when its status changes. The change is saved at once and can be undone.',
    leadAdopted: 'The plan is adopted. The status changes in the follow-up.',
    toFollowUp: 'To the follow-up',
    inFollowUp: 'Once the plan has been adopted, you write the status in the follow-up. The action has not been moved.',
    statusOf: 'Status of',
    move: 'Move',
    handle: 'Drag, or move with the arrow keys',
    keys: 'Press space to lift the action, the arrow keys to choose a status, and space again to drop it. Escape undoes.',
    ends: (day) => `Ends ${day}`,
    undo: 'Undo',
    moved: ({ title, status }) => `The action “${title}” is now ${word(status, 'en')}.`,
    stale: ({ title, name, stands, chosen }) =>
      `${name} changed the action “${title}” while you had the page open. You chose ${word(chosen, 'en')}. That is not saved: it is now ${word(stands, 'en')}. Move it again if you want your choice instead.`,
    status: 'Status',
    invalid: 'The page had been open for a long time, so nothing was changed. Reload the page.',
    spoken: {
      lifted: '{title} is lifted. Status: {status}. Choose a status with the arrow keys, drop with space.',
      over: '{title}: {status}',
      put: '{title} is back as {status}.',
      failed: 'The service could not be reached. {title} has not been moved. Try again.',
      signedOut: 'You have been signed out. {title} has not been moved. Sign in and try again.',
    },
  },
})
