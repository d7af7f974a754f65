import { type Power, powers } from '#shared/instruments/instrument.ts'
import { publicPriorities } from '#shared/statistics/priorities.ts'
import type { Block, Chapter, ReportFigure, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { powerNames } from '../report-names.ts'
import { capitalised, formatNumber, numberWord } from '../report-words.ts'
import { prioritySentence } from './sentences.ts'

/** How many questions the report names: those that most regions have actions for. */
const shownQuestions = 10
const shownInBrief = 5

type Top = {
  id: string
  question: string
  area: string
  power: Power
  regions: number
  actions: number
}

const topQuestions = (facts: ReportFacts): Top[] =>
  publicPriorities(facts.snapshot)
    .flatMap((one) => {
      const found = facts.indicator(one.indicatorId)
      return found
        ? [
            {
              id: one.indicatorId,
              question: facts.say(found.indicator.question),
              area: facts.say(found.area.title),
              power: found.indicator.power,
              regions: one.regions,
              actions: one.actions,
            },
          ]
        : []
    })
    .slice(0, facts.isBrief ? shownInBrief : shownQuestions)

const bars = (facts: ReportFacts, top: readonly Top[]): ReportFigure => ({
  kind: 'figure',
  id: 'priorities',
  number: 0,
  caption: facts.say({
    sv: 'Frågor som flest regioner har insatser för: antal regioner',
    en: 'Questions that most regions have actions for: number of regions',
  }),
  alternativeText: `${facts.say({ sv: 'Stapeldiagram.', en: 'Bar chart.' })} ${top.map(({ id, regions }) => `${id}: ${regions}.`).join(' ')}`,
  chart: {
    kind: 'bars',
    max: Math.max(...top.map(({ regions }) => regions), 1),
    unit: facts.say({ sv: 'regioner', en: 'regions' }),
    rows: top.map(({ id, question, regions }) => ({
      id,
      label: `${id} ${question}`,
      value: regions,
      text: formatNumber(regions, facts.language, 0),
    })),
  },
})

const table = (facts: ReportFacts, top: readonly Top[]): ReportTable => {
  const { say } = facts
  return {
    kind: 'table',
    id: 'priorities',
    number: 0,
    sheet: say({ sv: 'Prioriterat', en: 'Priorities' }),
    caption: say({ sv: 'Det som flest regioner prioriterar', en: 'What most regions prioritise' }),
    columns: [
      { label: say({ sv: 'Fråga', en: 'Question' }), kind: 'text', share: 41 },
      { label: say({ sv: 'Område', en: 'Area' }), kind: 'text', share: 22 },
      { label: say({ sv: 'Rådighet', en: 'Power' }), kind: 'text', share: 17 },
      { label: say({ sv: 'Regioner', en: 'Regions' }), kind: 'number', share: 10, decimals: 0 },
      { label: say({ sv: 'Insatser', en: 'Actions' }), kind: 'number', share: 10, decimals: 0 },
    ],
    rows: top.map((one) => [
      `${one.id} ${one.question}`,
      one.area,
      powerNames[facts.language][one.power],
      one.regions,
      one.actions,
    ]),
    notes: [
      say({
        sv: 'Rådighet säger vems beslut som krävs, så som kartläggningen utgår från. En region kan ha bedömt den annorlunda.',
        en: 'Power says whose decision is needed, as the mapping assumes to begin with. A region may have judged it differently.',
      }),
    ],
    hasTotal: false,
  }
}

/** In whose power the prioritised questions are. */
const powerSentence = (facts: ReportFacts, top: readonly { power: Power }[]): string => {
  const per = Object.fromEntries(
    powers.map((power) => [power, top.filter((one) => one.power === power).length]),
  ) as Record<Power, number>
  const word = (count: number, none: string) => (count === 0 ? none : numberWord(count, facts.language))
  return facts.say({
    sv: `Av de ${numberWord(top.length, 'sv')} frågorna ligger ${word(per.own, 'ingen')} i regionens egen makt, ${word(per.shared, 'ingen')} delas med andra och ${word(per.national, 'ingen')} kräver beslut på nationell nivå.`,
    en: `Of the ${numberWord(top.length, 'en')} questions, ${word(per.own, 'none')} ${per.own > 1 ? 'are' : 'is'} in the region's own power, ${word(per.shared, 'none')} ${per.shared > 1 ? 'are' : 'is'} shared with others and ${word(per.national, 'none')} ${per.national > 1 ? 'need' : 'needs'} a national decision.`,
  })
}

/** What the regions have put in their plans. */
export const prioritiesChapter = (facts: ReportFacts): Chapter => {
  const { say } = facts
  const top = topQuestions(facts)
  const blocks: Block[] =
    top.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            text: `${top.length > 1 ? powerSentence(facts, top) : ''} ${say({
              sv: 'Verktyget föreslår insatser i prioritetsordning, men det är regionen som väljer. Därför räknas de insatser som står i antagna handlingsplaner. [[figure:priorities]] visar frågorna, och [[table:priorities]] talen bakom.',
              en: 'The tool proposes actions in order of priority, but it is the region that chooses. That is why the actions in adopted action plans are counted. [[figure:priorities]] shows the questions, and [[table:priorities]] the numbers behind it.',
            })}`.trim(),
          },
          bars(facts, top),
          ...(facts.isBrief ? [] : [table(facts, top)]),
        ]
  return {
    id: 'priorities',
    title: say({ sv: 'Det som regionerna prioriterar', en: 'What the regions prioritise' }),
    startsPage: false,
    blocks: [{ kind: 'lead', text: capitalised(prioritySentence(facts)) }, ...blocks],
  }
}
