import type { CommentRefusal } from '#shared/comments/deed.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const sentences = texts({
  sv: {
    started: 'Tråden är påbörjad.',
    written: 'Kommentaren är sparad.',
    settled: 'Tråden är ändrad.',
    shared: 'Tråden är delad med den nationella samordnaren.',
    removed: 'Kommentaren är borttagen.',
    gone: 'Tråden finns inte, och inget har ändrats.',
    'changed-meanwhile':
      'Någon har skrivit i tråden sedan du öppnade sidan, så den är inte delad. Läs det nya och dela sedan.',
    'not-yours': 'Bara den som har skrivit en kommentar kan ta bort den.',
    full: 'Det får inte plats mer i tråden eller vid frågan. Börja en ny tråd, eller skriv i en som finns.',
    'now-shared': 'Tråden är delad med samordnaren sedan du öppnade sidan.',
    'old-form': 'Formuläret har varit öppet länge, och inget har ändrats. Försök igen.',
    'not-a-choice': 'Det gick inte att förstå vad du valde, och inget har ändrats. Försök igen.',
  },
  en: {
    started: 'The thread has begun.',
    written: 'The comment is saved.',
    settled: 'The thread has been changed.',
    shared: 'The thread is shared with the national coordinator.',
    removed: 'The comment has been removed.',
    gone: 'The thread does not exist, and nothing has been changed.',
    'changed-meanwhile':
      'Somebody has written in the thread since you opened the page, so it is not shared. Read what is new and share it then.',
    'not-yours': 'Only the person who wrote a comment can remove it.',
    full: 'There is no more room in the thread or at the question. Begin a new thread, or write in one that exists.',
    'now-shared': 'The thread has been shared with the coordinator since you opened the page.',
    'old-form': 'The form has been open for long, and nothing has been changed. Try again.',
    'not-a-choice': 'What you chose could not be understood, and nothing has been changed. Try again.',
  },
})

export type CommentNoticeCode = keyof (typeof sentences)['sv']

const good: readonly CommentNoticeCode[] = ['started', 'written', 'settled', 'shared', 'removed']

export type CommentNotice = { color: 'success' | 'warning'; text: string }

const isCode = (text: string | null): text is CommentNoticeCode => text !== null && Object.hasOwn(sentences.sv, text)

/** What the address asks to say, or null. */
export const commentNoticeOf = (query: URLSearchParams, language: Language): CommentNotice | null => {
  const code = query.get('say')
  return isCode(code) ? { color: good.includes(code) ? 'success' : 'warning', text: sentences[language][code] } : null
}

/** What a refusal is called in the address; null for one that counts as success. */
export const commentCodeOf = ({ kind }: CommentRefusal): CommentNoticeCode | null =>
  (
    ({
      'already-done': null,
      gone: 'gone',
      'now-shared': 'now-shared',
      changed: 'changed-meanwhile',
      'not-yours': 'not-yours',
      full: 'full',
    }) as const satisfies Record<CommentRefusal['kind'], CommentNoticeCode | null>
  )[kind]
