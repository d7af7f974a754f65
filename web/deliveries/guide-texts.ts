import { texts } from '#shared/platform/language.ts'
import { formatNumber } from '../texts/format.ts'

type Texts = {
  title: string
  lead: string
  waysTitle: string
  ways: { name: string; text: string }[]
  measure: string
  sameChecks: string
  fileTitle: string
  file: string[]
  columnsCaption: string
  columns: Record<'column' | 'needed' | 'means' | 'codes', string>
  needed: Record<'yes' | 'no', string>
  codes: (count: number) => string
  municipalities: (count: number) => string
  example: string
  exampleIs: string
  template: Record<'csv' | 'xlsx', string>
  replacingTitle: string
  replacing: string[]
  smallTitle: string
  small: string
  apiTitle: string
  api: string[]
  limits: (maxMb: number, maxRows: number) => string
  curlTitle: string
  curlLarge: string
  described: string
  inboxTitle: string
  inbox: string
}

/** Texts of the page for those who deliver figures. */
export const guideTexts = texts<Texts>({
  sv: {
    title: 'Så lämnar ni uppgifter',
    lead: 'För regioner och myndigheter: hur ni lämnar uppgifter om antalet valideringar, hur en fil ska se ut och vad som händer med den.',
    waysTitle: 'Fyra vägar in',
    ways: [
      {
        name: 'Formuläret',
        text: 'Regionen loggar in och fyller i ett år i taget. Det räcker för några tiotal tal.',
      },
      {
        name: 'En fil',
        text: 'Regionen eller den nationella samordnaren lämnar en CSV- eller Excel-fil på webbplatsen.',
      },
      { name: 'API:et', text: 'Ert system skickar rader eller en fil, med en nyckel som samordnaren utfärdar.' },
      { name: 'Inkorgen', text: 'En myndighet som har fått tillgång lägger filen i sin egen mapp hos oss.' },
    ],
    measure: 'Vad som räknas som en validering',
    sameChecks:
      'Alla uppgifter går genom samma kontroll, vilken väg de än kommer. Antingen räknas hela filen, eller allt utom de underkända raderna om en person godkänner det, eller inget.',
    fileTitle: 'Så ska filen se ut',
    file: [
      'CSV i UTF-8 med komma, semikolon eller tabb mellan kolumnerna, eller Excel (xlsx) med uppgifterna på första bladet.',
      'Första raden är rubriker, på svenska eller engelska, i valfri ordning. En okänd kolumn stoppar filen.',
      'I kolumner med koder går det lika bra att skriva ordet.',
      'Hoppa över raden när ni inte vet antalet. Skriv 0 bara när ni vet att det är noll.',
      'Inga uppgifter om enskilda personer: inga namn, inga personnummer.',
    ],
    columnsCaption: 'Kolumnerna och deras koder',
    columns: { column: 'Kolumn', needed: 'Måste finnas', means: 'Betyder', codes: 'Koder' },
    needed: { yes: 'ja', no: 'nej' },
    codes: (count) => `${count} koder`,
    municipalities: (count) => `${formatNumber(count, 'sv')} koder, alla i Excel-mallen`,
    example: 'Ett exempel',
    exampleIs: 'Talen är påhittade.',
    template: { csv: 'CSV-mall', xlsx: 'Excel-mall med alla koder förklarade' },
    replacingTitle: 'När samma uppgift lämnas igen',
    replacing: [
      'Den senare leveransen ersätter den tidigare, uppgift för uppgift: för samma region, år, form, sektor och kön.',
      'Har båda månader ersätts bara de månader som den senare har. Har bara en av dem månader ersätts hela uppgiften, så att inget räknas dubbelt.',
      'En leverans kan också ersätta hela en tidigare leverans. Då räknas inget i den tidigare.',
      'Allt sparas. Återtar ni en leverans räknas det som den ersatte igen.',
    ],
    smallTitle: 'Små tal döljs',
    small: 'Lämna alltid de verkliga talen. Innan något publiceras döljs små tal, så att ingen kan kännas igen.',
    apiTitle: 'Lämna genom API:et',
    api: [
      'Skicka nyckeln i HTTP-huvudet Authorization. Den gäller för en uppgiftslämnare, till och med en viss dag, och kan ha rätt att lämna, besluta och läsa.',
      'Skicka alltid HTTP-huvudet Idempotency-Key. Bryts nätet skickar ni samma anrop igen, och det blir ändå en enda leverans.',
      'Svaret har leveransens adress. Hämta den tills status är något annat än received.',
      'Är status checked ska leveransen godkännas eller avvisas: hämta de underkända raderna och skicka sedan confirm eller reject.',
    ],
    limits: (maxMb, maxRows) =>
      `Ett anrop tar högst ${formatNumber(maxMb, 'sv')} MB, eller ${formatNumber(maxRows, 'sv')} rader i JSON. Större filer skickar ni i två steg: först uppgifterna om leveransen, sedan filen till adressen i svaret.`,
    curlTitle: 'En fil i ett anrop',
    curlLarge: 'En stor fil i två steg',
    described: 'Hela API:et beskrivs i OpenAPI',
    inboxTitle: 'Lämna i inkorgen',
    inbox:
      'Myndigheter som har fått tillgång lägger filen i mappen inbox/ följt av sin kod, till exempel inbox/myh/2025.csv. Filen blir en leverans av sig själv. Kontakta oss för att få tillgång.',
  },
  en: {
    title: 'How to deliver figures',
    lead: 'For regions and authorities: how to deliver figures on the number of validations, what a file must look like and what happens to it.',
    waysTitle: 'Four ways in',
    ways: [
      {
        name: 'The form',
        text: 'The region signs in and fills in one year at a time. That is enough for a few dozen figures.',
      },
      { name: 'A file', text: 'The region or the national coordinator delivers a CSV or Excel file on the website.' },
      { name: 'The API', text: 'Your system sends rows or a file, with a key that the coordinator issues.' },
      {
        name: 'The inbox',
        text: 'An authority that has been given access puts the file in its own folder with us.',
      },
    ],
    measure: 'What counts as a validation',
    sameChecks:
      'All figures go through the same check, whichever way they come. Either the whole file counts, or everything but its refused rows if a person accepts that, or nothing.',
    fileTitle: 'What the file must look like',
    file: [
      'CSV in UTF-8 with commas, semicolons or tabs between the columns, or Excel (xlsx) with the figures on the first sheet.',
      'The first row has headings, in Swedish or English, in any order. An unknown column stops the file.',
      'In columns with codes you may write the word instead.',
      'Skip the row when you do not know the number. Write 0 only when you know that it is zero.',
      'Nothing about individuals: no names, no personal identity numbers.',
    ],
    columnsCaption: 'The columns and their codes',
    columns: { column: 'Column', needed: 'Required', means: 'Means', codes: 'Codes' },
    needed: { yes: 'yes', no: 'no' },
    codes: (count) => `${count} codes`,
    municipalities: (count) => `${formatNumber(count, 'en')} codes, all in the Excel template`,
    example: 'An example',
    exampleIs: 'The figures are made up.',
    template: { csv: 'CSV template', xlsx: 'Excel template with all codes explained' },
    replacingTitle: 'When the same figure is delivered again',
    replacing: [
      'The later delivery replaces the earlier one, figure by figure: for the same region, year, form, sector and sex.',
      'If both have months, only the months in the later one are replaced. If only one of them has months, the whole figure is replaced, so that nothing counts twice.',
      'A delivery can also replace all of an earlier one. Then nothing in the earlier one counts.',
      'Everything is kept. If you withdraw a delivery, what it replaced counts again.',
    ],
    smallTitle: 'Small numbers are hidden',
    small:
      'Always deliver the real numbers. Before anything is published, small numbers are hidden so that nobody can be recognised.',
    apiTitle: 'Deliver through the API',
    api: [
      'Send the key in the HTTP header Authorization. It is valid for one deliverer, up to a certain day, and may have the right to deliver, decide and read.',
      'Always send the HTTP header Idempotency-Key. If the connection breaks, send the same request again, and it still makes only one delivery.',
      'The answer has the address of the delivery. Fetch it until the status is something other than received.',
      'If the status is checked, the delivery is to be accepted or rejected: fetch the refused rows, then send confirm or reject.',
    ],
    limits: (maxMb, maxRows) =>
      `A request takes at most ${formatNumber(maxMb, 'en')} MB, or ${formatNumber(maxRows, 'en')} rows of JSON. Send larger files in two steps: first the details of the delivery, then the file to the address in the answer.`,
    curlTitle: 'A file in one request',
    curlLarge: 'A large file in two steps',
    described: 'The whole API is described in OpenAPI',
    inboxTitle: 'Deliver to the inbox',
    inbox:
      'Authorities that have been given access put the file in the folder inbox/ followed by their code, for example inbox/myh/2025.csv. The file becomes a delivery by itself. Contact us for access.',
  },
})
