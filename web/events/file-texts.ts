import { type EventFileType, eventFileLimits } from '#shared/events/event-file.ts'
import { texts } from '#shared/platform/language.ts'

type FileTexts = {
  /** To be put before the title's size: PDF, 1,2 MB. */
  download: (title: string, type: string, size: string) => string
  types: Record<EventFileType, string>
  typeNames: Record<EventFileType, string>
  notAccessible: string
  askForIt: (contact: string) => string
  add: string
  addLead: string
  title: string
  isPublic: string
  type: string
  chooseType: string
  file: string
  fileHint: string
  wrongType: string
  next: string
  fetch: string
  open: string
  onlyRegistered: string
  onPage: string
  notYet: string
  earlierStays: string
  replace: string
  replaceLead: string
  remove: string
  removeLead: string
  said: Record<'uploaded' | 'full' | 'many' | 'gone' | 'cancelled', string>
}

const { files, versions } = eventFileLimits

/** Words of an event's material that is uploaded as files. */
export const fileTexts = texts<FileTexts>({
  sv: {
    download: (title, type, size) => `${title} (${type}, ${size})`,
    types: { pdf: 'PDF', pptx: 'PowerPoint', docx: 'Word' },
    typeNames: { pdf: 'PDF', pptx: 'PowerPoint (pptx)', docx: 'Word (docx)' },
    notAccessible: 'Filen går inte att läsa med skärmläsare så som den borde.',
    askForIt: (contact) => `Behöver du innehållet i en annan form? Skriv till ${contact}.`,
    add: 'Lägg upp en fil',
    addLead:
      'PDF, PowerPoint eller Word, högst 20 MB. Filen söks igenom efter skadlig kod innan någon kan hämta den. En PDF kontrolleras också så att den är taggad. En inspelning lägger du upp som länk.',
    title: 'Titel',
    isPublic: 'Visa för alla, inte bara för anmälda',
    type: 'Typ av fil',
    chooseType: 'Välj typ',
    file: 'Fil',
    fileHint: 'PDF, PowerPoint (pptx) eller Word (docx), högst 20 MB.',
    wrongType: 'Välj en PDF, en PowerPoint-fil (pptx) eller en Word-fil (docx).',
    next: 'Fortsätt och välj fil',
    fetch: 'Hämta',
    open: 'Den visas på evenemangets sida.',
    onlyRegistered: 'Bara den som har en plats kan hämta den, på sin personliga sida.',
    onPage: 'Filen är kontrollerad.',
    notYet: 'Ingen kan hämta filen än.',
    earlierStays: 'Den förra filen går fortfarande att hämta.',
    replace: 'Byt ut filen',
    replaceLead: 'Den nya filen tar över när den är kontrollerad. Till dess är den gamla kvar.',
    remove: 'Ta bort filen',
    removeLead: 'Filen försvinner från evenemangets sida och går inte längre att hämta.',
    said: {
      uploaded: 'Filen har kommit och kontrolleras.',
      full: `Filen finns redan i ${versions} versioner. Ta bort den och lägg upp en ny.`,
      many: `Evenemanget har redan ${files} filer. Ta bort någon av dem först.`,
      gone: 'Filen finns inte längre.',
      cancelled: 'Evenemanget är inställt. Det går inte längre att lägga upp eller byta ut filer.',
    },
  },
  en: {
    download: (title, type, size) => `${title} (${type}, ${size})`,
    types: { pdf: 'PDF', pptx: 'PowerPoint', docx: 'Word' },
    typeNames: { pdf: 'PDF', pptx: 'PowerPoint (pptx)', docx: 'Word (docx)' },
    notAccessible: 'The file cannot be read properly with a screen reader.',
    askForIt: (contact) => `Do you need the content in another form? Write to ${contact}.`,
    add: 'Upload a file',
    addLead:
      'PDF, PowerPoint or Word, at most 20 MB. The file is scanned for malware before anyone can download it. A PDF is also checked for tags. Add a recording as a link.',
    title: 'Title',
    isPublic: 'Show to everyone, not only to those who have registered',
    type: 'Type of file',
    chooseType: 'Choose a type',
    file: 'File',
    fileHint: 'PDF, PowerPoint (pptx) or Word (docx), at most 20 MB.',
    wrongType: 'Choose a PDF, a PowerPoint file (pptx) or a Word file (docx).',
    next: 'Continue and choose the file',
    fetch: 'Download',
    open: "It is shown on the event's page.",
    onlyRegistered: 'Only those who have a place can download it, on their personal page.',
    onPage: 'The file has been checked.',
    notYet: 'Nobody can download the file yet.',
    earlierStays: 'The previous file can still be downloaded.',
    replace: 'Replace the file',
    replaceLead: 'The new file takes over once it has been checked. Until then the old one stays.',
    remove: 'Remove the file',
    removeLead: "The file disappears from the event's page and can no longer be downloaded.",
    said: {
      uploaded: 'The file has arrived and is being checked.',
      full: `The file already has ${versions} versions. Remove it and upload a new one.`,
      many: `The event already has ${files} files. Remove one of them first.`,
      gone: 'The file is no longer there.',
      cancelled: 'The event is cancelled. Files can no longer be uploaded or replaced.',
    },
  },
})
