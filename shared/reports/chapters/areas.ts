import type { Block, Chapter } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { movesBlocks } from './area-moves.ts'
import { areaBlocks, areaTable, profile } from './area-parts.ts'
import { levelNames, moveSentence, targetCountSentence, whoseAnswers } from './area-sentences.ts'
import { strengthSentence } from './sentences.ts'

/** The areas: the national profile, what is strongest and weakest, and each area with its questions. */
export const areasChapter = (facts: ReportFacts): Chapter => {
  const { areas, say, hasSpread } = facts
  const moved = moveSentence(facts)
  const overview: Block[] = hasSpread
    ? [
        {
          kind: 'paragraph',
          text: `${targetCountSentence(facts)} ${moved ?? ''} ${say({
            sv: '[[figure:profile]] visar alla områden; talen står i [[table:areas]].',
            en: '[[figure:profile]] shows all areas; the numbers are in [[table:areas]].',
          })}`.replace(/ {2,}/g, ' '),
        },
        profile(facts),
        ...(facts.isBrief ? [] : [areaTable(facts), ...movesBlocks(facts)]),
        ...(facts.isBrief || facts.isPlain ? [] : areas.flatMap((fact, index) => areaBlocks(fact, index, facts))),
      ]
    : []
  return {
    id: 'areas',
    title: say({
      sv: `De ${areas.length} områdena`,
      en: `The ${areas.length} areas`,
    }),
    startsPage: false,
    blocks: [
      { kind: 'lead', text: strengthSentence(facts) },
      ...(facts.isBrief ? [] : [whatIsAsked(facts)]),
      ...overview,
    ],
  }
}

const whatIsAsked = (facts: ReportFacts): Block => {
  const { areas, say } = facts
  const questions = areas.reduce((sum, area) => sum + area.indicators.length, 0)
  return {
    kind: 'paragraph',
    text: say({
      sv: `Kartläggningen har ${areas.length} områden med sammanlagt ${questions} frågor. I varje fråga väljer regionen den nivå som den känner igen sig i: ${levelNames(facts)}.${whoseAnswers(facts)}`,
      en: `The mapping has ${areas.length} areas with ${questions} questions in all. In each question the region chooses the level in which it recognises itself: ${levelNames(facts)}.${whoseAnswers(facts)}`,
    }),
  }
}
