import type { RevisionState } from '#shared/evidence/evidence.ts'
import { texts } from '#shared/platform/language.ts'

type ImageTexts = {
  title: string
  lead: string
  add: string
  none: string
  columns: Record<'image' | 'name' | 'alt' | 'state' | 'code', string>
  states: Record<RevisionState, string>
  decoration: string
  noAlt: string
  name: string
  nameHint: string
  alt: Record<'sv' | 'en', string>
  altHint: string
  isDecoration: string
  decorationHint: string
  type: string
  chooseType: string
  types: Record<'jpeg' | 'png' | 'webp', string>
  file: string
  fileHint: string
  wrongType: string
  tooLarge: string
  altNeeded: string
  upload: string
  save: string
  code: string
  codeHint: string
  size: (width: number, height: number, bytes: string) => string
  refused: string
  tooLargeRefused: string
  conflict: string
  preview: string
  used: string
  usedLead: string
  hasOlderWords: string
  said: Record<'uploaded' | 'saved' | 'full', string>
}

/** Words of the pages of pictures. */
export const imageTexts = texts<ImageTexts>({
  sv: {
    title: 'Bilder',
    lead: 'Bilder till informationsnavets texter. Läsarna ser en bild först när den är kontrollerad och står i en publicerad text.',
    add: 'Ladda upp en bild',
    none: 'Inga bilder är uppladdade än.',
    columns: { image: 'Bild', name: 'Namn', alt: 'Alternativtext', state: 'Läge', code: 'Kod i texten' },
    states: { awaiting: 'Väntar på filen', checking: 'Kontrolleras', accepted: 'Kontrollerad', refused: 'Stoppad' },
    decoration: 'Dekoration, läses inte upp',
    noAlt: 'Saknas. Texten kan inte granskas förrän den finns.',
    name: 'Vad ska bilden heta?',
    nameHint: 'Bara redaktionen ser namnet.',
    alt: { sv: 'Alternativtext på svenska', en: 'Alternativtext på engelska' },
    altHint: 'Vad visar bilden? Skriv det som den som inte ser bilden behöver veta.',
    isDecoration: 'Bilden är dekoration',
    decorationHint: 'Markera bara om inget går förlorat för den som inte ser bilden. Då behövs ingen alternativtext.',
    type: 'Vilken sorts bild är det?',
    chooseType: 'Välj',
    types: { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' },
    file: 'Bild',
    fileHint: 'JPEG, PNG eller WebP. Högst 2 MB, och högst 4 000 bildpunkter bred och hög.',
    wrongType: 'Bilden ska vara JPEG, PNG eller WebP, och filens namn ska säga vilken.',
    tooLarge: 'Bilden är större än 2 MB. Spara den mindre och försök igen.',
    altNeeded: 'Skriv vad bilden visar, eller markera den som dekoration.',
    upload: 'Ladda upp',
    save: 'Spara',
    code: 'Skriv så här där bilden ska stå',
    codeHint: 'Samma kod på båda språken. Alternativtexten följer med av sig själv.',
    size: (width, height, bytes) => `${width} × ${height} bildpunkter, ${bytes}`,
    refused: 'Bilden är stoppad och kan inte användas. Ladda upp en ny.',
    tooLargeRefused:
      'Bilden är större än 2 MB eller 4 000 bildpunkter. Gör den mindre och ladda upp den som en ny bild.',
    conflict: 'En kollega har ändrat det här medan du skrev. Det du skrev står kvar. Spara igen om det ska gälla.',
    preview: 'Så ser bilden ut',
    used: 'Publicerade texter som visar bilden',
    usedLead:
      'En ny alternativtext når läsarna när någon annan än den som skrev den har granskat och publicerat texten.',
    hasOlderWords: 'har den tidigare alternativtexten',
    said: {
      uploaded: 'Bilden är uppladdad och kontrolleras.',
      saved: 'Sparat.',
      full: 'Det finns redan 500 bilder, och fler får inte plats.',
    },
  },
  en: {
    title: 'Pictures',
    lead: 'Pictures for the texts of the information hub. Readers see a picture only once it has been checked and is used in a published text.',
    add: 'Upload a picture',
    none: 'No pictures have been uploaded yet.',
    columns: { image: 'Picture', name: 'Name', alt: 'Alternative text', state: 'Status', code: 'Code in the text' },
    states: { awaiting: 'Waiting for the file', checking: 'Being checked', accepted: 'Checked', refused: 'Stopped' },
    decoration: 'Decoration, not read aloud',
    noAlt: 'Missing. The text cannot be checked without it.',
    name: 'What should the picture be called?',
    nameHint: 'Only the editors see the name.',
    alt: { sv: 'Alternative text in Swedish', en: 'Alternative text in English' },
    altHint: 'What does the picture show? Write what somebody who does not see it needs to know.',
    isDecoration: 'The picture is decoration',
    decorationHint:
      'Tick this only if nothing is lost for those who do not see it. Then no alternative text is needed.',
    type: 'What kind of picture is it?',
    chooseType: 'Choose',
    types: { jpeg: 'JPEG', png: 'PNG', webp: 'WebP' },
    file: 'Picture',
    fileHint: 'JPEG, PNG or WebP. At most 2 MB, and at most 4,000 pixels wide and high.',
    wrongType: "The picture must be JPEG, PNG or WebP, and the file's name must say which.",
    tooLarge: 'The picture is larger than 2 MB. Save it smaller and try again.',
    altNeeded: 'Say what the picture shows, or mark it as decoration.',
    upload: 'Upload',
    save: 'Save',
    code: 'Write this where you want the picture',
    codeHint: 'The same code in both languages. The alternative text follows by itself.',
    size: (width, height, bytes) => `${width} × ${height} pixels, ${bytes}`,
    refused: 'The picture has been stopped and cannot be used. Upload a new one.',
    tooLargeRefused: 'The picture is larger than 2 MB or 4,000 pixels. Make it smaller and upload it as a new picture.',
    conflict:
      'A colleague has changed this while you were writing. What you wrote is still here. Save again to keep it.',
    preview: 'The picture',
    used: 'Published texts that show the picture',
    usedLead:
      'A new alternative text reaches readers once somebody other than its writer has checked and published the text.',
    hasOlderWords: 'has the earlier alternative text',
    said: {
      uploaded: 'The picture has been uploaded and is being checked.',
      saved: 'Saved.',
      full: 'There are already 500 pictures, and there is no room for more.',
    },
  },
})
