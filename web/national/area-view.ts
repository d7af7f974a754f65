import type { Area } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { countOf } from '#shared/reports/report-words.ts'
import { plansCounted, publicPriorities } from '#shared/statistics/priorities.ts'
import { minimumForQuartiles } from '#shared/statistics/snapshot.ts'
import { changeOf } from '#shared/statistics/snapshot-moves.ts'
import type { LevelRow } from '../charts/level-bars.tsx'
import { formatNumber } from '../texts/format.ts'
import type { Levels } from './levels-view.ts'
import { periodName } from './period-words.ts'
import { profileTexts } from './profile-texts.ts'
import type { Picture } from './read-picture.ts'
import { withReasons } from './why-column.ts'

type Texts = {
  title: (area: string) => string
  median: (value: string, answers: number) => string
  tooFew: string
  moved: (change: number, before: number, since: string) => string
  previousRound: string
  levelsTitle: (area: string) => string
  levels: (target: number, on: number, of: number) => string
  columns: string[]
  priorities: string
  priority: (question: string, regions: string) => string
  noPriorities: string
  barriers: string
  barrier: (question: string, regions: number) => string
  noBarriers: string
  effect: string
}

const areaTexts = texts<Texts>({
  sv: {
    title: (area) => `I djupet: ${area}`,
    median: (value, answers) =>
      `Medianen är ${value} procent av högsta nivån, bland ${answers} regioner som har svarat.`,
    tooFew: 'Färre än fem regioner har svarat. Då visas varken median eller nivåer, så att ingen region kan pekas ut.',
    moved: (change, before, since) =>
      change === 0
        ? `Det är lika mycket som ${since} (${before} procent).`
        : `Det är ${Math.abs(change) === 1 ? 'en procentenhet' : `${Math.abs(change)} procentenheter`} ${change > 0 ? 'högre' : 'lägre'} än ${since} (${before} procent).`,
    previousRound: 'i förra omgången',
    levelsTitle: (area) => `Så många regioner står på varje nivå: ${area}`,
    levels: (target, on, of) =>
      `I ${on} av ${of} frågor står minst hälften av regionerna på nivå ${target}, målet, eller högre.`,
    columns: ['Fråga', 'Nivå 0', 'Nivå 1', 'Nivå 2', 'Nivå 3', 'Nivå 4', 'Ej tillämpligt'],
    priorities: 'Det här tar planerna sig an i området',
    priority: (question, regions) => `${question} (${regions} planer)`,
    noPriorities:
      'Ingen antagen plan har insatser för områdets frågor, eller så är för få planer antagna för att visa det.',
    barriers: 'Hinder i området',
    barrier: (question, regions) => `${question} (${regions} regioner)`,
    noBarriers: 'Ingen av områdets frågor har hinder från minst tre regioner.',
    effect:
      'Vad insatserna har lett till i enskilda frågor visas inte här: för få regioner har avslutat en insats för varje fråga, så en region skulle kunna pekas ut.',
  },
  en: {
    title: (area) => `In depth: ${area}`,
    median: (value, answers) =>
      `The median is ${value} per cent of the highest level, among the ${answers} regions that have answered.`,
    tooFew:
      'Fewer than five regions have answered. Neither median nor levels are then shown, so that no region can be singled out.',
    moved: (change, before, since) =>
      change === 0
        ? `That is the same as ${since} (${before} per cent).`
        : `That is ${Math.abs(change) === 1 ? 'one percentage point' : `${Math.abs(change)} percentage points`} ${change > 0 ? 'higher' : 'lower'} than ${since} (${before} per cent).`,
    previousRound: 'in the previous round',
    levelsTitle: (area) => `How many regions are at each level: ${area}`,
    levels: (target, on, of) =>
      `In ${on} of ${of} questions at least half of the regions are at level ${target}, the target, or above.`,
    columns: ['Question', 'Level 0', 'Level 1', 'Level 2', 'Level 3', 'Level 4', 'Not applicable'],
    priorities: 'What the plans act on in the area',
    priority: (question, regions) => `${question} (${regions} plans)`,
    noPriorities: 'No adopted plan has actions for the questions of the area, or too few plans are adopted to show it.',
    barriers: 'Barriers in the area',
    barrier: (question, regions) => `${question} (${regions} regions)`,
    noBarriers: 'None of the questions of the area has a barrier from at least three regions.',
    effect:
      'What the actions have led to in individual questions is not shown here: too few regions have finished an action for each question, so a region could be singled out.',
  },
})

const questionOf = (area: Area, id: string, language: Language): string | null => {
  const found = area.indicators.find((indicator) => indicator.id === id)
  return found ? `${id}. ${found.question[language]}` : null
}

const levelsOf = (picture: Picture, area: Area, targetLevel: number, language: Language): Levels | null => {
  const t = areaTexts[language]
  const known = picture.snapshot.indicators.flatMap((spread) => {
    const label = questionOf(area, spread.id, language)
    return label !== null && spread.answers >= minimumForQuartiles ? [{ ...spread, label }] : []
  })
  if (known.length === 0) return null
  const on = known.filter(
    ({ perLevel, answers }) =>
      perLevel.reduce((sum, count, level) => (level >= targetLevel ? sum + count : sum), 0) * 2 >= answers,
  ).length
  return {
    title: t.levelsTitle(area.title[language]),
    description: t.levels(targetLevel, on, known.length),
    rows: known.map(
      ({ id, label, perLevel, notApplicable, median, lowerQuartile, upperQuartile }): LevelRow => ({
        id,
        label,
        perLevel,
        notApplicable,
        median,
        lowerQuartile,
        upperQuartile,
      }),
    ),
    table: withReasons(
      t.columns.map((label, index) => ({ label, isNumber: index > 0 })),
      area.indicators
        .filter(({ id }) => picture.snapshot.indicators.some((spread) => spread.id === id))
        .map(({ id, question }) => {
          const spread = known.find((one) => one.id === id)
          const cells = spread ? [...spread.perLevel, spread.notApplicable] : Array.from({ length: 6 }, () => null)
          return {
            cells: [`${id}. ${question[language]}`, ...cells],
            why: spread ? null : profileTexts[language].tooFew,
          }
        }),
      language,
    ),
  }
}

/** One area of the questionnaire in depth: only what is public of the country as a whole. Null when the filter names none. */
export const areaView = (picture: Picture, targetLevel: number, language: Language) => {
  const { snapshot, instrument, filter, moves, compared } = picture
  const area = instrument.areas.find(({ id }) => id === filter.area)
  if (!area) return null
  const t = areaTexts[language]
  const spread = snapshot.areas.find(({ id }) => id === area.id)
  const isShown = spread !== undefined && spread.answers >= minimumForQuartiles && spread.median !== null
  const move = moves?.areas.find(({ areaId }) => areaId === area.id)
  const adopted = plansCounted(snapshot)
  const since = compared
    ? `${language === 'sv' ? 'i' : 'in'} ${periodName(compared.period, language)}`
    : t.previousRound
  return {
    figureKey: `median-${area.letter.toLowerCase()}`,
    title: t.title(`${area.letter}. ${area.title[language]}`),
    purpose: area.purpose[language],
    sentence: isShown
      ? [
          t.median(formatNumber(Math.round(spread.median ?? 0), language), spread.answers),
          ...(move ? [t.moved(changeOf(move), Math.round(move.before), since)] : []),
          ...(move && moves?.shared
            ? [profileTexts[language].sharedOnly(moves.shared.questions, moves.shared.ofQuestions)]
            : []),
        ].join(' ')
      : t.tooFew,
    levels: isShown ? levelsOf(picture, area, targetLevel, language) : null,
    prioritiesTitle: t.priorities,
    noPriorities: t.noPriorities,
    priorities: publicPriorities(snapshot).flatMap(({ indicatorId, regions }) => {
      const question = questionOf(area, indicatorId, language)
      return question ? [t.priority(question, countOf(regions, adopted, language))] : []
    }),
    barriersTitle: t.barriers,
    noBarriers: t.noBarriers,
    barriers: snapshot.barrierIndicators.flatMap(({ indicatorId, regions }) => {
      const question = questionOf(area, indicatorId, language)
      return question ? [t.barrier(question, regions)] : []
    }),
    effect: t.effect,
  }
}
