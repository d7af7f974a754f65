import { type Block, plainText, type ReportDocument } from '#shared/reports/report-document.ts'

const linesOf = (block: Block, document: ReportDocument): string[] => {
  switch (block.kind) {
    case 'heading':
      return ['', block.text, '']
    case 'paragraph':
    case 'lead':
      return [plainText(document, block.text), '']
    case 'list':
      return [...block.items.map((item) => `- ${plainText(document, item)}`), '']
    case 'box':
      return [block.title, ...block.texts.map((text) => plainText(document, text)), '']
    case 'sources':
      return block.items.map(({ text, url }) => `- ${text}${url === null ? '' : ` ${url}`}`)
    default:
      return []
  }
}

/** How the numbers came about, how people are protected and on what it rests, as a text that any program can read. */
export const methodText = (document: ReportDocument): Uint8Array => {
  const chapters = document.chapters.filter(({ id }) => id === 'method' || id === 'disclosure' || id === 'sources')
  const lines = [
    document.title,
    document.subtitle,
    document.edition,
    document.citation,
    ...(document.isDemonstration ? ['', document.demonstration.long] : []),
    ...chapters.flatMap(({ title, blocks }) => ['', title, '', ...blocks.flatMap((block) => linesOf(block, document))]),
  ]
  return Buffer.from(`${lines.join('\n')}\n`)
}
