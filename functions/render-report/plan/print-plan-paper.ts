import type { PaperBlock, PlanPaper } from '#shared/plan-papers/plan-paper.ts'
import { planPaperWords } from '#shared/plan-papers/plan-paper-words.ts'
import { printableText } from '#shared/reports/typed-text.ts'
import { demonstrationWord, pageWords, regionsOfLanguage } from '../pdf/page-parts.ts'

/** A text in its paragraphs and lines. */
const paragraphs = (text: string): string[] => printableText(text).split(/\n+/)

const printedBlock = (block: PaperBlock) => {
  if (block.kind === 'lead' || block.kind === 'text' || block.kind === 'note')
    return { kind: block.kind, paragraphs: paragraphs(block.text) }
  if (block.kind === 'facts')
    return {
      kind: block.kind,
      facts: block.facts.map(({ label, value }) => ({ label: printableText(label), paragraphs: paragraphs(value) })),
    }
  if (block.kind === 'table') return { ...block, rows: block.rows.map((row) => row.map(printableText)) }
  if (block.kind === 'list') return { ...block, items: block.items.map(printableText) }
  return block
}

/** The paper as the template reads it: only signs that the typeface has, texts in paragraphs. */
export const printedPlanPaper = (paper: PlanPaper) => ({
  title: paper.title,
  subtitle: printableText(paper.subtitle),
  audience: printableText(paper.audience),
  language: paper.language,
  region: regionsOfLanguage[paper.language],
  draftMark: paper.draftMark,
  demonstration: paper.demonstration,
  demonstrationWord: demonstrationWord(paper.demonstration),
  isOnePage: paper.isOnePage,
  made: printableText(paper.made),
  pageWords: pageWords(planPaperWords[paper.language].page),
  sections: paper.sections.map(({ title, level, blocks }) => ({
    title: printableText(title),
    level,
    blocks: blocks.map(printedBlock),
  })),
})
