import { type Language, languages } from '#shared/platform/language.ts'
import type { SearchDocument } from '#shared/search/search-document.ts'

/** What one source says in one language, put together for both. */
export const inBoth = (of: (language: Language) => readonly SearchDocument[]): SearchDocument[] => languages.flatMap(of)
