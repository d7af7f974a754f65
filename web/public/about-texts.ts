import { assumedImportance } from '#shared/assessments/gap.ts'
import { powerFactor, priorityOf } from '#shared/plans/priority.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { minimumForQuartiles, suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { formatNumber } from '../texts/format.ts'
import { link, list, type ProseSection, quote, text } from './prose.tsx'

type AboutTexts = {
  title: string
  description: string
  lead: string
  what: ProseSection[]
  questions: (facts: { areas: number; indicators: number; targetLevel: number; origin: string }) => ProseSection
  areasCaption: string
  areaColumns: { area: string; questions: string }
  method: ProseSection[]
  who: ProseSection
  sources: ProseSection
}

const ordinance =
  'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/valideringsforordning-20221549_sfs-2022-1549/'
const words = 'http://www.valideringsdelegation.se/om-validering/ord-och-begreppslista/'
const fund = 'https://www.esf.se/resultat/projektbanken/projekt/?dnr=2020/00541'
const project = 'https://www.myh.se/Verksamhetsomraden/Validering1/ESF-projektet-Valideringslyft/'
const disclosure =
  'https://scb.se/en/documentation/statistical-areas-under-change/development-of-disclosure-protection'

const number = (value: number, language: Language) => formatNumber(value, language)
/** The worked example: two steps to the target, importance 3, shared power. */
const example = { gap: 2, importance: 3, power: 'shared' } as const

/** Texts about method and sources. Every number that the site computes with comes from the rule itself. */
export const aboutTexts = texts<AboutTexts>({
  sv: {
    title: 'Om Valideringslyft',
    description: 'Vad Valideringslyft är, hur frågorna är gjorda, hur vi räknar och vilka källor vi bygger på.',
    lead: 'Här står vad verktyget är till för, hur det räknar och vad det bygger på, så att du kan bedöma det du läser.',
    what: [
      {
        id: 'tool',
        title: 'Vad verktyget är till för',
        blocks: [
          text(
            'De 21 regionerna har ansvar för regional utveckling. Valideringsdelegationen såg deras roll i validering som att driva på, stödja och höja kunskapen. I Valideringslyft kartlägger de hur det går, väljer vad de ska göra, antar en handlingsplan och följer upp den. Det de lämnar in blir en gemensam bild av hela landet.',
          ),
          text(
            'Kartläggningen är regionens egen bedömning. Den är ett stöd för att välja nästa steg, inte ett betyg. Därför rangordnar vi inte regioner, och ingen regions nivåer visas öppet.',
          ),
        ],
      },
      {
        id: 'validation',
        title: 'Vad validering är',
        blocks: [
          quote(
            '”En strukturerad process som innehåller en fördjupad kartläggning och en bedömning som syftar till ett erkännande av en persons kunnande oberoende av hur det förvärvats.”',
            link(ordinance, 'Valideringsförordningen (2022:1549), 2 §'),
            '. Definitionen gäller sedan den 1 januari 2023.',
          ),
          text(
            'Arbetet brukar ske i fyra steg: inledande kartläggning, fördjupad kartläggning, bedömning och erkännande. Ett erkännande kan vara ett betyg, ett intyg, ett yrkesbevis eller ett beslut. Stegen kommer från ',
            link(words, 'Valideringsdelegationens ord- och begreppslista'),
            '.',
          ),
        ],
      },
    ],
    questions: ({ areas, indicators, targetLevel, origin }) => ({
      id: 'questions',
      title: 'Så är frågorna gjorda',
      blocks: [
        text(origin),
        text(
          `Kartläggningen har ${indicators} frågor i ${areas} områden. Varje fråga har fem nivåer, 0 till 4, med en egen beskrivning av varje nivå. Målet är nivå ${targetLevel}. Vid varje fråga står varför vi ställer den och var det kommer ifrån.`,
        ),
      ],
    }),
    areasCaption: 'Områdena i kartläggningen',
    areaColumns: { area: 'Område', questions: 'Frågor' },
    method: [
      {
        id: 'counting',
        title: 'Så räknar vi',
        blocks: [
          list(
            'Ett områdes resultat är medelvärdet av de nivåer regionen har svarat, i procent av den högsta nivån.',
            'En fråga som inte är tillämplig räknas inte alls. Ett svar som saknas är just det: det räknas aldrig som noll.',
            'Steget till målet är målnivån minus den nivå regionen har svarat. Den som har nått målet har inget steg kvar.',
            `Förslag på insatser ordnas efter steg × vikt × rådighet. Vikten är 1 till 4 och sätts av regionen (${assumedImportance} om den saknas). Rådigheten är ${number(powerFactor('own'), 'sv')} när regionen själv råder, ${number(powerFactor('shared'), 'sv')} när den är delad och ${number(powerFactor('national'), 'sv')} när den är nationell.`,
          ),
          text(
            `Ett exempel: två steg till målet, vikt ${example.importance} och delad rådighet ger ${example.gap} × ${example.importance} × ${number(powerFactor(example.power), 'sv')} = ${number(priorityOf(example), 'sv')}. Regionen ser uträkningen vid varje förslag och väljer själv.`,
          ),
        ],
      },
      {
        id: 'national',
        title: 'Så blir den nationella bilden till',
        blocks: [
          text(
            `Varje natt läser verktyget det som är inlämnat och gör en sammanställning. Utkast ingår inte. En sammanställning ändras aldrig: samma underlag ger alltid samma bild. Median och kvartiler visas först när minst ${minimumForQuartiles} regioner har svarat, så att ingen kan utläsa en enskild regions svar.`,
          ),
          text(
            'Det finns inga publicerade uppgifter om antalet valideringar i varje region. Regionerna lämnar dem själva och anger sin källa. Det som ingen har lämnat står som ”uppgift saknas”.',
          ),
          text(
            'De nationella siffror som andra har publicerat mäter olika saker, till exempel genomförda valideringar, anvisningar eller andelar av studerande. Därför lägger vi aldrig ihop dem.',
          ),
        ],
      },
      {
        id: 'disclosure',
        title: 'Så skyddar vi små tal',
        blocks: [
          text(
            `Ett litet antal kan peka ut en person. Därför döljer vi antal från 1 till ${suppressionThreshold - 1}. Vi döljer också så många andra tal att de dolda inte går att räkna ut från summorna. Noll visas. Döljs betyder att vi vet men inte visar, uppgift saknas att vi inte vet.`,
          ),
          text(
            'Sättet kallas primär och sekundär undertryckning. Statistikmyndigheten SCB beskriver det i ',
            link(disclosure, 'sin dokumentation om röjandeskydd (på engelska)'),
            '. Gränsen är verktygets egen och kan ändras.',
          ),
        ],
      },
    ],
    who: {
      id: 'who',
      title: 'Vilka som står bakom',
      blocks: [
        text(
          'Valideringslyft är Myndigheten för yrkeshögskolans projekt. Det startade med stöd från Europeiska socialfonden, från den 1 december 2020 till den 31 december 2022 (',
          link(fund, 'diarienummer 2020/00541 i ESF:s projektbank'),
          '). Läs mer om ',
          link(project, 'projektet hos myndigheten'),
          '.',
        ),
        list(
          'Projektägaren ansvarar för att målen nås.',
          'Projektledaren leder arbetet.',
          'Processledaren är nationell samordnare: tar fram frågorna, öppnar omgångar och stödjer regionerna.',
          'Kommunikatören publicerar lägesrapporterna.',
          'Projektadministratören sköter ekonomi och rutiner.',
          'Styrgruppen följer projektet. Tillväxtverket ingår i den.',
          'Regionernas egna medarbetare svarar, planerar och genomför.',
        ),
      ],
    },
    sources: {
      id: 'sources',
      title: 'Källor',
      blocks: [text('Det här bygger frågorna på. Vid varje fråga står vilken källa den har.')],
    },
  },
  en: {
    title: 'About Valideringslyft',
    description: 'What Valideringslyft is, how the questions are made, how we count and what sources we build on.',
    lead: 'This page says what the tool is for, how it counts and what it builds on, so that you can judge what you read.',
    what: [
      {
        id: 'tool',
        title: 'What the tool is for',
        blocks: [
          text(
            'The 21 regions are responsible for regional development. The National Delegation for Validation saw their role in validation as pushing forward, supporting and spreading knowledge. In Valideringslyft they map how it is going, choose what to do, adopt an action plan and follow it up. What they hand in becomes a shared picture of the whole country.',
          ),
          text(
            "The mapping is the region's own assessment. It helps to choose the next step; it is not a grade. That is why we rank no regions, and no region's levels are shown in public.",
          ),
        ],
      },
      {
        id: 'validation',
        title: 'What validation is',
        blocks: [
          quote(
            '“A structured process comprising in-depth mapping and assessment, aimed at recognition of a person’s skills and knowledge regardless of how they were acquired.” (our translation)',
            link(ordinance, 'The Validation Ordinance (2022:1549), Section 2'),
            '. The definition has been in force since 1 January 2023.',
          ),
          text(
            'The work is usually done in four steps: initial mapping, in-depth mapping, assessment and recognition. Recognition can be a grade, a certificate, a vocational certificate or a decision. The steps come from ',
            link(words, 'the word list of the Swedish National Delegation for Validation (in Swedish)'),
            '.',
          ),
        ],
      },
    ],
    questions: ({ areas, indicators, targetLevel, origin }) => ({
      id: 'questions',
      title: 'How the questions are made',
      blocks: [
        text(origin),
        text(
          `The mapping has ${indicators} questions in ${areas} areas. Each question has five levels, 0 to 4, with a description of its own for each. The target is level ${targetLevel}. Beside each question it says why we ask it and where that comes from.`,
        ),
      ],
    }),
    areasCaption: 'The areas of the mapping',
    areaColumns: { area: 'Area', questions: 'Questions' },
    method: [
      {
        id: 'counting',
        title: 'How we count',
        blocks: [
          list(
            'The result of an area is the mean of the levels that the region has answered, as a percentage of the highest level.',
            'A question that is not applicable does not count at all. A missing answer is just that: it never counts as zero.',
            'The gap is the target level minus the level that the region has answered. Whoever has reached the target has no gap left.',
            `Proposed actions are ordered by gap × importance × power. Importance is 1 to 4 and set by the region (${assumedImportance} where it is missing). Power is ${number(powerFactor('own'), 'en')} where the region decides itself, ${number(powerFactor('shared'), 'en')} where it is shared and ${number(powerFactor('national'), 'en')} where it is national.`,
          ),
          text(
            `An example: a gap of two, importance ${example.importance} and shared power give ${example.gap} × ${example.importance} × ${number(powerFactor(example.power), 'en')} = ${number(priorityOf(example), 'en')}. The region sees the calculation beside each proposal, and chooses for itself.`,
          ),
        ],
      },
      {
        id: 'national',
        title: 'How the national picture is made',
        blocks: [
          text(
            `Every night the tool reads what has been handed in and makes a compilation. Drafts are not part of it. A compilation never changes: the same input always gives the same picture. Medians and quartiles are shown only when at least ${minimumForQuartiles} regions have answered, so that nobody can read out one region's answers.`,
          ),
          text(
            'There are no published figures on the number of validations in each region. The regions give them themselves and name their source. What nobody has given is shown as “data missing”.',
          ),
          text(
            'The national figures that others have published measure different things, such as validations made, referrals, or shares of students. That is why we never add them up.',
          ),
        ],
      },
      {
        id: 'disclosure',
        title: 'How we protect small numbers',
        blocks: [
          text(
            `A small number can point to a person. That is why we hide counts from 1 to ${suppressionThreshold - 1}. We also hide as many other numbers as it takes for the hidden ones not to be worked out from the sums. Zero is shown. Hidden means that we know but do not show; data missing means that we do not know.`,
          ),
          text(
            'The method is called primary and secondary suppression. Statistics Sweden describes it in ',
            link(disclosure, 'its documentation on disclosure protection'),
            '. The limit is the tool’s own and can be changed.',
          ),
        ],
      },
    ],
    who: {
      id: 'who',
      title: 'Who is behind it',
      blocks: [
        text(
          'Valideringslyft is a project of the Swedish National Agency for Higher Vocational Education (MYH). It began with support from the European Social Fund, from 1 December 2020 to 31 December 2022 (',
          link(fund, 'reference number 2020/00541 in the project bank of the Swedish ESF Council, in Swedish'),
          '). Read more about ',
          link(project, 'the project on the site of the agency (in Swedish)'),
          '.',
        ),
        list(
          'The project owner is responsible for reaching the goals.',
          'The project manager leads the work.',
          'The process lead is the national coordinator: develops the questions, opens rounds and supports the regions.',
          'The communicator publishes the status reports.',
          'The project administrator looks after finances and routines.',
          'The steering group follows the project. The Swedish Agency for Economic and Regional Growth is part of it.',
          "The regions' own staff answer, plan and carry out.",
        ),
      ],
    },
    sources: {
      id: 'sources',
      title: 'Sources',
      blocks: [
        text('This is what the questions build on. Beside each question it says which source it has. Titles are in Swedish.'),
      ],
    },
  },
})
