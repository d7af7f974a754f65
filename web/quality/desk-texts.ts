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
    title: 'Kvaliteten i uppgifterna',
    lead: 'Vad reglerna frågar, vad regionerna svarar och hur mycket som är lämnat i tid. Godkänn svar som räcker. Fråga igen när de inte gör det.',
    filter: 'Välj vad som visas',
    all: { region: 'Alla regioner', year: 'Alla år', rule: 'Alla regler', state: 'Alla' },
    fields: { region: 'Region', year: 'År', rule: 'Regel', state: 'Läge' },
    show: 'Visa',
    clear: 'Visa allt',
    overviewTitle: 'Regionerna',
    overviewCaption: (year) => `Frågor om alla år, och vad som är lämnat för ${year}`,
    overviewLead: (year, reportedDays) =>
      `Sektorer och dagar gäller ${year}. Målet är alla sex sektorer inom ${reportedDays} dagar efter årets slut.`,
    flagsTitle: (count) => `Frågor (${count})`,
    noFlags: 'Inga frågor stämmer med ditt val.',
    cut: (shown, all) => `De ${shown} första av ${all} visas. Välj region, år eller regel för att se resten.`,
    verdict: 'Ditt beslut',
    remark: 'Till regionen',
    remarkHint: 'Behövs när du frågar igen.',
    send: 'Spara beslutet',
    change: 'Ändra beslutet',
    saved: 'Beslutet är sparat. Regionen ser det på sin sida.',
    notAnswered: 'Regionen har inte svarat än.',
  },
  en: {
    title: 'The quality of the figures',
    lead: 'What the rules ask, what the regions answer and how much is reported on time. Accept answers that are enough. Ask again when they are not.',
    filter: 'Choose what is shown',
    all: { region: 'All regions', year: 'All years', rule: 'All rules', state: 'All' },
    fields: { region: 'Region', year: 'Year', rule: 'Rule', state: 'Status' },
    show: 'Show',
    clear: 'Show everything',
    overviewTitle: 'The regions',
    overviewCaption: (year) => `Questions about all years, and what is reported for ${year}`,
    overviewLead: (year, reportedDays) =>
      `Sectors and days are for ${year}. The aim is all six sectors within ${reportedDays} days of the end of the year.`,
    flagsTitle: (count) => `Questions (${count})`,
    noFlags: 'No questions match your selection.',
    cut: (shown, all) => `The first ${shown} of ${all} are shown. Choose a region, year or rule to see the rest.`,
    verdict: 'Your decision',
    remark: 'To the region',
    remarkHint: 'Needed when you ask again.',
    send: 'Save the decision',
    change: 'Change the decision',
    saved: 'The decision is saved. The region sees it on its page.',
    notAnswered: 'The region has not answered yet.',
  },
})
