import { texts } from '#shared/platform/language.ts'

type Texts = {
  newTitle: string
  newLead: string
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
}

/** Texts of a project's form, when it is begun and when it is changed. */
export const projectFormTexts = texts<Texts>({
  sv: {
    newTitle: 'Nytt projekt',
    newLead: 'Programperioden avgör reglerna: vem som skriver under, och vad som räknas.',
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
  },
  en: {
    newTitle: 'New project',
    newLead: 'The programme period decides the rules: who signs, and what counts.',
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
  },
})
