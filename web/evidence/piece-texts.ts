import type { FileRefusal } from '#shared/evidence/evidence.ts'
import { texts } from '#shared/platform/language.ts'

type RefusalSentences = {
  [Kind in FileRefusal['kind']]: (refusal: Extract<FileRefusal, { kind: Kind }>, claimed: string) => string
}

type PieceTexts = {
  open: string
  download: (type: string, size: string | null) => string
  checking: string
  standIn: string
  overdue: string
  look: string
  awaiting: string
  bareAnswer: string
  sendFile: string
  refusedTitle: string
  refusals: RefusalSentences
  earlierStays: string
  revise: string
  reviseLead: string
  revisions: string
  columns: Record<'number' | 'file' | 'state' | 'size' | 'sent', string>
  sentBy: (moment: string, name: string) => string
  usedAt: string
  notUsed: string
  change: string
  save: string
  saveMine: string
  remove: string
  removeMeans: string
  removeUsed: (questions: string) => string
  knowing: string
  removed: string
  added: (moment: string, name: string) => string
  stale: { title: string; text: string }
  signed: { title: string; text: string }
  signedFor: (questions: string) => string
  notHandedOut: { title: string; text: string; back: string }
}

/** Texts of the page of one piece. */
export const pieceTexts = texts<PieceTexts>({
  sv: {
    open: 'Öppna länken',
    download: (type, size) => `Hämta (${[type, size].filter(Boolean).join(', ')})`,
    checking: 'Filen kontrolleras. Det tar oftast några sekunder.',
    standIn:
      'På den här datorn görs kontrollen av en ersättare för virusskyddet, som bara känner igen en ofarlig testfil.',
    overdue: 'Kontrollen borde ha varit klar nu. Ladda upp filen igen. Händer det flera gånger, kontakta oss.',
    look: 'Se om den är klar',
    awaiting:
      'Filen har inte kommit än. Välj den här. Formuläret går att använda i 15 minuter; ladda om sidan om det har gått längre tid.',
    bareAnswer:
      'Tas filen inte emot, till exempel för att den är för stor, visar webbläsaren ett kort meddelande på engelska. Gå då tillbaka hit och välj en annan.',
    sendFile: 'Ladda upp',
    refusedTitle: 'Filen är stoppad och går inte att hämta',
    refusals: {
      infected: () => 'Virusskyddet hittade skadlig kod i filen. Kontakta er it-avdelning innan du öppnar den igen.',
      mislabelled: ({ found }, claimed) =>
        found === null
          ? `Filen skulle vara ${claimed}, men innehållet är något annat. Öppna den, spara den som ${claimed} och ladda upp den igen.`
          : `Filen skulle vara ${claimed}, men innehållet är av typen ${found.toUpperCase()}. Ladda upp rätt fil, eller välj rätt filtyp.`,
      macros: () =>
        'Filen innehåller makron, det vill säga program som kan köras. Spara den utan makron och ladda upp den igen.',
      encrypted: () =>
        'Filen är skyddad, till exempel med lösenord, och kan inte kontrolleras. Ta bort skyddet och ladda upp den igen.',
      damaged: () => 'Filen är skadad och går inte att läsa. Öppna den, spara den på nytt och ladda upp den igen.',
      'too-large': () => 'Filen är större än 20 MB.',
      empty: () => 'Filen är tom.',
      'not-scanned': () =>
        'Virusskyddet kunde inte gå igenom filen. Spara den på nytt, utan lösenord, och ladda upp den igen.',
      replaced: () => 'Två olika filer skickades med samma formulär. Ladda upp den rätta igen.',
    },
    earlierStays: 'Den tidigare versionen går fortfarande att hämta.',
    revise: 'Ladda upp en ny version',
    reviseLead: 'De tidigare versionerna finns kvar.',
    revisions: 'Versioner',
    columns: { number: 'Version', file: 'Fil', state: 'Läge', size: 'Storlek', sent: 'Uppladdad' },
    sentBy: (moment, name) => `${moment} av ${name}`,
    usedAt: 'Används vid',
    notUsed: 'Underlaget hör inte till någon fråga ännu.',
    change: 'Ändra uppgifterna',
    save: 'Spara',
    saveMine: 'Spara det jag skrev i stället',
    remove: 'Ta bort underlaget',
    removeMeans: 'Underlaget försvinner ur listorna. Du kan återställa det från listan över underlag.',
    removeUsed: (questions) => `Underlaget hör till ${questions}. Det försvinner därifrån också.`,
    knowing: 'Ja, ta bort det från frågorna också',
    removed: 'Underlaget är borttaget. Det finns kvar och kan återställas.',
    added: (moment, name) => `Tillagt ${moment} av ${name}.`,
    stale: {
      title: 'En kollega har ändrat underlaget sedan du öppnade det',
      text: 'Inget av det du skrev är sparat än. Jämför och välj: behåll det som står nu, eller spara det du skrev.',
    },
    signed: {
      title: 'Kartläggningen är inlämnad, så underlaget ligger fast',
      text: 'Ändringen är inte sparad. Du ser den nedan.',
    },
    signedFor: (questions) =>
      `Underlaget hör till frågor som är inlämnade: ${questions}. Därför går det inte att ändra eller ta bort. Har ni en nyare version? Lägg till den som ett nytt underlag. Hur länge underlaget gäller och vilka andra frågor det hör till kan ni fortfarande ändra.`,
    notHandedOut: {
      title: 'Filen går inte att hämta nu',
      text: 'Bara filer som är kontrollerade lämnas ut. Se på underlagets sida vad som har hänt med den.',
      back: 'Till underlaget',
    },
  },
  en: {
    open: 'Open the link',
    download: (type, size) => `Download (${[type, size].filter(Boolean).join(', ')})`,
    checking: 'The file is being checked. It usually takes a few seconds.',
    standIn:
      'On this computer the check is made by a stand-in for the protection against malware, which only knows a harmless test file.',
    overdue: 'The check should have been done by now. Upload the file again. If it happens several times, contact us.',
    look: 'See whether it is done',
    awaiting:
      'The file has not come yet. Choose it here. The form can be used for 15 minutes; reload the page if more time has passed.',
    bareAnswer:
      'If the file is not taken, for example because it is too large, the browser shows a short technical message. Then go back here and choose another.',
    sendFile: 'Upload',
    refusedTitle: 'The file has been stopped and cannot be downloaded',
    refusals: {
      infected: () =>
        'The protection against malware found harmful code in the file. Contact your IT department before you open it again.',
      mislabelled: ({ found }, claimed) =>
        found === null
          ? `The file was said to be ${claimed}, but its content is something else. Open it, save it as ${claimed} and upload it again.`
          : `The file was said to be ${claimed}, but its content is of the kind ${found.toUpperCase()}. Upload the right file, or choose the right kind.`,
      macros: () => 'The file has macros, programs that can be run. Save it without macros and upload it again.',
      encrypted: () =>
        'The file is protected, for example with a password, and cannot be checked. Remove the protection and upload it again.',
      damaged: () => 'The file is damaged and cannot be read. Open it, save it again and upload it again.',
      'too-large': () => 'The file is larger than 20 MB.',
      empty: () => 'The file is empty.',
      'not-scanned': () =>
        'The protection against malware could not look through the file. Save it again, without a password, and upload it again.',
      replaced: () => 'Two different files were sent with the same form. Upload the right one again.',
    },
    earlierStays: 'The earlier version can still be downloaded.',
    revise: 'Upload a new version',
    reviseLead: 'The earlier versions stay.',
    revisions: 'Versions',
    columns: { number: 'Version', file: 'File', state: 'Status', size: 'Size', sent: 'Uploaded' },
    sentBy: (moment, name) => `${moment} by ${name}`,
    usedAt: 'Used at',
    notUsed: 'The evidence does not belong to any question yet.',
    change: 'Change the details',
    save: 'Save',
    saveMine: 'Save what I wrote instead',
    remove: 'Remove the evidence',
    removeMeans: 'The evidence disappears from the lists. You can restore it from the list of evidence.',
    removeUsed: (questions) => `The evidence belongs to ${questions}. It disappears from there too.`,
    knowing: 'Yes, remove it from the questions too',
    removed: 'The evidence has been removed. It is kept and can be restored.',
    added: (moment, name) => `Added ${moment} by ${name}.`,
    stale: {
      title: 'A colleague has changed the evidence since you opened it',
      text: 'Nothing that you wrote has been saved yet. Compare and choose: keep what is there now, or save what you wrote.',
    },
    signed: {
      title: 'The mapping has been handed in, so the evidence stays as it is',
      text: 'The change has not been saved. You see it below.',
    },
    signedFor: (questions) =>
      `The evidence belongs to questions that have been handed in: ${questions}. Therefore it cannot be changed or removed. If you have a newer version, add it as a new piece. You can still change how long it is valid and which other questions it belongs to.`,
    notHandedOut: {
      title: 'The file cannot be downloaded now',
      text: "Only files that have been checked are handed out. See on the evidence's page what has happened to it.",
      back: 'To the evidence',
    },
  },
})
