import { texts } from '#shared/platform/language.ts'

export const deskDone = ['begun', 'saved', 'staff-added', 'staff-saved'] as const
export type DeskDone = (typeof deskDone)[number]

type Texts = {
  summary: {
    perPerson: string
    sumsCaption: string
    categoryCaption: string
    perCategory: string
    perFinancing: string
    perMonth: string
    person: string
    category: string
    financing: string
    hours: string
    eligible: string
    cost: string
    budget: string
    left: string
    forecast: string
    total: string
    month: string
    state: string
    notGiven: string
    forecastNote: string
    costNote: (hasCap: boolean) => string
    budgetLine: (budget: string) => string
  }
  missing: string
  missingLead: string
  nobodyMissing: string
  staff: string
  noStaff: string
  staffCaption: string
  staffColumns: { name: string; organisation: string; category: string; days: string; approver: string; months: string }
  files: string
  filesLead: string
  filesByYear: string
  fileNames: Record<'csv' | 'xlsx' | 'zip' | 'ics', { name: string; text: string }>
  done: Record<DeskDone, string>
  demonstration: string
}

/** Texts of a project's page, and of its files' names. */
export const projectTexts = texts<Texts>({
  sv: {
    summary: {
      perPerson: 'Per person',
      sumsCaption: 'Underskriven tid och vad den kostar',
      categoryCaption: 'Timmar inom taket, kostnad och budget',
      perCategory: 'Budget och utfall per personalkategori',
      perFinancing: 'Per finansiering',
      perMonth: 'Per månad',
      person: 'Person',
      category: 'Personalkategori',
      financing: 'Finansiering',
      hours: 'Timmar',
      eligible: 'Inom taket',
      cost: 'Kostnad',
      budget: 'Budget',
      left: 'Kvar',
      forecast: 'Prognos',
      total: 'Summa',
      month: 'Månad',
      state: 'Läge',
      notGiven: 'inte angivet',
      forecastNote:
        'Prognosen är en uppskattning: den antar att varje månad som är kvar kostar lika mycket som snittet hittills.',
      costNote: (hasCap) =>
        `Kostnaden är timmar${hasCap ? ' inom årets tak' : ''} gånger enhetskostnaden, utan avrundning före summan. Medfinansiering ger timmar men ingen kostnad. Bara underskriven tid räknas. ${hasCap ? 'Taket gäller varje person: tid i andra projekt samma år räknas också.' : 'Inget tak är angett för projektet.'}`,
      budgetLine: (budget) => `Hela projektets budget: ${budget}.`,
    },
    missing: 'Tid som saknas',
    missingLead: 'Månader som är slut men inte klara.',
    nobodyMissing: 'Alla månader som är slut är klara.',
    staff: 'Personal',
    noStaff: 'Ingen personal finns i projektet.',
    staffCaption: 'Var och en med kategori, tid och chef',
    staffColumns: {
      name: 'Namn',
      organisation: 'Organisation',
      category: 'Personalkategori',
      days: 'Tid i projektet',
      approver: 'Godkänns av',
      months: 'Klara månader',
    },
    files: 'Filer',
    filesLead: 'Tid som är underskriven och inte återlämnad.',
    filesByYear: 'Ett år i taget:',
    fileNames: {
      xlsx: {
        name: 'Excel',
        text: 'rad för rad, med de uppgifter som vi tror att ESF:s blankett kräver. Vi har inte sett blankettens exakta form.',
      },
      csv: { name: 'CSV', text: 'samma rader, för andra system.' },
      zip: {
        name: 'Granskningsfil',
        text: 'allt om projektet i en zip-fil: varje underskriven version, underskrifter, godkännanden, regler och kontrollsummor. Filerna kan öppnas utan det här verktyget.',
      },
      ics: { name: 'Kalenderfil', text: 'sista dagarna att lämna deltagarnas tid.' },
    },
    done: {
      begun: 'Projektet är tillagt. Lägg till personalen.',
      saved: 'Sparat.',
      'staff-added': 'Personen är tillagd.',
      'staff-saved': 'Sparat.',
    },
    demonstration: 'Personerna och tiden i projektet är påhittade för demonstration.',
  },
  en: {
    summary: {
      perPerson: 'Per person',
      sumsCaption: 'Signed time and what it costs',
      categoryCaption: 'Hours within the cap, cost and budget',
      perCategory: 'Budget and outcome by staff category',
      perFinancing: 'By financing',
      perMonth: 'By month',
      person: 'Person',
      category: 'Staff category',
      financing: 'Financing',
      hours: 'Hours',
      eligible: 'Within the cap',
      cost: 'Cost',
      budget: 'Budget',
      left: 'Left',
      forecast: 'Forecast',
      total: 'Total',
      month: 'Month',
      state: 'Status',
      notGiven: 'not given',
      forecastNote:
        'The forecast is an estimate: it assumes that each remaining month costs as much as the average so far.',
      costNote: (hasCap) =>
        `The cost is hours${hasCap ? ' within the yearly cap' : ''} times the unit cost, with no rounding before the sum. Co-financing gives hours but no cost. Only signed time counts. ${hasCap ? 'The cap applies to each person: time in other projects in the same year counts too.' : 'No cap is given for the project.'}`,
      budgetLine: (budget) => `The budget of the whole project: ${budget}.`,
    },
    missing: 'Time still missing',
    missingLead: 'Months that are over but not done.',
    nobodyMissing: 'All months that are over are done.',
    staff: 'Staff',
    noStaff: 'There is no staff in the project.',
    staffCaption: 'Each with category, time and manager',
    staffColumns: {
      name: 'Name',
      organisation: 'Organisation',
      category: 'Staff category',
      days: 'Time in the project',
      approver: 'Approved by',
      months: 'Months done',
    },
    files: 'Files',
    filesLead: 'Time that is signed and not returned.',
    filesByYear: 'One year at a time:',
    fileNames: {
      xlsx: {
        name: 'Excel',
        text: "line by line, with what we believe ESF's form asks for. We have not seen the exact form.",
      },
      csv: { name: 'CSV', text: 'the same lines, for other systems.' },
      zip: {
        name: 'Audit file',
        text: 'everything about the project in a zip file: every signed version, signatures, approvals, rules and checksums. The files can be opened without this tool.',
      },
      ics: { name: 'Calendar file', text: "the last days to report the participants' time." },
    },
    done: {
      begun: 'The project is added. Add its staff.',
      saved: 'Saved.',
      'staff-added': 'The person is added.',
      'staff-saved': 'Saved.',
    },
    demonstration: 'The people and the time in the project are made up for demonstration.',
  },
})
