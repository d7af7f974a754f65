import { type Block, plainText, type ReportDocument } from './report-document.ts'

const textsOf = (block: Block): string[] => {
  if (block.kind === 'lead' || block.kind === 'paragraph') return [block.text]
  return block.kind === 'list' ? block.items : []
}

/** The words by which a report is found: those of its summary, and all that the coordinator has written in it. */
export const searchableText = (document: ReportDocument): string =>
  document.chapters
    .flatMap(({ id, blocks }) =>
      blocks.filter((block) => id === 'summary' || (block.kind === 'paragraph' && block.isComment)),
    )
    .flatMap(textsOf)
    .map((text) => plainText(document, text))
    .join('\n')
