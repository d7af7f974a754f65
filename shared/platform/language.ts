/** The two languages of the interface; Swedish is the default. */
export type Language = 'sv' | 'en'

export const languages = ['sv', 'en'] as const satisfies readonly Language[]

/** One text in both languages. */
export type Localized = Record<Language, string>

/** Holds a capability's texts; the compiler refuses a key that one language lacks. */
export const texts = <T>(both: Record<Language, T>): Record<Language, T> => both
