import {
  type AreaMove,
  changeOf,
  type Moves,
  movesBetween,
  movesSincePrevious,
} from '#shared/statistics/snapshot-moves.ts'
import type { Block, Cell, ReportTable } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'
import { formatDay } from '../report-words.ts'

/** How many areas a list of moves names, up and down together at most twice as many. */
const named = 5

/** The areas that have moved most: first those that have risen, then those that have fallen. */
const mostMoved = ({ areas }: Moves): AreaMove[] => {
  const moved = areas.filter((area) => changeOf(area) !== 0).sort((one, other) => changeOf(other) - changeOf(one))
  const up = moved.filter((area) => changeOf(area) > 0).slice(0, named)
  const down = moved.filter((area) => changeOf(area) < 0).slice(-named)
  return [...up, ...down]
}

type Labels = Pick<ReportTable, 'id' | 'sheet' | 'caption'> & { before: string; now: string }

const table = (facts: ReportFacts, moves: Moves, { before, now, ...labels }: Labels): Block[] => {
  const { say } = facts
  const rows = mostMoved(moves).flatMap((move): Cell[][] => {
    const found = facts.areas.find(({ area }) => area.id === move.areaId)
    if (!found) return []
    const { area } = found
    return [[`${area.letter}. ${say(area.title)}`, Math.round(move.before), Math.round(move.now), changeOf(move)]]
  })
  if (rows.length === 0) return []
  return [
    {
      kind: 'table',
      number: 0,
      ...labels,
      columns: [
        { label: say({ sv: 'Område', en: 'Area' }), kind: 'text', share: 46 },
        { label: before, kind: 'number', share: 18, decimals: 0 },
        { label: now, kind: 'number', share: 18, decimals: 0 },
        { label: say({ sv: 'Procentenheter', en: 'Percentage points' }), kind: 'number', share: 18, isChange: true },
      ],
      rows,
      notes: [
        say({
          sv: 'Median i procent av högsta nivån. Först de områden som har stigit mest, sedan de som har sjunkit mest.',
          en: 'Median, per cent of the highest level. First the areas that have risen most, then those that have fallen most.',
        }),
        ...(moves.shared
          ? [
              say({
                sv: `Räknat på de ${moves.shared.questions} av ${moves.shared.ofQuestions} frågor som ställdes båda gångerna.`,
                en: `Based on the ${moves.shared.questions} of ${moves.shared.ofQuestions} questions that were asked both times.`,
              }),
            ]
          : []),
      ],
      hasTotal: false,
    },
  ]
}

/** Which areas have moved most since the round before; nothing where there is none. */
export const movesBlocks = (facts: ReportFacts): Block[] => {
  const moves = facts.hasSpread ? movesSincePrevious(facts.snapshot) : null
  if (!moves) return []
  const { say } = facts
  return table(facts, moves, {
    id: 'moves',
    sheet: say({ sv: 'Rörelser sedan omgången', en: 'Moves since the round' }),
    caption: say({
      sv: 'De områden som har rört sig mest sedan förra omgången',
      en: 'The areas that have moved most since the previous round',
    }),
    before: say({ sv: 'Förra omgången', en: 'Previous round' }),
    now: say({ sv: 'Nu', en: 'Now' }),
  })
}

/** Which areas have moved most since the report before; nothing where the two cannot be compared. */
export const sinceReportBlocks = (facts: ReportFacts): Block[] => {
  const { previous, snapshot, say, language } = facts
  const moves = previous && facts.hasSpread && !facts.isBrief ? movesBetween(snapshot, previous.snapshot) : null
  if (!moves || !previous) return []
  return table(facts, moves, {
    id: 'report-moves',
    sheet: say({ sv: 'Rörelser sedan rapporten', en: 'Moves since the report' }),
    caption: say({
      sv: 'De områden som har rört sig mest sedan förra rapporten',
      en: 'The areas that have moved most since the last report',
    }),
    before: formatDay(previous.snapshot.createdAt, language),
    now: formatDay(snapshot.createdAt, language),
  })
}
