import { texts } from '#shared/platform/language.ts'
import type { Deadline } from '#shared/time/participant.ts'

type Texts = {
  title: string
  lead: string
  none: string
  listCaption: string
  add: string
  change: string
  labels: Record<'name' | 'organisation' | 'from' | 'to', string>
  hints: Record<'name', string>
  identityNumber: string
  full: string
  hoursOutside: (months: string) => string
  gone: string
  save: string
  from: string
  months: string
  month: string
  due: string
  state: string
  states: Record<Deadline['state'], string>
  deadlines: string
  deadlinesLead: string
  deadlinesOf: (project: string) => string
  noClock: string
  calendarName: (project: string) => string
  calendarText: string
  calendarDay: (month: string, project: string) => string
}

/** Texts of participants, and of the days until which their hours are to be reported. */
export const participantTexts = texts<Texts>({
  sv: {
    title: 'Deltagare',
    lead: 'Här finns deltagarna med organisation och ett namn eller initialer som de har valt. Personnummer sparas aldrig här: de lämnas direkt i SCB:s eget system.',
    none: 'Projektet har inga deltagare.',
    listCaption: 'Deltagare i projektet',
    add: 'Lägg till en deltagare',
    change: 'Ändra',
    labels: {
      name: 'Namn eller initialer',
      organisation: 'Organisation eller region',
      from: 'Första dagen',
      to: 'Sista dagen',
    },
    hints: { name: 'Som deltagaren själv vill. Aldrig personnummer.' },
    identityNumber: 'Det ser ut som ett personnummer. Skriv namn eller initialer i stället.',
    full: 'Projektet har så många deltagare som det kan ha.',
    hoursOutside: (months) =>
      `Deltagaren har timmar i ${months}, utanför de här dagarna. Ta bort timmarna först, eller ändra dagarna så att timmarna ryms.`,
    gone: 'Deltagaren finns inte.',
    save: 'Spara',
    from: 'Deltar',
    months: 'Närvaro månad för månad',
    month: 'Månad',
    due: 'Lämnas senast',
    state: 'Läge',
    states: { sent: 'Lämnad', again: 'Ska lämnas igen', open: 'Att lämna', late: 'Försenad' },
    deadlines: 'Deltagarnas tid till SCB',
    deadlinesLead: 'Månaderna lämnas i tidsföljd, var och en senast fyra veckor efter månadens slut.',
    deadlinesOf: (project) => `Månader att lämna för ${project}`,
    noClock: 'Vi känner inte till någon sista dag för deltagare i den här programperioden. Följ projektets beslut.',
    calendarName: (project) => `${project}: deltagarnas tid`,
    calendarText: 'Sista dagar att lämna deltagarnas tid till SCB.',
    calendarDay: (month, project) => `Lämna deltagarnas tid för ${month} till SCB (${project})`,
  },
  en: {
    title: 'Participants',
    lead: "Here are the participants with their organisation and a name or initials of their choice. Personal identity numbers are never kept here: they go straight into Statistics Sweden's own system.",
    none: 'The project has no participants.',
    listCaption: 'Participants in the project',
    add: 'Add a participant',
    change: 'Change',
    labels: { name: 'Name or initials', organisation: 'Organisation or region', from: 'First day', to: 'Last day' },
    hints: { name: 'As the participant prefers. Never a personal identity number.' },
    identityNumber: 'This looks like a personal identity number. Write a name or initials instead.',
    full: 'The project has as many participants as it can have.',
    hoursOutside: (months) =>
      `The participant has hours in ${months}, outside these days. Remove those hours first, or change the days so that they cover them.`,
    gone: 'There is no such participant.',
    save: 'Save',
    from: 'Takes part',
    months: 'Attendance month by month',
    month: 'Month',
    due: 'Due',
    state: 'Status',
    states: { sent: 'Reported', again: 'To be reported again', open: 'To report', late: 'Late' },
    deadlines: "The participants' time to Statistics Sweden",
    deadlinesLead: 'The months are reported in order, each within four weeks of the end of the month.',
    deadlinesOf: (project) => `Months to report for ${project}`,
    noClock: 'We know of no last day for participants in this programme period. Follow the decision on the project.',
    calendarName: (project) => `${project}: the participants' time`,
    calendarText: "Last days to report the participants' time to Statistics Sweden.",
    calendarDay: (month, project) => `Report the participants' time for ${month} to Statistics Sweden (${project})`,
  },
})
