import { texts } from '#shared/platform/language.ts'
import type { StateKind } from './state.ts'

/** What the states of an action are called, on every page and in every file. */
export const stateNames = texts<Record<StateKind, string>>({
  sv: {
    overdue: 'Försenad',
    'at-risk': 'I riskzonen',
    'on-track': 'Enligt plan',
    finished: 'Klar',
    cancelled: 'Avbruten',
  },
  en: {
    overdue: 'Overdue',
    'at-risk': 'At risk',
    'on-track': 'On track',
    finished: 'Finished',
    cancelled: 'Cancelled',
  },
})
