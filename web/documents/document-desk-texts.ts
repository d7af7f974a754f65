import type { PdfDemand } from '#shared/documents/pdf-findings.ts'
import { texts } from '#shared/platform/language.ts'

type DeskTexts = {
  title: string
  lead: string
  none: string
  states: Record<'none' | 'awaiting' | 'checking' | 'accepted' | 'refused' | 'taken-down', string>
  replace: string
  upload: string
  uploadLead: string
  type: string
  chooseType: string
  language: string
  languageNames: Record<'sv' | 'en', string>
  file: string
  fileHint: string
  wrongType: string
  next: string
  versions: string
  columns: Record<'number' | 'file' | 'when' | 'state' | 'accessible', string>
  accessible: Record<'accessible' | 'not-accessible' | 'not-checked', string>
  warning: string
  lacks: Record<PdfDemand, string>
  unreadable: string
  warningNext: string
  noClaim: string
  takeDown: string
  takeDownLead: string
  reason: string
  reasonHint: string
  toPublic: string
  said: Record<'uploaded' | 'taken-down' | 'gone' | 'full', string>
}

/** Words of the communicator's pages for them. */
export const documentDeskTexts = texts<DeskTexts>({
  sv: {
    title: 'Projektets dokument',
    lead: 'Lägg upp projektets egna rapporter. En ny fil ersätter den förra, som finns kvar under ”Tidigare filer”.',
    none: 'Ingen fil',
    states: {
      none: 'Ingen fil',
      awaiting: 'Väntar på filen',
      checking: 'Kontrolleras',
      accepted: 'Upplagd',
      refused: 'Stoppad',
      'taken-down': 'Nedtagen',
    },
    replace: 'Lägg upp en ny fil',
    upload: 'Lägg upp dokumentet',
    uploadLead:
      'PDF eller Word, högst 20 MB. Filen söks igenom efter skadlig kod innan någon kan hämta den, och en PDF kontrolleras så att den är taggad.',
    type: 'Typ av fil',
    chooseType: 'Välj typ',
    language: 'Dokumentets språk',
    languageNames: { sv: 'Svenska', en: 'Engelska' },
    file: 'Fil',
    fileHint: 'PDF eller Word (docx), högst 20 MB.',
    wrongType: 'Välj en PDF eller en Word-fil (docx).',
    next: 'Fortsätt och välj fil',
    versions: 'Alla filer',
    columns: { number: 'Nr', file: 'Fil', when: 'När och av vem', state: 'Läge', accessible: 'Tillgänglig' },
    accessible: {
      accessible: 'Inget fel hittat',
      'not-accessible': 'Nej',
      'not-checked': 'Inte kontrollerad',
    },
    warning: 'Filen är inte tillgänglig. Den som använder skärmläsare kan inte läsa den så som lagen kräver.',
    lacks: {
      tags: 'Den saknar taggar, så rubriker, tabeller och läsordning går inte att uppfatta.',
      language: 'Den säger inte vilket språk den är på.',
      title: 'Den har ingen titel bland sina egenskaper.',
      'title-shown': 'Läsprogram visar filens namn i stället för dokumentets titel.',
    },
    unreadable: 'Filen gick inte att undersöka.',
    warningNext:
      'Gör en taggad PDF ur originalet (i Word: Spara som PDF, Alternativ, ”Dokumentstrukturtaggar för hjälpmedel”) och lägg upp den. Tills dess står en varning bredvid filen.',
    noClaim: 'Filen anger inte att den följer PDF/UA. Kontrollera den gärna i ett program som PAC.',
    takeDown: 'Ta ner dokumentet',
    takeDownLead: 'Filerna går då inte att hämta. Skälet står på sidan tills en ny fil är upplagd.',
    reason: 'Skäl',
    reasonHint: 'Syns för alla.',
    toPublic: 'Så ser läsarna det',
    said: {
      uploaded: 'Filen har kommit och kontrolleras.',
      'taken-down': 'Dokumentet är nedtaget.',
      gone: 'Det finns inget att ta ner.',
      full: 'Dokumentet har redan 50 filer, och fler får inte plats. Hör av dig till den som förvaltar verktyget.',
    },
  },
  en: {
    title: "The project's documents",
    lead: "Upload the project's own reports. A new file replaces the previous one, which remains under “Earlier files”.",
    none: 'No file',
    states: {
      none: 'No file',
      awaiting: 'Waiting for the file',
      checking: 'Being checked',
      accepted: 'Uploaded',
      refused: 'Stopped',
      'taken-down': 'Taken down',
    },
    replace: 'Upload a new file',
    upload: 'Upload the document',
    uploadLead:
      'PDF or Word, at most 20 MB. The file is scanned for malware before anyone can download it, and a PDF is checked for tags.',
    type: 'Type of file',
    chooseType: 'Choose a type',
    language: 'Language of the document',
    languageNames: { sv: 'Swedish', en: 'English' },
    file: 'File',
    fileHint: 'PDF or Word (docx), at most 20 MB.',
    wrongType: 'Choose a PDF or a Word file (docx).',
    next: 'Continue and choose the file',
    versions: 'All files',
    columns: { number: 'No.', file: 'File', when: 'When and by whom', state: 'Status', accessible: 'Accessible' },
    accessible: {
      accessible: 'No fault found',
      'not-accessible': 'No',
      'not-checked': 'Not checked',
    },
    warning: 'The file is not accessible. People who use a screen reader cannot read it in the way the law requires.',
    lacks: {
      tags: 'It has no tags, so headings, tables and reading order cannot be made out.',
      language: 'It does not say which language it is in.',
      title: 'It has no title among its properties.',
      'title-shown': "Reading programs show the file's name instead of the document's title.",
    },
    unreadable: 'The file could not be examined.',
    warningNext:
      'Make a tagged PDF from the original (in Word: Save as PDF, Options, “Document structure tags for accessibility”) and upload it. Until then a warning is shown beside the file.',
    noClaim: 'The file does not claim to follow PDF/UA. Please check it in a program such as PAC.',
    takeDown: 'Take the document down',
    takeDownLead: 'The files can then no longer be downloaded. The page shows the reason until a new file is uploaded.',
    reason: 'Reason',
    reasonHint: 'Everyone can see it.',
    toPublic: 'What readers see',
    said: {
      uploaded: 'The file has arrived and is being checked.',
      'taken-down': 'The document has been taken down.',
      gone: 'There is nothing to take down.',
      full: 'The document already has 50 files, and no more can be uploaded. Tell whoever runs the tool.',
    },
  },
})
