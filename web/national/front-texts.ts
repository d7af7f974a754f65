import { texts } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import { numberWord } from '#shared/reports/report-words.ts'
import { minimumPlansForPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'

/** Texts of the overview in one screen. */
export const frontTexts = texts({
  sv: {
    title: 'Läget i korthet',
    regions: 'Regionerna',
    mapped: 'har lämnat in sin kartläggning',
    adopted: 'har antagit en handlingsplan',
    reported: (year: number | null) =>
      year === null ? 'har rapporterat valideringar' : `har rapporterat valideringar för ${year}`,
    outOf: (value: number, of: number) => `${value} av ${of}`,
    was: (value: number) => `var ${value}`,
    counts: 'Valideringar',
    validations: (year: number) => `rapporterade valideringar ${year}`,
    complete: 'Alla regioner har rapporterat.',
    incomplete: (count: number) =>
      count === 1
        ? `Gäller den enda av ${regions.length} regioner som har rapporterat.`
        : `Gäller de ${count} av ${regions.length} regioner som har rapporterat.`,
    preliminary: 'Preliminärt: året pågår.',
    hiddenCells: 'Små tal är dolda.',
    release: (day: string) => `Publicerat ${day}.`,
    marks: { complete: 'fullständigt', incomplete: 'ofullständigt' },
    noCounts: 'Uppgift saknas: ingen region har rapporterat än.',
    profile: 'Nationell profil',
    profileCaption: (target: number) => `Median i procent. Band: mellersta hälften. Streck: målet, ${target}\u00a0%.`,
    area: 'Område',
    drawing: 'Läge',
    median: 'Median',
    change: 'Ändring',
    changeUnit: 'Pil: ändring i procentenheter.',
    notTheSame: 'Olika regioner kan ha lämnat in vid de två tillfällena.',
    noProfile: `Medianer visas när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har lämnat in.`,
    movesSince: 'Sedan förra omgången',
    movesFrom: (period: string) => `Jämfört med ${period}`,
    directions: { up: 'upp', down: 'ned', same: 'oförändrat' },
    movedWords: {
      up: (count: number): string => (count === 1 ? 'område upp' : 'områden upp'),
      down: (_count: number): string => 'ned',
      same: (count: number): string => (count === 1 ? 'oförändrat' : 'oförändrade'),
    },
    shared: (questions: number, of: number) => `Gäller de ${questions} av ${of} frågor som är desamma.`,
    noMoves: {
      'no-earlier': 'Det finns ingen tidigare omgång att jämföra med än.',
      'other-questions':
        'De två sammanställningarna bygger på olika frågeformulär. Områdenas nivåer går därför inte att jämföra.',
      'not-shown': `Områdena går inte att jämföra: vid det ena tillfället hade färre än ${numberWord(minimumForQuartiles, 'sv')} regioner lämnat in, och då visas inga medianer.`,
    },
    strongest: 'Starkast',
    weakest: 'Svagast',
    percent: (value: number) => `${value}\u00a0%`,
    priorities: 'Det här prioriteras',
    plans: (count: number, of: number) => `${count} av ${of} planer`,
    noPriorities: `Visas när minst ${numberWord(minimumPlansForPriorities, 'sv')} planer är antagna.`,
    nothingActedOn: 'De antagna planerna har inga insatser för kartläggningens frågor än.',
    barriersTitle: 'Hinder som väger tyngst',
    barriers: (raised: string, weight: string) => `${raised} hinder, tyngd ${weight}\u00a0av\u00a04`,
    allBarriers: (count: string) => `Alla lyfta hinder: ${count}`,
    noBarriers: 'Ingen antagen plan lyfter något hinder än.',
    hiddenBarriers: 'Antalen döljs: på varje nivå har färre än tre regioner lyft hinder.',
    all: 'Alla nyckeltal, med källa och fil',
  },
  en: {
    title: 'At a glance',
    regions: 'The regions',
    mapped: 'have handed in their mapping',
    adopted: 'have adopted an action plan',
    reported: (year: number | null) =>
      year === null ? 'have reported validations' : `have reported validations for ${year}`,
    outOf: (value: number, of: number) => `${value} of ${of}`,
    was: (value: number) => `was ${value}`,
    counts: 'Validations',
    validations: (year: number) => `validations reported for ${year}`,
    complete: 'All regions have reported.',
    incomplete: (count: number) =>
      count === 1
        ? `Covers the only one of ${regions.length} regions that has reported.`
        : `Covers the ${count} of ${regions.length} regions that have reported.`,
    preliminary: 'Preliminary: the year is not over.',
    hiddenCells: 'Small numbers are hidden.',
    release: (day: string) => `Published ${day}.`,
    marks: { complete: 'complete', incomplete: 'incomplete' },
    noCounts: 'Data missing: no region has reported yet.',
    profile: 'National profile',
    profileCaption: (target: number) => `Median, per cent. Band: middle half. Line: target, ${target}%.`,
    area: 'Area',
    drawing: 'Position',
    median: 'Median',
    change: 'Change',
    changeUnit: 'Arrow: change in percentage points.',
    notTheSame: 'Different regions may have handed in on the two occasions.',
    noProfile: `Medians are shown once at least ${numberWord(minimumForQuartiles, 'en')} regions have handed in.`,
    movesSince: 'Since the previous round',
    movesFrom: (period: string) => `Compared with ${period}`,
    directions: { up: 'up', down: 'down', same: 'unchanged' },
    movedWords: {
      up: (count: number): string => (count === 1 ? 'area up' : 'areas up'),
      down: (_count: number): string => 'down',
      same: (_count: number): string => 'unchanged',
    },
    shared: (questions: number, of: number) => `Covers the ${questions} of ${of} questions that are the same.`,
    noMoves: {
      'no-earlier': 'There is no earlier round to compare with yet.',
      'other-questions':
        'The two compilations are based on different questionnaires. The levels of the areas therefore cannot be compared.',
      'not-shown': `The areas cannot be compared: on one of the occasions fewer than ${numberWord(minimumForQuartiles, 'en')} regions had handed in, and no medians are then shown.`,
    },
    strongest: 'Strongest',
    weakest: 'Weakest',
    percent: (value: number) => `${value}%`,
    priorities: 'Top priorities',
    plans: (count: number, of: number) => `${count} of ${of} plans`,
    noPriorities: `Shown once at least ${numberWord(minimumPlansForPriorities, 'en')} plans are adopted.`,
    nothingActedOn: 'The adopted plans have no actions for the questions of the mapping yet.',
    barriersTitle: 'Barriers that weigh most',
    barriers: (raised: string, weight: string) => `${raised} barriers, weight ${weight}\u00a0of\u00a04`,
    allBarriers: (count: string) => `All barriers raised: ${count}`,
    noBarriers: 'No adopted plan raises a barrier yet.',
    hiddenBarriers: 'The numbers are hidden: at each level fewer than three regions have raised one.',
    all: 'All key figures, with source and file',
  },
})
