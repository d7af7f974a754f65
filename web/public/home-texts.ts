import { texts } from '#shared/platform/language.ts'
import type { GlanceFact, WayGroup } from './home-view.ts'

type Entry = { title: string; text: string }

type HomeTexts = {
  title: string
  description: string
  heading: string
  lead: string
  toNational: string
  toFindYourWay: string
  toHub: string
  toMyPage: string
  glanceTitle: string
  glanceFact: Record<GlanceFact['id'], (year: number | null) => string>
  glanceOf: (count: number, total: number) => string
  glanceWhen: (day: string, round: string) => string
  glanceEmpty: string
  reportTitle: string
  reportName: (period: string) => string
  reportWhen: (day: string, version: number) => string
  reportText: string
  reportAll: string
  stepsTitle: string
  steps: (areas: number, questions: number) => Entry[]
  method: string
  whoTitle: string
  whoLead: string
  ways: Record<WayGroup, { title: string; links: Record<string, string> }>
}

/** Texts of the start page. */
export const homeTexts = texts<HomeTexts>({
  sv: {
    title: 'Validering: vad det är och hur landet arbetar med det',
    description:
      'Vad validering är och vem du vänder dig till. Här kartlägger också Sveriges 21 regioner sitt arbete, gör handlingsplaner och följer upp dem.',
    heading: 'Kunnande ska räknas, var det än har växt fram',
    lead: 'Validering är ett sätt att visa vad du kan, oavsett hur du har lärt dig det. Här ser du vart du vänder dig, och hur Sveriges 21 regioner arbetar med det.',
    toNational: 'Se den nationella bilden',
    toFindYourWay: 'Hitta rätt',
    toHub: 'Vad är validering?',
    toMyPage: 'Till min sida',
    glanceTitle: 'Läget i landet',
    glanceFact: {
      mapped: () => 'regioner har lämnat in sin kartläggning',
      adopted: () => 'regioner har antagit en handlingsplan',
      reported: (year) =>
        year === null
          ? 'regioner har rapporterat antal valideringar'
          : `regioner har rapporterat valideringar för ${year}`,
    },
    glanceOf: (count, total) => `${count} av ${total}`,
    glanceWhen: (day, round) => `${round}. Sammanställt ${day}.`,
    glanceEmpty:
      'Den första sammanställningen är inte gjord än. Här visas läget när regionerna har börjat lämna in sina kartläggningar.',
    reportTitle: 'Senaste lägesrapporten',
    reportName: (period) => `Lägesrapport ${period}`,
    reportWhen: (day, version) => (version > 1 ? `Publicerad ${day}, version ${version}.` : `Publicerad ${day}.`),
    reportText: 'Hela bilden i ett dokument: regionernas arbete, hindren, statistiken och hur den är gjord.',
    reportAll: 'Alla lägesrapporter',
    stepsTitle: 'Så arbetar regionerna',
    steps: (areas, questions) => [
      {
        title: 'Kartlägg',
        text: `Regionen svarar på ${questions} frågor i ${areas} områden. Varje fråga har fem nivåer, beskrivna så att den som arbetar med frågan känner igen sig.`,
      },
      {
        title: 'Välj och planera',
        text: 'Verktyget föreslår insatser där steget till målet är störst och regionen kan göra skillnad. Regionen väljer, ändrar och antar sin handlingsplan.',
      },
      {
        title: 'Lyft hindren',
        text: 'Det regionen inte råder över, till exempel regler och finansiering, förs vidare till den nivå som kan ändra det.',
      },
      {
        title: 'Se helheten',
        text: 'Det regionerna lämnar in blir en nationell bild och en lägesrapport som alla kan läsa. Ingen region rangordnas.',
      },
    ],
    method: 'Läs om metoden och källorna',
    whoTitle: 'Vem är du?',
    whoLead: 'Välj det som passar bäst, så visar vi nästa steg.',
    ways: {
      individual: {
        title: 'Du vill visa vad du kan',
        links: {
          employed: 'Jag har ett jobb',
          unemployed: 'Jag söker jobb',
          newlyArrived: 'Jag är ny i Sverige',
          young: 'Jag är ung',
        },
      },
      employer: {
        title: 'Du är arbetsgivare',
        links: {
          benefit: 'Vad du vinner och vad det kostar',
          way: 'Se vem du ska kontakta',
          guide: 'Steg för steg för arbetsgivare',
        },
      },
      region: {
        title: 'Du arbetar på en region',
        links: {
          own: 'Logga in till kartläggningen och planen',
          guide: 'Bygg samverkan i länet',
          events: 'Workshoppar och utbildningar',
        },
      },
      others: {
        title: 'Utbildning, kommun, bransch och myndighet',
        links: {
          audiences: 'Hitta sidan för dig',
          guides: 'Vägledning och mallar',
          national: 'Läget i landet',
        },
      },
    },
  },
  en: {
    title: 'Validation: what it is and how Sweden works with it',
    description:
      "What validation is and whom to turn to. Here Sweden's 21 regions also map their work, make action plans and follow them up.",
    heading: 'What people can do should count, wherever they learnt it',
    lead: "Validation (recognition of prior learning) is a way to show what you can do, however you learnt it. Here you see whom to turn to, and how Sweden's 21 regions work with it.",
    toNational: 'See the national picture',
    toFindYourWay: 'Find your way',
    toHub: 'What is validation?',
    toMyPage: 'To my page',
    glanceTitle: 'Where the country stands',
    glanceFact: {
      mapped: () => 'regions have handed in their mapping',
      adopted: () => 'regions have adopted an action plan',
      reported: (year) =>
        year === null ? 'regions have reported validations' : `regions have reported validations for ${year}`,
    },
    glanceOf: (count, total) => `${count} of ${total}`,
    glanceWhen: (day, round) => `${round}. Compiled ${day}.`,
    glanceEmpty:
      'The first compilation has not been made yet. This is where you will see how things stand once the regions begin to hand in their mappings.',
    reportTitle: 'The latest status report',
    reportName: (period) => `Status report ${period}`,
    reportWhen: (day, version) => (version > 1 ? `Published ${day}, version ${version}.` : `Published ${day}.`),
    reportText:
      "The whole picture in one document: the regions' work, the barriers, the statistics and how they are made.",
    reportAll: 'All status reports',
    stepsTitle: 'How the regions work',
    steps: (areas, questions) => [
      {
        title: 'Map',
        text: `The region answers ${questions} questions in ${areas} areas. Each question has five levels, described so that those who do the work recognise their own.`,
      },
      {
        title: 'Choose and plan',
        text: 'The tool proposes actions where the step to the target is largest and the region can make a difference. The region chooses, edits and adopts its action plan.',
      },
      {
        title: 'Raise the barriers',
        text: 'What the region cannot decide on, such as rules and funding, is passed on to the level that can change it.',
      },
      {
        title: 'See the whole',
        text: 'What the regions hand in becomes a national picture and a status report for all to read. No region is ranked.',
      },
    ],
    method: 'Read about method and sources',
    whoTitle: 'Who are you?',
    whoLead: 'Choose what fits best, and we show you the next step.',
    ways: {
      individual: {
        title: 'You want to show what you can do',
        links: {
          employed: 'I have a job',
          unemployed: 'I am looking for a job',
          newlyArrived: 'I am new in Sweden',
          young: 'I am young',
        },
      },
      employer: {
        title: 'You are an employer',
        links: {
          benefit: 'What you gain and what it costs',
          way: 'See whom to contact',
          guide: 'Step by step for employers',
        },
      },
      region: {
        title: 'You work at a region',
        links: {
          own: 'Sign in to the mapping and the plan',
          guide: 'Build cooperation in the county',
          events: 'Workshops and training',
        },
      },
      others: {
        title: 'Education, municipality, branch and authority',
        links: {
          audiences: 'Find the page for you',
          guides: 'Guidance and templates',
          national: 'Where the country stands',
        },
      },
    },
  },
})
