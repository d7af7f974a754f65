import { diffArrays } from 'diff'
import type { ChapterId } from './report-choice.ts'
import { type Block, type Chapter, plainText, type ReportDocument } from './report-document.ts'

/** A paragraph, or an item of a list. */
export type Passage = { text: string; isComment: boolean }

export type PassageChange =
  | { kind: 'added'; passage: Passage }
  | { kind: 'removed'; passage: Passage }
  | { kind: 'changed'; before: Passage; after: Passage }

/** What a chapter says beside what it said in the report before. */
export type ChapterComparison = {
  id: ChapterId
  title: string
  /** Whether both reports have the chapter, or only the later one, or only the earlier. */
  stands: 'in-both' | 'new' | 'gone'
  /** In the order they are read. */
  changes: PassageChange[]
  /** How many passages read as before. */
  unchanged: number
  /** What the coordinator has written and the report before says word for word: easily forgotten, and perhaps no longer so. */
  sameComments: string[]
}

/** Below this part of the words in common, two passages are not the same one written otherwise. */
const minAlike = 0.4

const passagesOf = (document: ReportDocument, block: Block): Passage[] => {
  const generated = (text: string): Passage => ({ text: plainText(document, text), isComment: false })
  switch (block.kind) {
    case 'paragraph':
      return [{ text: plainText(document, block.text), isComment: block.isComment === true }]
    case 'lead':
      return [generated(block.text)]
    case 'list':
      return block.items.map(generated)
    case 'box':
      return block.texts.map(generated)
    case 'heading':
    case 'key-figures':
    case 'sources':
    case 'table':
    case 'figure':
      return []
  }
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** How much of their words two passages share, between 0 and 1 (Dice's coefficient). */
const alike = (one: string, other: string): number => {
  const [ofOne, ofOther] = [wordsOf(one), wordsOf(other)]
  const left = new Map<string, number>()
  for (const word of ofOne) left.set(word, (left.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of ofOther) {
    const times = left.get(word) ?? 0
    if (times > 0) {
      shared += 1
      left.set(word, times - 1)
    }
  }
  return ofOne.length + ofOther.length === 0 ? 0 : (2 * shared) / (ofOne.length + ofOther.length)
}

/** A stretch that differs: each new passage beside the old one that it is most like, if it is like any; then what is left of the old. */
const paired = (removed: readonly Passage[], added: readonly Passage[]): PassageChange[] => {
  const left = [...removed]
  const changes = added.map((after): PassageChange => {
    const likeness = left.map((before) => (before.isComment === after.isComment ? alike(before.text, after.text) : 0))
    const most = Math.max(...likeness, 0)
    const [before] = most >= minAlike ? left.splice(likeness.indexOf(most), 1) : []
    return before ? { kind: 'changed', before, after } : { kind: 'added', passage: after }
  })
  return [...changes, ...left.map((passage): PassageChange => ({ kind: 'removed', passage }))]
}

type Found = Pick<ChapterComparison, 'changes' | 'unchanged' | 'sameComments'>

const compare = (before: readonly Passage[], after: readonly Passage[]): Found => {
  const found: Found = { changes: [], unchanged: 0, sameComments: [] }
  const runs = diffArrays([...before], [...after], {
    comparator: (one, other) => one.text === other.text && one.isComment === other.isComment,
  })
  let removed: Passage[] = []
  let added: Passage[] = []
  const flush = () => {
    found.changes.push(...paired(removed, added))
    removed = []
    added = []
  }
  for (const run of runs) {
    if (run.removed) removed.push(...run.value)
    else if (run.added) added.push(...run.value)
    else {
      flush()
      found.unchanged += run.value.length
      found.sameComments.push(...run.value.filter(({ isComment }) => isComment).map(({ text }) => text))
    }
  }
  flush()
  return found
}

/** Two reports in the same language, chapter by chapter: in the later one's order, then those that only the earlier one has. Tables and figures are compared by their numbers elsewhere (`figureChanges`). */
export const compareDocuments = (before: ReportDocument, after: ReportDocument): ChapterComparison[] => {
  const passages = (document: ReportDocument, chapter: Chapter | undefined) =>
    chapter?.blocks.flatMap((block) => passagesOf(document, block)) ?? []
  const earlier = new Map(before.chapters.map((chapter) => [chapter.id, chapter]))
  const later = new Set(after.chapters.map(({ id }) => id))
  const both = after.chapters.map((chapter): ChapterComparison => {
    const old = earlier.get(chapter.id)
    const found = compare(passages(before, old), passages(after, chapter))
    return { id: chapter.id, title: chapter.title, stands: old ? 'in-both' : 'new', ...found }
  })
  const gone = before.chapters
    .filter(({ id }) => !later.has(id))
    .map((chapter): ChapterComparison => {
      const found = compare(passages(before, chapter), [])
      return { id: chapter.id, title: chapter.title, stands: 'gone', ...found }
    })
  return [...both, ...gone]
}
