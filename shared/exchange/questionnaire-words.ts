import { texts } from '#shared/platform/language.ts'

/** The words around the questions: what things are called, and how a file is filled in. */
export type QuestionnaireWords = {
  empty: string
  answered: string
  facts: { region: string; round: string; deadline: string; made: string; status: string; answered: string }
  factColumns: [string, string]
  madeBy: (moment: string, name: string) => string
  statuses: {
    draft: string
    returned: string
    submitted: (moment: string, name: string) => string
    accepted: (moment: string, name: string) => string
  }
  signature: (hash: string) => string
  answeredOf: (answered: number, total: number) => string
  area: string
  why: string
  source: string
  ask: { level: string; one: string; several: string; text: string }
  notApplicableText: string
  target: string
  reason: string
  reasonHint: string
  power: string
  powerHint: (proposed: string) => string
  importance: string
  importanceHint: string
  evidence: string
  evidenceHint: (example: string) => string
  comment: string
  commentHint: string
  saved: (moment: string, name: string) => string
  noAnswer: string
  chosen: string
  condition: (when: string) => string
  demonstration: string
  howTo: { title: string; paper: string[]; workbook: string[] }
  sheets: { howTo: string; answers: string }
  columns: {
    id: string
    question: string
    choices: string
    answer: string
    reason: string
    power: string
    importance: string
    evidence: string
    comment: string
  }
  page: (page: string, of: string) => string
}

export const questionnaireWords = texts<QuestionnaireWords>({
  sv: {
    empty: 'Tomt formulär',
    answered: 'Med svar',
    facts: {
      region: 'Region',
      round: 'Omgång',
      deadline: 'Lämnas in senast',
      made: 'Filen gjordes',
      status: 'Status',
      answered: 'Besvarat',
    },
    factColumns: ['Om filen', 'Uppgift'],
    madeBy: (moment, name) => `${moment} av ${name}`,
    statuses: {
      draft: 'Utkast, inte inlämnat',
      returned: 'Återlämnad för ändring, inte inlämnad igen',
      submitted: (moment, name) => `Inlämnad ${moment} av ${name}`,
      accepted: (moment, name) => `Inlämnad ${moment} av ${name} och godtagen`,
    },
    signature: (hash) => `Underskriftens kontrollsumma: ${hash}`,
    answeredOf: (answered, total) => `${answered} av ${total} frågor`,
    area: 'Område',
    why: 'Varför frågar vi?',
    source: 'Källa',
    ask: {
      level: 'Vad stämmer bäst in på er?',
      one: 'Välj det som stämmer bäst',
      several: 'Välj allt som stämmer',
      text: 'Svara med egna ord',
    },
    notApplicableText: 'Frågan passar inte vår region. Den räknas då inte med.',
    target: 'mål',
    reason: 'Varför är frågan inte tillämplig?',
    reasonHint: 'Behövs bara om ni väljer ”ej tillämpligt”.',
    power: 'Rådighet: vem kan ändra på det här?',
    powerHint: (proposed) => `Förslaget är ”${proposed}”.`,
    importance: 'Hur viktigt är det här för er?',
    importanceHint: 'Väljer ni ingen räknas vikten som 2.',
    evidence: 'Vad visar det? (frivilligt)',
    evidenceHint: (example) => `Till exempel: ${example}`,
    comment: 'Kommentar (frivilligt)',
    commentHint: '',
    saved: (moment, name) => `Sparat ${moment} av ${name}.`,
    noAnswer: 'Inget svar.',
    chosen: 'Valt',
    condition: (when) => `Besvaras bara om ${when}.`,
    demonstration: 'Demonstrationsdata. Svaren är påhittade.',
    howTo: {
      title: 'Så fyller ni i',
      paper: [
        'Varje fråga har beskrivna nivåer. Kryssa den som bäst beskriver hur det är hos er nu. Det finns inget rätt svar.',
        'Passar frågan inte er region: kryssa ”ej tillämpligt” och skriv varför.',
        'För in svaren i Valideringslyft när ni är klara. Det är där ni lämnar in.',
      ],
      workbook: [
        'Svaren fylls i på bladet ”Svar”, i de vita kolumnerna. De andra kolumnerna är låsta.',
        'I kolumnen Svar skriver ni nivån, 0 till 4, eller väljer ”Ej tillämpligt” och skriver varför. Har frågan svarsalternativ skriver ni alternativets nummer, och flera nummer med komma mellan.',
        'Lämna raden som den är om ni inte vill ändra svaret.',
        'Spara filen som Excel-arbetsbok (.xlsx). Det går bra i Excel och LibreOffice.',
        'Läs tillbaka filen i Valideringslyft: kartläggningen, ”Skriv ut och ta med”, ”Läs tillbaka en ifylld fil”. Ni ser vad som ändras innan något sparas.',
        'Har en kollega ändrat samma svar på webben under tiden visar vi båda, och ni väljer.',
        'Gömda rader och kolumner talar om vilken region, fråga och version det gäller. Låt dem stå kvar.',
      ],
    },
    sheets: { howTo: 'Så fyller ni i', answers: 'Svar' },
    columns: {
      id: 'Nr',
      question: 'Fråga',
      choices: 'Nivåer och alternativ',
      answer: 'Svar',
      reason: 'Varför ej tillämpligt',
      power: 'Rådighet',
      importance: 'Vikt',
      evidence: 'Det visar vårt svar',
      comment: 'Kommentar',
    },
    page: (page, of) => `Sida ${page} av ${of}`,
  },
  en: {
    empty: 'Empty form',
    answered: 'With answers',
    facts: {
      region: 'Region',
      round: 'Round',
      deadline: 'Hand in by',
      made: 'The file was made',
      status: 'Status',
      answered: 'Answered',
    },
    factColumns: ['About the file', 'Detail'],
    madeBy: (moment, name) => `${moment} by ${name}`,
    statuses: {
      draft: 'Draft, not handed in',
      returned: 'Returned for changes, not handed in again',
      submitted: (moment, name) => `Handed in ${moment} by ${name}`,
      accepted: (moment, name) => `Handed in ${moment} by ${name}, and accepted`,
    },
    signature: (hash) => `Checksum of the sign-off: ${hash}`,
    answeredOf: (answered, total) => `${answered} of ${total} questions`,
    area: 'Area',
    why: 'Why do we ask?',
    source: 'Source',
    ask: {
      level: 'What fits you best?',
      one: 'Choose what fits best',
      several: 'Choose all that fit',
      text: 'Answer in your own words',
    },
    notApplicableText: 'The question does not fit our region. It is then not counted.',
    target: 'target',
    reason: 'Why is the question not applicable?',
    reasonHint: 'Only needed if you choose “not applicable”.',
    power: 'Power: who can change this?',
    powerHint: (proposed) => `The suggestion is “${proposed}”.`,
    importance: 'How important is this to you?',
    importanceHint: 'If you choose none, it counts as 2.',
    evidence: 'What shows it? (optional)',
    evidenceHint: (example) => `For example: ${example}`,
    comment: 'Comment (optional)',
    commentHint: '',
    saved: (moment, name) => `Saved ${moment} by ${name}.`,
    noAnswer: 'No answer.',
    chosen: 'Chosen',
    condition: (when) => `Answered only if ${when}.`,
    demonstration: 'Demonstration data. The answers are made up.',
    howTo: {
      title: 'How to fill it in',
      paper: [
        'Each question has levels with descriptions. Tick the one that best describes where you are now. There is no right answer.',
        'If the question does not fit your region, tick “not applicable” and say why.',
        'Enter the answers in Valideringslyft when you are done. That is where you hand in.',
      ],
      workbook: [
        'Answers go on the sheet “Answers”, in the white columns. The other columns are locked.',
        'In the column Answer, write the level, 0 to 4, or choose “Not applicable” and say why. Where the question has options, write the number of the option, and several numbers with commas between.',
        'Leave the row as it is if you do not want to change the answer.',
        'Save the file as an Excel workbook (.xlsx). Excel and LibreOffice both do.',
        'Read the file back in Valideringslyft: the mapping, “Print and take along”, “Read back a filled-in file”. You see what changes before anything is saved.',
        'If a colleague has changed the same answer on the web in the meantime we show both, and you choose.',
        'Hidden rows and columns say which region, question and version it is about. Leave them in place.',
      ],
    },
    sheets: { howTo: 'How to fill it in', answers: 'Answers' },
    columns: {
      id: 'No.',
      question: 'Question',
      choices: 'Levels and options',
      answer: 'Answer',
      reason: 'Why not applicable',
      power: 'Power',
      importance: 'Importance',
      evidence: 'What shows it',
      comment: 'Comment',
    },
    page: (page, of) => `Page ${page} of ${of}`,
  },
})
