import type { ProtectionMethod } from '#shared/disclosure/protect.ts'
import { type Language, texts } from '#shared/platform/language.ts'

const words = texts<Record<ProtectionMethod, string>>({
  sv: {
    exact: 'så få tal som möjligt döljs (exakt lösning)',
    heuristic: 'få tal döljs, valda genom sökning, och skyddet är granskat (heuristik)',
  },
  en: {
    exact: 'as few figures as possible are hidden (exact solution)',
    heuristic: 'few figures are hidden, chosen by search, and the protection is audited (heuristic)',
  },
})

/** How the numbers to hide were chosen, in words. */
export const protectionWords = (methods: readonly ProtectionMethod[], language: Language): string =>
  [...new Set(methods)].map((method) => words[language][method]).join('; ')
