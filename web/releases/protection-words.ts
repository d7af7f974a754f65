import type { ProtectionMethod } from '#shared/disclosure/protect.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const words = texts<Record<ProtectionMethod, string>>({
  sv: {
    exact: 'det minsta antal tal som räcker är dolt (exakt lösning)',
    heuristic: 'så få tal som sökningen fann räcker är dolda, och skyddet är granskat (heuristik)',
  },
  en: {
    exact: 'the fewest numbers that suffice are hidden (exact solution)',
    heuristic: 'as few numbers as the search found to suffice are hidden, and the protection is audited (heuristic)',
  },
})

/** How the numbers to hide were chosen, in words. */
export const protectionWords = (methods: readonly ProtectionMethod[], language: Language): string =>
  [...new Set(methods)].map((method) => words[language][method]).join('; ')
