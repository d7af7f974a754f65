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
  lineOne: (text: string, period: string) => string
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
    listTitle: 'Nyckeltal',
    listLead:
      'Varje nyckeltal i den nationella bilden har ett namn som inte ändras. Följ länken för att se vad det består av. Den som skriver en rapport sätter namnet i texten, så hämtas värdet ur sammanställningen.',
    listDescription: 'Alla nyckeltal i den nationella bilden, med värde, betydelse och namn.',
    listColumns: ['Nyckeltal', 'Värde', 'Namn i text'],
    listFile: 'Hämta alla nyckeltal som CSV',
    sections: {
      regions: 'Regionerna',
      profile: 'Områdena',
      priorities: 'Prioriteringar',
      barriers: 'Hinder',
      counts: 'Valideringar',
    },
    toPicture: 'Nationell bild',
    toList: 'Nyckeltal',
    eyebrow: (moment, round) => `Sammanställt ${moment} av svaren i omgången ${round}`,
    description: (label, text) => `${label}: ${text}.`,
    madeOf: 'Vad det består av',
    overTime: 'Över tid',
    overTimeColumns: ['Period', 'Värde', 'Omgång'],
    overTimeLead: 'Den senaste sammanställningen från varje månad. I en ny omgång börjar regionerna om.',
    onlyOne: 'Det finns än så länge bara sammanställningar från en enda månad.',
    lineTitle: (label) => `${label}, över tid`,
    lineSentence: (first, from, last, to) => `${first} i ${from}, ${last} i ${to}.`,
    lineOne: (text, period) => `${text} i ${period}.`,
    newRound: 'ny omgång',
    source: 'Källa',
    sourceText: (moment, round) =>
      `Valideringslyfts sammanställning ${moment} av det som regionerna har lämnat in i omgången ${round}.`,
    identity: 'Sammanställningens beteckning',
    demonstration: 'Demonstrationsdata: allt om regioner och valideringar är påhittat.',
    citation: 'Citera nyckeltalet',
    cite: ({ label, text, day, round, address, isDemonstration }) =>
      `Valideringslyft: ${label}: ${text}. ${isDemonstration ? 'Demonstrationsdata. ' : ''}Sammanställning ${day}, omgång ${round}. ${address}`,
    links: 'Vidare',
    toTable: 'Tabellen i den nationella bilden',
    toStatistics: 'Statistiktabellen: välj, dela och hämta',
    toFile: 'Nyckeltalet över tid som CSV',
    older: (moment) => `Det här är läget ${moment}. Det finns en nyare sammanställning.`,
    toNewest: 'Se nyckeltalet i den senaste',
    missing: (key) => `Den sammanställning som du bad om har inget nyckeltal med namnet ”${key}”.`,
    missingTitle: 'Nyckeltalet finns inte här',
    unknownSnapshot: (id) => `Det finns ingen sammanställning med beteckningen ”${id}”. Här visas den senaste.`,
    fileColumns: [
      'namn',
      'nyckeltal',
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
    listTitle: 'Key figures',
    listLead:
      'Every key figure in the national picture has a name that does not change. Follow the link to see what it consists of. When you write a report you put the name in the text, and the value is taken from the compilation.',
    listDescription: 'All key figures in the national picture, with value, meaning and name.',
    listColumns: ['Key figure', 'Value', 'Name in text'],
    listFile: 'Download all key figures as CSV',
    sections: {
      regions: 'The regions',
      profile: 'The areas',
      priorities: 'Priorities',
      barriers: 'Barriers',
      counts: 'Validations',
    },
    toPicture: 'National picture',
    toList: 'Key figures',
    eyebrow: (moment, round) => `Compiled ${moment} from the answers in the round ${round}`,
    description: (label, text) => `${label}: ${text}.`,
    madeOf: 'What it consists of',
    overTime: 'Over time',
    overTimeColumns: ['Period', 'Value', 'Round'],
    overTimeLead: 'The latest compilation of each month. In a new round the regions begin again.',
    onlyOne: 'So far there are compilations from one month only.',
    lineTitle: (label) => `${label}, over time`,
    lineSentence: (first, from, last, to) => `${first} in ${from}, ${last} in ${to}.`,
    lineOne: (text, period) => `${text} in ${period}.`,
    newRound: 'new round',
    source: 'Source',
    sourceText: (moment, round) =>
      `Valideringslyft's compilation ${moment} of what the regions have handed in during the round ${round}.`,
    identity: 'Identifier of the compilation',
    demonstration: 'Demonstration data: everything about regions and validations is made up.',
    citation: 'Cite the key figure',
    cite: ({ label, text, day, round, address, isDemonstration }) =>
      `Valideringslyft: ${label}: ${text}. ${isDemonstration ? 'Demonstration data. ' : ''}Compilation of ${day}, round ${round}. ${address}`,
    links: 'Read on',
    toTable: 'The table in the national picture',
    toStatistics: 'The statistics table: choose, share and download',
    toFile: 'The key figure over time as CSV',
    older: (moment) => `This is the situation ${moment}. There is a newer compilation.`,
    toNewest: 'See the key figure in the latest one',
    missing: (key) => `The compilation that you asked for has no key figure named “${key}”.`,
    missingTitle: 'The key figure is not here',
    unknownSnapshot: (id) => `There is no compilation with the identifier “${id}”. The latest is shown here.`,
    fileColumns: [
      'name',
      'key figure',
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
