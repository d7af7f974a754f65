import { texts } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  facts: Record<
    | 'deliverer'
    | 'measure'
    | 'way'
    | 'source'
    | 'comment'
    | 'replaces'
    | 'rows'
    | 'refused'
    | 'sum'
    | 'years'
    | 'regions',
    string
  >
  toForm: string
  toReplaced: string
  waitingTitle: string
  waiting: string
  reading: string
  readingAgain: (time: string) => string
  readingStopped: string
  look: string
  refusedTitle: string
  sendNew: string
  sendCorrected: string
  foundTitle: string
  warningsTitle: (count: number) => string
  sameAs: string
  moreWarnings: (count: number) => string
  rowsTitle: (count: number) => string
  rowsLead: string
  rowsFile: string
  rowsCaption: (page: number, pages: number) => string
  rowColumns: Record<'row' | 'column' | 'value' | 'reason', string>
  earlier: string
  later: string
  decideTitle: string
  decide: string
  toRows: string
  acceptTitle: string
  rejectTitle: string
  labels: Record<'confirm' | 'reason', string>
  confirm: (refused: number, warnings: number) => string
  mustConfirm: string
  accept: string
  reject: string
  rejectMeans: string
  /** Of a delivery whose file has not come or is not read. */
  cancelMeans: string
  withdraw: string
  withdrawMeans: string
  reasonHint: string
  historyTitle: string
  history: Record<'received' | 'accepted' | 'rejected' | 'withdrawn', string>
  said: Record<'accepted' | 'rejected' | 'withdrawn', string>
  refusals: Record<'wrong-status' | 'form-delivery' | 'not-what-was-confirmed' | 'cannot-replace', string>
  compareTitle: string
  compareCaption: string
  compareLead: string
  compareNone: string
  compareNothing: string
  compareColumns: Record<'what' | 'now' | 'delivered', string>
}

const plural = (count: number, one: string, many: string, language: 'sv' | 'en'): string =>
  `${formatNumber(count, language)} ${count === 1 ? one : many}`

/** Texts of one delivery's page. */
export const oneTexts = texts<Texts>({
  sv: {
    facts: {
      deliverer: 'Lämnad av',
      measure: 'Mått',
      way: 'Väg in',
      source: 'Källa',
      comment: 'Kommentar',
      replaces: 'Ersätter',
      rows: 'Godkända rader',
      refused: 'Underkända rader',
      sum: 'Summa av de godkända raderna',
      years: 'År',
      regions: 'Regioner',
    },
    toForm: 'Till formuläret',
    toReplaced: 'en tidigare leverans',
    waitingTitle: 'Lämna filen',
    waiting: 'Det du skrev är sparat, men filen har inte kommit fram. Välj filen och lämna den.',
    reading: 'Filen läses. En stor fil kan ta någon minut. Resultatet visas här när det är klart.',
    readingAgain: (time) =>
      `Läsningen avbröts av ett tillfälligt fel hos oss. Vi försöker igen klockan ${time}. Ni behöver inte göra något.`,
    readingStopped:
      'Det gick inte att läsa filen, och felet är hos oss. Den som sköter driften har fått larm. Filen finns kvar, så ni behöver inte lämna den igen.',
    look: 'Visa om filen är läst',
    refusedTitle: 'Filen gick inte att använda',
    sendNew: 'Lämna en ny fil',
    sendCorrected: 'Lämna en rättad fil i stället för den här',
    foundTitle: 'Om leveransen',
    warningsTitle: (count) => `${plural(count, 'sak', 'saker', 'sv')} att se över`,
    sameAs: 'Visa den leveransen',
    moreWarnings: (count) => `${plural(count, 'sak', 'saker', 'sv')} till visas inte.`,
    rowsTitle: (count) => plural(count, 'underkänd rad', 'underkända rader', 'sv'),
    rowsLead: 'De här raderna räknas inte. Radens nummer är numret i filen, där rubrikraden är rad 1.',
    rowsFile: 'Hämta alla som CSV',
    rowsCaption: (page, pages) => (pages > 1 ? `Underkända rader, sida ${page} av ${pages}` : 'Underkända rader'),
    rowColumns: { row: 'Rad', column: 'Kolumn', value: 'Värde', reason: 'Varför' },
    earlier: 'Föregående sida',
    later: 'Nästa sida',
    decideTitle: 'Godkänn eller avvisa',
    decide:
      'Inget räknas förrän du godkänner leveransen. Är något fel rättar ni det i källan, lämnar en ny fil och avvisar den här.',
    toRows: 'Se de underkända raderna först',
    acceptTitle: 'Godkänn',
    rejectTitle: 'Avvisa',
    labels: { confirm: 'Bekräfta', reason: 'Skäl' },
    confirm: (refused, warnings) =>
      [
        refused > 0
          ? `Jag godkänner att ${plural(refused, 'underkänd rad', 'underkända rader', 'sv')} inte räknas.`
          : '',
        warnings > 0
          ? `Jag har sett över ${plural(warnings, 'sak', 'saker', 'sv')}, och ${warnings === 1 ? 'den' : 'de'} stämmer.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    mustConfirm: 'Kryssa i rutan om det stämmer. Annars avvisar du leveransen.',
    accept: 'Godkänn leveransen',
    reject: 'Avvisa leveransen',
    rejectMeans: 'Inget i leveransen kommer att räknas. Den sparas med ditt skäl.',
    cancelMeans:
      'Är filen fel, eller kommer den inte? Avvisa leveransen. Inget i den kommer att räknas. Den sparas med ditt skäl.',
    withdraw: 'Återta leveransen',
    withdrawMeans:
      'Leveransen slutar räknas från nästa sammanställning, och det som den ersatte räknas igen. Den sparas med ditt skäl.',
    reasonHint: 'Syns i historiken.',
    historyTitle: 'Historik',
    history: { received: 'Kom in', accepted: 'Godkändes', rejected: 'Avvisades', withdrawn: 'Återtogs' },
    said: {
      accepted: 'Leveransen är godkänd. Den räknas från nästa sammanställning.',
      rejected: 'Leveransen är avvisad.',
      withdrawn: 'Leveransen är återtagen.',
    },
    refusals: {
      'wrong-status': 'Någon annan hann före. Här visas läget nu.',
      'form-delivery': 'Uppgifterna är inlämnade i formuläret. Rätta dem där.',
      'not-what-was-confirmed': 'Kontrollen visar något annat nu än när du öppnade sidan. Läs igenom leveransen igen.',
      'cannot-replace':
        'Leveransen som den här skulle ersätta räknas inte längre. Avvisa den här och lämna filen igen.',
    },
    compareTitle: 'Jämfört med det som räknas i dag',
    compareCaption: 'Summor per år och sektor',
    compareLead:
      'Summor för samma år, sektorer och regioner, före och efter. Det som finns i leveransen ersätter det som räknas för samma år, region, form, sektor och kön.',
    compareNothing: 'inget',
    compareNone: 'I dag räknas inget för det som leveransen gäller.',
    compareColumns: { what: 'År och sektor', now: 'Räknas i dag', delivered: 'I leveransen' },
  },
  en: {
    facts: {
      deliverer: 'Delivered by',
      measure: 'Measure',
      way: 'Way in',
      source: 'Source',
      comment: 'Comment',
      replaces: 'Replaces',
      rows: 'Accepted rows',
      refused: 'Refused rows',
      sum: 'Sum of the accepted rows',
      years: 'Years',
      regions: 'Regions',
    },
    toForm: 'To the form',
    toReplaced: 'an earlier delivery',
    waitingTitle: 'Deliver the file',
    waiting: 'What you wrote is saved, but the file has not arrived. Choose the file and deliver it.',
    reading:
      'The file is being read. A large file can take a minute or two. The result is shown here when it is ready.',
    readingAgain: (time) =>
      `The reading was interrupted by a temporary fault on our side. We will try again at ${time}. You do not need to do anything.`,
    readingStopped:
      'The file could not be read, and the fault is on our side. Those who run the service have been alerted. The file is kept, so you do not need to send it again.',
    look: 'See whether the file has been read',
    refusedTitle: 'The file could not be used',
    sendNew: 'Deliver a new file',
    sendCorrected: 'Deliver a corrected file instead of this one',
    foundTitle: 'About the delivery',
    warningsTitle: (count) => `${plural(count, 'thing', 'things', 'en')} to check`,
    sameAs: 'Show that delivery',
    moreWarnings: (count) => `${plural(count, 'more thing is', 'more things are', 'en')} not shown.`,
    rowsTitle: (count) => plural(count, 'refused row', 'refused rows', 'en'),
    rowsLead: "These rows do not count. A row's number is its number in the file, where the headings are row 1.",
    rowsFile: 'Download all as CSV',
    rowsCaption: (page, pages) => (pages > 1 ? `Refused rows, page ${page} of ${pages}` : 'Refused rows'),
    rowColumns: { row: 'Row', column: 'Column', value: 'Value', reason: 'Why' },
    earlier: 'Previous page',
    later: 'Next page',
    decideTitle: 'Accept or reject',
    decide:
      'Nothing counts until you accept the delivery. If something is wrong, correct it in your source, deliver a new file and reject this one.',
    toRows: 'See the refused rows first',
    acceptTitle: 'Accept',
    rejectTitle: 'Reject',
    labels: { confirm: 'Confirm', reason: 'Reason' },
    confirm: (refused, warnings) =>
      [
        refused > 0 ? `I accept that ${plural(refused, 'refused row does', 'refused rows do', 'en')} not count.` : '',
        warnings > 0
          ? `I have checked ${plural(warnings, 'thing', 'things', 'en')}, and ${warnings === 1 ? 'it is' : 'they are'} right.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    mustConfirm: 'Tick the box if this is right. Otherwise reject the delivery.',
    accept: 'Accept the delivery',
    reject: 'Reject the delivery',
    rejectMeans: 'Nothing in the delivery will count. It is kept with your reason.',
    cancelMeans:
      'Is it the wrong file, or will it not come? Reject the delivery. Nothing in it will count. It is kept with your reason.',
    withdraw: 'Withdraw the delivery',
    withdrawMeans:
      'The delivery stops counting from the next compilation, and what it replaced counts again. It is kept with your reason.',
    reasonHint: 'Shown in the history.',
    historyTitle: 'History',
    history: { received: 'Received', accepted: 'Accepted', rejected: 'Rejected', withdrawn: 'Withdrawn' },
    said: {
      accepted: 'The delivery is accepted. It counts from the next compilation.',
      rejected: 'The delivery is rejected.',
      withdrawn: 'The delivery is withdrawn.',
    },
    refusals: {
      'wrong-status': 'Someone else got there first. The page shows the status now.',
      'form-delivery': 'The figures were submitted in the form. Correct them there.',
      'not-what-was-confirmed':
        'The check shows something different now from when you opened the page. Read the delivery through again.',
      'cannot-replace':
        'The delivery that this one was to replace no longer counts. Reject this one and deliver the file again.',
    },
    compareTitle: 'Compared with what counts today',
    compareCaption: 'Sums by year and sector',
    compareLead:
      'Sums for the same years, sectors and regions, before and after. What is in the delivery replaces what counts for the same year, region, form, sector and sex.',
    compareNothing: 'nothing',
    compareNone: 'Nothing counts today for what the delivery covers.',
    compareColumns: { what: 'Year and sector', now: 'Counts today', delivered: 'In the delivery' },
  },
})
