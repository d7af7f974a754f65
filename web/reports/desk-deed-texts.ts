import { texts } from '#shared/platform/language.ts'

type DeskDeedTexts = {
  refresh: string
  stuck: string
  retry: string
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
}

/** Words of what can be done with a report at its state. */
export const deskDeedTexts = texts<DeskDeedTexts>({
  sv: {
    refresh: 'Läs in sidan igen',
    stuck: 'Händer inget på flera minuter kan du försöka igen.',
    retry: 'Försök igen',
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
    timeHint: 'Svensk tid, hela kvartar mellan 05:00 och 23:45. Till exempel 09:00.',
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
  },
  en: {
    refresh: 'Reload the page',
    stuck: 'If nothing happens for several minutes you can try again.',
    retry: 'Try again',
    waitsForCoordinator: 'The coordinator is writing. You will be notified when the report can be reviewed.',
    sendWhy:
      'The files are made again from what is written now. Somebody else then reads the report and approves it. The texts cannot be changed in the meantime.',
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
    timeWrong: 'Write a whole quarter of an hour between 05:00 and 23:45, for example 09:15.',
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
  },
})
