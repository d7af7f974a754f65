import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  statistics: string
  since: (day: string) => string
  toDo: string
  spoken: (standing: number, open: number, answered: number, accepted: number, settled: number) => string
  never: string
  stops: string
  counted: (moment: string) => string
  notCounted: string
}

/** Texts of the public page with every rule. */
export const qualityRulesTexts = texts<Texts>({
  sv: {
    title: 'Kvalitetsregler',
    lead: 'Alla regler som uppgifter om valideringar prövas mot, oavsett om de kommer genom formuläret, en fil eller ett program. En regel rättar aldrig en siffra. Den som har lämnat den förklarar eller rättar.',
    statistics: 'Statistik',
    since: (day) => `Gäller sedan ${day}.`,
    toDo: 'Att göra:',
    spoken: (standing, open, answered, accepted, settled) =>
      `Frågor om uppgifter som räknas: ${standing}. Av dem väntar ${open} på svar, ${answered} är besvarade och ${accepted} godtagna. Tidigare frågor som inte längre gäller: ${settled}.`,
    never: 'Frågar inte om någon uppgift som räknas.',
    stops: 'Stoppar uppgiften redan när den lämnas, så ingen uppgift som räknas har felet.',
    counted: (moment) => `Hur ofta reglerna frågar räknades ${moment}.`,
    notCounted: 'Hur ofta reglerna frågar räknas vid nästa sammanställning.',
  },
  en: {
    title: 'Quality rules',
    lead: 'Every rule that reports of validations are held against, whether they come through the form, a file or a program. A rule never changes a number. Whoever reported it explains or corrects it.',
    statistics: 'Statistics',
    since: (day) => `In use since ${day}.`,
    toDo: 'To do:',
    spoken: (standing, open, answered, accepted, settled) =>
      `Questions about figures that count: ${standing}. Waiting for an answer: ${open}, answered: ${answered}, accepted: ${accepted}. Earlier questions that no longer hold: ${settled}.`,
    never: 'Asks about no figure that counts.',
    stops: 'Stops the report when it is handed in, so no figure that counts has the fault.',
    counted: (moment) => `How often the rules ask was counted ${moment}.`,
    notCounted: 'How often the rules ask is counted at the next aggregation.',
  },
})
