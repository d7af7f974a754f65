import { texts } from '#shared/platform/language.ts'

type PlaceTexts = {
  summary: string
  label: string
  places: Record<'formula' | 'first' | 'last', string>
  reason: string
  reasonHint: string
  save: string
  of: (question: string) => string
  placed: Record<'first' | 'last', (name: string, when: string) => string>
  conflict: string
  done: string
}

/** Texts of putting a proposal elsewhere than the formula does. */
export const placeTexts = texts<PlaceTexts>({
  sv: {
    summary: 'Flytta i ordningen',
    label: 'Var ska frågan stå?',
    places: { formula: 'Där formeln sätter den', first: 'Bland de första', last: 'Bland de sista' },
    reason: 'Varför?',
    reasonHint: 'Behövs när ni flyttar frågan. Kollegerna ser det här.',
    save: 'Spara platsen',
    of: (question) => ` för frågan: ${question}`,
    placed: {
      first: (name, when) => `${name} satte frågan bland de första ${when}:`,
      last: (name, when) => `${name} satte frågan bland de sista ${when}:`,
    },
    conflict:
      'En kollega har flyttat frågan sedan du öppnade sidan. Kollegans skäl står ovanför, och ditt är kvar i fältet. Spara igen om ditt ska gälla.',
    done: 'Ordningen är sparad.',
  },
  en: {
    summary: 'Move in the order',
    label: 'Where should the question be?',
    places: { formula: 'Where the formula puts it', first: 'Among the first', last: 'Among the last' },
    reason: 'Why?',
    reasonHint: 'Needed when you move the question. Your colleagues see it here.',
    save: 'Save the place',
    of: (question) => ` for the question: ${question}`,
    placed: {
      first: (name, when) => `${name} put the question among the first ${when}:`,
      last: (name, when) => `${name} put the question among the last ${when}:`,
    },
    conflict:
      'A colleague has moved the question since you opened the page. Their reason is above, and yours is still in the field. Save again if you want yours instead.',
    done: 'The order is saved.',
  },
})
