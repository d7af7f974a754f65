import { texts } from '#shared/platform/language.ts'
import type { WarningKind } from '#shared/time/sheet-warnings.ts'

export const sheetDone = ['saved', 'copied', 'signed', 'correcting', 'looked-through', 'approved', 'returned'] as const
export type SheetDone = (typeof sheetDone)[number]

type Texts = {
  myTime: string
  myTimeLead: string
  noProjects: string
  noProjectsHelp: string
  rules: string
  months: (project: string) => string
  month: string
  state: string
  hours: string
  toDo: string
  open: (month: string) => string
  toApprove: string
  toApproveCaption: string
  nothingToApprove: string
  person: string
  project: string
  title: (month: string) => string
  eyebrow: (project: string, reference: string) => string
  previous: string
  next: string
  weeks: string
  wholeMonth: string
  week: (number: number) => string
  sums: {
    month: string
    counted: string
    year: (year: string) => string
    ofCap: (used: string, cap: string) => string
    noCap: string
    unit: string
    category: string
  }
  warnings: string
  noWarnings: string
  stops: string
  warning: Record<WarningKind, string>
  warningFacts: { weekend: string }
  grid: string
  gridHelp: string
  keysHelp: string
  day: string
  activity: string
  absence: string
  sum: string
  noAbsence: string
  hoursIn: (day: string, activity: string) => string
  wordsIn: (day: string, activity: string) => string
  absenceKind: (day: string) => string
  absenceHours: (day: string) => string
  absenceHint: string
  description: string
  weekSum: (number: number, hours: string) => string
  save: string
  copyTitle: string
  copyDay: string
  copyYesterday: string
  copyWeek: string
  notHours: string
  overDay: (hours: number) => string
  identity: string
  kindMissing: string
  awayMissing: string
  sign: string
  signTitle: string
  signMeans: (name: string, hours: string, month: string) => string
  signThen: Record<'manager' | 'none', (approver: string) => string>
  signSaved: string
  notYet: (day: string) => string
  leftOut: string
  correctTitle: string
  correctLead: string
  correct: string
  reason: string
  reasonHint: string
  returned: (name: string, reason: string) => string
  correcting: (reason: string) => string
  review: (month: string) => string
  reviewShort: (month: string) => string
  lookThrough: string
  history: string
  historyCaption: string
  historyColumns: { at: string; what: string; by: string; edition: string; reason: string }
  hash: (hash: string) => string
  approveTitle: string
  approveLead: (name: string) => string
  approve: string
  return: string
  returnTitle: string
  returnHint: string
  paper: string
  paperLead: string
  orderPaper: string
  paperAbout: string
  done: Record<SheetDone, string>
  refusals: Record<
    | 'locked'
    | 'not-yours'
    | 'stopped'
    | 'left-out'
    | 'too-many'
    | 'stale'
    | 'gone'
    | 'month-not-over'
    | 'activity-gone',
    string
  >
  conflict: { title: string; text: string }
  signedMeanwhile: { title: string; text: string }
  gone: string
  empty: string
}

/** Texts of a person's own time, and of approving that of others. */
export const sheetTexts = texts<Texts>({
  sv: {
    myTime: 'Min tid',
    myTimeLead: 'Här redovisar du din tid i projektet, månad för månad.',
    noProjects: 'Du redovisar inte tid i något projekt.',
    noProjectsHelp: 'Arbetar du i projektet? Be projektets administratör att lägga till dig.',
    rules: 'Så ska tiden redovisas',
    months: (project) => `Månader i ${project}`,
    month: 'Månad',
    state: 'Läge',
    hours: 'Timmar',
    toDo: 'Att göra',
    open: (month) => `Öppna ${month}`,
    toApprove: 'Att godkänna',
    toApproveCaption: 'Tidrapporter som dina medarbetare har skrivit under',
    nothingToApprove: 'Ingen tidrapport väntar på dig.',
    person: 'Person',
    project: 'Projekt',
    title: (month) => `Tid i ${month}`,
    eyebrow: (project, reference) => `${project} · ${reference}`,
    previous: 'Månaden före',
    next: 'Månaden efter',
    weeks: 'Visa en vecka i taget',
    wholeMonth: 'Hela månaden',
    week: (number) => `Vecka ${number}`,
    sums: {
      month: 'Månaden',
      counted: 'Räknas',
      year: (year) => `Året ${year}, alla projekt`,
      ofCap: (used, cap) => `${used} av högst ${cap}`,
      noCap: 'inget tak är angett',
      unit: 'Enhet',
      category: 'Personalkategori',
    },
    warnings: 'Att se över',
    noWarnings: 'Inget att se över.',
    stops: 'Måste rättas innan du skriver under.',
    warning: {
      outside:
        'Dagen ligger utanför projektet eller din tid i det. Ta bort timmarna, eller be administratören att ändra dagarna.',
      'over-day-length': 'Det är fler timmar än dagen har, med dina andra projekt inräknade. Rätta timmarna.',
      'no-description': 'Det står inte vad du gjorde. Skriv det.',
      'unclear-description': 'Det är svårt att förstå vad du gjorde. Skriv vad, och med vem eller för vad.',
      'day-off': 'Dagen är ledig. Stämmer det att du arbetade? Skriv då gärna varför.',
      'over-day': 'Dagen har fler timmar än en arbetsdag hos dig. Stämmer det?',
      'part-hours': 'Projektet räknar hela timmar. Resten avrundas nedåt.',
      'over-cap': 'Årets tak är nått. Tid över det ger ingen ersättning. Tala med administratören.',
      'earlier-unsigned': 'En tidigare månad är inte underskriven. Skriv under den också.',
    },
    warningFacts: { weekend: 'helg' },
    grid: 'Dag för dag',
    gridHelp:
      'Skriv timmar som 7, 7,5 eller 7:30, och vad du gjorde. Skriv inget om andras hälsa och inga personnummer.',
    keysHelp:
      'Gå mellan rutorna med piltangenterna. Retur går nedåt. Skriv för att ersätta. F2 ändrar i rutan, Esc ångrar.',
    day: 'Dag',
    activity: 'Aktivitet',
    absence: 'Frånvaro',
    sum: 'Summa',
    noAbsence: 'Ingen',
    hoursIn: (day, activity) => `Timmar ${day}, ${activity}`,
    wordsIn: (day, activity) => `Vad du gjorde ${day}, ${activity}`,
    absenceKind: (day) => `Frånvaro ${day}`,
    absenceHours: (day) => `Timmar borta ${day}`,
    absenceHint: 'Skriv inte varför du var borta.',
    description: 'Vad du gjorde',
    weekSum: (number, hours) => `Vecka ${number}: ${hours}`,
    save: 'Spara',
    copyTitle: 'Fyll i från tidigare',
    copyDay: 'Dag att fylla i',
    copyYesterday: 'Fyll i som dagen före',
    copyWeek: 'Fyll i hela veckan som veckan före',
    notHours: 'Skriv timmar som 7, 7,5 eller 7:30.',
    overDay: (hours) => `Den här dagen har ${hours} timmar. Skriv färre.`,
    identity: 'Det ser ut som ett personnummer. Ta bort det.',
    kindMissing: 'Välj slag av frånvaro.',
    awayMissing: 'Skriv hur många timmar du var borta.',
    sign: 'Skriv under',
    signTitle: 'Skriv under månaden',
    signMeans: (name, hours, month) =>
      `Jag, ${name}, intygar att jag har arbetat ${hours} i projektet i ${month}, med det som står ovan.`,
    signThen: {
      manager: (approver) => `Sedan går tidrapporten till ${approver}, som godkänner den.`,
      none: () => 'Ingen annan skriver under i den här programperioden.',
    },
    signSaved: 'Du skriver under det som är sparat. Spara först om du har ändrat något.',
    notYet: (day) => `Du kan skriva under från och med ${day}.`,
    leftOut: 'En månad utan timmar ska varken redovisas eller skrivas under i den här programperioden.',
    correctTitle: 'Rätta månaden',
    correctLead:
      'Det som är underskrivet ändras aldrig. En rättelse blir en ny version, och gäller när du har skrivit under den.',
    correct: 'Börja rätta',
    reason: 'Varför',
    reasonHint: 'Skälet sparas med den nya versionen.',
    returned: (name, reason) => `${name} har lämnat tillbaka tidrapporten: ${reason}`,
    correcting: (reason) => `Du rättar månaden: ${reason} Den tidigare versionen gäller tills du skriver under.`,
    review: (month) => `Du skrev under den här månaden innan ${month} rättades. Se över om den fortfarande stämmer.`,
    reviewShort: (month) => `Se över: ${month} har rättats`,
    lookThrough: 'Den stämmer',
    history: 'Vad som har hänt',
    historyCaption: 'Det senaste först',
    historyColumns: { at: 'När', what: 'Vad', by: 'Vem', edition: 'Version', reason: 'Skäl' },
    hash: (hash) => `Underskriftens kontrollsumma (SHA-256): ${hash}`,
    approveTitle: 'Godkänn tiden',
    approveLead: (name) => `Du intygar att ${name} har arbetat så här i projektet.`,
    approve: 'Godkänn',
    return: 'Lämna tillbaka',
    returnTitle: 'Lämna tillbaka med ett skäl',
    returnHint: 'Skriv vad som ska ändras.',
    paper: 'På papper',
    paperLead: 'Hämta månaden som PDF, med rader för underskrift för hand.',
    orderPaper: 'Skapa PDF',
    paperAbout: 'Månaden som den stod när du skapade filen, med rader för underskrift.',
    done: {
      saved: 'Sparat.',
      copied: 'Ifyllt och sparat. Kontrollera att det stämmer.',
      signed: 'Månaden är underskriven.',
      correcting: 'Du kan rätta månaden nu.',
      'looked-through': 'Noterat. Månaden gäller som den är.',
      approved: 'Tidrapporten är godkänd.',
      returned: 'Tidrapporten är återlämnad.',
    },
    refusals: {
      locked: 'Det går inte nu. Månadens läge har ändrats sedan du öppnade sidan.',
      'not-yours': 'Det är någon annan som ska göra det här.',
      stopped: 'Månaden kan inte skrivas under än. Rätta det som står under ”Att se över”.',
      'left-out': 'En månad utan timmar ska varken redovisas eller skrivas under.',
      'too-many': 'Månaden har rättats för många gånger. Tala med administratören.',
      stale: 'Månaden ändrades medan du hade sidan öppen. Läs igenom den igen.',
      gone: 'Månaden finns inte.',
      'month-not-over': 'Månaden är inte slut än.',
      'activity-gone':
        'Inget är sparat. Projektets administratör har tagit bort en aktivitet sedan du öppnade sidan. Flytta tiden till en annan aktivitet och spara igen.',
    },
    conflict: {
      title: 'Månaden har sparats i ett annat fönster',
      text: 'Det du skrev är inte sparat. Jämför och spara igen om det är ditt som ska gälla.',
    },
    signedMeanwhile: {
      title: 'Månaden har skrivits under i ett annat fönster',
      text: 'Det du skrev är inte sparat. Jämför. Börja rätta månaden om något av det ska gälla.',
    },
    gone: 'Du skrev det här på en aktivitet som inte finns längre. Skriv det på en annan aktivitet.',
    empty: '(tomt)',
  },
  en: {
    myTime: 'My time',
    myTimeLead: 'Here you report your time in the project, month by month.',
    noProjects: 'You do not report time in any project.',
    noProjectsHelp: 'Do you work in the project? Ask its administrator to add you.',
    rules: 'How to report time',
    months: (project) => `Months in ${project}`,
    month: 'Month',
    state: 'Status',
    hours: 'Hours',
    toDo: 'To do',
    open: (month) => `Open ${month}`,
    toApprove: 'To approve',
    toApproveCaption: 'Time sheets signed by the people you manage',
    nothingToApprove: 'No time sheet is waiting for you.',
    person: 'Person',
    project: 'Project',
    title: (month) => `Time in ${month}`,
    eyebrow: (project, reference) => `${project} · ${reference}`,
    previous: 'Previous month',
    next: 'Next month',
    weeks: 'Show one week at a time',
    wholeMonth: 'The whole month',
    week: (number) => `Week ${number}`,
    sums: {
      month: 'The month',
      counted: 'Counts',
      year: (year) => `The year ${year}, all projects`,
      ofCap: (used, cap) => `${used} of at most ${cap}`,
      noCap: 'no cap is given',
      unit: 'Unit',
      category: 'Staff category',
    },
    warnings: 'To check',
    noWarnings: 'Nothing to check.',
    stops: 'Must be corrected before you sign.',
    warning: {
      outside:
        'The day is outside the project or your time in it. Remove the hours, or ask the administrator to change the days.',
      'over-day-length': 'There are more hours than the day has, counting your other projects. Correct the hours.',
      'no-description': 'There is no description of what you did. Write one.',
      'unclear-description': 'It is hard to understand what you did. Write what, and with whom or for what.',
      'day-off': 'This is a day off. Is it right that you worked? If so, please write why.',
      'over-day': 'The day has more hours than your working day. Is that right?',
      'part-hours': 'The project counts whole hours. The rest is rounded down.',
      'over-cap': 'The yearly cap has been reached. Time over it is not eligible. Talk to the administrator.',
      'earlier-unsigned': 'An earlier month is not signed. Sign it too.',
    },
    warningFacts: { weekend: 'weekend' },
    grid: 'Day by day',
    gridHelp:
      "Write hours as 7, 7.5 or 7:30, and what you did. Do not write about other people's health, and no personal identity numbers.",
    keysHelp:
      'Move between the boxes with the arrow keys. Enter goes down. Type to replace. F2 edits the box, Esc undoes.',
    day: 'Day',
    activity: 'Activity',
    absence: 'Absence',
    sum: 'Total',
    noAbsence: 'None',
    hoursIn: (day, activity) => `Hours ${day}, ${activity}`,
    wordsIn: (day, activity) => `What you did ${day}, ${activity}`,
    absenceKind: (day) => `Absence ${day}`,
    absenceHours: (day) => `Hours away ${day}`,
    absenceHint: 'Do not write why you were away.',
    description: 'What you did',
    weekSum: (number, hours) => `Week ${number}: ${hours}`,
    save: 'Save',
    copyTitle: 'Fill in from earlier',
    copyDay: 'Day to fill in',
    copyYesterday: 'Fill in as the day before',
    copyWeek: 'Fill in the whole week as the week before',
    notHours: 'Write hours as 7, 7.5 or 7:30.',
    overDay: (hours) => `This day has ${hours} hours. Enter fewer.`,
    identity: 'This looks like a personal identity number. Remove it.',
    kindMissing: 'Choose a kind of absence.',
    awayMissing: 'Write how many hours you were away.',
    sign: 'Sign',
    signTitle: 'Sign the month',
    signMeans: (name, hours, month) =>
      `I, ${name}, certify that I have worked ${hours} in the project in ${month}, on what is described above.`,
    signThen: {
      manager: (approver) => `Then the time sheet goes to ${approver}, who approves it.`,
      none: () => 'Nobody else signs in this programme period.',
    },
    signSaved: 'You sign what is saved. Save first if you have changed anything.',
    notYet: (day) => `You can sign from ${day}.`,
    leftOut: 'A month without hours is neither reported nor signed in this programme period.',
    correctTitle: 'Correct the month',
    correctLead:
      'What is signed never changes. A correction becomes a new version, which applies once you have signed it.',
    correct: 'Start correcting',
    reason: 'Why',
    reasonHint: 'The reason is kept with the new version.',
    returned: (name, reason) => `${name} has returned the time sheet: ${reason}`,
    correcting: (reason) => `You are correcting the month: ${reason} The earlier version applies until you sign.`,
    review: (month) => `${month} was corrected after you signed this month. Check whether this month is still right.`,
    reviewShort: (month) => `Check: ${month} has been corrected`,
    lookThrough: 'It is right',
    history: 'What has happened',
    historyCaption: 'Latest first',
    historyColumns: { at: 'When', what: 'What', by: 'Who', edition: 'Version', reason: 'Reason' },
    hash: (hash) => `Checksum of the signature (SHA-256): ${hash}`,
    approveTitle: 'Approve the time',
    approveLead: (name) => `You certify that ${name} has worked in the project as described here.`,
    approve: 'Approve',
    return: 'Return',
    returnTitle: 'Return with a reason',
    returnHint: 'Write what needs to change.',
    paper: 'On paper',
    paperLead: 'Download the month as a PDF, with lines to sign by hand.',
    orderPaper: 'Make a PDF',
    paperAbout: 'The month as it stood when you made the file, with lines to sign.',
    done: {
      saved: 'Saved.',
      copied: 'Filled in and saved. Check that it is right.',
      signed: 'The month is signed.',
      correcting: 'You can correct the month now.',
      'looked-through': 'Noted. The month applies as it is.',
      approved: 'The time sheet is approved.',
      returned: 'The time sheet is returned.',
    },
    refusals: {
      locked: 'That cannot be done now. The status of the month has changed since you opened the page.',
      'not-yours': 'This is for somebody else to do.',
      stopped: 'The month cannot be signed yet. Put right what is listed under “To check”.',
      'left-out': 'A month without hours is neither reported nor signed.',
      'too-many': 'The month has been corrected too many times. Talk to the administrator.',
      stale: 'The month changed while you had the page open. Read it through again.',
      gone: 'There is no such month.',
      'month-not-over': 'The month is not over yet.',
      'activity-gone':
        "Nothing is saved. The project's administrator has removed an activity since you opened the page. Move the time to another activity and save again.",
    },
    conflict: {
      title: 'The month has been saved in another window',
      text: 'What you wrote is not saved. Compare, and save again if yours should stand.',
    },
    signedMeanwhile: {
      title: 'The month has been signed in another window',
      text: 'What you wrote is not saved. Compare, and begin a correction of the month if any of it should stand.',
    },
    gone: 'You entered this under an activity that no longer exists. Enter it under another activity.',
    empty: '(empty)',
  },
})
