import { hourSteps, pages, retentionRule, wholeHoursRule } from './common-rules.ts'
import type { ProgrammePeriod } from './programme-period.ts'

/** ESF+ 2021–2027. Less is known of it: what was seen is here. */
export const periodPlus: ProgrammePeriod = {
  id: '2021-2027',
  name: { sv: 'ESF+ 2021–2027', en: 'ESF+ 2021–2027' },
  approval: 'none',
  zeroHours: 'left-out',
  hourSteps,
  caps: [],
  participants: null,
  rules: [
    {
      id: 'only-reporter-signs',
      text: {
        sv: 'Bara den som har redovisat tiden skriver under, inte chefen. Tiden bekräftas när ansökan om utbetalning skrivs under.',
        en: 'Only the person who reported the time signs, not the manager. The time is confirmed when the payment application is signed.',
      },
      source: pages.questions,
      sureness: 'seen',
    },
    {
      id: 'zero-hours',
      text: {
        sv: 'En månad utan timmar varken redovisas eller skrivs under.',
        en: 'A month without hours is neither reported nor signed.',
      },
      source: pages.questions,
      sureness: 'seen',
    },
    {
      id: 'digital',
      text: {
        sv: 'Personalens tid måste redovisas digitalt i ESF:s eget system.',
        en: "Staff time must be reported digitally, in ESF's own system.",
      },
      source: pages.questions,
      sureness: 'seen',
    },
    wholeHoursRule,
    {
      id: 'unknown',
      text: {
        sv: 'Tak per år, personalkategorier och tider för deltagare anges av projektets beslut.',
        en: 'The yearly cap, staff categories and dates for participants are set by the decision on the project.',
      },
      source: null,
      sureness: 'own-reading',
      unsure: {
        sv: 'Vi har inte sett någon sida om dem för den här perioden.',
        en: 'We have seen no page about them for this period.',
      },
    },
    retentionRule,
  ],
}
