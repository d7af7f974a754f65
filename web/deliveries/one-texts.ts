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
  withdraw: string
  withdrawMeans: string
  reasonHint: string
  historyTitle: string
  history: Record<'received' | 'accepted' | 'rejected' | 'withdrawn', string>
  said: Record<'accepted' | 'rejected' | 'withdrawn', string>
  refusals: Record<'wrong-status' | 'not-what-was-confirmed' | 'cannot-replace', string>
  compareTitle: string
  compareCaption: string
  compareLead: string
  compareNone: string
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
      way: 'Sätt',
      source: 'Källa',
      comment: 'Kommentar',
      replaces: 'Ersätter',
      rows: 'Godkända rader',
      refused: 'Underkända rader',
      sum: 'Summa av de godkända',
      years: 'År',
      regions: 'Regioner',
    },
    toForm: 'Till formuläret',
    toReplaced: 'en tidigare leverans',
    waitingTitle: 'Skicka filen',
    waiting: 'Uppgifterna om leveransen är sparade, men filen har inte kommit än. Välj den här.',
    reading: 'Filen läses. En stor fil kan ta någon minut. Sidan visar resultatet när det är klart.',
    look: 'Visa om den är läst',
    refusedTitle: 'Filen gick inte att använda',
    sendNew: 'Lämna en ny fil',
    sendCorrected: 'Lämna en rättad fil i stället för den här',
    foundTitle: 'Om leveransen',
    warningsTitle: (count) => `${plural(count, 'sak', 'saker', 'sv')} att se över`,
    sameAs: 'Visa den leveransen',
    moreWarnings: (count) => `Ytterligare ${plural(count, 'sak', 'saker', 'sv')} visas inte.`,
    rowsTitle: (count) => plural(count, 'underkänd rad', 'underkända rader', 'sv'),
    rowsLead: 'De här raderna räknas inte. Radnumret är radens nummer i filen, med rubrikraden som rad 1.',
    rowsFile: 'Hämta alla som CSV',
    rowsCaption: (page, pages) => (pages > 1 ? `Underkända rader, sida ${page} av ${pages}` : 'Underkända rader'),
    rowColumns: { row: 'Rad', column: 'Kolumn', value: 'Det stod', reason: 'Varför' },
    earlier: 'Föregående sida',
    later: 'Nästa sida',
    decideTitle: 'Ta ställning',
    decide: 'Inget räknas förrän du godkänner. Är något fel: rätta i er källa, lämna en ny fil och avvisa den här.',
    toRows: 'Se de underkända raderna först',
    acceptTitle: 'Godkänn',
    rejectTitle: 'Avvisa',
    labels: { confirm: 'Bekräfta', reason: 'Skäl' },
    confirm: (refused, warnings) =>
      [
        refused > 0 ? `${plural(refused, 'underkänd rad', 'underkända rader', 'sv')} inte räknas` : '',
        warnings > 0 ? `${plural(warnings, 'sak', 'saker', 'sv')} att se över stämmer` : '',
      ]
        .filter(Boolean)
        .join(', och att ')
        .replace(/^/, 'Jag har sett vad granskningen hittade, och godkänner att ')
        .concat('.'),
    mustConfirm: 'Bekräfta att du har sett vad granskningen hittade.',
    accept: 'Godkänn leveransen',
    reject: 'Avvisa leveransen',
    rejectMeans: 'Inget i leveransen räknas. Den sparas med ditt skäl.',
    withdraw: 'Återta leveransen',
    withdrawMeans:
      'Leveransen slutar räknas från nästa sammanställning, och det som den ersatte räknas igen. Den sparas med ditt skäl.',
    reasonHint: 'Skälet står i historiken.',
    historyTitle: 'Historik',
    history: { received: 'Kom in', accepted: 'Godkändes', rejected: 'Avvisades', withdrawn: 'Återtogs' },
    said: {
      accepted: 'Leveransen är godkänd. Den räknas från nästa sammanställning.',
      rejected: 'Leveransen är avvisad.',
      withdrawn: 'Leveransen är återtagen.',
    },
    refusals: {
      'wrong-status': 'Någon annan har redan tagit ställning. Så här står det nu.',
      'not-what-was-confirmed': 'Granskningen visar något annat än när du öppnade sidan. Se över den igen.',
      'cannot-replace': 'Det som leveransen ersätter räknas inte längre. Avvisa den här och lämna filen igen.',
    },
    compareTitle: 'Jämfört med det som räknas i dag',
    compareCaption: 'Summor per år och sektor',
    compareLead:
      'Summor för samma år, sektorer och regioner, före och efter. Det som finns i leveransen ersätter det som räknas för samma år, region, form, sektor och kön.',
    compareNone: 'Inget räknas i dag för det som leveransen gäller.',
    compareColumns: { what: 'År och sektor', now: 'Räknas i dag', delivered: 'I leveransen' },
  },
  en: {
    facts: {
      deliverer: 'Delivered by',
      measure: 'Measure',
      way: 'Way',
      source: 'Source',
      comment: 'Comment',
      replaces: 'Replaces',
      rows: 'Accepted rows',
      refused: 'Refused rows',
      sum: 'Sum of those accepted',
      years: 'Years',
      regions: 'Regions',
    },
    toForm: 'To the form',
    toReplaced: 'an earlier delivery',
    waitingTitle: 'Send the file',
    waiting: 'What you wrote of the delivery is saved, but the file has not come yet. Choose it here.',
    reading: 'The file is being read. A large file can take a minute or so. The page shows the result when it is done.',
    look: 'See whether it has been read',
    refusedTitle: 'The file could not be used',
    sendNew: 'Deliver a new file',
    sendCorrected: 'Deliver a corrected file in its place',
    foundTitle: 'About the delivery',
    warningsTitle: (count) => `${plural(count, 'thing', 'things', 'en')} to look over`,
    sameAs: 'Show that delivery',
    moreWarnings: (count) => `${plural(count, 'more thing is', 'more things are', 'en')} not shown.`,
    rowsTitle: (count) => plural(count, 'refused row', 'refused rows', 'en'),
    rowsLead: "These rows do not count. The number is the row's number in the file, with the headings as row 1.",
    rowsFile: 'Download all as CSV',
    rowsCaption: (page, pages) => (pages > 1 ? `Refused rows, page ${page} of ${pages}` : 'Refused rows'),
    rowColumns: { row: 'Row', column: 'Column', value: 'It said', reason: 'Why' },
    earlier: 'Previous page',
    later: 'Next page',
    decideTitle: 'Decide',
    decide:
      'Nothing counts until you accept it. If something is wrong: correct your source, deliver a new file and reject this one.',
    toRows: 'See the refused rows first',
    acceptTitle: 'Accept',
    rejectTitle: 'Reject',
    labels: { confirm: 'Confirm', reason: 'Reason' },
    confirm: (refused, warnings) =>
      [
        refused > 0 ? `${plural(refused, 'refused row does', 'refused rows do', 'en')} not count` : '',
        warnings > 0
          ? `${plural(warnings, 'thing', 'things', 'en')} to look over ${warnings === 1 ? 'is' : 'are'} right`
          : '',
      ]
        .filter(Boolean)
        .join(', and that ')
        .replace(/^/, 'I have seen what the check found, and accept that ')
        .concat('.'),
    mustConfirm: 'Confirm that you have seen what the check found.',
    accept: 'Accept the delivery',
    reject: 'Reject the delivery',
    rejectMeans: 'Nothing in the delivery counts. It is kept with your reason.',
    withdraw: 'Withdraw the delivery',
    withdrawMeans:
      'The delivery stops counting from the next compilation on, and what it replaced counts again. It is kept with your reason.',
    reasonHint: 'The reason stands in the history.',
    historyTitle: 'History',
    history: { received: 'Came in', accepted: 'Accepted', rejected: 'Rejected', withdrawn: 'Withdrawn' },
    said: {
      accepted: 'The delivery is accepted. It counts from the next compilation on.',
      rejected: 'The delivery is rejected.',
      withdrawn: 'The delivery is withdrawn.',
    },
    refusals: {
      'wrong-status': 'Somebody else has decided already. This is how it stands now.',
      'not-what-was-confirmed': 'The check shows something else than when you opened the page. Look it over again.',
      'cannot-replace': 'What the delivery replaces counts no more. Reject this one and deliver the file again.',
    },
    compareTitle: 'Compared with what counts today',
    compareCaption: 'Sums by year and sector',
    compareLead:
      'Sums for the same years, sectors and regions, before and after. What is in the delivery replaces what counts for the same year, region, form, sector and sex.',
    compareNone: 'Nothing counts today for what the delivery is of.',
    compareColumns: { what: 'Year and sector', now: 'Counts today', delivered: 'In the delivery' },
  },
})
