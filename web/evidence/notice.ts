import type { EvidenceRefusal } from '#shared/evidence/deed.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const sentences = texts({
  sv: {
    added: 'Underlaget är tillagt.',
    saved: 'Ändringarna är sparade.',
    uploaded: 'Filen är skickad.',
    used: 'Underlaget hör nu till frågan.',
    removed: 'Underlaget är borttaget.',
    restored: 'Underlaget är återställt.',
    gone: 'Underlaget är borttaget, och inget har ändrats.',
    changed: 'En kollega har ändrat underlaget medan du hade sidan öppen. Inget har ändrats. Se efter och försök igen.',
    'in-use': 'Underlaget hör till en eller flera frågor. Markera att du vill ta bort det därifrån också.',
    signed:
      'Frågan är inlämnad, så underlaget till den ligger fast. Inget har ändrats. Det är den nationella samordnaren som kan låsa upp frågan.',
    full: 'Det får inte plats fler. Ta bort något som inte behövs först.',
    'old-form': 'Formuläret har varit öppet länge, och inget har ändrats. Försök igen.',
    'not-a-choice': 'Välj ett av alternativen i listan.',
  },
  en: {
    added: 'The evidence has been added.',
    saved: 'The changes have been saved.',
    uploaded: 'The file has been sent.',
    used: 'The evidence now belongs to the question.',
    removed: 'The evidence has been removed.',
    restored: 'The evidence has been restored.',
    gone: 'The evidence has been removed, and nothing has been changed.',
    changed:
      'A colleague has changed the evidence while you had the page open. Nothing has been changed. Look and try again.',
    'in-use': 'The evidence belongs to one or more questions. Tick that you want to remove it from there too.',
    signed:
      'The question has been handed in, so its evidence stays as it is. Nothing has been changed. Only the national coordinator can unlock it.',
    full: 'There is no room for more. Remove something that is not needed first.',
    'old-form': 'The form has been open for long, and nothing has been changed. Try again.',
    'not-a-choice': 'Choose one of the options in the list.',
  },
})

export type NoticeCode = keyof (typeof sentences)['sv']

const good: readonly NoticeCode[] = ['added', 'saved', 'uploaded', 'used', 'removed', 'restored']

export type EvidenceNotice = { code: NoticeCode; color: 'success' | 'warning'; text: string }

const isCode = (text: string | null): text is NoticeCode => text !== null && Object.hasOwn(sentences.sv, text)

/** The sentence that the address asks for, or null. */
export const noticeOf = (query: URLSearchParams, language: Language): EvidenceNotice | null => {
  const code = query.get('say')
  if (!isCode(code)) return null
  return { code, color: good.includes(code) ? 'success' : 'warning', text: sentences[language][code] }
}

/** What a refusal is called in the address; null for one that counts as success. */
export const codeOf = ({ kind }: EvidenceRefusal): NoticeCode | null =>
  (
    ({
      'already-done': null,
      stale: 'changed',
      gone: 'gone',
      'in-use': 'in-use',
      full: 'full',
      'not-a-file': 'gone',
      signed: 'signed',
    }) as const satisfies Record<EvidenceRefusal['kind'], NoticeCode | null>
  )[kind]
