import type { Power } from '#shared/instruments/instrument.ts'
import { texts } from '#shared/platform/language.ts'
import type { Importance } from './assessment.ts'

type ChoiceWords = {
  levelName: (level: number) => string
  notApplicable: string
  powers: Record<Power, string>
  importances: Record<Importance, string>
}

/** What can be chosen in an answer, in words: on the pages, in files, and read back from them. */
export const choiceWords = texts<ChoiceWords>({
  sv: {
    levelName: (level) => `Nivå ${level}`,
    notApplicable: 'Ej tillämpligt',
    powers: { own: 'Regionen själv', shared: 'Tillsammans med andra', national: 'Nationell nivå' },
    importances: { 1: '1 Mindre viktigt', 2: '2 Ganska viktigt', 3: '3 Mycket viktigt', 4: '4 Avgörande' },
  },
  en: {
    levelName: (level) => `Level ${level}`,
    notApplicable: 'Not applicable',
    powers: { own: 'The region itself', shared: 'Together with others', national: 'The national level' },
    importances: { 1: '1 Less important', 2: '2 Fairly important', 3: '3 Very important', 4: '4 Decisive' },
  },
})
