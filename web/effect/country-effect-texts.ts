import { texts } from '#shared/platform/language.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'

type CountryEffectTexts = {
  title: string
  lead: (before: string, now: string) => string
  toDesk: string
  emptyTitle: string
  noPicture: string
  noSecondRound: string
  oldPicture: string
  pictureFrom: (moment: string) => string
  warning: string
  filter: string
  onlyShown: string
  show: string
  clear: string
  file: string
  count: (shown: number, all: number) => string
  nothingShown: string
  notCompared: (count: number) => string
  caption: (letter: string) => string
  columns: Record<'question' | 'acted' | 'didNot' | 'difference', string>
  regions: (count: number) => string
  hidden: string
  hiddenWhy: string
  noDifference: string
  allAlike: string
  how: string
  howText: string[]
  sheet: string
  fileColumns: Record<'area' | 'question' | 'regions' | 'mean' | 'low' | 'high', string>
}

/** Texts of the coordinator's page on what became of the actions in the whole country. */
export const countryEffectTexts = texts<CountryEffectTexts>({
  sv: {
    title: 'Vad hände efter insatserna?',
    lead: (before, now) =>
      `Hur nivåerna har ändrats från ${before} till ${now}, fråga för fråga: i regioner som har avslutat en insats för frågan, och i regioner utan en sådan insats.`,
    toDesk: 'Nationell samordning',
    emptyTitle: 'Det finns inget att jämföra än',
    noPicture: 'Det finns ingen sammanställning ännu. Den görs på sidan Läget.',
    noSecondRound:
      'Här syns något först när en andra omgång av kartläggningen är inlämnad och sammanställd. Då går det att se hur nivåerna har ändrats sedan planerna gjordes.',
    oldPicture: 'Den senaste sammanställningen är gjord innan jämförelsen fanns. Gör en ny på sidan Läget.',
    pictureFrom: (moment) => `Från sammanställningen ${moment}.`,
    warning:
      'Tabellen visar vad som har hänt, inte varför. Regionerna har själva valt sina insatser, så grupperna kan skilja sig åt från början.',
    filter: 'Välj vad som visas',
    onlyShown: 'Visa bara frågor med något att visa',
    show: 'Visa',
    clear: 'Visa allt',
    file: 'Hämta som XLSX',
    count: (shown, all) => `${shown} av ${all} frågor har något att visa.`,
    nothingShown: 'Ingen fråga har något att visa än.',
    notCompared: (count) =>
      count === 1
        ? '1 fråga jämförs inte: den är ny eller ändrad sedan förra omgången, eller besvaras inte med en nivå.'
        : `${count} frågor jämförs inte: de är nya eller ändrade sedan förra omgången, eller besvaras inte med en nivå.`,
    caption: (letter) => `${letter}: förändring i nivåer, med 95 % intervall`,
    columns: {
      question: 'Fråga',
      acted: 'Regioner med en avslutad insats',
      didNot: 'Regioner utan en sådan insats',
      difference: 'Skillnad',
    },
    regions: (count) => `${count} regioner`,
    hidden: 'visas inte',
    hiddenWhy: 'För få regioner, eller så skulle siffrorna för några få andra gå att räkna ut.',
    noDifference: '–',
    allAlike: 'Osäkerheten går inte att räkna ut: alla ändrade sig lika mycket.',
    how: 'Så är jämförelsen gjord, och vad den inte säger',
    howText: [
      'Förändringen är nivån i den nya omgången minus nivån i omgången före. Bara inlämnade svar räknas, bara regioner med en nivå i båda omgångarna, och bara frågor som är oförändrade mellan dem.',
      'Regioner med en avslutad insats har den i den plan som de antog efter omgången före. Regioner utan en sådan insats har ingen insats alls för frågan i den planen, eller har avbrutit den. Regioner som bara har planerat eller påbörjat en insats räknas inte i någon av grupperna.',
      'Intervallet kring ett medelvärde visar hur säkert det är (Students t). Intervallet kring skillnaden räknas med Welchs metod, som inte förutsätter att grupperna varierar lika mycket. Om 0 ligger i intervallet kan skillnaden vara en slump. Nivåerna är hela tal, så intervallen är ungefärliga.',
      'En skillnad betyder inte att insatsen är orsaken. Regioner väljer ofta insatser där de ligger lågt, och den som ligger lågt ett år ligger ofta högre nästa år vad den än gör. Den som redan var på högsta nivån kan inte stiga.',
      'Med många frågor hamnar någon skillnad utanför sitt intervall av en slump: i snitt en av tjugo.',
      `En grupp visas bara när minst ${minimumForQuartiles} regioner ligger bakom och ingen mindre grupp går att räkna ut med hjälp av det som visas. Därför kan även en större grupp vara dold. De som har påbörjat en insats räknas då också som en grupp.`,
    ],
    sheet: 'Effekt',
    fileColumns: {
      area: 'Område',
      question: 'Fråga',
      regions: 'antal regioner',
      mean: 'medelförändring',
      low: 'intervall från',
      high: 'intervall till',
    },
  },
  en: {
    title: 'What happened after the actions?',
    lead: (before, now) =>
      `How the levels have changed from ${before} to ${now}, question by question: in regions that have finished an action for the question, and in regions without such an action.`,
    toDesk: 'National coordination',
    emptyTitle: 'There is nothing to compare yet',
    noPicture: 'There is no compilation yet. It is made on the page Where it stands.',
    noSecondRound:
      'Nothing shows here until a second round of the mapping has been handed in and compiled. Then you can see how the levels have changed since the plans were made.',
    oldPicture:
      'The latest compilation was made before the comparison existed. Make a new one on the page Where it stands.',
    pictureFrom: (moment) => `From the compilation of ${moment}.`,
    warning:
      'The table shows what happened, not why. The regions chose their actions themselves, so the groups may differ from the start.',
    filter: 'Choose what is shown',
    onlyShown: 'Show only questions with something to show',
    show: 'Show',
    clear: 'Show everything',
    file: 'Download as XLSX',
    count: (shown, all) => `${shown} of ${all} questions ${shown === 1 ? 'has' : 'have'} something to show.`,
    nothingShown: 'No question has anything to show yet.',
    notCompared: (count) =>
      count === 1
        ? '1 question is not compared: it is new or changed since the previous round, or is not answered by a level.'
        : `${count} questions are not compared: they are new or changed since the previous round, or are not answered by a level.`,
    caption: (letter) => `${letter}: change in levels, with 95% interval`,
    columns: {
      question: 'Question',
      acted: 'Regions with a finished action',
      didNot: 'Regions without such an action',
      difference: 'Difference',
    },
    regions: (count) => `${count} regions`,
    hidden: 'not shown',
    hiddenWhy: 'Too few regions, or the figures of a few others could be worked out.',
    noDifference: '–',
    allAlike: 'The uncertainty cannot be computed: all changed by the same amount.',
    how: 'How the comparison is made, and what it does not say',
    howText: [
      'The change is the level in the new round minus the level in the previous round. Only handed-in answers count, only regions with a level in both rounds, and only questions that are unchanged between them.',
      'Regions with a finished action have it in the plan that they adopted after the previous round. Regions without such an action have none at all for the question in that plan, or have cancelled it. Regions that have only planned or started an action are in neither group.',
      "The interval around a mean shows how sure it is (Student's t). The interval around the difference is computed by Welch's method, which does not assume that the groups vary equally. If 0 lies within the interval, the difference may be due to chance. Levels are whole numbers, so the intervals are approximate.",
      'A difference does not mean that the action is the cause. Regions often choose actions where they stand low, and those that stand low one year often stand higher the next, whatever they do. Those already at the highest level cannot rise.',
      'With many questions, some difference falls outside its interval by chance: one in twenty on average.',
      `A group is shown only when at least ${minimumForQuartiles} regions are behind it and no smaller group can be worked out from what is shown. So a larger group may be hidden too. Those that have started an action then count as a group as well.`,
    ],
    sheet: 'Effect',
    fileColumns: {
      area: 'Area',
      question: 'Question',
      regions: 'number of regions',
      mean: 'mean change',
      low: 'interval from',
      high: 'interval to',
    },
  },
})
