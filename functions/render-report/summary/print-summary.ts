import { formatDay } from '#shared/reports/report-words.ts'
import { printableText } from '#shared/reports/typed-text.ts'
import type { Block } from '#shared/surveys/result-document.ts'
import { resultWords } from '#shared/surveys/result-words.ts'
import type { SummaryFile } from '#shared/surveys/summary-file.ts'
import { demonstrationWord, pageWords, regionsOfLanguage } from '../pdf/page-parts.ts'

const printedBlock = (block: Block) => {
  if (block.kind === 'points') return { ...block, points: block.points.map(printableText) }
  if (block.kind === 'shares')
    return {
      kind: block.kind,
      rows: block.rows.map(({ label, words, share }) => ({ label: printableText(label), words, tenths: share.tenths })),
    }
  return { ...block, text: printableText(block.text) }
}

/** The result as the template reads it: only signs that the typeface has. */
export const printedSummary = ({ document, orderedAt }: Pick<SummaryFile, 'document' | 'orderedAt'>) => {
  const words = resultWords[document.language]
  return {
    title: printableText(document.title),
    lead: printableText(document.lead),
    language: document.language,
    region: regionsOfLanguage[document.language],
    demonstration: document.demonstration,
    demonstrationWord: demonstrationWord(document.demonstration),
    madeOn: words.madeOn(formatDay(orderedAt, document.language)),
    words: { answer: words.answer, share: words.shareColumn },
    pageWords: pageWords(words.page),
    sections: document.sections.map(({ title, level, blocks }) => ({
      title: printableText(title),
      // The file's title is no heading: its sections begin at the first level.
      level: level - 1,
      blocks: blocks.map(printedBlock),
    })),
  }
}
