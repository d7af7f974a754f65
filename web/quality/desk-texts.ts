import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  filter: string
  all: { region: string; year: string; rule: string; state: string }
  fields: { region: string; year: string; rule: string; state: string }
  show: string
  clear: string
  overviewTitle: string
  overviewCaption: (year: number) => string
  overviewLead: (year: number, reportedDays: number) => string
  flagsTitle: (count: number) => string
  noFlags: string
  cut: (shown: number, all: number) => string
  verdict: string
  remark: string
  remarkHint: string
  send: string
  change: string
  saved: string
  notAnswered: string
}

/** Texts of the coordinator's page on quality. */
export const qualityDeskTexts = texts<Texts>({
  sv: {
    title: 'Kvaliteten i siffrorna',
    lead: 'Vad reglerna frågar regionerna, vad regionerna svarar, och hur mycket som är lämnat i tid. Godta svar som räcker, fråga igen om de inte gör det.',
    filter: 'Välj vad som visas',
    all: { region: 'Alla regioner', year: 'Alla år', rule: 'Alla regler', state: 'Alla' },
    fields: { region: 'Region', year: 'År', rule: 'Regel', state: 'Läge' },
    show: 'Visa',
    clear: 'Visa allt',
    overviewTitle: 'Regionerna',
    overviewCaption: (year) => `Frågor på alla år, och vad som är lämnat för ${year}`,
    overviewLead: (year, reportedDays) =>
      `Sektorer och dagar gäller ${year}. Målet är alla sex sektorer inom ${reportedDays} dagar efter årets slut.`,
    flagsTitle: (count) => `Frågor (${count})`,
    noFlags: 'Inga frågor stämmer med det du har valt.',
    cut: (shown, all) => `De ${shown} första av ${all} visas. Välj region, år eller regel för att se resten.`,
    verdict: 'Din bedömning',
    remark: 'Till regionen',
    remarkHint: 'Behövs när du frågar igen.',
    send: 'Spara',
    change: 'Ändra bedömningen',
    saved: 'Sparat. Regionen ser det på sin sida.',
    notAnswered: 'Regionen har inte svarat.',
  },
  en: {
    title: 'The quality of the figures',
    lead: 'What the rules ask the regions, what the regions answer, and how much is reported in time. Accept answers that are enough, ask again when they are not.',
    filter: 'Choose what is shown',
    all: { region: 'All regions', year: 'All years', rule: 'All rules', state: 'All' },
    fields: { region: 'Region', year: 'Year', rule: 'Rule', state: 'State' },
    show: 'Show',
    clear: 'Show everything',
    overviewTitle: 'The regions',
    overviewCaption: (year) => `Questions on all years, and what is reported for ${year}`,
    overviewLead: (year, reportedDays) =>
      `Sectors and days are for ${year}. The aim is all six sectors within ${reportedDays} days of the end of the year.`,
    flagsTitle: (count) => `Questions (${count})`,
    noFlags: 'No questions match what you have chosen.',
    cut: (shown, all) => `The first ${shown} of ${all} are shown. Choose a region, year or rule to see the rest.`,
    verdict: 'Your verdict',
    remark: 'To the region',
    remarkHint: 'Needed when you ask again.',
    send: 'Save',
    change: 'Change the verdict',
    saved: 'Saved. The region sees it on its page.',
    notAnswered: 'The region has not answered.',
  },
})
