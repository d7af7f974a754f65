import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  noProjects: string
  noProjectsHelp: string
  rules: string
  months: (project: string) => string
  month: string
  state: string
  hours: string
  toDo: string
  toApprove: string
  toApproveCaption: string
  nothingToApprove: string
  person: string
  project: string
  reviewShort: (month: string) => string
}

/** Texts of where a person finds her months and those that she approves. */
export const myTimeTexts = texts<Texts>({
  sv: {
    title: 'Min tid',
    lead: 'Här redovisar du din tid i projektet, månad för månad.',
    noProjects: 'Du redovisar inte tid i något projekt.',
    noProjectsHelp: 'Arbetar du i projektet? Be projektets administratör att lägga till dig.',
    rules: 'Så ska tiden redovisas',
    months: (project) => `Månader i ${project}`,
    month: 'Månad',
    state: 'Läge',
    hours: 'Timmar',
    toDo: 'Att göra',
    toApprove: 'Att godkänna',
    toApproveCaption: 'Tidrapporter som dina medarbetare har skrivit under',
    nothingToApprove: 'Ingen tidrapport väntar på dig.',
    person: 'Person',
    project: 'Projekt',
    reviewShort: (month) => `Se över: ${month} har rättats`,
  },
  en: {
    title: 'My time',
    lead: 'Here you report your time in the project, month by month.',
    noProjects: 'You do not report time in any project.',
    noProjectsHelp: 'Do you work in the project? Ask its administrator to add you.',
    rules: 'How to report time',
    months: (project) => `Months in ${project}`,
    month: 'Month',
    state: 'Status',
    hours: 'Hours',
    toDo: 'To do',
    toApprove: 'To approve',
    toApproveCaption: 'Time sheets signed by the people you manage',
    nothingToApprove: 'No time sheet is waiting for you.',
    person: 'Person',
    project: 'Project',
    reviewShort: (month) => `Check: ${month} has been corrected`,
  },
})
