import { texts } from '#shared/platform/language.ts'

/** Which mappings go into the file: what the coordinator has accepted, that and what waits for her, or all that have ever been handed in. */
export const reviewedStates = ['accepted', 'handed-in', 'all'] as const
export type ReviewedState = (typeof reviewedStates)[number]

export type Standing = 'accepted' | 'waiting' | 'returned' | 'unlocked'

type Texts = {
  title: string
  lead: string
  round: string
  state: string
  states: Record<ReviewedState, string>
  get: string
  standings: Record<Standing, string>
  sheets: { about: string; mappings: string; answers: string }
  about: (round: string, state: string, moment: string) => string
  demonstration: string
  mappingColumns: string[]
  answerColumns: string[]
  notApplicable: string
}

/** Texts of the file with what regions have handed in. */
export const reviewsFileTexts = texts<Texts>({
  sv: {
    title: 'Hämta kartläggningarna som en fil',
    lead: 'En rad för varje fråga och region, med den nivå som är underskriven. Svaren från en region som har fått tillbaka kartläggningen är ett utkast och kommer inte med.',
    round: 'Omgång',
    state: 'Granskning',
    states: {
      accepted: 'Bara godkända',
      'handed-in': 'Godkända och de som väntar på granskning',
      all: 'Alla som har lämnats in, även de som är tillbaka hos regionen',
    },
    get: 'Hämta (XLSX)',
    standings: {
      accepted: 'godkänd',
      waiting: 'väntar på granskning',
      returned: 'återlämnad',
      unlocked: 'delvis upplåst',
    },
    sheets: { about: 'Om filen', mappings: 'Kartläggningar', answers: 'Nivåer' },
    about: (round, state, moment) => `${round}. ${state}. Hämtad ${moment}.`,
    demonstration: 'Demonstrationsdata: allt om regioner och valideringar är påhittat.',
    mappingColumns: ['Länskod', 'Region', 'Granskning', 'Sedan', 'Underskrifter'],
    answerColumns: ['Länskod', 'Region', 'Granskning', 'Område', 'Nummer', 'Fråga', 'Nivå, 0–4'],
    notApplicable: 'ej tillämpligt',
  },
  en: {
    title: 'Download the mappings as a file',
    lead: 'A row for each question and region, with the level that was signed. The answers of a region that has had its mapping returned are a draft and are left out.',
    round: 'Round',
    state: 'Review',
    states: {
      accepted: 'Only those accepted',
      'handed-in': 'Those accepted and those waiting for review',
      all: 'All that have been handed in, including those that are back with the region',
    },
    get: 'Download (XLSX)',
    standings: {
      accepted: 'accepted',
      waiting: 'waiting for review',
      returned: 'returned',
      unlocked: 'partly unlocked',
    },
    sheets: { about: 'About the file', mappings: 'Mappings', answers: 'Levels' },
    about: (round, state, moment) => `${round}. ${state}. Downloaded on ${moment}.`,
    demonstration: 'Demonstration data: everything about regions and validations is made up.',
    mappingColumns: ['County code', 'Region', 'Review', 'Since', 'Signatures'],
    answerColumns: ['County code', 'Region', 'Review', 'Area', 'Number', 'Question', 'Level, 0–4'],
    notApplicable: 'not applicable',
  },
})
