import { levels } from '#shared/instruments/instrument.ts'
import type { Cell, Chapter, ReportTable } from '../report-document.ts'
import { maySpread, type ReportFacts } from '../report-facts.ts'

const tooFew = { mark: 'too-few' } as const satisfies Cell

const questionTable = (facts: ReportFacts): ReportTable => {
  const { say } = facts
  const number = (label: string, share: number, decimals = 0) => ({ label, kind: 'number' as const, share, decimals })
  return {
    kind: 'table',
    id: 'questions',
    number: 0,
    sheet: say({ sv: 'Frågorna', en: 'Questions' }),
    caption: say({
      sv: 'Alla frågor: antal regioner på varje nivå, ej tillämpligt och median',
      en: 'All questions: number of regions at each level, not applicable and median',
    }),
    columns: [
      { label: say({ sv: 'Fråga', en: 'Question' }), kind: 'text', share: 60 },
      ...levels.map((level) => number(String(level), 5)),
      number(say({ sv: 'Ej till.', en: 'N/A' }), 7),
      number('Median', 8, 1),
    ],
    rows: facts.areas.flatMap(({ indicators }) =>
      indicators.map(({ indicator, spread }): Cell[] => {
        const name = `${indicator.id} ${say(indicator.question)}`
        if (!maySpread(spread)) return [name, ...levels.map(() => tooFew), tooFew, tooFew]
        return [name, ...spread.perLevel, spread.notApplicable, spread.median ?? tooFew]
      }),
    ),
    notes: [
      say({
        sv: 'Medianen står i nivåer, 0 till 4. Frågor som färre än fem regioner har svarat på visas som ”för få svar”.',
        en: 'The median is given in levels, 0 to 4. Questions that fewer than five regions have answered are shown as “too few answers”.',
      }),
    ],
    hasTotal: false,
    mayBreak: true,
  }
}

/** The numbers behind the figures of the areas; only for a report that shows them. */
export const appendixChapter = (facts: ReportFacts): Chapter => ({
  id: 'appendix',
  title: facts.say({ sv: 'Bilaga: svaren fråga för fråga', en: 'Appendix: the answers question by question' }),
  startsPage: true,
  isAppendix: true,
  blocks: [
    {
      kind: 'paragraph',
      text: facts.say({
        sv: 'Tabellen visar samma tal som figurerna i kapitlet om områdena.',
        en: 'The table shows the same numbers as the figures in the chapter on the areas.',
      }),
    },
    questionTable(facts),
  ],
})
