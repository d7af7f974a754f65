import { texts } from '#shared/platform/language.ts'
import type { Deadline } from '#shared/time/participant.ts'

export const attendanceDone = ['saved', 'added', 'sent', 'correcting'] as const
export type AttendanceDone = (typeof attendanceDone)[number]

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
  stale: string
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
  attendanceTitle: (month: string) => string
  attendanceLead: string
  dueOn: (day: string) => string
  sendAgain: (month: string) => string
  hours: string
  hoursOf: (name: string) => string
  certified: string
  certifiedBy: (name: string) => string
  nobody: string
  outside: string
  total: (hours: string) => string
  sendTitle: string
  sendLead: string
  send: string
  sentOn: (day: string) => string
  correctTitle: string
  correctLead: string
  reason: string
  correct: string
  refusals: {
    locked: string
    'not-certified': string
    'earlier-open': (month: string) => string
    'month-not-over': string
    outside: string
    gone: string
    stale: string
  }
  done: Record<AttendanceDone, string>
  calendarName: (project: string) => string
  calendarText: string
  calendarDay: (month: string, project: string) => string
}

/** Texts of participants and their attendance. */
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
    stale: 'Någon annan har ändrat sedan du öppnade sidan. Läs igenom och spara igen om det är ditt som ska gälla.',
    full: 'Projektet har så många deltagare som det kan ha.',
    hoursOutside: (months) =>
      `Deltagaren har timmar i ${months}, utanför de här dagarna. Ta bort timmarna där först, eller låt dagarna nå dit.`,
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
    attendanceTitle: (month) => `Närvaro i ${month}`,
    attendanceLead: 'Skriv varje deltagares timmar. Kryssa i när deltagaren har intygat dem.',
    dueOn: (day) => `Lämnas till SCB senast ${day}.`,
    sendAgain: (month) => `Lämna den här månaden till SCB igen: ${month} har rättats.`,
    hours: 'Timmar',
    hoursOf: (name) => `Timmar, ${name}`,
    certified: 'Intygat',
    certifiedBy: (name) => `${name} har intygat`,
    nobody: 'Ingen deltar den här månaden.',
    outside: 'Deltagarens dagar når inte hit. Ta bort timmarna, eller ändra dagarna.',
    total: (hours) => `Summa: ${hours}.`,
    sendTitle: 'Lämnad till SCB',
    sendLead: 'Lämna uppgifterna i SCB:s eget system. Notera sedan här att det är gjort.',
    send: 'Notera att månaden är lämnad',
    sentOn: (day) => `Lämnad till SCB ${day}.`,
    correctTitle: 'Rätta månaden',
    correctLead: 'Alla senare månader som är lämnade måste lämnas igen.',
    reason: 'Varför',
    correct: 'Börja rätta',
    refusals: {
      locked: 'Det går inte nu. Månadens läge har ändrats sedan du öppnade sidan.',
      'not-certified': 'Det finns timmar som ingen har intygat. Kryssa i att de är intygade, eller ta bort timmarna.',
      'earlier-open': (month) => `Månaderna lämnas i tidsföljd. Lämna ${month} först.`,
      'month-not-over': 'Månaden är inte slut än.',
      outside:
        'En deltagares dagar har ändrats och når inte hit. Inget är sparat. Ta bort timmarna, eller ändra dagarna.',
      gone: 'Projektet finns inte.',
      stale: 'Någon annan har sparat sedan du öppnade sidan. Läs igenom och spara igen om det är ditt som ska gälla.',
    },
    done: {
      saved: 'Sparat.',
      added: 'Deltagaren är tillagd.',
      sent: 'Noterat: månaden är lämnad.',
      correcting: 'Du kan rätta månaden nu.',
    },
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
    stale:
      'Somebody else has made a change since you opened the page. Read it through, and save again if yours should stand.',
    full: 'The project has as many participants as it can have.',
    hoursOutside: (months) =>
      `The participant has hours in ${months}, outside these days. Remove those hours first, or let the days reach that far.`,
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
    attendanceTitle: (month) => `Attendance in ${month}`,
    attendanceLead: 'Write the hours of each participant. Tick the box when the participant has certified them.',
    dueOn: (day) => `To be reported to Statistics Sweden by ${day}.`,
    sendAgain: (month) => `${month} has been corrected. Report this month to Statistics Sweden again.`,
    hours: 'Hours',
    hoursOf: (name) => `Hours, ${name}`,
    certified: 'Certified',
    certifiedBy: (name) => `${name} has certified`,
    nobody: 'Nobody takes part this month.',
    outside: "The participant's days do not reach this month. Remove the hours, or change the days.",
    total: (hours) => `Total: ${hours}.`,
    sendTitle: 'Reported to Statistics Sweden',
    sendLead: "Report the figures in Statistics Sweden's own system. Then note here that it is done.",
    send: 'Note that the month is reported',
    sentOn: (day) => `Reported to Statistics Sweden on ${day}.`,
    correctTitle: 'Correct the month',
    correctLead: 'All later months that are reported must be reported again.',
    reason: 'Why',
    correct: 'Start correcting',
    refusals: {
      locked: 'That cannot be done now. The status of the month has changed since you opened the page.',
      'not-certified': 'There are hours that nobody has certified. Tick them as certified, or remove the hours.',
      'earlier-open': (month) => `The months are reported in order. Report ${month} first.`,
      'month-not-over': 'The month is not over yet.',
      outside:
        "A participant's days have changed and do not reach this month. Nothing is saved. Remove the hours, or change the days.",
      gone: 'There is no such project.',
      stale:
        'Somebody else has saved since you opened the page. Read it through, and save again if yours should stand.',
    },
    done: {
      saved: 'Saved.',
      added: 'The participant is added.',
      sent: 'Noted: the month is reported.',
      correcting: 'You can correct the month now.',
    },
    calendarName: (project) => `${project}: the participants' time`,
    calendarText: "Last days to report the participants' time to Statistics Sweden.",
    calendarDay: (month, project) => `Report the participants' time for ${month} to Statistics Sweden (${project})`,
  },
})
