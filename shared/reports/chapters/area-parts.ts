import type { Block, Cell, ReportFigure, ReportTable } from '../report-document.ts'
import { type AreaFact, maySpread, type ReportFacts } from '../report-facts.ts'
import { formatNumber } from '../report-words.ts'
import { targetSentence } from './area-sentences.ts'

const tooFew = { mark: 'too-few' } as const satisfies Cell

const percentText = (facts: ReportFacts, value: number): string =>
  facts.say({ sv: `${formatNumber(value, 'sv', 0)}\u00a0%`, en: `${formatNumber(value, 'en', 0)}%` })

const labelOf = (facts: ReportFacts, { area }: AreaFact): string => `${area.letter}. ${facts.say(area.title)}`

/** The national profile: the median and the middle half of each area. */
export const profile = (facts: ReportFacts): ReportFigure => {
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
      en: `Chart of the median by area. Highest is “${first?.area.title.en}” at ${percentText(facts, first?.spread.median ?? 0)}, lowest “${last?.area.title.en}” at ${percentText(facts, last?.spread.median ?? 0)}. All values are in the table of the areas.`,
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

/** The numbers of the national profile. */
export const areaTable = (facts: ReportFacts): ReportTable => {
  const { areas, say, snapshot } = facts
  const { previousAreaMedians: before, sharedWithPrevious: shared } = snapshot
  const comparison = [
    ...(before
      ? [
          shared
            ? { sv: 'Samma frågor, förra omgången', en: 'Same questions, previous round' }
            : { sv: 'Förra omgången', en: 'Previous round' },
        ]
      : []),
    ...(shared ? [{ sv: 'Samma frågor, nu', en: 'Same questions, now' }] : []),
  ]
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
      ...comparison.map((label) => ({ label: say(label), kind: 'number' as const, share: 14, decimals: 0 })),
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
        ...(shared ? [shared.areaMedians[fact.area.id] ?? tooFew] : []),
      ]
    }),
    notes: [
      say({
        sv: `Målet är ${facts.targetPercent} procent: nivå ${facts.targetLevel} av 4 i varje fråga. Median och kvartiler visas när minst fem regioner har svarat.`,
        en: `The target is ${facts.targetPercent} per cent: level ${facts.targetLevel} of 4 in every question. Median and quartiles are shown when at least five regions have answered.`,
      }),
    ],
    hasTotal: false,
  }
}

const levelsFigure = (fact: AreaFact, facts: ReportFacts, hasKey: boolean): ReportFigure => ({
  kind: 'figure',
  id: `levels-${fact.area.id}`,
  number: 0,
  caption: facts.say({
    sv: `${fact.area.title.sv}: antal regioner på varje nivå`,
    en: `${fact.area.title.en}: number of regions at each level`,
  }),
  alternativeText: `${facts.say({ sv: 'Antal regioner på nivå 0, 1, 2, 3 och 4.', en: 'Number of regions at levels 0, 1, 2, 3 and 4.' })} ${fact.indicators
    .map(({ indicator, spread }) => `${indicator.id}: ${spread.perLevel.join(', ')}.`)
    .join(' ')}`,
  chart: {
    kind: 'levels',
    hasKey,
    rows: fact.indicators
      .filter(({ spread }) => maySpread(spread))
      .map(({ indicator, spread }) => ({
        ...spread,
        id: indicator.id,
        label: `${indicator.id} ${facts.say(indicator.question)}`,
      })),
  },
})

/** One area: what it is about, how many reach the target, and its questions. */
export const areaBlocks = (fact: AreaFact, index: number, facts: ReportFacts): Block[] => {
  const isShown = fact.indicators.some(({ spread }) => maySpread(spread))
  return [
    { kind: 'heading', text: labelOf(facts, fact) },
    { kind: 'paragraph', text: `${facts.say(fact.area.purpose)} ${targetSentence(fact, facts)}` },
    ...(isShown ? [levelsFigure(fact, facts, index === 0)] : []),
  ]
}
