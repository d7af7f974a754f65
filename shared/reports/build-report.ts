import { texts } from '#shared/platform/language.ts'
import { swedishYear } from '#shared/platform/swedish-day.ts'
import { commentBlocks } from './chapter-comment.ts'
import { appendixChapter } from './chapters/appendix.ts'
import { areasChapter } from './chapters/areas.ts'
import { barriersChapter } from './chapters/barriers.ts'
import { changesChapter } from './chapters/changes.ts'
import { contextChapter } from './chapters/context.ts'
import { countsChapter } from './chapters/counts.ts'
import { disclosureChapter, methodChapter } from './chapters/method.ts'
import { nationalFiguresChapter } from './chapters/national-figures.ts'
import { ownRegionChapter } from './chapters/own-region.ts'
import { prioritiesChapter } from './chapters/priorities.ts'
import { regionsChapter } from './chapters/regions.ts'
import { sourcesChapter } from './chapters/sources.ts'
import { summaryChapter } from './chapters/summary.ts'
import { withoutDeadPointers } from './dead-pointers.ts'
import type { ChapterId } from './report-choice.ts'
import type { Block, Chapter, ReportDocument } from './report-document.ts'
import { type ReportFacts, type ReportMaterial, reportFacts } from './report-facts.ts'
import { citationOf, reportTitleIn, subtitleOf } from './report-title.ts'
import { formatDay } from './report-words.ts'
import { typedThroughout } from './typed-text.ts'

const words = texts<
  Pick<ReportDocument, 'demonstration' | 'contentsTitle' | 'notesSheet' | 'words'> & {
    facts: Record<'edition' | 'snapshot' | 'round' | 'tool' | 'id', string>
    version: string
    keywords: string[]
    describes: string
  }
>({
  sv: {
    version: 'Version',
    keywords: ['validering', 'regioner', 'kompetensförsörjning', 'lägesrapport', 'Sverige'],
    describes: 'läget den',
    demonstration: {
      short: 'Demonstrationsdata',
      long: 'Demonstrationsdata. Allt om regionernas svar, planer, hinder och antal valideringar är påhittat. Det som anger en källa är verkligt.',
    },
    contentsTitle: 'Innehåll',
    notesSheet: 'Läs först',
    facts: {
      edition: 'Version',
      snapshot: 'Sammanställd',
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
    version: 'Version',
    keywords: ['validation', 'recognition of prior learning', 'regions', 'skills supply', 'status report', 'Sweden'],
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

const writers = {
  summary: summaryChapter,
  changes: changesChapter,
  'own-region': ownRegionChapter,
  regions: regionsChapter,
  areas: areasChapter,
  priorities: prioritiesChapter,
  barriers: barriersChapter,
  counts: countsChapter,
  'national-figures': nationalFiguresChapter,
  context: contextChapter,
  method: methodChapter,
  disclosure: disclosureChapter,
  sources: sourcesChapter,
  appendix: appendixChapter,
} satisfies Record<ChapterId, (facts: ReportFacts) => Chapter>

/** Some chapters have something to say only when there is enough behind them. */
const hasGround = (id: ChapterId, { hasSpread, changes }: ReportFacts): boolean => {
  if (id === 'appendix') return hasSpread
  return id !== 'changes' || changes.length > 0
}

/** What the coordinator has written stands after a chapter's first words, or at its head where it begins otherwise. */
const withComment = (chapter: Chapter, comment: readonly Block[]): Chapter => {
  const place = chapter.blocks[0]?.kind === 'lead' ? 1 : 0
  return { ...chapter, blocks: [...chapter.blocks.slice(0, place), ...comment, ...chapter.blocks.slice(place)] }
}

const chaptersOf = (facts: ReportFacts): Chapter[] => {
  const written = facts.report.choice.chapters.filter((id) => hasGround(id, facts)).map((id) => writers[id](facts))
  const chapters = withoutDeadPointers(written)
  const tables = new Set(
    chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'table' ? block.id : []))),
  )
  return chapters.map((chapter) => {
    const text = facts.texts[chapter.id]?.[facts.language] ?? ''
    return withComment(chapter, commentBlocks(text, facts.figures, tables, facts.language))
  })
}

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

/** What people have typed is in three places: the round's title, the questionnaire and the note on what has changed. */
const readable = (material: ReportMaterial): ReportMaterial => {
  const { round, report, instrument, previous } = material
  return {
    ...material,
    round: { ...round, title: typedThroughout(round.title) },
    report: { ...report, changeNote: typedThroughout(report.changeNote) },
    instrument: typedThroughout(instrument),
    previous: previous && { ...previous, instrument: typedThroughout(previous.instrument) },
  }
}

/** Writes the report in one language from a snapshot. The same material always gives the same report. */
export const buildReport = (given: ReportMaterial): ReportDocument => {
  const material = readable(given)
  const { snapshot, round, report, instrument, language, addresses } = material
  const { version, describes, facts: labels, ...w } = words[language]
  const facts = reportFacts(material)
  const day = formatDay(snapshot.createdAt, language)
  const title = reportTitleIn(language)
  const subtitle = subtitleOf(report.choice, facts.say(round.title), language)
  const year = String(swedishYear(new Date(report.orderedAt)))
  return {
    ...w,
    language,
    recipient: report.choice.recipient,
    id: report.id,
    snapshotId: snapshot.id,
    title,
    subtitle,
    edition: `${version} ${report.reportVersion} · ${describes} ${day}`,
    address: addresses.report,
    citation: citationOf(
      { publisher: 'Valideringslyft', year, subtitle, reportVersion: report.reportVersion, address: addresses.report },
      language,
    ),
    runningTitle: `${title} · ${report.id}`,
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
