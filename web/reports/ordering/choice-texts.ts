import { texts } from '#shared/platform/language.ts'
import type { ChapterId, Recipient } from '#shared/reports/report-choice.ts'
import type { ProfileSchedule } from '#shared/reports/report-profile.ts'

type ChoiceTexts = {
  recipients: Record<Recipient, string>
  /** What the recipient gets. */
  recipientTexts: Record<Recipient, string>
  chapters: Record<ChapterId, string>
  languageNames: Record<'sv' | 'en', string>
  region: string
  regionHint: string
  chooseRegion: string
  chaptersLegend: string
  always: string
  languages: string
  languageMissing: string
  schedules: Record<ProfileSchedule, string>
}

/** Words of what is chosen for a report: on the order, in the profiles and wherever a report is named. */
export const choiceTexts = texts<ChoiceTexts>({
  sv: {
    recipients: {
      agency: 'Myndigheter',
      ministry: 'Departementet',
      public: 'Allmänheten',
      region: 'En region',
    },
    recipientTexts: {
      agency: 'Hela rapporten med alla kapitel, metod och bilaga.',
      ministry: 'Det viktigaste på fyra sidor.',
      public: 'Det viktigaste, utan tekniska detaljer.',
      region: 'En regions egen bild bredvid landets. Bara regionen och den nationella samordningen kan läsa den.',
    },
    chapters: {
      summary: 'Sammanfattning',
      changes: 'Ändrat sedan förra rapporten',
      'own-region': 'Regionen och landet',
      regions: 'Regionernas läge',
      areas: 'Områdena',
      priorities: 'Det som regionerna prioriterar',
      barriers: 'Hindren',
      counts: 'Antal valideringar',
      'national-figures': 'Publicerade nationella siffror',
      context: 'Sammanhang: yrkeshögskolan per län',
      method: 'Metod',
      disclosure: 'Så skyddar vi uppgifter om enskilda',
      sources: 'Källor',
      appendix: 'Bilaga: svaren fråga för fråga',
    },
    languageNames: { sv: 'Svenska', en: 'Engelska' },
    region: 'Region',
    regionHint: 'Regionen som rapporten handlar om.',
    chooseRegion: 'Välj region',
    chaptersLegend: 'Kapitel som du väljer',
    always: 'Kommer alltid med:',
    languages: 'Språk',
    languageMissing: 'Välj minst ett språk.',
    schedules: {
      never: 'Aldrig: jag beställer själv',
      quarter: 'Varje kvartal',
      year: 'Varje år',
    },
  },
  en: {
    recipients: {
      agency: 'Agencies',
      ministry: 'The ministry',
      public: 'The public',
      region: 'One region',
    },
    recipientTexts: {
      agency: 'The whole report with all chapters, method and appendix.',
      ministry: 'The essentials, on four pages.',
      public: 'The essentials, without technical detail.',
      region:
        "One region's own picture beside the country's. Only the region and the national coordinators can read it.",
    },
    chapters: {
      summary: 'Summary',
      changes: 'Changes since the last report',
      'own-region': 'The region and the country',
      regions: 'Where the regions stand',
      areas: 'The areas',
      priorities: 'What the regions prioritise',
      barriers: 'The barriers',
      counts: 'Numbers of validations',
      'national-figures': 'Published national figures',
      context: 'Context: higher vocational education by county',
      method: 'Method',
      disclosure: 'How we protect data about individuals',
      sources: 'Sources',
      appendix: 'Appendix: the answers question by question',
    },
    languageNames: { sv: 'Swedish', en: 'English' },
    region: 'Region',
    regionHint: 'The region that the report is about.',
    chooseRegion: 'Choose a region',
    chaptersLegend: 'Chapters that you choose',
    always: 'Always included:',
    languages: 'Languages',
    languageMissing: 'Choose at least one language.',
    schedules: {
      never: 'Never: I place the order myself',
      quarter: 'Every quarter',
      year: 'Every year',
    },
  },
})
