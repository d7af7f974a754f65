import type { KeyFigureSection } from '#shared/key-figures/key-figure.ts'
import { texts } from '#shared/platform/language.ts'

type Texts = {
  listTitle: string
  listLead: string
  listDescription: string
  listColumns: string[]
  listFile: string
  sections: Record<KeyFigureSection, string>
  toPicture: string
  toList: string
  eyebrow: (moment: string, round: string) => string
  description: (label: string, text: string) => string
  madeOf: string
  overTime: string
  overTimeColumns: string[]
  overTimeLead: string
  onlyOne: string
  lineTitle: (label: string) => string
  lineSentence: (first: string, from: string, last: string, to: string) => string
  newRound: string
  source: string
  sourceText: (moment: string, round: string) => string
  identity: string
  demonstration: string
  citation: string
  cite: (parts: {
    label: string
    text: string
    day: string
    round: string
    address: string
    isDemonstration: boolean
  }) => string
  links: string
  toTable: string
  toStatistics: string
  toFile: string
  older: (moment: string) => string
  toNewest: string
  missing: (key: string) => string
  missingTitle: string
  unknownSnapshot: (id: string) => string
  fileColumns: string[]
}

/** Texts of the pages of single figures and of their list. */
export const figureTexts = texts<Texts>({
  sv: {
    listTitle: 'Uppgifter med namn',
    listLead:
      'Varje uppgift i den nationella bilden har ett namn som inte ändras. Följ länken för att se vad uppgiften består av. Den som skriver en rapport sätter namnet i texten, så hämtas siffran ur sammanställningen.',
    listDescription: 'Alla uppgifter i den nationella bilden, med värde, betydelse och namn.',
    listColumns: ['Uppgift', 'Värde', 'Namn i text'],
    listFile: 'Hämta alla uppgifter som CSV',
    sections: {
      regions: 'Regionerna',
      profile: 'Områdena',
      priorities: 'Prioriteringar',
      barriers: 'Hinder',
      counts: 'Valideringar',
    },
    toPicture: 'Nationell bild',
    toList: 'Uppgifter med namn',
    eyebrow: (moment, round) => `Sammanställt ${moment} av svaren i omgången ${round}`,
    description: (label, text) => `${label}: ${text}.`,
    madeOf: 'Vad den består av',
    overTime: 'Över tid',
    overTimeColumns: ['Period', 'Värde', 'Omgång'],
    overTimeLead: 'Den senaste sammanställningen från varje månad. I en ny omgång börjar regionerna om.',
    onlyOne: 'Det finns än så länge bara sammanställningar från en enda månad.',
    lineTitle: (label) => `${label}, över tid`,
    lineSentence: (first, from, last, to) => `${first} i ${from}, ${last} i ${to}.`,
    newRound: 'ny omgång',
    source: 'Källa',
    sourceText: (moment, round) =>
      `Valideringslyfts sammanställning ${moment} av det som regionerna har lämnat in i omgången ${round}.`,
    identity: 'Sammanställningens kännetecken',
    demonstration: 'Demonstrationsdata: allt om regioner och valideringar är påhittat.',
    citation: 'Citera uppgiften',
    cite: ({ label, text, day, round, address, isDemonstration }) =>
      `Valideringslyft: ${label}: ${text}. ${isDemonstration ? 'Demonstrationsdata. ' : ''}Sammanställning ${day}, omgång ${round}. ${address}`,
    links: 'Vidare',
    toTable: 'Tabellen i den nationella bilden',
    toStatistics: 'Statistiktabellen: välj, dela och hämta',
    toFile: 'Uppgiften över tid som CSV',
    older: (moment) => `Det här är läget ${moment}. Det finns en nyare sammanställning.`,
    toNewest: 'Se uppgiften i den senaste',
    missing: (key) => `Den sammanställning som du bad om har ingen uppgift med namnet ”${key}”.`,
    missingTitle: 'Uppgiften finns inte här',
    unknownSnapshot: (id) => `Det finns ingen sammanställning med kännetecknet ”${id}”. Här visas den senaste.`,
    fileColumns: [
      'namn',
      'uppgift',
      'period',
      'sammanställt',
      'sammanställning',
      'omgång',
      'tal',
      'enhet',
      'i text',
      'demonstrationsdata',
    ],
  },
  en: {
    listTitle: 'Named figures',
    listLead:
      'Every figure of the national picture has a name that does not change. Follow the link to see what the figure is made of. Whoever writes a report puts the name in the text, and the number comes from the compilation.',
    listDescription: 'All figures of the national picture, with value, meaning and name.',
    listColumns: ['Figure', 'Value', 'Name in text'],
    listFile: 'Download all figures as CSV',
    sections: {
      regions: 'The regions',
      profile: 'The areas',
      priorities: 'Priorities',
      barriers: 'Barriers',
      counts: 'Validations',
    },
    toPicture: 'National picture',
    toList: 'Named figures',
    eyebrow: (moment, round) => `Compiled ${moment} from the answers in the round ${round}`,
    description: (label, text) => `${label}: ${text}.`,
    madeOf: 'What it is made of',
    overTime: 'Over time',
    overTimeColumns: ['Period', 'Value', 'Round'],
    overTimeLead: 'The newest compilation of each month. In a new round the regions begin again.',
    onlyOne: 'So far there are compilations from a single month only.',
    lineTitle: (label) => `${label}, over time`,
    lineSentence: (first, from, last, to) => `${first} in ${from}, ${last} in ${to}.`,
    newRound: 'new round',
    source: 'Source',
    sourceText: (moment, round) =>
      `Valideringslyft's compilation ${moment} of what the regions have handed in during the round ${round}.`,
    identity: 'Identifier of the compilation',
    demonstration: 'Demonstration data: everything about regions and validations is made up.',
    citation: 'Cite the figure',
    cite: ({ label, text, day, round, address, isDemonstration }) =>
      `Valideringslyft: ${label}: ${text}. ${isDemonstration ? 'Demonstration data. ' : ''}Compilation of ${day}, round ${round}. ${address}`,
    links: 'Read on',
    toTable: 'The table in the national picture',
    toStatistics: 'The statistics table: choose, share and download',
    toFile: 'The figure over time as CSV',
    older: (moment) => `This is how things stood ${moment}. There is a newer compilation.`,
    toNewest: 'See the figure in the latest',
    missing: (key) => `The compilation that you asked for has no figure by the name “${key}”.`,
    missingTitle: 'The figure is not here',
    unknownSnapshot: (id) => `There is no compilation with the identifier “${id}”. The latest is shown here.`,
    fileColumns: [
      'name',
      'figure',
      'period',
      'compiled',
      'compilation',
      'round',
      'number',
      'unit',
      'in text',
      'demonstration data',
    ],
  },
})
