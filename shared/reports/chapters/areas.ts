import type { Block, Cell, Chapter, ReportFigure, ReportTable } from '../report-document.ts'
import { type AreaFact, maySpread, type ReportFacts, reaching } from '../report-facts.ts'
import { capitalised, countOf, formatList, formatNumber, numberWord, regionsCount } from '../report-words.ts'
import { areaTitles, strengthSentence } from './summary.ts'

const tooFew = { mark: 'too-few' } as const satisfies Cell

/** A move of the median smaller than this, in percentage points, is not called one. */
const smallestMove = 1

const percentText = (facts: ReportFacts, value: number): string =>
  facts.say({ sv: `${formatNumber(value, 'sv', 0)} %`, en: `${formatNumber(value, 'en', 0)}%` })

const labelOf = (facts: ReportFacts, { area }: AreaFact): string => `${area.letter}. ${facts.say(area.title)}`

const profile = (facts: ReportFacts): ReportFigure => {
  const { areas, rankedAreas, say, targetPercent } = facts
  const first = rankedAreas[0]
  const last = rankedAreas.at(-1)
  return {
    kind: 'figure',
    id: 'profile',
    number: 0,
    caption: say({
      sv: 'Median och mellersta hälften av regionerna per område, i procent av högsta nivån',
      en: 'Median and middle half of the regions by area, per cent of the highest level',
    }),
    alternativeText: say({
      sv: `Diagram med medianen per område. Högst är ”${first?.area.title.sv}” med ${percentText(facts, first?.spread.median ?? 0)}, lägst ”${last?.area.title.sv}” med ${percentText(facts, last?.spread.median ?? 0)}. Alla värden står i tabellen om områdena.`,
      en: `Chart of the median by area. Highest is “${first?.area.title.en}” at ${percentText(facts, first?.spread.median ?? 0)}, lowest “${last?.area.title.en}” at ${percentText(facts, last?.spread.median ?? 0)}. All values stand in the table of the areas.`,
    }),
    chart: {
      kind: 'range',
      max: 100,
      ticks: [
        { value: 0, text: '0' },
        { value: 50, text: percentText(facts, 50) },
        { value: targetPercent, text: say({ sv: `mål ${targetPercent}`, en: `target ${targetPercent}` }) },
        { value: 100, text: percentText(facts, 100) },
      ],
      rows: areas.map((fact) => ({
        id: fact.area.id,
        label: labelOf(facts, fact),
        median: maySpread(fact.spread) ? fact.spread.median : null,
        lowerQuartile: maySpread(fact.spread) ? fact.spread.lowerQuartile : null,
        upperQuartile: maySpread(fact.spread) ? fact.spread.upperQuartile : null,
        text:
          maySpread(fact.spread) && fact.spread.median !== null
            ? percentText(facts, fact.spread.median)
            : say({ sv: 'för få svar', en: 'too few answers' }),
      })),
    },
  }
}

const areaTable = (facts: ReportFacts): ReportTable => {
  const { areas, say, snapshot } = facts
  const before = snapshot.previousAreaMedians
  const number = (value: number | null, isShown: boolean): Cell => (isShown && value !== null ? value : tooFew)
  return {
    kind: 'table',
    id: 'areas',
    number: 0,
    sheet: say({ sv: 'Områdena', en: 'Areas' }),
    caption: say({
      sv: 'Områdena: median och kvartiler i procent av högsta nivån',
      en: 'The areas: median and quartiles, per cent of the highest level',
    }),
    columns: [
      { label: say({ sv: 'Område', en: 'Area' }), kind: 'text', share: 44 },
      { label: say({ sv: 'Svar', en: 'Answers' }), kind: 'number', share: 10, decimals: 0 },
      { label: say({ sv: 'Nedre kvartil', en: 'Lower quartile' }), kind: 'number', share: 15, decimals: 0 },
      { label: 'Median', kind: 'number', share: 13, decimals: 0 },
      { label: say({ sv: 'Övre kvartil', en: 'Upper quartile' }), kind: 'number', share: 15, decimals: 0 },
      ...(before
        ? [{ label: say({ sv: 'Förra omgången', en: 'Round before' }), kind: 'number' as const, share: 14, decimals: 0 }]
        : []),
    ],
    rows: areas.map((fact) => {
      const isShown = maySpread(fact.spread)
      return [
        labelOf(facts, fact),
        fact.spread.answers,
        number(fact.spread.lowerQuartile, isShown),
        number(fact.spread.median, isShown),
        number(fact.spread.upperQuartile, isShown),
        ...(before ? [before[fact.area.id] ?? tooFew] : []),
      ]
    }),
    notes: [
      say({
        sv: `Målet är ${facts.targetPercent} procent: nivå ${facts.instrument.targetLevel} av 4 i varje fråga. Median och kvartiler visas när minst fem regioner har svarat.`,
        en: `The target is ${facts.targetPercent} per cent: level ${facts.instrument.targetLevel} of 4 in every question. Median and quartiles are shown when at least five regions have answered.`,
      }),
    ],
    hasTotal: false,
  }
}

/** What has moved since the round before, when there was one that can be compared. */
export const moveSentence = (facts: ReportFacts): string | null => {
  const before = facts.snapshot.previousAreaMedians
  if (!before) return null
  const moves = facts.rankedAreas.flatMap((fact) => {
    const earlier = before[fact.area.id]
    return earlier === null || earlier === undefined ? [] : [{ fact, by: (fact.spread.median ?? 0) - earlier }]
  })
  if (moves.length === 0) return null
  const up = moves.filter(({ by }) => by >= smallestMove)
  const down = moves.filter(({ by }) => by <= -smallestMove)
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
    sv: `Sedan förra omgången har medianen stigit i ${areasWord(up.length)} och sjunkit i ${areasWord(down.length)}.${mostText}`,
    en: `Since the round before, the median has risen in ${areasWord(up.length)} and fallen in ${areasWord(down.length)}.${mostText}`,
  })
}

/** How many regions reach the target level, in the area's best and worst question. */
export const targetSentence = ({ indicators }: AreaFact, facts: ReportFacts): string => {
  const { targetLevel } = facts.instrument
  const reached = indicators
    .filter(({ spread }) => maySpread(spread))
    .map(({ indicator, spread }) => ({ id: indicator.id, reaching: reaching(spread, targetLevel), of: spread.answers }))
    .sort((one, other) => other.reaching / other.of - one.reaching / one.of)
  const best = reached[0]
  const worst = reached.at(-1)
  if (!best || !worst)
    return facts.say({
      sv: 'För få regioner har svarat för att svaren ska redovisas.',
      en: 'Too few regions have answered for the answers to be shown.',
    })
  const share = ({ reaching, of }: { reaching: number; of: number }) => countOf(reaching, of, facts.language)
  if (best.reaching / best.of === worst.reaching / worst.of)
    return facts.say({
      sv: `Nivå ${targetLevel} eller högre når ${share(best)} regioner i var och en av frågorna.`,
      en: `Level ${targetLevel} or higher is reached by ${share(best)} regions in each of the questions.`,
    })
  return facts.say({
    sv: `Nivå ${targetLevel} eller högre når ${share(best)} regioner i fråga ${best.id}, där de har kommit längst, och ${share(worst)} i fråga ${worst.id}, där mest återstår.`,
    en: `Level ${targetLevel} or higher is reached by ${share(best)} regions in question ${best.id}, where they have come furthest, and by ${share(worst)} in question ${worst.id}, where most remains.`,
  })
}

const levelsFigure = (fact: AreaFact, facts: ReportFacts): ReportFigure => ({
  kind: 'figure',
  id: `levels-${fact.area.id}`,
  number: 0,
  caption: facts.say({
    sv: `${fact.area.title.sv}: antal regioner på varje nivå`,
    en: `${fact.area.title.en}: number of regions on each level`,
  }),
  alternativeText: `${facts.say({ sv: 'Antal regioner på nivå 0, 1, 2, 3 och 4.', en: 'Number of regions on levels 0, 1, 2, 3 and 4.' })} ${fact.indicators
    .map(({ indicator, spread }) => `${indicator.id}: ${spread.perLevel.join(', ')}.`)
    .join(' ')}`,
  chart: {
    kind: 'levels',
    rows: fact.indicators
      .filter(({ spread }) => maySpread(spread))
      .map(({ indicator, spread }) => ({
        ...spread,
        id: indicator.id,
        label: `${indicator.id} ${facts.say(indicator.question)}`,
      })),
  },
})

const areaBlocks = (fact: AreaFact, facts: ReportFacts): Block[] => {
  const isShown = fact.indicators.some(({ spread }) => maySpread(spread))
  return [
    { kind: 'heading', text: labelOf(facts, fact) },
    { kind: 'paragraph', text: `${facts.say(fact.area.purpose)} ${targetSentence(fact, facts)}` },
    ...(isShown ? [levelsFigure(fact, facts)] : []),
  ]
}

const targetCountSentence = (facts: ReportFacts): string => {
  const reached = facts.rankedAreas.filter(({ spread }) => (spread.median ?? 0) >= facts.targetPercent)
  const titles = areaTitles(reached, facts)
  if (reached.length === 0)
    return facts.say({
      sv: 'Inget område når målet när man ser till medianen.',
      en: 'No area reaches the target when one looks at the median.',
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

const levelNames = (facts: ReportFacts): string =>
  formatList(
    facts.say({
      sv: '0 saknas|1 påbörjat|2 delvis på plats|3 etablerat|4 följs upp och förbättras',
      en: '0 missing|1 begun|2 partly in place|3 established|4 followed up and improved',
    }).split('|'),
    facts.language,
  )

const whoseAnswers = ({ hasSpread, submitted, say }: ReportFacts): string =>
  hasSpread
    ? say({
        sv: ` ${capitalised(regionsCount(submitted, 'sv'))} har lämnat in svar som ingår här.`,
        en: ` Answers from ${regionsCount(submitted, 'en')} are included here.`,
      })
    : ''

/** The areas: the national profile, what is strongest and weakest, and each area with its questions. */
export const areasChapter = (facts: ReportFacts): Chapter => {
  const { areas, say, hasSpread } = facts
  const moved = moveSentence(facts)
  const questions = areas.reduce((sum, area) => sum + area.indicators.length, 0)
  const overview: Block[] = hasSpread
    ? [
        {
          kind: 'paragraph',
          text: `${targetCountSentence(facts)} ${moved ?? ''} ${say({
            sv: '[[figure:profile]] visar alla områden; talen står i [[table:areas]].',
            en: '[[figure:profile]] shows all areas; the numbers stand in [[table:areas]].',
          })}`.replace(/ {2,}/g, ' '),
        },
        profile(facts),
        areaTable(facts),
        ...areas.flatMap((fact) => areaBlocks(fact, facts)),
      ]
    : []
  return {
    id: 'areas',
    title: say({
      sv: `De ${areas.length} områdena`,
      en: `The ${areas.length} areas`,
    }),
    startsPage: true,
    blocks: [
      { kind: 'lead', text: strengthSentence(facts) },
      {
        kind: 'paragraph',
        text: say({
          sv: `Kartläggningen har ${areas.length} områden med sammanlagt ${questions} frågor. I varje fråga väljer regionen den nivå som den känner igen sig i: ${levelNames(facts)}.${whoseAnswers(facts)}`,
          en: `The mapping has ${areas.length} areas with ${questions} questions in all. In each question the region chooses the level in which it recognises itself: ${levelNames(facts)}.${whoseAnswers(facts)}`,
        }),
      },
      ...overview,
    ],
  }
}
