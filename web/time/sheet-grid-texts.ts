import { texts } from '#shared/platform/language.ts'

type Texts = {
  gridHelp: string
  keysHelp: string
  day: string
  activity: string
  absence: string
  sum: string
  noAbsence: string
  notInProject: string
  hours: string
  hoursIn: (day: string, activity: string) => string
  wordsIn: (day: string, activity: string) => string
  absenceKind: (day: string) => string
  absenceHours: (day: string) => string
  absenceHint: string
  description: string
  /** The same to somebody else who reads it. */
  workDone: string
  weekSum: (number: number, hours: string) => string
  save: string
  saveAndNext: (week: number) => string
  copyTitle: string
  copyDay: string
  copyYesterday: string
  copyWeek: string
  notHours: string
  overDay: (hours: number) => string
  identity: string
  kindMissing: string
  awayMissing: string
  gone: string
}

/** Texts of the days of a month, where they are filled in and where they are read. */
export const gridTexts = texts<Texts>({
  sv: {
    gridHelp:
      'Skriv timmar som 7, 7,5 eller 7:30, och vad du gjorde. Skriv inget om andras hälsa och inga personnummer.',
    keysHelp:
      'Gå mellan rutorna med piltangenterna. Retur går nedåt. Skriv för att ersätta. F2 ändrar i rutan, Esc ångrar. Ctrl+Retur sparar. Du kan klistra in flera rutor från ett kalkylblad.',
    day: 'Dag',
    activity: 'Aktivitet',
    absence: 'Frånvaro',
    sum: 'Summa',
    noAbsence: 'Ingen',
    notInProject: 'Du arbetar inte i projektet den här dagen.',
    hours: 'Timmar',
    hoursIn: (day, activity) => `Timmar ${day}, ${activity}`,
    wordsIn: (day, activity) => `Vad du gjorde ${day}, ${activity}`,
    absenceKind: (day) => `Frånvaro ${day}`,
    absenceHours: (day) => `Timmar borta ${day}`,
    absenceHint: 'Skriv inte varför du var borta.',
    description: 'Vad du gjorde',
    workDone: 'Vad som gjordes',
    weekSum: (number, hours) => `Vecka ${number}: ${hours}`,
    save: 'Spara',
    saveAndNext: (week) => `Spara och gå till vecka ${week}`,
    copyTitle: 'Fyll i från tidigare',
    copyDay: 'Dag att fylla i',
    copyYesterday: 'Fyll i som dagen före',
    copyWeek: 'Fyll i hela veckan som veckan före',
    notHours: 'Skriv timmar som 7, 7,5 eller 7:30.',
    overDay: (hours) => `Den här dagen har ${hours} timmar. Skriv färre.`,
    identity: 'Det ser ut som ett personnummer. Ta bort det.',
    kindMissing: 'Välj slag av frånvaro.',
    awayMissing: 'Skriv hur många timmar du var borta.',
    gone: 'Du skrev det här på en aktivitet som inte finns längre. Skriv det på en annan aktivitet.',
  },
  en: {
    gridHelp:
      "Write hours as 7, 7.5 or 7:30, and what you did. Do not write about other people's health, and no personal identity numbers.",
    keysHelp:
      'Move between the boxes with the arrow keys. Enter goes down. Type to replace. F2 edits the box, Esc undoes. Ctrl+Enter saves. You can paste several cells from a spreadsheet.',
    day: 'Day',
    activity: 'Activity',
    absence: 'Absence',
    sum: 'Total',
    noAbsence: 'None',
    notInProject: 'You do not work in the project on this day.',
    hours: 'Hours',
    hoursIn: (day, activity) => `Hours ${day}, ${activity}`,
    wordsIn: (day, activity) => `What you did ${day}, ${activity}`,
    absenceKind: (day) => `Absence ${day}`,
    absenceHours: (day) => `Hours away ${day}`,
    absenceHint: 'Do not write why you were away.',
    description: 'What you did',
    workDone: 'What was done',
    weekSum: (number, hours) => `Week ${number}: ${hours}`,
    save: 'Save',
    saveAndNext: (week) => `Save and go to week ${week}`,
    copyTitle: 'Fill in from earlier',
    copyDay: 'Day to fill in',
    copyYesterday: 'Fill in as the day before',
    copyWeek: 'Fill in the whole week as the week before',
    notHours: 'Write hours as 7, 7.5 or 7:30.',
    overDay: (hours) => `This day has ${hours} hours. Enter fewer.`,
    identity: 'This looks like a personal identity number. Remove it.',
    kindMissing: 'Choose a kind of absence.',
    awayMissing: 'Write how many hours you were away.',
    gone: 'You entered this under an activity that no longer exists. Enter it under another activity.',
  },
})
