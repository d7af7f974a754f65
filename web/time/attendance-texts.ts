import { texts } from '#shared/platform/language.ts'

export const attendanceDone = ['saved', 'added', 'sent', 'correcting'] as const
export type AttendanceDone = (typeof attendanceDone)[number]

type Texts = {
  title: (month: string) => string
  lead: string
  dueOn: (day: string) => string
  sendAgain: (month: string) => string
  hours: string
  hoursOf: (name: string) => string
  certified: string
  sentColumn: string
  certifiedBy: (name: string) => string
  nobody: string
  outside: string
  total: (hours: string) => string
  sendTitle: string
  sendLead: string
  saveFirst: string
  send: string
  sentOn: (day: string) => string
  correctTitle: string
  correctLead: string
  reason: string
  correct: string
  refusals: {
    locked: string
    'not-certified': (names: string) => string
    more: (count: number) => string
    'earlier-open': (month: string) => string
    'month-not-over': string
    outside: string
    gone: string
    stale: string
  }
  sentMeanwhile: { title: string; text: string }
  done: Record<AttendanceDone, string>
}

/** Texts of the participants' hours of a month. */
export const attendanceTexts = texts<Texts>({
  sv: {
    title: (month) => `Närvaro i ${month}`,
    lead: 'Skriv varje deltagares timmar. Kryssa i när deltagaren har intygat dem.',
    dueOn: (day) => `Lämnas till SCB senast ${day}.`,
    sendAgain: (month) => `Lämna den här månaden till SCB igen: ${month} har rättats.`,
    hours: 'Timmar',
    hoursOf: (name) => `Timmar, ${name}`,
    certified: 'Intygat',
    sentColumn: 'Lämnad till SCB',
    certifiedBy: (name) => `${name} har intygat`,
    nobody: 'Ingen deltar den här månaden.',
    outside: 'Månaden ligger utanför deltagarens dagar. Ta bort timmarna, eller ändra dagarna.',
    total: (hours) => `Summa: ${hours}.`,
    sendTitle: 'Lämnad till SCB',
    sendLead: 'Lämna uppgifterna i SCB:s eget system. Notera sedan här att det är gjort.',
    saveFirst: 'Spara timmarna först, också när alla har noll. Sedan kan du notera att månaden är lämnad.',
    send: 'Notera att månaden är lämnad',
    sentOn: (day) => `Lämnad till SCB ${day}.`,
    correctTitle: 'Rätta månaden',
    correctLead: 'Alla senare månader som är lämnade måste lämnas igen.',
    reason: 'Varför',
    correct: 'Börja rätta',
    refusals: {
      locked: 'Det går inte nu. Månadens läge har ändrats sedan du öppnade sidan.',
      'not-certified': (names) =>
        `Timmarna är inte intygade av ${names}. Kryssa i när de är intygade, eller ta bort timmarna.`,
      more: (count) => `${count} till`,
      'earlier-open': (month) => `Månaderna lämnas i tidsföljd. Lämna ${month} först.`,
      'month-not-over': 'Månaden är inte slut än.',
      outside:
        'Inget är sparat. En deltagares dagar har ändrats, så att månaden nu ligger utanför dem. Ta bort timmarna, eller ändra dagarna.',
      gone: 'Projektet finns inte.',
      stale: 'Någon annan har ändrat månaden sedan du öppnade sidan. Läs igenom den igen.',
    },
    sentMeanwhile: {
      title: 'Månaden har noterats som lämnad sedan du öppnade sidan',
      text: 'Det du skrev är inte sparat. Jämför. Börja rätta månaden om något av det ska gälla.',
    },
    done: {
      saved: 'Sparat.',
      added: 'Deltagaren är tillagd.',
      sent: 'Noterat: månaden är lämnad.',
      correcting: 'Du kan rätta månaden nu.',
    },
  },
  en: {
    title: (month) => `Attendance in ${month}`,
    lead: 'Write the hours of each participant. Tick the box when the participant has certified them.',
    dueOn: (day) => `To be reported to Statistics Sweden by ${day}.`,
    sendAgain: (month) => `${month} has been corrected. Report this month to Statistics Sweden again.`,
    hours: 'Hours',
    hoursOf: (name) => `Hours, ${name}`,
    certified: 'Certified',
    sentColumn: 'Reported to Statistics Sweden',
    certifiedBy: (name) => `${name} has certified`,
    nobody: 'Nobody takes part this month.',
    outside: "The month is outside the participant's days. Remove the hours, or change the days.",
    total: (hours) => `Total: ${hours}.`,
    sendTitle: 'Reported to Statistics Sweden',
    sendLead: "Report the figures in Statistics Sweden's own system. Then note here that it is done.",
    saveFirst: 'Save the hours first, even if everyone has zero. You can then note that the month is reported.',
    send: 'Note that the month is reported',
    sentOn: (day) => `Reported to Statistics Sweden on ${day}.`,
    correctTitle: 'Correct the month',
    correctLead: 'All later months that are reported must be reported again.',
    reason: 'Why',
    correct: 'Start correcting',
    refusals: {
      locked: 'That cannot be done now. The status of the month has changed since you opened the page.',
      'not-certified': (names) =>
        `The hours are not certified by ${names}. Tick them once they are certified, or remove the hours.`,
      more: (count) => `${count} more`,
      'earlier-open': (month) => `The months are reported in order. Report ${month} first.`,
      'month-not-over': 'The month is not over yet.',
      outside:
        "Nothing is saved. A participant's days have changed, and the month is now outside them. Remove the hours, or change the days.",
      gone: 'There is no such project.',
      stale: 'Somebody else has changed the month since you opened the page. Read it through again.',
    },
    sentMeanwhile: {
      title: 'The month has been noted as reported since you opened the page',
      text: 'What you wrote is not saved. Compare, and begin a correction of the month if any of it should stand.',
    },
    done: {
      saved: 'Saved.',
      added: 'The participant is added.',
      sent: 'Noted: the month is reported.',
      correcting: 'You can correct the month now.',
    },
  },
})
