import { texts } from '#shared/platform/language.ts'

/** Texts of the page that shows an area as a region sees it. */
export const previewTexts = texts({
  sv: {
    notice: 'Så här ser en region området. Inget kan fyllas i här.',
    areas: 'Områden',
    asked: (condition: string) => `Visas bara om ${condition}.`,
    edit: 'Ändra området',
    source: 'Källa',
    previous: 'Föregående område',
    next: 'Nästa område',
    missing: 'Texten saknas på svenska.',
    /** What regions meet in their plan. */
    inPlan: (actions: number) => `I regionens plan: ${actions === 1 ? '1 förslag' : `${actions} förslag`}`,
    buildsOn: (questions: string) => `Bygger på ${questions}.`,
    facts: (reach: number, effort: string) => `Når nivå ${reach}. Arbete: ${effort}.`,
    alsoFor: (questions: string) => `Hjälper även ${questions}.`,
  },
  en: {
    notice: 'This is how a region sees the area. Nothing can be filled in here.',
    areas: 'Areas',
    asked: (condition) => `Shown only if ${condition}.`,
    edit: 'Change the area',
    source: 'Source',
    previous: 'Previous area',
    next: 'Next area',
    missing: 'The text is missing in English.',
    inPlan: (actions) => `In the region's plan: ${actions === 1 ? '1 proposal' : `${actions} proposals`}`,
    buildsOn: (questions) => `Builds on ${questions}.`,
    facts: (reach, effort) => `Reaches level ${reach}. Effort: ${effort}.`,
    alsoFor: (questions) => `Also helps ${questions}.`,
  },
})
