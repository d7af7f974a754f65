import { texts } from '#shared/platform/language.ts'
import type { GlanceFact } from './home-view.ts'

type Entry = { title: string; text: string }

type HomeTexts = {
  title: string
  description: string
  heading: string
  lead: string
  toNational: string
  toSignIn: string
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
  region: Entry & { link: string }
  reader: Entry & { national: string; reports: string }
  individual: Entry
}

/** Texts of the start page. */
export const homeTexts = texts<HomeTexts>({
  sv: {
    title: 'Regionernas arbete med validering',
    description:
      'Valideringslyft är verktyget där Sveriges 21 regioner kartlägger sitt arbete med validering, gör handlingsplaner och följer upp dem.',
    heading: 'Kunnande ska räknas, var det än har växt fram',
    lead: 'I Valideringslyft tar Sveriges 21 regioner reda på hur långt de har kommit i arbetet med validering, bestämmer vad de ska göra och följer upp det. Tillsammans ger de en bild av hela landet.',
    toNational: 'Se den nationella bilden',
    toSignIn: 'Logga in',
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
    stepsTitle: 'Så går arbetet till',
    steps: (areas, questions) => [
      {
        title: 'Kartlägg',
        text: `Regionen svarar på ${questions} frågor i ${areas} områden. Varje fråga har fem nivåer som är beskrivna så att den som arbetar med frågan känner igen sig.`,
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
    region: {
      title: 'Du arbetar i en region',
      text: 'Logga in för att fortsätta med kartläggningen, handlingsplanen eller statistiken. Har du inget konto? Be regionens ansvariga att bjuda in dig.',
      link: 'Logga in',
    },
    reader: {
      title: 'Du arbetar på en myndighet eller i politiken',
      text: 'Läs hur det går i landet, vad regionerna prioriterar och vilka hinder de möter. Du behöver inte logga in.',
      national: 'Nationell bild',
      reports: 'Lägesrapporter',
    },
    individual: {
      title: 'Du vill få ditt eget kunnande validerat',
      text: 'Här validerar vi ingen. Vänd dig till vuxenutbildningen eller studie- och yrkesvägledningen i din kommun, till en branschorganisation inom ditt yrke eller till Arbetsförmedlingen.',
    },
  },
  en: {
    title: "The regions' work with validation",
    description:
      "Valideringslyft is the tool in which Sweden's 21 regions map their work with validation, make action plans and follow them up.",
    heading: 'What people can do should count, wherever they learnt it',
    lead: "In Valideringslyft, Sweden's 21 regions find out how far they have come in their work with validation (recognition of prior learning), decide what to do and follow it up. Together they give a picture of the whole country.",
    toNational: 'See the national picture',
    toSignIn: 'Sign in',
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
    stepsTitle: 'How the work is done',
    steps: (areas, questions) => [
      {
        title: 'Map',
        text: `The region answers ${questions} questions in ${areas} areas. Each question has five levels, described so that those who do the work can recognise themselves.`,
      },
      {
        title: 'Choose and plan',
        text: 'The tool proposes actions where the step to the target is largest and the region can make a difference. The region chooses, edits and adopts its action plan.',
      },
      {
        title: 'Raise the barriers',
        text: 'What is outside the power of the region, such as rules and funding, is passed on to the level that can change it.',
      },
      {
        title: 'See the whole',
        text: 'What the regions hand in becomes a national picture and a status report for all to read. No region is ranked.',
      },
    ],
    method: 'Read about method and sources',
    whoTitle: 'Who are you?',
    region: {
      title: 'You work in a region',
      text: 'Sign in to go on with the mapping, the action plan or the statistics. No account? Ask the owner in your region to invite you.',
      link: 'Sign in',
    },
    reader: {
      title: 'You work at an authority or in politics',
      text: 'Read how things stand in the country, what the regions put first and what barriers they meet. You do not need to sign in.',
      national: 'National picture',
      reports: 'Status reports',
    },
    individual: {
      title: 'You want your own skills validated',
      text: 'We validate nobody here. Turn to adult education or to study and career guidance in your municipality, to an industry organisation in your trade or to the Swedish Public Employment Service.',
    },
  },
})
