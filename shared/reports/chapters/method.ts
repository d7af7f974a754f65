import { minimumForQuartiles, suppressionThreshold } from '#shared/statistics/snapshot.ts'
import { heldSentences } from '../held-sentences.ts'
import type { Block, Chapter } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { formatDay, formatNumber, numberWord } from '../report-words.ts'

const paragraph = (facts: ReportFacts, sv: string, en: string): Block => ({
  kind: 'paragraph',
  text: facts.say({ sv, en }),
})
const heading = (facts: ReportFacts, sv: string, en: string): Block => ({
  kind: 'heading',
  text: facts.say({ sv, en }),
})

/** What of the figures is older than the compilation, and why. */
const heldParagraph = ({ snapshot, language }: ReportFacts): Block[] => {
  const sentences = heldSentences(snapshot, language)
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', text: sentences.join(' ') }]
}

const material = (facts: ReportFacts): Block[] => {
  const { snapshot, instrument } = facts
  const newest = snapshot.inputs.newestAt
  const day = (language: 'sv' | 'en') => formatDay(snapshot.createdAt, language)
  return [
    heading(facts, 'Underlaget', 'The data'),
    paragraph(
      facts,
      `Rapporten bygger på en sammanställning av det som regionerna hade lämnat in den ${day('sv')}. Den omfattar ${formatNumber(snapshot.inputs.count, 'sv', 0)} poster${newest ? `; den senaste ändrades den ${formatDay(newest, 'sv')}` : ''}. Sammanställningen ändras aldrig. Samma underlag ger alltid samma tal, och rapporten kan göras om med samma resultat.`,
      `The report is based on a compilation of what the regions had handed in on ${day('en')}. It comprises ${formatNumber(snapshot.inputs.count, 'en', 0)} items${newest ? `; the latest was changed on ${formatDay(newest, 'en')}` : ''}. The compilation never changes. The same data always gives the same numbers, and the report can be made again with the same result.`,
    ),
    ...heldParagraph(facts),
    paragraph(
      facts,
      `Bara inlämnade kartläggningar och inlämnade tal räknas. Insatser och hinder räknas bara ur antagna handlingsplaner. Utkast används bara för att säga att en region arbetar med sin kartläggning. Kartläggningsverktyget är version ${instrument.version}.`,
      `Only mappings and numbers that have been handed in are counted. Actions and barriers are counted from adopted plans only. Drafts are used only to say that a region is working on its mapping. The mapping tool is version ${instrument.version}.`,
    ),
  ]
}

const scoring = (facts: ReportFacts): Block[] => [
  heading(facts, 'Frågorna och hur svaren räknas', 'The questions and how answers are counted'),
  { kind: 'paragraph', text: facts.say(facts.instrument.origin) },
  paragraph(
    facts,
    'Svaren är regionernas egen bedömning. Ingen utomstående har kontrollerat dem. Två regioner på samma nivå kan ha olika krav på sig själva.',
    "The answers are the regions' own judgement. No outsider has checked them. Two regions at the same level may demand different things of themselves.",
  ),
  {
    kind: 'list',
    items: [
      facts.say({
        sv: 'En regions resultat i ett område är medelvärdet av nivåerna i de besvarade frågorna, vägt med frågornas vikter och delat med 4, i procent.',
        en: "A region's result in an area is the mean of the levels in the questions answered, weighted by the questions' weights and divided by 4, in per cent.",
      }),
      facts.say({
        sv: '”Ej tillämpligt” räknas inte med, varken i summan eller i antalet frågor. En obesvarad fråga är en saknad uppgift, aldrig nivå 0.',
        en: '“Not applicable” is left out of both the sum and the number of questions. An unanswered question is missing data, never level 0.',
      }),
      facts.say({
        sv: `Medianen är den mittersta regionens resultat. Mellan nedre och övre kvartilen ligger den mellersta hälften av regionerna. Vi visar dem när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har svarat, annars skriver vi ”för få svar”.`,
        en: `The median is the result of the region in the middle. Between the lower and the upper quartile lies the middle half of the regions. We show them when at least ${numberWord(minimumForQuartiles, 'en')} regions have answered; otherwise we write “too few answers”.`,
      }),
      facts.say({
        sv: `Målnivån är ${facts.targetLevel} av 4. Verktyget ordnar förslag till insatser efter avstånd till målnivån gånger vikt (1–4) gånger rådighet (egen 1, delad 0,7, nationell 0,4) gånger arbete (litet 1,2, lagom 1, stort 0,8) gånger grund (1, och 0,1 mer för varje fråga under målnivån som bygger på den, högst 1,3). Det som en fråga bygger på kommer före den.`,
        en: `The target level is ${facts.targetLevel} of 4. The tool orders proposed actions by distance to the target level times importance (1–4) times power (own 1, shared 0.7, national 0.4) times effort (small 1.2, medium 1, large 0.8) times foundation (1, and 0.1 more for each question below the target level that builds on it, at most 1.3). What a question builds on comes before it.`,
      }),
    ],
  },
]

const limits = (facts: ReportFacts): Block[] => [
  heading(facts, 'Så kan svaren användas', 'What the answers can be used for'),
  paragraph(
    facts,
    'Rapporten visar var gemensamma insatser behövs. Den är inte gjord för att jämföra regioner med varandra, och den visar inte vad som är orsak och verkan.',
    'The report shows where joint efforts are needed. It is not made for comparing regions with each other, and it does not show cause and effect.',
  ),
]

/** Where the numbers come from and how they are made. */
export const methodChapter = (facts: ReportFacts): Chapter =>
  facts.isBrief
    ? briefMethod(facts)
    : {
        id: 'method',
        title: facts.say({ sv: 'Metod', en: 'Method' }),
        startsPage: true,
        blocks: [...material(facts), ...(facts.isPlain ? plainScoring(facts) : scoring(facts)), ...limits(facts)],
      }

/** The same without its formulas. */
const plainScoring = (facts: ReportFacts): Block[] => [
  heading(facts, 'Hur svaren räknas', 'How answers are counted'),
  paragraph(
    facts,
    'Svaren är regionernas egen bedömning. Ingen utomstående har kontrollerat dem. I varje fråga finns fem nivåer, från 0 till 4, och en regions resultat i ett område är snittet av dess svar.',
    "The answers are the regions' own judgement. No outsider has checked them. Each question has five levels, from 0 to 4, and a region's result in an area is the average of its answers.",
  ),
  paragraph(
    facts,
    `Medianen är resultatet för regionen i mitten: hälften ligger högre och hälften lägre. Vi visar den när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har svarat.`,
    `The median is the result of the region in the middle: half are higher and half lower. We show it when at least ${numberWord(minimumForQuartiles, 'en')} regions have answered.`,
  ),
]

/** Method and disclosure control in a box, with the way to all the rest: what closes the brief report. */
const briefMethod = (facts: ReportFacts): Chapter => {
  const { addresses, say, snapshot, language } = facts
  const held = heldSentences(snapshot, language).join(' ')
  const highest = suppressionThreshold - 1
  return {
    id: 'method',
    title: say({ sv: 'Om rapporten', en: 'About the report' }),
    startsPage: false,
    blocks: [
      {
        kind: 'box',
        title: say({ sv: 'Så är rapporten gjord', en: 'How the report is made' }),
        texts: [
          say({
            sv: `Svaren är regionernas egen bedömning och gäller läget den ${formatDay(snapshot.createdAt, 'sv')}. Bara inlämnade kartläggningar, antagna planer och inlämnade tal räknas. Medianer visas när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har svarat. Rapporten rangordnar inte regionerna.`,
            en: `The answers are the regions' own judgement and describe the situation on ${formatDay(snapshot.createdAt, 'en')}. Only mappings that have been handed in, adopted plans and numbers that have been handed in are counted. Medians are shown when at least ${numberWord(minimumForQuartiles, 'en')} regions have answered. The report does not rank the regions.`,
          }),
          ...(held === '' ? [] : [held]),
          say({
            sv: `Antal från 1 till ${highest} visas inte, och inte heller tal som skulle avslöja dem. ”döljs” och ”uppgift saknas” betyder aldrig noll.`,
            en: `Numbers from 1 to ${highest} are not shown, nor are numbers that would reveal them. “hidden” and “data missing” never mean zero.`,
          }),
          say({
            sv: `Den här rapporten: ${addresses.report}. Hela rapporten, med alla tabeller, metod och källor: ${addresses.reports}.`,
            en: `This report: ${addresses.report}. The whole report, with all tables, method and sources: ${addresses.reports}.`,
          }),
        ],
      },
    ],
  }
}

const rule = (facts: ReportFacts): Block[] => {
  const highest = suppressionThreshold - 1
  return [
    heading(facts, 'Två steg', 'Two steps'),
    paragraph(
      facts,
      `I det första steget döljer vi varje tal från 1 till ${highest}. Noll visas, eftersom noll inte handlar om någon.`,
      `In the first step we hide every number from 1 to ${highest}. Zero is shown, since zero is about nobody.`,
    ),
    paragraph(
      facts,
      'Det räcker inte. Står det dolda talet i en rad med en summa går det att räkna fram. I det andra steget döljer vi därför ytterligare minst ett tal i varje rad och kolumn där något är dolt, så att ingen summa avslöjar det. Det gäller samtidigt över region, sektor, form och kön. Sist prövar ett program om något dolt tal ändå går att räkna fram. Går det, publiceras ingenting.',
      'That is not enough. If the hidden number is in a row with a total, it can be worked out. In the second step we therefore hide at least one more number in every row and column where something is hidden, so that no total reveals it. This applies across region, sector, form and sex at once. Finally, a program tests whether any hidden number can still be worked out. If it can, nothing is published.',
    ),
    {
      kind: 'box',
      title: facts.say({ sv: 'Ett exempel', en: 'An example' }),
      texts: [
        facts.say({
          sv: 'I en region har 3 kvinnor och 12 män validerats, sammanlagt 15. Döljer vi bara kvinnornas 3 kan vem som helst räkna ut det: 15 minus 12. Därför döljs även männens 12. Läsaren ser summan 15 och två gånger ”döljs”.',
          en: 'In a region 3 women and 12 men have been validated, 15 in all. If we hide only the 3 women, anybody can work it out: 15 minus 12. That is why the 12 men are hidden as well. The reader sees the total 15 and “hidden” twice.',
        }),
      ],
    },
  ]
}

/** One page on why some numbers are hidden and how it is done. */
export const disclosureChapter = (facts: ReportFacts): Chapter => ({
  id: 'disclosure',
  title: facts.say({ sv: 'Så skyddar vi uppgifter om enskilda', en: 'How we protect data about individuals' }),
  startsPage: true,
  blocks: [
    {
      kind: 'lead',
      text: facts.say({
        sv: 'Ett litet tal kan avslöja en person. Därför döljer vi små tal, och dessutom så många andra att de små inte går att räkna ut.',
        en: 'A small number can reveal a person. That is why we hide small numbers, and also so many others that the small ones cannot be worked out.',
      }),
    },
    ...rule(facts),
    heading(facts, 'Det här märks i rapporten', 'What it means in the report'),
    {
      kind: 'list',
      items: [
        facts.say({
          sv: '”döljs” betyder att talet finns men inte visas. ”uppgift saknas” betyder att vi inte har fått något tal. Inget av dem betyder noll.',
          en: '“hidden” means that the number exists but is not shown. “data missing” means that we have not been given a number. Neither means zero.',
        }),
        facts.say({
          sv: 'Summor räknas på de verkliga talen innan något döljs. De är alltså rätta, även när delar av dem inte visas.',
          en: 'Totals are calculated from the real numbers before anything is hidden. They are therefore correct even when parts of them are not shown.',
        }),
        facts.say({
          sv: 'Samma tal döljs i rapporten, i arbetsboken, på webben och i öppna data. Annars skulle det ena avslöja det andra.',
          en: 'The same numbers are hidden in the report, in the workbook, on the web and in open data. Otherwise one would reveal the other.',
        }),
      ],
    },
    heading(facts, 'Varför just den gränsen', 'Why this limit'),
    paragraph(
      facts,
      `Ingen gräns är fastställd för hela den statliga statistiken. Gränsen ${suppressionThreshold} är projektets egen och kan ändras. Uppgifterna om regionernas arbetssätt handlar om myndigheter, inte om enskilda, och behöver inte skyddas på det sättet.`,
      `No limit is laid down for all government statistics. The limit of ${suppressionThreshold} is the project's own and can be changed. The data on how the regions work is about public authorities, not individuals, and needs no such protection.`,
    ),
  ],
})
