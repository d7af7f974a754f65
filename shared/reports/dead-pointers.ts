import type { Block, Chapter, ReportText } from './report-document.ts'

const pointer = /\[\[(table|figure):([\w-]+)\]\]/g

/** A text without the sentences that point at what the report does not have. */
const withoutDead = (text: ReportText, has: (target: string) => boolean): ReportText =>
  text
    .split(/(?<=[.!?;])\s+/)
    .filter((sentence) => [...sentence.matchAll(pointer)].every(([, kind, id]) => has(`${kind}:${id}`)))
    .join(' ')
    // What stood after a semicolon is gone.
    .replace(/;$/, '.')

const living = (block: Block, has: (target: string) => boolean): Block[] => {
  switch (block.kind) {
    case 'lead':
    case 'paragraph': {
      const text = withoutDead(block.text, has)
      return text === '' ? [] : [{ ...block, text }]
    }
    case 'list': {
      const items = block.items.map((item) => withoutDead(item, has)).filter((item) => item !== '')
      return items.length === 0 ? [] : [{ ...block, items }]
    }
    case 'box':
      return [{ ...block, texts: block.texts.map((text) => withoutDead(text, has)).filter((text) => text !== '') }]
    default:
      return [block]
  }
}

/** Chapters as they read without what was not chosen: a sentence that leads to a table or figure of a chapter that is not there is left out. */
export const withoutDeadPointers = (chapters: readonly Chapter[]): Chapter[] => {
  const targets = new Set(
    chapters.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'table' || block.kind === 'figure' ? `${block.kind}:${block.id}` : [])),
    ),
  )
  const has = (target: string) => targets.has(target)
  return chapters.map((chapter) => ({ ...chapter, blocks: chapter.blocks.flatMap((block) => living(block, has)) }))
}
