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
    lead: 'Alla regler som uppgifter om valideringar prövas mot, vare sig de kommer genom formuläret, som fil eller genom API:et. En regel ändrar aldrig en uppgift. Den som har lämnat den förklarar eller rättar.',
    statistics: 'Statistik',
    since: (day) => `Gäller sedan ${day}.`,
    toDo: 'Att göra:',
    spoken: (standing, open, answered, accepted, settled) =>
      `Frågor om uppgifter som räknas: ${standing}. Väntar på svar: ${open}. Besvarade: ${answered}. Godkända: ${accepted}. Frågor som inte längre gäller: ${settled}.`,
    never: 'Just nu frågar regeln inte om någon uppgift.',
    stops: 'Stoppar uppgiften när den lämnas. Därför finns felet inte i det som räknas.',
    counted: (moment) => `Hur ofta reglerna frågar räknades ${moment}.`,
    notCounted: 'Hur ofta reglerna frågar räknas vid nästa sammanställning.',
  },
  en: {
    title: 'Quality rules',
    lead: 'Every rule that figures on validations are checked against, whether they come through the form, as a file or through the API. A rule never changes a figure. Whoever delivered it explains or corrects it.',
    statistics: 'Statistics',
    since: (day) => `In use since ${day}.`,
    toDo: 'To do:',
    spoken: (standing, open, answered, accepted, settled) =>
      `Questions about figures that count: ${standing}. Waiting for an answer: ${open}. Answered: ${answered}. Accepted: ${accepted}. Questions that no longer apply: ${settled}.`,
    never: 'Right now the rule asks about no figures.',
    stops: 'Stops the figures as they are delivered, so what counts is free of this fault.',
    counted: (moment) => `How often the rules ask was counted ${moment}.`,
    notCounted: 'How often the rules ask is counted at the next compilation.',
  },
})
