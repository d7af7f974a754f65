import type { RevisionState } from '#shared/evidence/evidence.ts'
import type { EvidenceFilter, Expiry } from '#shared/evidence/expiring-evidence.ts'
import type { MediaType } from '#shared/evidence/media-types.ts'
import { texts } from '#shared/platform/language.ts'

type EvidenceTexts = {
  title: string
  lead: string
  none: string
  noneOfFilter: string
  filterLabel: string
  filters: Record<EvidenceFilter, string>
  add: string
  addLead: string
  kinds: Record<'link' | 'file', string>
  chooseKind: string
  states: Record<'link' | RevisionState, string>
  expiry: Record<Exclude<Expiry, 'never'>, (day: string) => string>
  uses: (count: number) => string
  removedPieces: (count: number) => string
  restore: string
  chooseFor: (indicatorId: string) => string
  useHere: (indicatorId: string) => string
  usedHere: (indicatorId: string) => string
  labels: Record<'title' | 'url' | 'note' | 'expiresOn' | 'use' | 'mediaType' | 'file', string>
  hints: Record<'title' | 'titleOfFile' | 'url' | 'note' | 'expiresOn' | 'use' | 'mediaType' | 'file', string>
  mediaTypes: Record<MediaType, string>
  chooseType: string
  chosenCount: (count: number) => string
  notAnAddress: string
  tooManyUses: (most: number) => string
  signedRound: string
  addLink: string
  toFile: string
  empty: string
  cancel: string
  upload: {
    send: string
    sending: string
    left: string
    noFile: string
    tooLarge: string
    empty: string
    wrongType: string
    failed: string
    signedOut: string
    invalid: string
  }
}

/** Texts of a region's evidence: the list, and the forms for adding. */
export const evidenceTexts = texts<EvidenceTexts>({
  sv: {
    title: 'Underlag',
    lead: 'Dokument och länkar som visar det ni har svarat i kartläggningen. Samma underlag kan höra till flera frågor.',
    none: 'Ni har inga underlag ännu. Lägg till ett här, eller vid en fråga i kartläggningen.',
    noneOfFilter: 'Inget underlag finns i det här urvalet.',
    filterLabel: 'Visa',
    filters: {
      all: 'Alla',
      'expires-soon': 'Går snart ut',
      expired: 'Har gått ut',
      refused: 'Stoppade filer',
      'not-used': 'Används inte',
    },
    add: 'Lägg till underlag',
    addLead:
      'Lägg upp en fil eller ange adressen till en sida. Bara ni i regionen ser underlaget. När kartläggningen är inlämnad ser även den nationella samordnaren det.',
    kinds: { link: 'Länk', file: 'Fil' },
    chooseKind: 'Vad vill du lägga till?',
    states: {
      link: 'Länk',
      awaiting: 'Väntar på filen',
      checking: 'Kontrolleras',
      accepted: 'Kontrollerad',
      refused: 'Stoppad',
    },
    expiry: {
      later: (day) => `Gäller till och med ${day}`,
      soon: (day) => `Går snart ut: ${day}`,
      expired: (day) => `Gick ut ${day}`,
    },
    uses: (count) =>
      count === 0
        ? 'Används inte vid någon fråga'
        : count === 1
          ? 'Används vid en fråga'
          : `Används vid ${count} frågor`,
    removedPieces: (count) => (count === 1 ? 'Ett borttaget underlag' : `${count} borttagna underlag`),
    restore: 'Återställ',
    chooseFor: (indicatorId) => `Välj underlag till ${indicatorId}`,
    useHere: (indicatorId) => `Använd vid ${indicatorId}`,
    usedHere: (indicatorId) => `Används redan vid ${indicatorId}.`,
    labels: {
      title: 'Vad heter underlaget?',
      url: 'Adress',
      note: 'Beskrivning',
      expiresOn: 'Gäller till och med',
      use: 'Vilka frågor hör underlaget till?',
      mediaType: 'Vilken sorts fil är det?',
      file: 'Fil',
    },
    hints: {
      title: 'Till exempel: Regional utvecklingsstrategi 2030.',
      titleOfFile: 'Till exempel: Beslut om samordning av validering.',
      url: 'Hela adressen, till exempel https://www.region.se/strategi.',
      note: 'Var i underlaget står det som är viktigt? Till exempel: sidan 12. Du behöver inte fylla i.',
      expiresOn: 'Om underlaget slutar gälla: skriv datumet som 2027-12-31. Ni får en påminnelse en månad innan.',
      use: 'Öppna ett område och markera frågorna.',
      mediaType: 'Du väljer själva filen i nästa steg.',
      file: 'PDF, Word (docx), Excel (xlsx) eller bild. Högst 20 MB.',
    },
    mediaTypes: {
      pdf: 'PDF',
      docx: 'Word (docx)',
      xlsx: 'Excel (xlsx)',
      pptx: 'PowerPoint (pptx)',
      png: 'Bild, PNG',
      jpeg: 'Bild, JPEG',
      webp: 'Bild, WebP',
      gif: 'Bild, GIF',
    },
    chooseType: 'Välj filtyp',
    chosenCount: (count) => (count === 1 ? 'en markerad' : `${count} markerade`),
    notAnAddress: 'Skriv en hel webbadress som börjar med https:// eller http://.',
    tooManyUses: (most) => `Ett underlag kan höra till högst ${most} frågor.`,
    signedRound: 'Frågor som är inlämnade går inte att ändra.',
    addLink: 'Spara länken',
    toFile: 'Fortsätt och välj filen',
    empty: 'inget',
    cancel: 'Tillbaka till underlagen',
    upload: {
      send: 'Ladda upp filen',
      sending: 'Filen skickas. Stanna på sidan tills det är klart.',
      left: 'Filen är skickad.',
      noFile: 'Välj en fil.',
      tooLarge: 'Filen är större än 20 MB. Gör den mindre, eller lägg den på er webbplats och ange länken i stället.',
      empty: 'Filen är tom. Kontrollera att du valde rätt fil.',
      wrongType: 'Välj en PDF, en Word-fil (docx), en Excel-fil (xlsx) eller en bild (png, jpg, webp, gif).',
      failed: 'Filen kom inte fram. Kontrollera nätet och försök igen. Det du har skrivit är kvar.',
      signedOut: 'Du är inte längre inloggad. Logga in i en annan flik och försök igen. Det du har skrivit är kvar.',
      invalid: 'Det här behöver du rätta till:',
    },
  },
  en: {
    title: 'Evidence',
    lead: 'Documents and links that show what you have answered in the mapping. The same evidence can belong to several questions.',
    none: 'You have no evidence yet. Add some here, or at a question in the mapping.',
    noneOfFilter: 'There is no evidence in this selection.',
    filterLabel: 'Show',
    filters: {
      all: 'All',
      'expires-soon': 'Expires soon',
      expired: 'Expired',
      refused: 'Stopped files',
      'not-used': 'Not in use',
    },
    add: 'Add evidence',
    addLead:
      'Upload a file or give the address of a page. Only your region sees the evidence. When the mapping has been handed in, the national coordinator sees it too.',
    kinds: { link: 'Link', file: 'File' },
    chooseKind: 'What do you want to add?',
    states: {
      link: 'Link',
      awaiting: 'Waiting for the file',
      checking: 'Being checked',
      accepted: 'Checked',
      refused: 'Stopped',
    },
    expiry: {
      later: (day) => `Valid until ${day}`,
      soon: (day) => `Expires soon: ${day}`,
      expired: (day) => `Expired ${day}`,
    },
    uses: (count) =>
      count === 0 ? 'Not used at any question' : count === 1 ? 'Used at one question' : `Used at ${count} questions`,
    removedPieces: (count) => (count === 1 ? 'One removed piece of evidence' : `${count} removed pieces of evidence`),
    restore: 'Restore',
    chooseFor: (indicatorId) => `Choose evidence for ${indicatorId}`,
    useHere: (indicatorId) => `Use at ${indicatorId}`,
    usedHere: (indicatorId) => `Used at ${indicatorId} already.`,
    labels: {
      title: 'What is the evidence called?',
      url: 'Address',
      note: 'Description',
      expiresOn: 'Valid until',
      use: 'Which questions does the evidence belong to?',
      mediaType: 'What kind of file is it?',
      file: 'File',
    },
    hints: {
      title: 'For example: Regional development strategy 2030.',
      titleOfFile: 'For example: Decision on coordinating validation.',
      url: 'The whole address, for example https://www.region.se/strategy.',
      note: 'Where in the evidence does the important part stand? For example: page 12. You may leave this empty.',
      expiresOn: 'If the evidence stops being valid: write the date as 2027-12-31. You are reminded a month before.',
      use: 'Open an area and tick the questions.',
      mediaType: 'You choose the file itself in the next step.',
      file: 'PDF, Word (docx), Excel (xlsx) or an image. At most 20 MB.',
    },
    mediaTypes: {
      pdf: 'PDF',
      docx: 'Word (docx)',
      xlsx: 'Excel (xlsx)',
      pptx: 'PowerPoint (pptx)',
      png: 'Image, PNG',
      jpeg: 'Image, JPEG',
      webp: 'Image, WebP',
      gif: 'Image, GIF',
    },
    chooseType: 'Choose a kind of file',
    chosenCount: (count) => (count === 1 ? 'one ticked' : `${count} ticked`),
    notAnAddress: 'Write a whole web address that begins with https:// or http://.',
    tooManyUses: (most) => `A piece of evidence can belong to at most ${most} questions.`,
    signedRound: 'Questions that have been handed in cannot be changed.',
    addLink: 'Save the link',
    toFile: 'Go on and choose the file',
    empty: 'nothing',
    cancel: 'Back to the evidence',
    upload: {
      send: 'Upload the file',
      sending: 'The file is being sent. Stay on the page until it is done.',
      left: 'The file has been sent.',
      noFile: 'Choose a file.',
      tooLarge: 'The file is larger than 20 MB. Make it smaller, or put it on your website and give the link instead.',
      empty: 'The file is empty. Check that you chose the right one.',
      wrongType: 'Choose a PDF, a Word file (docx), an Excel file (xlsx) or an image (png, jpg, webp, gif).',
      failed: 'The file did not arrive. Check the network and try again. What you have written is still here.',
      signedOut:
        'You are no longer signed in. Sign in in another tab and try again. What you have written is still here.',
      invalid: 'This needs your attention:',
    },
  },
})
