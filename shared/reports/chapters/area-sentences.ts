import { changeOf, movesSincePrevious } from '#shared/statistics/snapshot-moves.ts'
import { type AreaFact, maySpread, type ReportFacts, reaching } from '../report-facts.ts'
import { capitalised, countOf, formatList, formatNumber, numberWord, regionsCount } from '../report-words.ts'
import { areaTitles } from './sentences.ts'

/** On which questions the comparison rests, where they are not all. */
const sharedText = ({ snapshot: { sharedWithPrevious: shared }, say }: ReportFacts): string =>
  shared
    ? say({
        sv: ` Jämförelsen gäller de ${shared.questions} av ${shared.ofQuestions} frågor som är desamma i båda omgångarna.`,
        en: ` The comparison covers the ${shared.questions} of ${shared.ofQuestions} questions that are the same in both rounds.`,
      })
    : ''

/** What has moved since the round before, when there was one that can be compared: in whole per cent, as in the tables and the key figures. */
export const moveSentence = (facts: ReportFacts): string | null => {
  const changes = new Map(movesSincePrevious(facts.snapshot)?.areas.map((move) => [move.areaId, changeOf(move)]) ?? [])
  const moves = facts.rankedAreas.flatMap((fact) => {
    const by = changes.get(fact.area.id)
    return by === undefined ? [] : [{ fact, by }]
  })
  if (moves.length === 0) return null
  const up = moves.filter(({ by }) => by > 0)
  const down = moves.filter(({ by }) => by < 0)
  const areasWord = (count: number) =>
    facts.say({
      sv: count === 0 ? 'inget område' : count === 1 ? 'ett område' : `${numberWord(count, 'sv')} områden`,
      en: count === 0 ? 'no area' : count === 1 ? 'one area' : `${numberWord(count, 'en')} areas`,
    })
  const most = [...up].sort((one, other) => other.by - one.by)[0]
  const mostText = most
    ? facts.say({
        sv: ` Störst är ökningen i ${areaTitles([most.fact], facts)}, ${formatNumber(most.by, 'sv', 0)} procentenheter.`,
        en: ` The largest rise is in ${areaTitles([most.fact], facts)}, ${formatNumber(most.by, 'en', 0)} percentage points.`,
      })
    : ''
  return facts.say({
    sv: `Sedan förra omgången har medianen stigit i ${areasWord(up.length)} och sjunkit i ${areasWord(down.length)}.${mostText}${sharedText(facts)}`,
    en: `Since the previous round, the median has risen in ${areasWord(up.length)} and fallen in ${areasWord(down.length)}.${mostText}${sharedText(facts)}`,
  })
}

/** How many regions reach the target level, in the area's best and worst question. */
export const targetSentence = ({ indicators }: AreaFact, facts: ReportFacts): string => {
  const { targetLevel } = facts
  const reached = indicators
    .filter(({ spread }) => maySpread(spread))
    .map(({ indicator, spread }) => ({ id: indicator.id, reaching: reaching(spread, targetLevel), of: spread.answers }))
    .sort((one, other) => other.reaching / other.of - one.reaching / one.of)
  const best = reached[0]
  const worst = reached.at(-1)
  if (!best || !worst)
    return facts.say({
      sv: 'För få regioner har svarat för att svaren ska visas.',
      en: 'Too few regions have answered for the answers to be shown.',
    })
  const share = ({ reaching, of }: { reaching: number; of: number }) => countOf(reaching, of, facts.language)
  if (best.reaching / best.of === worst.reaching / worst.of)
    return facts.say({
      sv: `I var och en av frågorna når ${share(best)} regioner nivå ${targetLevel} eller högre.`,
      en: `Level ${targetLevel} or higher is reached by ${share(best)} regions in each of the questions.`,
    })
  return facts.say({
    sv: `Regionerna har kommit längst i fråga ${best.id}, där ${share(best)} når nivå ${targetLevel} eller högre. Mest återstår i fråga ${worst.id}, där ${share(worst)} gör det.`,
    en: `The regions have come furthest in question ${best.id}, where level ${targetLevel} or higher is reached by ${share(best)}. Most remains in question ${worst.id}, where it is reached by ${share(worst)}.`,
  })
}

/** In how many areas, and which, the median reaches the target. */
export const targetCountSentence = (facts: ReportFacts): string => {
  const reached = facts.rankedAreas.filter(({ spread }) => (spread.median ?? 0) >= facts.targetPercent)
  const titles = areaTitles(reached, facts)
  if (reached.length === 0)
    return facts.say({
      sv: 'Medianen når inte målet i något område.',
      en: 'In no area does the median reach the target.',
    })
  if (reached.length > 4)
    return facts.say({
      sv: `Medianen når målet i ${numberWord(reached.length, 'sv')} av de ${facts.areas.length} områdena.`,
      en: `The median reaches the target in ${numberWord(reached.length, 'en')} of the ${facts.areas.length} areas.`,
    })
  return facts.say({
    sv: `Medianen når målet i ${reached.length === 1 ? 'ett område' : `${numberWord(reached.length, 'sv')} områden`}: ${titles}.`,
    en: `The median reaches the target in ${reached.length === 1 ? 'one area' : `${numberWord(reached.length, 'en')} areas`}: ${titles}.`,
  })
}

/** The five levels with a word for each. */
export const levelNames = (facts: ReportFacts): string =>
  formatList(
    facts
      .say({
        sv: '0 saknas|1 påbörjat|2 delvis på plats|3 etablerat|4 följs upp och förbättras',
        en: '0 missing|1 begun|2 partly in place|3 established|4 followed up and improved',
      })
      .split('|'),
    facts.language,
  )

/** How many regions' answers are included; nothing while too few. */
export const whoseAnswers = ({ hasSpread, submitted, snapshot, say }: ReportFacts): string => {
  // Where newer answers are not public yet, fewer are included than have handed in.
  const included = snapshot.heldBack.levels?.regions ?? submitted
  return hasSpread
    ? say({
        sv: ` ${capitalised(regionsCount(included, 'sv'))} har lämnat in svar som ingår här.`,
        en: ` Answers from ${regionsCount(included, 'en')} are included here.`,
      })
    : ''
}
