import { texts } from '#shared/platform/language.ts'

type Texts = {
  title: string
  lead: string
  whatTitle: string
  what: string[]
  template: (format: 'csv' | 'xlsx') => string
  guide: string
  labels: Record<'file' | 'deliverer' | 'measure' | 'source' | 'comment' | 'replaces', string>
  hints: Record<'deliverer' | 'source' | 'comment', string>
  fileHint: (smallMb: number) => string
  choose: string
  replacing: (name: string, moment: string) => string
  notReplacing: string
  send: string
  cancel: string
  wrongMeasure: (name: string) => string
  cannotReplace: string
  upload: Record<
    'send' | 'sending' | 'left' | 'noFile' | 'tooLarge' | 'empty' | 'wrongType' | 'failed' | 'signedOut' | 'invalid',
    string
  >
}

/** Texts of the page where a file is delivered. */
export const sendTexts = texts<Texts>({
  sv: {
    title: 'Lämna en fil',
    lead: 'Lämna en fil med antal valideringar. Vi läser den rad för rad, och du ser vad som är fel innan något räknas.',
    whatTitle: 'Så ska filen se ut',
    what: [
      'CSV i UTF-8, eller Excel (xlsx) med uppgifterna på första bladet.',
      'Första raden är rubriker. Region, år, form, sektor och kön måste finnas. Kommun, månad, bransch, åldersgrupp, utfall och antal är frivilliga.',
      'En rad är ett antal valideringar av ett slag, aldrig en person. Saknas kolumnen antal räknas varje rad som en validering.',
      'Hoppa över raden när ni inte vet antalet. Skriv 0 bara när ni vet att det är noll.',
      'Ta inte med namn, personnummer eller annat om enskilda personer. Okända kolumner stoppar filen.',
    ],
    template: (format) => (format === 'csv' ? 'CSV-mall' : 'Excel-mall med alla koder förklarade'),
    guide: 'Alla kolumner och koder',
    labels: {
      file: 'Fil',
      deliverer: 'Lämnas för',
      measure: 'Mått',
      source: 'Källa',
      comment: 'Kommentar',
      replaces: 'Ersätter',
    },
    hints: {
      deliverer: 'Den myndighet eller region som står för uppgifterna.',
      source: 'Varifrån kommer uppgifterna, och när togs de ut? Till exempel systemets namn och ett datum.',
      comment: 'Det som den som läser uppgifterna behöver veta. Får vara tomt.',
    },
    fileHint: (smallMb) =>
      `Utan skript tar formuläret emot filer upp till ${smallMb} MB. Är filen större lämnar du fältet tomt och skickar filen i nästa steg.`,
    choose: 'Välj',
    replacing: (name, moment) =>
      `Filen ersätter hela leveransen ${name}, som kom in ${moment}. Den sparas, men räknas inte längre.`,
    notReplacing: 'Lämna en fil som inte ersätter den',
    send: 'Lämna filen',
    cancel: 'Avbryt',
    wrongMeasure: (name) => `${name} lämnar inte det måttet. Välj ett annat.`,
    cannotReplace: 'Leveransen som filen skulle ersätta räknas inte längre. Lämna filen utan att ersätta den.',
    upload: {
      send: 'Lämna filen',
      sending: 'Filen skickas. Stanna på sidan tills det är klart.',
      left: 'Filen är skickad.',
      noFile: 'Välj en fil.',
      tooLarge: 'Filen är för stor. Dela upp den, till exempel ett år i varje fil.',
      empty: 'Filen är tom. Kontrollera att du valde rätt fil.',
      wrongType: 'Välj en CSV-fil eller en Excel-fil (xlsx).',
      failed: 'Filen kom inte fram. Kontrollera nätet och försök igen. Det du har skrivit är kvar.',
      signedOut: 'Du är inte längre inloggad. Logga in i en annan flik och försök igen. Det du har skrivit är kvar.',
      invalid: 'Det här behöver du rätta till:',
    },
  },
  en: {
    title: 'Deliver a file',
    lead: 'Deliver a file with numbers of validations. We read it row by row, and you see what is wrong before anything counts.',
    whatTitle: 'What the file must look like',
    what: [
      'CSV in UTF-8, or Excel (xlsx) with the figures on the first sheet.',
      'The first row has headings. Region, year, form, sector and sex are required. Municipality, month, branch, age group, outcome and count are optional.',
      'A row is a number of validations of one kind, never a person. Without the column count, each row is one validation.',
      'Skip the row when you do not know the number. Write 0 only when you know that it is zero.',
      'Do not include names, personal identity numbers or anything else about individuals. Unknown columns stop the file.',
    ],
    template: (format) => (format === 'csv' ? 'CSV template' : 'Excel template with all codes explained'),
    guide: 'All columns and codes',
    labels: {
      file: 'File',
      deliverer: 'Delivered for',
      measure: 'Measure',
      source: 'Source',
      comment: 'Comment',
      replaces: 'Replaces',
    },
    hints: {
      deliverer: 'The authority or region responsible for the figures.',
      source:
        'Where do the figures come from, and when were they extracted? For example the name of the system and a date.',
      comment: 'What readers of the figures need to know. May be left empty.',
    },
    fileHint: (smallMb) =>
      `Without scripts, the form takes files of up to ${smallMb} MB. If the file is larger, leave the field empty and send it in the next step.`,
    choose: 'Choose',
    replacing: (name, moment) =>
      `The file replaces the whole delivery ${name}, received ${moment}. That delivery is kept, but no longer counts.`,
    notReplacing: 'Deliver a file that does not replace it',
    send: 'Deliver the file',
    cancel: 'Cancel',
    wrongMeasure: (name) => `${name} does not deliver that measure. Choose another.`,
    cannotReplace: 'The delivery that the file was to replace no longer counts. Deliver the file without replacing it.',
    upload: {
      send: 'Deliver the file',
      sending: 'The file is being sent. Stay on the page until it is done.',
      left: 'The file has been sent.',
      noFile: 'Choose a file.',
      tooLarge: 'The file is too large. Split it, for example into one file a year.',
      empty: 'The file is empty. Check that you chose the right one.',
      wrongType: 'Choose a CSV file or an Excel file (xlsx).',
      failed: 'The file did not arrive. Check the network and try again. What you have written is still here.',
      signedOut:
        'You are no longer signed in. Sign in in another tab and try again. What you have written is still here.',
      invalid: 'This needs to be put right:',
    },
  },
})
