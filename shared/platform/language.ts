/** The two languages of the interface; Swedish is the default. */
export type Language = 'sv' | 'en'

export const languages = ['sv', 'en'] as const satisfies readonly Language[]

/** One text in both languages. */
export type Localized = Record<Language, string>

/** Holds a capability's texts; the compiler refuses a key that one language lacks. */
export const texts = <T>(both: Record<Language, T>): Record<Language, T> => both

/** A text in a language, and the language that it stands in: another than was asked for only where it has none in that. */
export const inLanguage = (text: Localized, language: Language): { text: string; lang: Language } => {
  const lang = text[language].trim() === '' ? (languages.find((one) => text[one].trim() !== '') ?? language) : language
  return { text: text[lang], lang }
}
