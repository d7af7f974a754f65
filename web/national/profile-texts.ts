import { texts } from '#shared/platform/language.ts'
import { numberWord, verb } from '#shared/reports/report-words.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'

/** The strongest or the weakest: how many areas share the place, what they are called, and their median. */
type ProfileEnd = { areas: number; names: string; value: string }

type Texts = {
  title: string
  levelsTitle: string
  tooFew: string
  percent: (value: number) => string
  ends: (best: ProfileEnd, worst: ProfileEnd) => string
  allAlike: (value: string) => string
  quoted: (title: string) => string
  notYet: (submitted: number) => string
  /** How many areas have moved each way since the round before. */
  moved: (parts: string) => string
  /** The same since a month that the reader has chosen. */
  movedFrom: (period: string, parts: string) => string
  /** On which questions that rests, where they are not all. */
  sharedOnly: (questions: number, of: number) => string
  movedParts: { risen: (areas: string) => string; fallen: (areas: string) => string; same: (areas: string) => string }
  areas: { none: string; one: string; many: string }
  levels: (areas: string, target: number) => string
  columns: string[]
  previous: string
  previousShared: string
  before: (period: string) => string
  nowShared: string
  levelColumns: (level: number) => string
  notApplicable: string
}

/** Texts of the national profile. */
export const profileTexts = texts<Texts>({
  sv: {
    title: 'Nationell profil över områdena',
    levelsTitle: 'Så många regioner står på varje nivå',
    tooFew: `färre än ${numberWord(minimumForQuartiles, 'sv')} svar`,
    percent: (value) => `${value} procent`,
    ends: (best, worst) =>
      `Starkast är ${best.names} med medianen ${best.value} av högsta nivån, svagast är ${worst.names} med ${worst.value}.`,
    allAlike: (value) => `Alla områden har samma median: ${value} av högsta nivån.`,
    quoted: (title) => `”${title}”`,
    notYet: (submitted) =>
      `Median och spridning visas när minst ${numberWord(minimumForQuartiles, 'sv')} regioner har lämnat in, så att ingen region kan pekas ut. Hittills har ${submitted === 0 ? 'ingen' : numberWord(submitted, 'sv')} gjort det.`,
    moved: (parts) => `Sedan förra omgången är medianen ${parts}.`,
    movedFrom: (period, parts) => `Jämfört med ${period} är medianen ${parts}.`,
    sharedOnly: (questions, of) =>
      `Jämförelsen gäller de ${questions} av ${of} frågor som är desamma i båda omgångarna.`,
    movedParts: {
      risen: (areas) => `högre i ${areas}`,
      fallen: (areas) => `lägre i ${areas}`,
      same: (areas) => `oförändrad i ${areas}`,
    },
    areas: { none: 'inget område', one: 'ett område', many: 'områden' },
    levels: (areas, target) => `I ${areas} står minst hälften av regionerna på nivå ${target}, målet, eller högre.`,
    columns: ['Område', 'Median, procent', 'Nedre kvartil', 'Övre kvartil', 'Regioner som har svarat'],
    previous: 'Median förra omgången',
    previousShared: 'Median förra omgången, samma frågor',
    nowShared: 'Median nu, samma frågor',
    before: (period) => `Median ${period}`,
    levelColumns: (level) => `Nivå ${level}`,
    notApplicable: 'Ej tillämpligt',
  },
  en: {
    title: 'National profile of the areas',
    levelsTitle: 'How many regions are at each level',
    tooFew: `fewer than ${numberWord(minimumForQuartiles, 'en')} answers`,
    percent: (value) => `${value} per cent`,
    ends: (best, worst) =>
      `Strongest ${verb(best.areas, 'is', 'are')} ${best.names} with a median of ${best.value} of the highest level; weakest ${verb(worst.areas, 'is', 'are')} ${worst.names} with ${worst.value}.`,
    allAlike: (value) => `All areas have the same median: ${value} of the highest level.`,
    quoted: (title) => `“${title}”`,
    notYet: (submitted) =>
      `Median and spread are shown once at least ${numberWord(minimumForQuartiles, 'en')} regions have handed in, so that no region can be singled out. So far ${submitted === 0 ? 'none' : numberWord(submitted, 'en')} ${submitted < 2 ? 'has' : 'have'} done so.`,
    moved: (parts) => `Since the previous round, the median is ${parts}.`,
    movedFrom: (period, parts) => `Compared with ${period}, the median is ${parts}.`,
    sharedOnly: (questions, of) =>
      `The comparison covers the ${questions} of ${of} questions that are the same in both rounds.`,
    movedParts: {
      risen: (areas) => `higher in ${areas}`,
      fallen: (areas) => `lower in ${areas}`,
      same: (areas) => `unchanged in ${areas}`,
    },
    areas: { none: 'no area', one: 'one area', many: 'areas' },
    levels: (areas, target) => `In ${areas} at least half of the regions are at level ${target}, the target, or above.`,
    columns: ['Area', 'Median, per cent', 'Lower quartile', 'Upper quartile', 'Regions that answered'],
    previous: 'Median, previous round',
    previousShared: 'Median, previous round, same questions',
    nowShared: 'Median now, same questions',
    before: (period) => `Median ${period}`,
    levelColumns: (level) => `Level ${level}`,
    notApplicable: 'Not applicable',
  },
})
