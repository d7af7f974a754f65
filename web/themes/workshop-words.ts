import { type Language, texts } from '#shared/platform/language.ts'
import type { WorkshopForm, WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { formatDay } from '../texts/format.ts'

type WorkshopWords = {
  forms: Record<WorkshopForm, string>
  period: string
  between: (from: string, to: string) => string
  earliest: (day: string) => string
  latest: (day: string) => string
  noPeriod: string
  regionTitle: string
  regionLead: string
  isFor: (form: string) => string
}

/** The words for what is decided, the same for the coordinator and the regions. */
export const workshopWords = texts<WorkshopWords>({
  sv: {
    forms: { workshop: 'Workshop', training: 'Utbildning' },
    period: 'Önskad period',
    between: (from, to) => `${from} till ${to}`,
    earliest: (day) => `tidigast ${day}`,
    latest: (day) => `senast ${day}`,
    noPeriod: 'inte angiven',
    regionTitle: 'Projektet tar upp',
    regionLead: 'Workshoppar och utbildningar om det ni har prioriterat. Tid och plats är inte bestämda än.',
    isFor: (form) => `${form} för:`,
  },
  en: {
    forms: { workshop: 'Workshop', training: 'Training' },
    period: 'Preferred period',
    between: (from, to) => `${from} to ${to}`,
    earliest: (day) => `${day} at the earliest`,
    latest: (day) => `${day} at the latest`,
    noPeriod: 'not given',
    regionTitle: 'The project takes up',
    regionLead: 'Workshops and training on what you have prioritised. Time and place are not set yet.',
    isFor: (form) => `${form} for:`,
  },
})

/** The wished period in words; what is not given is said. */
export const periodWords = ({ from, to }: Pick<WorkshopTheme, 'from' | 'to'>, language: Language): string => {
  const t = workshopWords[language]
  if (from && to) return t.between(formatDay(from, language), formatDay(to, language))
  if (from) return t.earliest(formatDay(from, language))
  return to ? t.latest(formatDay(to, language)) : t.noPeriod
}
