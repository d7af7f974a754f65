import { texts } from '#shared/platform/language.ts'

/** What has been done with a report, as the address says it afterwards. */
export const deskDeeds = [
  'ordered',
  'retried',
  'rebuilt',
  'sent',
  'approved',
  'returned',
  'scheduled',
  'unscheduled',
  'published',
  'withdrawn',
] as const
export type DeskDeed = (typeof deskDeeds)[number]

type DeskReportTexts = {
  next: string
  done: Record<DeskDeed, string>
  movedOn: string
  refresh: string
  stuck: string
  retry: string
  remark: (name: string, moment: string) => string
  problemsTitle: string
  problemsLead: string
  problems: {
    'unknown-reference': (found: string) => string
    'typed-figure': (found: string) => string
    'translation-missing': (language: string) => string
    'too-long': (words: { pages: number; most: number; characters: number }) => string
  }
  inLanguage: Record<'sv' | 'en', string>
  waitsForCoordinator: string
  sendWhy: string
  send: string
  textsNewer: string
  /** Why a report that is to be short cannot be sent before its files are made again. */
  measureFirst: (most: number) => string
  rebuildWhy: string
  rebuild: string
  noFigures: string
  read: string
  reviewWhy: string
  ownWork: string
  takeBack: string
  takeBackWhy: string
  giveBack: string
  remarkLabel: string
  remarkHint: string
  whoIsTold: string
  whoIsToldRegion: string
  publish: string
  publishWhy: string
  confirmPublish: string
  hour: string
  hourWhy: string
  day: string
  time: string
  timeHint: string
  timeWrong: string
  hourPassed: string
  setHour: string
  changeHour: string
  clearHour: string
  toPublic: string
  withdraw: string
  withdrawWhy: string
  reason: string
  reasonHint: string
  confirmWithdraw: string
  withdrawn: string
  chapters: string
  chaptersCaption: string
  chapterColumns: [string, string, string]
  write: string
  writeFor: (chapter: string) => string
  textStates: {
    none: string
    written: string
    behind: (language: string) => string
    missing: (language: string) => string
    problems: (count: number) => string
  }
  files: string
  noFiles: string
  compare: string
  history: string
  facts: string
  factLabels: Record<'recipient' | 'period' | 'languages' | 'id' | 'snapshot' | 'previous', string>
}

/** Words of one report's page on the desk. */
export const deskReportTexts = texts<DeskReportTexts>({
  sv: {
    next: 'Nästa steg',
    done: {
      ordered: 'Rapporten är beställd. Filerna är klara om några sekunder.',
      retried: 'Vi försöker igen. Filerna är klara om några sekunder.',
      rebuilt: 'Filerna görs på nytt. Det tar några sekunder.',
      sent: 'Rapporten är skickad till granskning. Filerna görs på nytt, och de som kan granska den har fått en notis.',
      approved: 'Rapporten är godkänd.',
      returned: 'Rapporten är ett utkast igen.',
      scheduled: 'Tiden är satt.',
      unscheduled: 'Tiden är borttagen. Rapporten publiceras när någon gör det.',
      published: 'Rapporten är publicerad.',
      withdrawn: 'Rapporten är tillbakadragen.',
    },
    movedOn: 'Någon hann före, eller så har filerna gjorts på nytt. Inget ändrades. Så här ser den ut nu.',
    refresh: 'Läs in sidan igen',
    stuck: 'Händer inget på flera minuter kan du försöka igen.',
    retry: 'Försök igen',
    remark: (name, moment) => `${name} skickade tillbaka rapporten ${moment}:`,
    problemsTitle: 'Rätta det här innan rapporten kan granskas',
    problemsLead: 'Länken går till kapitlet.',
    problems: {
      'unknown-reference': (found) => `det finns inget nyckeltal som heter ”${found}”`,
      'typed-figure': (found) => `en siffra är skriven för hand: ”${found}”`,
      'translation-missing': (language) => `texten saknas på ${language}`,
      'too-long': ({ pages, most, characters }) =>
        `rapporten blir ${pages} sidor och får bli högst ${most}. Det här är den längsta texten, ${characters} tecken. Korta den, eller en annan, och gör filerna på nytt.`,
    },
    inLanguage: { sv: 'svenska', en: 'engelska' },
    waitsForCoordinator: 'Samordnaren skriver. Du får en notis när rapporten kan granskas.',
    sendWhy:
      'Filerna görs på nytt av det som är skrivet nu. Sedan läser någon annan rapporten och godkänner den. Texterna går inte att ändra under tiden.',
    send: 'Skicka till granskning',
    textsNewer: 'Texterna är ändrade sedan filerna gjordes.',
    measureFirst: (most) =>
      `Rapporten får bli högst ${most} sidor. Gör filerna på nytt, så visar det sig om texterna får plats. Sedan kan du skicka den till granskning.`,
    rebuildWhy: 'Gör filerna på nytt om du vill se hur rapporten ser ut med texterna som de är nu.',
    rebuild: 'Gör filerna på nytt',
    noFigures: 'Sammanställningen som rapporten bygger på går inte att läsa just nu. Försök igen om en stund.',
    read: 'Läs rapporten',
    reviewWhy:
      'Läs rapporten på alla språk den finns på. Längst ner på den sidan godkänner du den eller skickar tillbaka den.',
    ownWork: 'Du har skrivit i rapporten eller skickat den till granskning. Därför godkänner någon annan den.',
    takeBack: 'Ta tillbaka rapporten',
    takeBackWhy: 'Rapporten blir ett utkast igen, så att texterna går att ändra. Den måste sedan granskas på nytt.',
    giveBack: 'Skicka tillbaka',
    remarkLabel: 'Vad behöver ändras?',
    remarkHint: 'Den som skickade rapporten ser det du skriver.',
    whoIsTold:
      'När rapporten är publicerad kan alla läsa den, och de som prenumererar får ett mejl. Fram till dess ser bara samordnare och kommunikatörer den. Den går inte att ändra efteråt: en rättelse blir en ny version.',
    whoIsToldRegion:
      'När rapporten är publicerad kan regionens medarbetare läsa den. Fram till dess ser bara samordnare och kommunikatörer den. Den går inte att ändra efteråt: en rättelse blir en ny version.',
    publish: 'Publicera nu',
    publishWhy: 'Rapporten kommer ut direkt.',
    confirmPublish: 'Ja, publicera rapporten nu',
    hour: 'Publicera vid en bestämd tid',
    hourWhy:
      'Rapporten kommer ut av sig själv, inom en kvart efter tiden. På rapportens adress står fram till dess bara när den kommer.',
    day: 'Dag',
    time: 'Klockslag',
    timeHint: 'Svensk tid, hela kvartar mellan 05.00 och 23.45. Till exempel 09:00.',
    timeWrong: 'Skriv en hel kvart mellan 05:00 och 23:45, till exempel 09:15.',
    hourPassed: 'Tiden har gått, eller ligger mer än ett år bort. Välj en annan.',
    setHour: 'Sätt tiden',
    changeHour: 'Ändra tiden',
    clearHour: 'Ta bort tiden',
    toPublic: 'Visa den publicerade rapporten',
    withdraw: 'Dra tillbaka rapporten',
    withdrawWhy:
      'Gör det bara om rapporten är så fel att ingen ska använda den. Adressen finns kvar med ditt skäl, men filerna går inte att hämta. Det går inte att ångra.',
    reason: 'Skäl',
    reasonHint: 'Skälet står på rapportens sida för alla.',
    confirmWithdraw: 'Ja, dra tillbaka rapporten',
    withdrawn: 'Skäl som står på rapportens sida:',
    chapters: 'Kapitel och kommentarer',
    chaptersCaption: 'Kapitlen i rapporten',
    chapterColumns: ['Kapitel', 'Kommentar', 'Skriv'],
    write: 'Skriv',
    writeFor: (chapter) => `Skriv i ${chapter}`,
    textStates: {
      none: 'Ingen',
      written: 'Skriven',
      behind: (language) => `Skriven, men texten på ${language} är äldre`,
      missing: (language) => `Saknas på ${language}`,
      problems: (count) => (count === 1 ? 'En sak att rätta' : `${count} saker att rätta`),
    },
    files: 'Filer',
    noFiles: 'Filerna är inte klara.',
    compare: 'Se vad som har ändrats sedan förra rapporten',
    history: 'Vad som har hänt',
    facts: 'Om rapporten',
    factLabels: {
      recipient: 'Till',
      period: 'Omgång',
      languages: 'Språk',
      id: 'Rapportens beteckning',
      snapshot: 'Sammanställningens beteckning',
      previous: 'Jämförs med',
    },
  },
  en: {
    next: 'Next step',
    done: {
      ordered: 'The report has been ordered. The files are ready in a few seconds.',
      retried: 'We are trying again. The files are ready in a few seconds.',
      rebuilt: 'The files are being made again. It takes a few seconds.',
      sent: 'The report has been sent for review. The files are being made again, and those who can review it have been notified.',
      approved: 'The report has been approved.',
      returned: 'The report is a draft again.',
      scheduled: 'The time has been set.',
      unscheduled: 'The time has been removed. The report comes out when somebody publishes it.',
      published: 'The report has been published.',
      withdrawn: 'The report has been withdrawn.',
    },
    movedOn:
      'Someone got there first, or the files have been made again. Nothing was changed. This is the report as it is now.',
    refresh: 'Reload the page',
    stuck: 'If nothing happens for several minutes you can try again.',
    retry: 'Try again',
    remark: (name, moment) => `${name} sent the report back on ${moment}:`,
    problemsTitle: 'Put this right before the report can be reviewed',
    problemsLead: 'The link leads to the chapter.',
    problems: {
      'unknown-reference': (found) => `there is no key figure named “${found}”`,
      'typed-figure': (found) => `a figure is typed by hand: “${found}”`,
      'translation-missing': (language) => `the text is missing in ${language}`,
      'too-long': ({ pages, most, characters }) =>
        `the report has ${pages} pages and may have ${most} at most. This is the longest text, ${characters} characters. Shorten it, or another, and make the files again.`,
    },
    inLanguage: { sv: 'Swedish', en: 'English' },
    waitsForCoordinator: 'The coordinator is writing. You will be notified when the report can be reviewed.',
    sendWhy:
      'The files are made again from what is written now. Then somebody else reads the report and approves it. The texts cannot be changed in the meantime.',
    send: 'Send for review',
    textsNewer: 'The texts have been changed since the files were made.',
    measureFirst: (most) =>
      `The report may have ${most} pages at most. Make the files again to see whether the texts fit. Then you can send it for review.`,
    rebuildWhy: 'Make the files again to see what the report looks like with the texts as they are now.',
    rebuild: 'Make the files again',
    noFigures: 'The compilation that the report is based on cannot be read just now. Try again in a while.',
    read: 'Read the report',
    reviewWhy: 'Read the report in all its languages. At the end of that page you approve it or send it back.',
    ownWork: 'You have written in the report or sent it for review. That is why somebody else approves it.',
    takeBack: 'Take the report back',
    takeBackWhy: 'The report becomes a draft again, so that the texts can be changed. It must then be reviewed again.',
    giveBack: 'Send back',
    remarkLabel: 'What needs to change?',
    remarkHint: 'The person who sent the report sees what you write.',
    whoIsTold:
      'Once the report is published anyone can read it, and subscribers get an e-mail. Until then only coordinators and communicators see it. It cannot be changed afterwards: a correction becomes a new version.',
    whoIsToldRegion:
      "Once the report is published the region's people can read it. Until then only coordinators and communicators see it. It cannot be changed afterwards: a correction becomes a new version.",
    publish: 'Publish now',
    publishWhy: 'The report comes out at once.',
    confirmPublish: 'Yes, publish the report now',
    hour: 'Publish at a set time',
    hourWhy:
      "The report comes out automatically, within a quarter of an hour after the time. Until then the report's address says only when it comes.",
    day: 'Day',
    time: 'Time',
    timeHint: 'Swedish time, whole quarters of an hour between 05:00 and 23:45. For example 09:00.',
    timeWrong: 'Write a whole quarter between 05:00 and 23:45, for example 09:15.',
    hourPassed: 'The time has passed, or is more than a year away. Choose another.',
    setHour: 'Set the time',
    changeHour: 'Change the time',
    clearHour: 'Remove the time',
    toPublic: 'Show the published report',
    withdraw: 'Withdraw the report',
    withdrawWhy:
      'Do this only if the report is so wrong that nobody should use it. The address remains, with your reason, but the files can no longer be downloaded. This cannot be undone.',
    reason: 'Reason',
    reasonHint: "Everyone can read the reason on the report's page.",
    confirmWithdraw: 'Yes, withdraw the report',
    withdrawn: "The reason given on the report's page:",
    chapters: 'Chapters and comments',
    chaptersCaption: 'The chapters of the report',
    chapterColumns: ['Chapter', 'Comment', 'Write'],
    write: 'Write',
    writeFor: (chapter) => `Write in ${chapter}`,
    textStates: {
      none: 'None',
      written: 'Written',
      behind: (language) => `Written, but the text in ${language} is older`,
      missing: (language) => `Missing in ${language}`,
      problems: (count) => (count === 1 ? 'One thing to put right' : `${count} things to put right`),
    },
    files: 'Files',
    noFiles: 'The files are not ready.',
    compare: 'See what has changed since the last report',
    history: 'What has happened',
    facts: 'About the report',
    factLabels: {
      recipient: 'To',
      period: 'Round',
      languages: 'Languages',
      id: 'Identifier of the report',
      snapshot: 'Identifier of the compilation',
      previous: 'Compared with',
    },
  },
})
