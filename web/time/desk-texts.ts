import { texts } from '#shared/platform/language.ts'

export const deskDone = ['begun', 'saved', 'staff-added', 'staff-saved'] as const
export type DeskDone = (typeof deskDone)[number]

type Texts = {
  title: string
  lead: string
  none: string
  newProject: string
  projects: string
  columns: { project: string; reference: string; period: string; days: string; people: string }
  rules: string
  newTitle: string
  newLead: string
  fromKnown: string
  source: string
  blank: string
  begin: string
  settings: string
  settingsLead: string
  save: string
  labels: Record<
    | 'name'
    | 'reference'
    | 'period'
    | 'startsOn'
    | 'endsOn'
    | 'capHours'
    | 'capHoliday'
    | 'capSource'
    | 'hourUnit'
    | 'budget'
    | 'budgetSource'
    | 'contact'
    | 'categories'
    | 'activities',
    string
  >
  hints: Record<
    'reference' | 'capHours' | 'capSource' | 'hourUnit' | 'budget' | 'contact' | 'categories' | 'activities',
    string
  >
  hourUnits: Record<'part' | 'whole', string>
  categoryName: (number: number) => string
  unitCost: (number: number) => string
  categoryBudget: (number: number) => string
  activityName: (number: number) => string
  endsBefore: string
  tooLong: string
  needCategory: string
  needActivity: string
  sameName: string
  needSource: string
  notMoney: string
  inUse: Record<'category' | 'activity' | 'period', string>
  noApprovers: (names: string) => string
  conflict: { title: string; text: string }
  yes: string
  no: string
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
    capNote: string
    budgetLine: (budget: string) => string
  }
  missing: string
  missingLead: string
  nobodyMissing: string
  staff: string
  staffLead: string
  addStaff: string
  changeStaff: string
  noStaff: string
  staffCaption: string
  noCategories: string
  staffColumns: { name: string; organisation: string; category: string; days: string; approver: string; months: string }
  staffLabels: Record<
    'email' | 'name' | 'organisation' | 'category' | 'hoursPerWeek' | 'from' | 'to' | 'financing' | 'approver',
    string
  >
  staffHints: Record<'email' | 'category' | 'hoursPerWeek' | 'approver', string>
  staffRefusals: Record<
    'stale' | 'email-taken' | 'unknown-category' | 'category-signed' | 'own-approver' | 'no-approver' | 'full' | 'gone',
    string
  >
  notHours: string
  months: string
  files: string
  filesLead: string
  filesByYear: string
  fileNames: Record<'csv' | 'xlsx' | 'zip' | 'ics', { name: string; text: string }>
  deadlines: string
  participants: string
  done: Record<DeskDone, string>
  demonstration: string
}

/** Texts of the administrator's pages about time. */
export const deskTexts = texts<Texts>({
  sv: {
    title: 'Tidredovisning',
    lead: 'Tid för projekt som får pengar från Europeiska socialfonden (ESF): personalens timmar, deltagarnas närvaro och filer till redovisningen.',
    none: 'Inget projekt finns än.',
    newProject: 'Lägg till ett projekt',
    projects: 'Projekt',
    columns: {
      project: 'Projekt',
      reference: 'Diarienummer',
      period: 'Programperiod',
      days: 'Tid',
      people: 'Personer',
    },
    rules: 'Så ska tiden redovisas',
    newTitle: 'Nytt projekt',
    newLead: 'Programperioden avgör reglerna: vem som skriver under, och vad som räknas.',
    fromKnown: 'Börja från Valideringslyft, 2020/00541',
    source: 'Källa: ESF:s projektbank',
    blank: 'Börja från ett tomt formulär',
    begin: 'Lägg till projektet',
    settings: 'Inställningar',
    settingsLead: 'Det som redan är underskrivet ändras inte av det du ändrar här.',
    save: 'Spara',
    labels: {
      name: 'Projektets namn',
      reference: 'Diarienummer',
      period: 'Programperiod',
      startsOn: 'Första dagen',
      endsOn: 'Sista dagen',
      capHours: 'Högsta antal timmar per person och kalenderår',
      capHoliday: 'Semester räknas in i taket',
      capSource: 'Källa till taket',
      hourUnit: 'Timmar räknas',
      budget: 'Budget i kronor',
      budgetSource: 'Källa till budgeten',
      contact: 'Kontakt',
      categories: 'Personalkategorier',
      activities: 'Aktiviteter',
    },
    hints: {
      reference: 'Till exempel 2020/00541.',
      capHours:
        'ESF:s egna sidor anger olika tak: 1 662 timmar, eller 1 862 med semester. Lämna tomt om inget tak är känt.',
      capSource: 'Adressen till sidan eller beslutets nummer.',
      hourUnit: 'Räknas bara hela timmar avrundas varje rad nedåt.',
      budget: 'Hela projektets budget.',
      contact: 'Vem personalen frågar, till exempel en e-postadress.',
      categories: 'Enhetskostnaden är kronor per timme, med högst två decimaler. Töm namnet för att ta bort en rad.',
      activities: 'Det som personalen fördelar sin tid på. Töm namnet för att ta bort en rad.',
    },
    hourUnits: { part: 'med delar av timmar', whole: 'bara som hela timmar' },
    categoryName: (number) => `Kategori ${number}`,
    unitCost: (number) => `Kronor per timme, kategori ${number}`,
    categoryBudget: (number) => `Budget i kronor, kategori ${number}`,
    activityName: (number) => `Aktivitet ${number}`,
    endsBefore: 'Sista dagen kan inte ligga före den första.',
    tooLong: 'Projektet kan vara högst 90 månader.',
    needCategory: 'Ange minst en personalkategori.',
    needActivity: 'Ange minst en aktivitet.',
    sameName: 'Två rader har samma namn.',
    needSource: 'Ange källan till taket.',
    notMoney: 'Skriv kronor med högst två decimaler.',
    inUse: {
      category: 'Personer i projektet har den kategori som du tog bort. Ändra dem först.',
      activity: 'Det finns tid på den aktivitet som du tog bort. Byt namn på den i stället.',
      period: 'Det finns underskriven tid. Programperioden kan inte ändras.',
    },
    noApprovers: (names) =>
      `I den programperioden godkänner en chef tiden. Ange först chefens e-postadress för ${names}, under Personal.`,
    conflict: {
      title: 'Någon annan har ändrat sedan du öppnade sidan',
      text: 'Det du skrev är inte sparat. Jämför och spara igen om det är ditt som ska gälla.',
    },
    yes: 'Ja',
    no: 'Nej',
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
      capNote:
        'Kostnaden är timmar inom årets tak gånger enhetskostnaden, utan avrundning före summan. Medfinansiering ger timmar men ingen kostnad. Bara underskriven tid räknas. Taket gäller varje person: tid i andra projekt samma år räknas också.',
      budgetLine: (budget) => `Hela projektets budget: ${budget}.`,
    },
    missing: 'Tid som saknas',
    missingLead: 'Månader som är slut men inte klara.',
    nobodyMissing: 'Alla månader som är slut är klara.',
    staff: 'Personal',
    staffLead: 'Varje person har en enda personalkategori i projektet.',
    addStaff: 'Lägg till en person',
    changeStaff: 'Ändra',
    noStaff: 'Ingen personal finns i projektet.',
    staffCaption: 'Var och en med kategori, tid och chef',
    noCategories: 'Ange först projektets personalkategorier och aktiviteter i inställningarna.',
    staffColumns: {
      name: 'Namn',
      organisation: 'Organisation',
      category: 'Personalkategori',
      days: 'Tid i projektet',
      approver: 'Godkänns av',
      months: 'Klara månader',
    },
    staffLabels: {
      email: 'E-postadress',
      name: 'Namn',
      organisation: 'Organisation',
      category: 'Personalkategori',
      hoursPerWeek: 'Timmar i veckan enligt anställningen',
      from: 'Första dagen i projektet',
      to: 'Sista dagen i projektet',
      financing: 'Finansiering',
      approver: 'Chefens e-postadress',
    },
    staffHints: {
      email: 'Den som personen loggar in med.',
      category: 'Den huvudsakliga uppgiften avgör.',
      hoursPerWeek: 'Heltid är ofta 40.',
      approver: 'Den som godkänner tiden. Lämna tomt om programperioden inte kräver det.',
    },
    staffRefusals: {
      stale: 'Någon annan har ändrat sedan du öppnade sidan. Läs igenom och spara igen om det är ditt som ska gälla.',
      'email-taken': 'Det finns redan en person med den adressen i projektet.',
      'unknown-category': 'Kategorin finns inte längre.',
      'category-signed': 'Personen har skrivit under tid i sin kategori. Den kan inte bytas.',
      'own-approver': 'Ingen kan godkänna sin egen tid. Ange någon annan.',
      'no-approver': 'Ange vem som godkänner tiden.',
      full: 'Projektet har så många personer som det kan ha.',
      gone: 'Personen finns inte.',
    },
    notHours: 'Skriv timmar som 40 eller 37,5, högst 60.',
    months: 'Månader',
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
    deadlines: 'Sista dagar för deltagarna',
    participants: 'Deltagare',
    done: {
      begun: 'Projektet är tillagt. Lägg till personalen.',
      saved: 'Sparat.',
      'staff-added': 'Personen är tillagd.',
      'staff-saved': 'Sparat.',
    },
    demonstration: 'Personerna och tiden i projektet är påhittade för demonstration.',
  },
  en: {
    title: 'Time reporting',
    lead: "Time in projects with money from the European Social Fund (ESF): staff hours, participants' attendance, and files for the accounts.",
    none: 'There is no project yet.',
    newProject: 'Add a project',
    projects: 'Projects',
    columns: { project: 'Project', reference: 'Reference', period: 'Programme period', days: 'Time', people: 'People' },
    rules: 'How to report time',
    newTitle: 'New project',
    newLead: 'The programme period decides the rules: who signs, and what counts.',
    fromKnown: 'Start from Valideringslyft, 2020/00541',
    source: "Source: ESF's project bank",
    blank: 'Start from an empty form',
    begin: 'Add the project',
    settings: 'Settings',
    settingsLead: 'What is already signed is not affected by what you change here.',
    save: 'Save',
    labels: {
      name: 'Name of the project',
      reference: 'Reference number',
      period: 'Programme period',
      startsOn: 'First day',
      endsOn: 'Last day',
      capHours: 'Maximum hours per person and calendar year',
      capHoliday: 'Holiday counts towards the cap',
      capSource: 'Source of the cap',
      hourUnit: 'Hours are counted',
      budget: 'Budget in kronor',
      budgetSource: 'Source of the budget',
      contact: 'Contact',
      categories: 'Staff categories',
      activities: 'Activities',
    },
    hints: {
      reference: 'For example 2020/00541.',
      capHours:
        "ESF's own pages give different caps: 1,662 hours, or 1,862 including holiday. Leave empty if no cap is known.",
      capSource: 'The address of the page, or the number of the decision.',
      hourUnit: 'If only whole hours count, each line is rounded down.',
      budget: 'The budget of the whole project.',
      contact: 'Whom the staff should ask, for example an e-mail address.',
      categories: 'The unit cost is kronor per hour, with at most two decimals. Empty the name to remove a line.',
      activities: 'What the staff divide their time between. Empty the name to remove a line.',
    },
    hourUnits: { part: 'with parts of hours', whole: 'in whole hours only' },
    categoryName: (number) => `Category ${number}`,
    unitCost: (number) => `Kronor per hour, category ${number}`,
    categoryBudget: (number) => `Budget in kronor, category ${number}`,
    activityName: (number) => `Activity ${number}`,
    endsBefore: 'The last day cannot come before the first.',
    tooLong: 'A project can be at most 90 months.',
    needCategory: 'Give at least one staff category.',
    needActivity: 'Give at least one activity.',
    sameName: 'Two lines have the same name.',
    needSource: 'Give the source of the cap.',
    notMoney: 'Write kronor with at most two decimals.',
    inUse: {
      category: 'People in the project have the category that you removed. Change them first.',
      activity: 'There is time on the activity that you removed. Rename it instead.',
      period: 'The project has signed time. The programme period cannot be changed.',
    },
    noApprovers: (names) =>
      `In that programme period a manager approves the time. First give the manager's e-mail address for ${names}, under Staff.`,
    conflict: {
      title: 'Somebody else has made a change since you opened the page',
      text: 'What you wrote is not saved. Compare, and save again if yours should stand.',
    },
    yes: 'Yes',
    no: 'No',
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
      capNote:
        'The cost is hours within the yearly cap times the unit cost, with no rounding before the sum. Co-financing gives hours but no cost. Only signed time counts. The cap applies to each person: time in other projects in the same year counts too.',
      budgetLine: (budget) => `The budget of the whole project: ${budget}.`,
    },
    missing: 'Time still missing',
    missingLead: 'Months that are over but not done.',
    nobodyMissing: 'All months that are over are done.',
    staff: 'Staff',
    staffLead: 'Each person has one staff category in the project.',
    addStaff: 'Add a person',
    changeStaff: 'Change',
    noStaff: 'There is no staff in the project.',
    staffCaption: 'Each with category, time and manager',
    noCategories: "First add the project's staff categories and activities in the settings.",
    staffColumns: {
      name: 'Name',
      organisation: 'Organisation',
      category: 'Staff category',
      days: 'Time in the project',
      approver: 'Approved by',
      months: 'Months done',
    },
    staffLabels: {
      email: 'E-mail address',
      name: 'Name',
      organisation: 'Organisation',
      category: 'Staff category',
      hoursPerWeek: 'Hours per week in the employment',
      from: 'First day in the project',
      to: 'Last day in the project',
      financing: 'Financing',
      approver: "The manager's e-mail address",
    },
    staffHints: {
      email: 'The one the person signs in with.',
      category: 'The main task decides.',
      hoursPerWeek: 'Full time is often 40.',
      approver: 'The one who approves the time. Leave empty if the programme period does not require it.',
    },
    staffRefusals: {
      stale:
        'Somebody else has made a change since you opened the page. Read it through, and save again if yours should stand.',
      'email-taken': 'There is already a person with that address in the project.',
      'unknown-category': 'The category no longer exists.',
      'category-signed': 'The person has signed time in their category. It cannot be changed.',
      'own-approver': 'Nobody can approve their own time. Choose somebody else.',
      'no-approver': 'Say who approves the time.',
      full: 'The project has as many people as it can have.',
      gone: 'There is no such person.',
    },
    notHours: 'Write hours as 40 or 37.5, at most 60.',
    months: 'Months',
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
    deadlines: 'Last days for the participants',
    participants: 'Participants',
    done: {
      begun: 'The project is added. Add its staff.',
      saved: 'Saved.',
      'staff-added': 'The person is added.',
      'staff-saved': 'Saved.',
    },
    demonstration: 'The people and the time in the project are made up for demonstration.',
  },
})
