import type { PeriodRule, ProgrammePeriod } from './programme-period.ts'

/** The pages that rules stand on. */
export const pages = {
  people: 'https://www.esf.se/att-driva-projekt/programperiod-2014-2020/redovisning-av-personal-och-deltagare/',
  staff:
    'https://www.esf.se/Vara-fonder/Socialfonden1/Projektekonomi/Redovisning-av-projektet/Redovisning-av-personal-/',
  forms: 'https://www.esf.se/att-driva-projekt/projektekonomi/ekonomiska-blanketter-och-mallar/',
  digital: 'https://www.esf.se/nyheter/digital-tidredovisning-i-projektrummet/',
  questions: 'https://www.esf.se/att-driva-projekt/faq-projektrummet/',
  wholeHours: 'https://utbildningskaraborg.se/sv/skolpersonal/pagaende-projekt/en-skola-for-alla/medfinansiering/',
  participants:
    'https://www.esf.se/sv/Vara-fonder/Socialfonden1/Projektekonomi/Redovisning-av-projektet/Redovisning-av-deltagare-/',
  scb: 'https://www.scb.se/lamna-uppgifter/undersokningar/Europeiska-socialfonden/',
} as const

/** Whole hours or hundredths; the rest is dropped. */
export const hourSteps = {
  whole: { step: 100, rounding: 'down' },
  part: { step: 1, rounding: 'down' },
} as const satisfies ProgrammePeriod['hourSteps']

/** Of both periods. */
export const wholeHoursRule: PeriodRule = {
  id: 'whole-hours',
  text: {
    sv: 'Ett projekt kan räkna bara hela timmar. Då avrundas varje rad nedåt.',
    en: 'A project may count whole hours only. Each line is then rounded down.',
  },
  source: pages.wholeHours,
  sureness: 'seen',
  unsure: {
    sv: 'Det är ett enskilt projekts rutin för medfinansiering, ingen regel för alla. Att varje rad avrundas för sig är vår läsning.',
    en: "This is one project's routine for co-financing, not a rule for all. That each line is rounded separately is our reading.",
  },
}

/** Of both periods. */
export const retentionRule: PeriodRule = {
  id: 'retention',
  text: {
    sv: 'Hur länge underlagen ska sparas står i projektets beslut.',
    en: 'How long the documents must be kept is set by the decision on the project.',
  },
  source: null,
  sureness: 'own-reading',
  unsure: {
    sv: 'Vi har inte sett någon sida om det. Inget tas bort här.',
    en: 'We have seen no page about it. Nothing is removed here.',
  },
}
