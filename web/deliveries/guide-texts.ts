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
    title: 'Så lämnar du uppgifter',
    lead: 'För regioner och myndigheter som lämnar uppgift om antalet valideringar: vägarna in, hur en fil ska se ut, och vad som händer med den.',
    waysTitle: 'Fyra vägar in',
    ways: [
      {
        name: 'Formuläret',
        text: 'Regionen fyller i ett år i taget, inloggad på sin sida. Räcker när ni har några tiotal tal.',
      },
      {
        name: 'En fil',
        text: 'Regionen eller den nationella samordnaren lämnar en CSV- eller Excel-fil på webbplatsen.',
      },
      { name: 'API:et', text: 'Ert system skickar rader eller en fil, med en nyckel som samordnaren utfärdar.' },
      { name: 'Inkorgen', text: 'En myndighet med rätt till sin del av lagringen lägger filen där själv.' },
    ],
    measure: 'Vad som räknas som en validering',
    sameChecks:
      'Alla vägar går genom samma kontroll. En fil räknas helt, eller med sina underkända rader bekräftade av en person, eller inte alls.',
    fileTitle: 'Så ska filen se ut',
    file: [
      'CSV i UTF-8 med komma, semikolon eller tabb mellan kolumnerna, eller Excel (xlsx) med uppgifterna på första bladet.',
      'Första raden är rubriker, på svenska eller engelska, i vilken ordning som helst. En okänd kolumn stoppar filen.',
      'I kolumner med koder går det lika bra att skriva ordet.',
      'En tom cell betyder att ni inte skiljer det åt. Skriv 0 bara när ni vet att det är noll.',
      'Inga uppgifter om enskilda: inga namn, inga personnummer.',
    ],
    columnsCaption: 'Kolumnerna och deras koder',
    columns: { column: 'Kolumn', needed: 'Måste finnas', means: 'Betyder', codes: 'Koder' },
    needed: { yes: 'ja', no: 'nej' },
    codes: (count) => `${count} koder`,
    municipalities: (count) => `${formatNumber(count, 'sv')} koder, alla i Excel-mallen`,
    example: 'Ett exempel',
    exampleIs: 'Talen är påhittade.',
    template: { csv: 'Mall som CSV', xlsx: 'Mall som Excel, med alla koder på andra bladet' },
    replacingTitle: 'När samma uppgift lämnas igen',
    replacing: [
      'Den senare leveransen ersätter den tidigare, uppgift för uppgift: för samma region, år, form, sektor och kön.',
      'Anger båda månader ersätts bara de månader som den senare har. Anger bara en av dem månader ersätts hela uppgiften, så att inget räknas dubbelt.',
      'En leverans kan också ta över helt efter en tidigare. Då faller allt i den tidigare bort.',
      'Allt sparas. Återtar ni en leverans räknas det som den ersatte igen.',
    ],
    smallTitle: 'Små tal döljs',
    small: 'Lämna alltid de verkliga talen. Innan något publiceras döljs små tal, så att ingen kan kännas igen.',
    apiTitle: 'API:et',
    api: [
      'Nyckeln skickas i huvudet Authorization. Den gäller för en uppgiftslämnare, till en viss dag, och får lämna, godkänna eller läsa.',
      'Skicka alltid ett Idempotency-Key. Bryts nätet skickar ni samma anrop igen, och det blir ändå en enda leverans.',
      'Svaret har leveransens adress. Fråga den tills status är något annat än received.',
      'Är status checked behöver någon ta ställning: hämta de underkända raderna, och skicka confirm eller reject.',
    ],
    limits: (maxMb, maxRows) =>
      `Ett anrop tar högst ${formatNumber(maxMb, 'sv')} MB, eller ${formatNumber(maxRows, 'sv')} rader i JSON. Större filer skickas i två steg: först uppgifterna om leveransen, sedan filen till adressen i svaret.`,
    curlTitle: 'En fil i ett anrop',
    curlLarge: 'En stor fil i två steg',
    described: 'Hela API:et beskrivs i OpenAPI',
    inboxTitle: 'Inkorgen',
    inbox:
      'Myndigheter som har rätt till sin del av lagringen lägger filen under inbox/ följt av sin kod, till exempel inbox/myh/2025.csv. Filen blir en leverans av sig själv. Kontakta oss för att få rätten.',
  },
  en: {
    title: 'How to deliver figures',
    lead: 'For regions and authorities that report numbers of validations: the ways in, what a file must look like, and what happens to it.',
    waysTitle: 'Four ways in',
    ways: [
      {
        name: 'The form',
        text: 'The region fills in a year at a time, signed in on its page. Enough when you have a few dozen figures.',
      },
      { name: 'A file', text: 'The region or the national coordinator delivers a CSV or Excel file on the site.' },
      { name: 'The API', text: 'Your system sends rows or a file, with a key that the coordinator issues.' },
      {
        name: 'The inbox',
        text: 'An authority that has the right to its part of the storage puts the file there itself.',
      },
    ],
    measure: 'What counts as a validation',
    sameChecks:
      'All ways go through the same check. A file counts as a whole, or with its refused rows confirmed by a person, or not at all.',
    fileTitle: 'What the file must look like',
    file: [
      'CSV in UTF-8 with commas, semicolons or tabs between the columns, or Excel (xlsx) with the figures on the first sheet.',
      'The first row has headings, in Swedish or English, in any order. An unknown column stops the file.',
      'In columns with codes you may write the word instead.',
      'An empty cell means that you do not tell apart. Write 0 only when you know that it is zero.',
      'Nothing about single persons: no names, no personal identity numbers.',
    ],
    columnsCaption: 'The columns and their codes',
    columns: { column: 'Column', needed: 'Needed', means: 'Means', codes: 'Codes' },
    needed: { yes: 'yes', no: 'no' },
    codes: (count) => `${count} codes`,
    municipalities: (count) => `${formatNumber(count, 'en')} codes, all in the Excel template`,
    example: 'An example',
    exampleIs: 'The figures are made up.',
    template: { csv: 'Template as CSV', xlsx: 'Template as Excel, with all codes on the second sheet' },
    replacingTitle: 'When the same figure is delivered again',
    replacing: [
      'The later delivery replaces the earlier one, figure by figure: for the same region, year, form, sector and sex.',
      'If both give months, only the months of the later one are replaced. If only one of them does, the whole figure is replaced, so that nothing counts twice.',
      'A delivery can also take the place of an earlier one altogether. Then all of the earlier one falls away.',
      'Everything is kept. If you withdraw a delivery, what it replaced counts again.',
    ],
    smallTitle: 'Small numbers are hidden',
    small:
      'Always deliver the real numbers. Before anything is published small numbers are hidden, so that nobody can be recognised.',
    apiTitle: 'The API',
    api: [
      'The key goes in the header Authorization. It is for one deliverer, until a certain day, and may deliver, confirm or read.',
      'Always send an Idempotency-Key. If the network breaks, send the same request again, and it still makes one delivery.',
      'The answer has the address of the delivery. Ask it until the status is something else than received.',
      'If the status is checked somebody must decide: fetch the refused rows, and send confirm or reject.',
    ],
    limits: (maxMb, maxRows) =>
      `A request takes ${formatNumber(maxMb, 'en')} MB at most, or ${formatNumber(maxRows, 'en')} rows of JSON. Larger files go in two steps: first what the delivery is, then the file to the address in the answer.`,
    curlTitle: 'A file in one request',
    curlLarge: 'A large file in two steps',
    described: 'The whole API is described in OpenAPI',
    inboxTitle: 'The inbox',
    inbox:
      'Authorities that have the right to their part of the storage put the file under inbox/ followed by their code, for example inbox/myh/2025.csv. The file becomes a delivery by itself. Contact us to be given the right.',
  },
})
