import { texts } from '#shared/platform/language.ts'
import { capitalised, numberWord } from '#shared/reports/report-words.ts'
import { minimumForQuartiles, suppressionThreshold } from '#shared/statistics/snapshot.ts'
import type { NoMoves } from '../national/front-moves.ts'

type Texts = {
  title: string
  subtitle: (period: string, round: string) => string
  profile: (low: number, high: number, target: number) => string
  ends: (strongest: string, weakest: string) => string
  moves: (up: number, down: number, same: number) => string
  noMoves: Record<NoMoves, string>
  manyPriorities: (questions: number, plans: number, of: number) => string
  priorities: (plans: number, of: number, questions: string, isTie: boolean) => string
  barriers: (movers: string) => string
  counts: (count: string, year: number, regions: number, of: number) => string
  noCounts: string
  risen: string
  fallen: string
  noneMoved: string
  changeUnit: string
  mapKey: string
  sources: string
  sourceLines: {
    answers: (round: string) => string
    medians: string
    hidden: string
    missing: string
    release: (day: string) => string
    noRelease: string
    more: string
  }
}

/** A number of areas in Swedish, where the noun is of the neuter. */
const areaWord = (count: number): string => (count === 0 ? 'inget' : count === 1 ? 'ett' : numberWord(count, 'sv'))

/** The sentences that head the slides: each says what its slide shows. */
export const headingTexts = texts<Texts>({
  sv: {
    title: 'Så står det till med validering i Sveriges regioner',
    subtitle: (period, round) => `Läget i ${period} · ${round}`,
    profile: (low, high, target) => `Områdenas medianer går från ${low} till ${high} procent. Målet är ${target}`,
    ends: (strongest, weakest) => `Starkast står ${strongest}, svagast ${weakest}`,
    moves: (up, down, same) =>
      `${up === 1 ? 'Ett område' : up === 0 ? 'Inget område' : `${capitalised(numberWord(up, 'sv'))} områden`} har stigit, ${areaWord(down)} har sjunkit och ${areaWord(same)} står stilla`,
    noMoves: {
      'no-earlier': 'Det finns ingen tidigare omgång att jämföra med än',
      'other-questions': 'De två sammanställningarna bygger på olika frågor och går inte att jämföra',
      'not-shown': 'För få regioner hade lämnat in vid det ena tillfället för att jämföra områdena',
    },
    manyPriorities: (questions, plans, of) =>
      `${capitalised(numberWord(questions, 'sv'))} frågor delar första platsen, var och en i ${plans} av ${of} antagna planer`,
    priorities: (plans, of, questions, isTie) =>
      `${plans} av ${of} antagna planer tar sig an ${isTie ? 'var och en av frågorna' : 'fråga'} ${questions}`,
    barriers: (movers) => `Flest hinder kan bara undanröjas av ${movers}`,
    counts: (count, year, regions, of) =>
      `${regions} av ${of} regioner har rapporterat ${count} genomförda valideringar för ${year}`,
    noCounts: 'Ingen region har rapporterat antal valideringar än',
    risen: 'Stigit mest',
    fallen: 'Sjunkit mest',
    noneMoved: 'Inget område.',
    changeUnit: 'Talen är medianens ändring i procentenheter.',
    mapKey: 'Teckenförklaring',
    sources: 'Siffrorna bygger på regionernas egna svar, och små tal visas inte',
    sourceLines: {
      answers: (round) =>
        `Nivåerna är regionernas egen bedömning i ${round}, från 0 (saknas) till 4 (följs upp och förbättras).`,
      medians: `Medianer och mellersta hälften visas när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har svarat. Enskilda regioners nivåer visas inte.`,
      hidden: `Antal från 1 till ${suppressionThreshold - 1} döljs, och andra tal som annars skulle avslöja dem.`,
      missing: 'Där en uppgift saknas står det så. Det betyder att den inte är känd, inte att den är noll.',
      release: (day) => `Antalet valideringar är det som publicerades ${day}.`,
      noRelease: 'Antal valideringar har inte publicerats än.',
      more: 'Varje siffra, med definition och tabell:',
    },
  },
  en: {
    title: "Where recognition of prior learning stands in Sweden's regions",
    subtitle: (period, round) => `As of ${period} · ${round}`,
    profile: (low, high, target) =>
      `The medians of the areas range from ${low} to ${high} per cent. The target is ${target}`,
    ends: (strongest, weakest) => `Strongest is ${strongest}, weakest ${weakest}`,
    moves: (up, down, same) =>
      `${up === 0 ? 'No area has' : up === 1 ? 'One area has' : `${capitalised(numberWord(up, 'en'))} areas have`} risen, ${down === 0 ? 'none' : numberWord(down, 'en')} fallen and ${same === 0 ? 'none' : numberWord(same, 'en')} stood still`,
    noMoves: {
      'no-earlier': 'There is no earlier round to compare with yet',
      'other-questions': 'The two compilations are based on different questions and cannot be compared',
      'not-shown': 'Too few regions had handed in on one of the occasions to compare the areas',
    },
    manyPriorities: (questions, plans, of) =>
      `${capitalised(numberWord(questions, 'en'))} questions share first place, each in ${plans} of ${of} adopted plans`,
    priorities: (plans, of, questions, isTie) =>
      `${plans} of ${of} adopted plans act on ${isTie ? 'each of the questions' : 'question'} ${questions}`,
    barriers: (movers) => `Most barriers can only be removed by ${movers}`,
    counts: (count, year, regions, of) =>
      `${regions} of ${of} regions ${regions === 1 ? 'has' : 'have'} reported ${count} completed validations for ${year}`,
    noCounts: 'No region has reported validations yet',
    risen: 'Risen most',
    fallen: 'Fallen most',
    noneMoved: 'No area.',
    changeUnit: 'The numbers are the change of the median in percentage points.',
    mapKey: 'Key to the map',
    sources: "The figures are based on the regions' own answers, and small numbers are not shown",
    sourceLines: {
      answers: (round) =>
        `The levels are the regions' own assessment in ${round}, from 0 (missing) to 4 (followed up and improved).`,
      medians: `Medians and the middle half are shown when at least ${numberWord(minimumForQuartiles, 'en')} regions have answered. The levels of individual regions are not shown.`,
      hidden: `Numbers from 1 to ${suppressionThreshold - 1} are hidden, and others that would reveal them.`,
      missing: 'Missing figures are marked as missing. That means that they are not known, not that they are zero.',
      release: (day) => `The numbers of validations are those published ${day}.`,
      noRelease: 'No numbers of validations have been published yet.',
      more: 'Every figure, with its definition and table:',
    },
  },
})
