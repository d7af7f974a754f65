import type { DisclosureRule } from '#shared/disclosure/disclosure-rule.ts'
import type { ProtectionMethod } from '#shared/disclosure/protect.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { sectorNames } from '#shared/reports/report-names.ts'
import { formatList } from '../texts/format.ts'

const words = texts<Record<ProtectionMethod, string>>({
  sv: {
    exact: 'så få tal som möjligt döljs (exakt lösning)',
    heuristic: 'få tal döljs, valda genom sökning, och skyddet är kontrollerat (heuristik)',
  },
  en: {
    exact: 'as few figures as possible are hidden (exact solution)',
    heuristic: 'few figures are hidden, chosen by search, and the protection is audited (heuristic)',
  },
})

/** How the numbers to hide were chosen, in words. */
export const protectionWords = (methods: readonly ProtectionMethod[], language: Language): string =>
  [...new Set(methods)].map((method) => words[language][method]).join('; ')

const ruleTexts = texts({
  sv: {
    threshold: (threshold: number) => `Tal från 1 till ${threshold - 1} döljs.`,
    zeros: { shown: 'Nollor visas.', hidden: 'Nollor döljs.' },
    dominance: (sectors: string, most: number, width: number) =>
      `${sectors}: ett tal döljs när mer än ${most} procent kommer från en och samma anordnare, och då så att det inte går att räkna fram närmare än ${width} procent.`,
  },
  en: {
    threshold: (threshold: number) => `Figures from 1 to ${threshold - 1} are hidden.`,
    zeros: { shown: 'Zeros are shown.', hidden: 'Zeros are hidden.' },
    dominance: (sectors: string, most: number, width: number) =>
      `${sectors}: a figure is hidden when more than ${most} per cent of it comes from one provider, and so that it cannot be worked out more closely than ${width} per cent.`,
  },
})

/** What must be hidden, in words. */
export const ruleWords = ({ threshold, isZeroPublished, dominance }: DisclosureRule, language: Language): string => {
  const t = ruleTexts[language]
  const sectors = dominance?.sectors.map((sector) => sectorNames[language][sector]) ?? []
  return [
    t.threshold(threshold),
    isZeroPublished ? t.zeros.shown : t.zeros.hidden,
    ...(dominance
      ? [t.dominance(formatList(sectors, language), dominance.mostSharePercent, dominance.widthPercent)]
      : []),
  ].join(' ')
}
