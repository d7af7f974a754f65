import { effortFactor, foundationFactor, mostCarried, powerFactor, priorityOf } from '#shared/plans/priority.ts'
import { assumedImportance } from '#shared/scoring/gap.ts'
import { minimumPlansForPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles, suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'
import { formatNumber } from '../texts/format.ts'
import { type AboutTexts, aboutLinks, example } from './about-facts.ts'
import { link, list, quote, text } from './prose.tsx'

const { ordinance, words, fund, project, disclosure } = aboutLinks
const number = (value: number) => formatNumber(value, 'sv')

/** Method and sources in Swedish. Every number that the site computes with comes from the rule itself. */
export const aboutSwedish: AboutTexts = {
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
        text(
          'En ansvarig i regionen skriver under kartläggningen och lämnar in den. Sedan läser den nationella samordnaren den och kan be regionen se över enskilda svar. Med underskriften följer en kontrollsumma av svaren, som visar om något har ändrats efteråt.',
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
        `Kartläggningen har ${indicators} frågor i ${areas} områden. Varje fråga har fem nivåer, 0 till 4, med en egen beskrivning av varje nivå. Målet är nivå ${targetLevel}, om regionen inte väljer ett eget. Vid varje fråga står varför vi ställer den och var det kommer ifrån.`,
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
          'Ett områdes resultat är medelvärdet av de nivåer regionen har svarat, vägt med frågornas vikter, i procent av den högsta nivån.',
          'En fråga som inte är tillämplig räknas inte alls. Ett svar som saknas är just det: det räknas aldrig som noll.',
          'Gapet är målnivån minus den nivå regionen har svarat. Den som har nått målet har inget gap.',
          `Förslag på insatser ordnas efter gap × vikt × rådighet × arbete × grund. Vikten är 1 till 4 och sätts av regionen (${assumedImportance} om den saknas). Rådigheten är ${number(powerFactor('own'))} när regionen själv råder, ${number(powerFactor('shared'))} när den är delad och ${number(powerFactor('national'))} när den är nationell.`,
          `Arbetet är ${number(effortFactor(1))} när det är litet, ${number(effortFactor(2))} när det är lagom och ${number(effortFactor(3))} när det är stort. Grunden är 1, och ${number(foundationFactor(1) - 1)} mer för varje annan fråga under målnivån som bygger på frågan, högst ${number(foundationFactor(mostCarried))}. Det en fråga bygger på står alltid före den. Projektet har själv bedömt arbetet, vad som bygger på vad och vilka insatser som hjälper flera frågor.`,
        ),
        text(
          `Ett exempel: gapet ${example.gap}, vikten ${example.importance}, delad rådighet, litet arbete och ingen fråga som bygger på den ger prioriteten ${example.gap} × ${example.importance} × ${number(powerFactor(example.power))} × ${number(effortFactor(example.effort))} × ${number(foundationFactor(example.carried))} = ${number(priorityOf(example))}. Regionen ser uträkningen vid varje förslag och väljer själv.`,
        ),
      ],
    },
    {
      id: 'national',
      title: 'Så blir den nationella bilden till',
      blocks: [
        text(
          `Varje natt läser verktyget det som är inlämnat och gör en sammanställning. Utkast ingår inte. En sammanställning ändras aldrig: samma underlag ger alltid samma bild. Median och kvartiler visas först när minst ${minimumForQuartiles} regioner har svarat, så att ingen kan utläsa en enskild regions svar. Vad handlingsplanerna prioriterar visas när minst ${minimumPlansForPriorities} planer är antagna. Det gäller också lägesrapporten.`,
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
    blocks: [
      text(
        'Projektet har också frågat regionerna själva: ',
        link(pathTo('interviewResult', 'sv'), 'intervjuer med alla regioner'),
        ' och ',
        link(pathTo('surveyResult', 'sv'), 'en enkät om informationsmaterial'),
        '.',
      ),
      text('Det här bygger frågorna på. Vid varje fråga står vilken källa den har.'),
    ],
  },
}
