import { type Language, texts } from '#shared/platform/language.ts'
import { counted } from '#shared/reports/report-words.ts'
import { type Snapshot, targetLevelIn } from '#shared/statistics/snapshot.ts'
import { askTheSame } from '#shared/statistics/snapshot-moves.ts'
import type { ChartTable } from '../chart-files/chart-table.ts'
import type { LevelRow } from '../charts/level-bars.tsx'
import { areaView } from './area-view.ts'
import { periodName } from './period-words.ts'
import { profileView } from './profile-view.ts'
import type { Picture } from './read-picture.ts'

/** How the regions are spread over the levels: a row for each area, or for each question of one. */
export type Levels = {
  title: string
  description: string
  /** Those that may be shown. */
  rows: readonly LevelRow[]
  /** All of them. */
  table: ChartTable
}

type Texts = {
  moved: (period: string, higher: string, lower: string) => string
  under: (period: string) => string
  otherQuestions: (period: string) => string
  notShown: (period: string) => string
  month: string
  areas: { none: string; one: string; many: string }
  questions: { none: string; one: string; many: string }
}

const levelTexts = texts<Texts>({
  sv: {
    moved: (period, higher, lower) =>
      `Jämfört med ${period} är andelen regioner på målet eller högre större i ${higher} och mindre i ${lower}.`,
    under: (period) => `Under varje rad står läget i ${period}.`,
    otherQuestions: (period) => `Frågeformuläret var ett annat i ${period}, så fördelningarna går inte att jämföra.`,
    notShown: (period) => `Färre än fem regioner hade lämnat in i ${period}, så läget då visas inte.`,
    month: 'Period',
    areas: { none: 'inget område', one: 'ett område', many: 'områden' },
    questions: { none: 'ingen fråga', one: 'en fråga', many: 'frågor' },
  },
  en: {
    moved: (period, higher, lower) =>
      `Compared with ${period}, the share of regions on target or above is larger in ${higher} and smaller in ${lower}.`,
    under: (period) => `Below each row stands ${period}.`,
    otherQuestions: (period) => `The questionnaire was another in ${period}, so the distributions cannot be compared.`,
    notShown: (period) => `Fewer than five regions had handed in in ${period}, so how it was then is not shown.`,
    month: 'Period',
    areas: { none: 'no area', one: 'one area', many: 'areas' },
    questions: { none: 'no question', one: 'one question', many: 'questions' },
  },
})

const levelsIn = (picture: Picture, snapshot: Snapshot, language: Language): Levels | null => {
  const { instrument, filter } = picture
  if (filter.area === null) return profileView(snapshot, instrument, language).levels
  const alone = { ...picture, snapshot, moves: null, compared: null }
  return areaView(alone, targetLevelIn(picture.snapshot, instrument), language)?.levels ?? null
}

const shareOnTarget = ({ perLevel }: LevelRow, target: number): number => {
  const all = perLevel.reduce((sum, count) => sum + count, 0)
  return all === 0 ? 0 : perLevel.slice(target).reduce((sum, count) => sum + count, 0) / all
}

/** Both months in one drawing, the earlier under the later, and in one table with the month in a column. */
const beside = (
  now: Levels,
  before: Levels,
  {
    months,
    target,
    isOfArea,
    language,
  }: { months: [string, string]; target: number; isOfArea: boolean; language: Language },
): Levels => {
  const t = levelTexts[language]
  const earlier = new Map(before.rows.map((row) => [row.id, row]))
  const changes = now.rows.flatMap((row) => {
    const old = earlier.get(row.id)
    return old ? [shareOnTarget(row, target) - shareOnTarget(old, target)] : []
  })
  const words = (test: (change: number) => boolean) =>
    counted(changes.filter(test).length, language, isOfArea ? t.questions : t.areas)
  const [label, ...columns] = now.table.columns
  const inMonth = ({ table }: Levels, month: string) =>
    table.rows.map(([first = '', ...rest]) => [first, month, ...rest])
  const [ofNow, ofBefore] = [inMonth(now, months[0]), inMonth(before, months[1])]
  const width = Math.max(now.table.columns.length, before.table.columns.length)
  const last = (now.table.columns.length === width ? now : before).table.columns.slice(columns.length + 1)
  return {
    title: now.title,
    description: [
      now.description,
      t.moved(
        months[1],
        words((change) => change > 0),
        words((change) => change < 0),
      ),
      t.under(months[1]),
    ].join(' '),
    rows: now.rows.flatMap((row) => {
      const old = earlier.get(row.id)
      return old ? [row, { ...old, id: `${row.id}-before`, label: months[1] }] : [row]
    }),
    table: {
      columns: [label ?? { label: '' }, { label: t.month }, ...columns, ...last],
      rows: ofNow.flatMap((row, index) =>
        [row, ...(ofBefore[index] ? [ofBefore[index]] : [])].map((cells) =>
          cells.length > width ? cells : [...cells, ...Array.from({ length: width + 1 - cells.length }, () => '')],
        ),
      ),
    },
  }
}

/** The spread over the levels that the filter asks for: of all areas or of one, alone or beside another month of the same questionnaire. Null while fewer than five regions have handed in. */
export const levelsView = (picture: Picture, language: Language): Levels | null => {
  const { snapshot, instrument, compared, filter, period } = picture
  const t = levelTexts[language]
  const now = levelsIn(picture, snapshot, language)
  if (!now || !compared) return now
  const month = periodName(compared.period, language)
  const say = (sentence: string) => ({ ...now, description: `${now.description} ${sentence}` })
  if (!askTheSame(snapshot, compared.snapshot)) return say(t.otherQuestions(month))
  const before = levelsIn(picture, compared.snapshot, language)
  if (!before) return say(t.notShown(month))
  return beside(now, before, {
    months: [periodName(period, language), month],
    target: targetLevelIn(snapshot, instrument),
    isOfArea: filter.area !== null,
    language,
  })
}
