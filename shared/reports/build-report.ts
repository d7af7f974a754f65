import { texts } from '#shared/platform/language.ts'
import { appendixChapter } from './chapters/appendix.ts'
import { areasChapter } from './chapters/areas.ts'
import { barriersChapter } from './chapters/barriers.ts'
import { contextChapter } from './chapters/context.ts'
import { countsChapter } from './chapters/counts.ts'
import { disclosureChapter, methodChapter } from './chapters/method.ts'
import { nationalFiguresChapter } from './chapters/national-figures.ts'
import { prioritiesChapter } from './chapters/priorities.ts'
import { regionsChapter } from './chapters/regions.ts'
import { sourcesChapter } from './chapters/sources.ts'
import { summaryChapter } from './chapters/summary.ts'
import type { Chapter, ReportDocument } from './report-document.ts'
import { type ReportFacts, type ReportMaterial, reportFacts } from './report-facts.ts'
import { formatDay } from './report-words.ts'
import { typedText } from './typed-text.ts'

const words = texts<
  Pick<ReportDocument, 'title' | 'demonstration' | 'contentsTitle' | 'notesSheet' | 'words'> & {
    facts: Record<'edition' | 'snapshot' | 'round' | 'tool' | 'id', string>
    version: string
    describes: string
  }
>({
  sv: {
    title: 'Lägesrapport om validering i regionerna',
    version: 'Version',
    describes: 'läget den',
    demonstration: {
      short: 'Demonstrationsdata',
      long: 'Demonstrationsdata. Allt om regionernas svar, planer, hinder och antal valideringar är påhittat. Det som anger en källa är verkligt.',
    },
    contentsTitle: 'Innehåll',
    notesSheet: 'Läs först',
    facts: {
      edition: 'Version',
      snapshot: 'Uppgifterna hämtade',
      round: 'Omgång',
      tool: 'Kartläggningsverktyg',
      id: 'Beteckning',
    },
    words: {
      table: 'Tabell',
      figure: 'Figur',
      note: 'Anm.',
      page: 'sida',
      marks: { suppressed: 'döljs', missing: 'uppgift saknas', 'too-few': 'för få svar', 'not-relevant': '–' },
    },
  },
  en: {
    title: 'Status report on validation in the regions',
    version: 'Version',
    describes: 'the situation on',
    demonstration: {
      short: 'Demonstration data',
      long: "Demonstration data. Everything about the regions' answers, plans, barriers and numbers of validations is made up. What names a source is real.",
    },
    contentsTitle: 'Contents',
    notesSheet: 'Read first',
    facts: {
      edition: 'Version',
      snapshot: 'Data as of',
      round: 'Round',
      tool: 'Mapping tool',
      id: 'Identifier',
    },
    words: {
      table: 'Table',
      figure: 'Figure',
      note: 'Note',
      page: 'page',
      marks: { suppressed: 'hidden', missing: 'data missing', 'too-few': 'too few answers', 'not-relevant': '–' },
    },
  },
})

/** A chapter that has nothing to show yet follows on the one before. */
const hasMuch = ({ blocks }: Chapter): boolean => blocks.some(({ kind }) => kind === 'table' || kind === 'figure')

const chaptersOf = (facts: ReportFacts): Chapter[] => [
  summaryChapter(facts),
  regionsChapter(facts),
  areasChapter(facts),
  prioritiesChapter(facts),
  barriersChapter(facts),
  countsChapter(facts),
  nationalFiguresChapter(facts),
  contextChapter(facts),
  methodChapter(facts),
  disclosureChapter(facts),
  sourcesChapter(facts),
  ...(facts.hasSpread ? [appendixChapter(facts)] : []),
]

/** Numbers tables and figures in the order they stand. */
const numbered = (chapters: Chapter[]): Chapter[] => {
  const next = { table: 0, figure: 0 }
  return chapters.map((chapter) => ({
    ...chapter,
    startsPage: chapter.startsPage || hasMuch(chapter),
    blocks: chapter.blocks.map((block) => {
      if (block.kind !== 'table' && block.kind !== 'figure') return block
      next[block.kind] += 1
      return { ...block, number: next[block.kind] }
    }),
  }))
}

/** What people have typed is in two places: the round's title and the note on what has changed. */
const readable = (material: ReportMaterial): ReportMaterial => {
  const { round, report } = material
  const title = { sv: typedText(round.title.sv), en: typedText(round.title.en) }
  return { ...material, round: { ...round, title }, report: { ...report, changeNote: typedText(report.changeNote) } }
}

/** Writes the report in one language from a snapshot. The same material always gives the same report. */
export const buildReport = (given: ReportMaterial): ReportDocument => {
  const material = readable(given)
  const { snapshot, round, report, instrument, language } = material
  const { version, describes, facts: labels, ...w } = words[language]
  const facts = reportFacts(material)
  const day = formatDay(snapshot.createdAt, language)
  return {
    ...w,
    language,
    subtitle: facts.say(round.title),
    edition: `${version} ${report.reportVersion} · ${describes} ${day}`,
    runningTitle: `${w.title} · ${report.id}`,
    facts: [
      { label: labels.round, value: facts.say(round.title) },
      { label: labels.edition, value: String(report.reportVersion) },
      { label: labels.snapshot, value: day },
      { label: labels.tool, value: `${facts.say(instrument.title)}, version ${instrument.version}` },
      { label: labels.id, value: report.id },
    ],
    isDemonstration: snapshot.isDemonstration,
    chapters: numbered(chaptersOf(facts)),
    madeAt: report.orderedAt,
  }
}
