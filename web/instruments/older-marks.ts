import { type Draft, olderTexts } from '#shared/instruments/draft.ts'
import type { Language } from '#shared/platform/language.ts'

/** Which languages of a text are older than the other, each with its mark; the same name for the mark as the draft has. */
export const marksOf = (draft: Draft | null, id: string, path: string): Partial<Record<Language, string>> =>
  Object.fromEntries(
    (draft ? olderTexts(draft) : [])
      .filter((one) => one.id === id && one.path === path)
      .map(({ language }) => [language, `${id} ${path} ${language}`]),
  )
