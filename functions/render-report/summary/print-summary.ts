import type { Language } from '#shared/platform/language.ts'
import { printableText } from '#shared/reports/typed-text.ts'
import type { Block } from '#shared/surveys/result-document.ts'
import { resultWords } from '#shared/surveys/result-words.ts'
import type { SummaryFile } from '#shared/surveys/summary-file.ts'

const regionsOfLanguage = { sv: 'SE', en: 'GB' } as const satisfies Record<Language, string>

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
  // «Sida 3 av 8» in the parts around its two numbers.
  const [before = '', between = ''] = words.page('\u0000', '\u0000').split('\u0000')
  const day = new Intl.DateTimeFormat(document.language === 'sv' ? 'sv-SE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(orderedAt))
  return {
    title: printableText(document.title),
    lead: printableText(document.lead),
    language: document.language,
    region: regionsOfLanguage[document.language],
    demonstration: document.demonstration,
    demonstrationWord: document.demonstration?.split('.')[0] ?? null,
    madeOn: words.madeOn(day),
    words: { answer: words.answer, share: words.shareColumn },
    pageWords: { before, between },
    sections: document.sections.map(({ title, level, blocks }) => ({
      title: printableText(title),
      // The file's title is no heading: its sections begin at the first level.
      level: level - 1,
      blocks: blocks.map(printedBlock),
    })),
  }
}
