import type { ProseSection, Run } from '../../public/prose.tsx'

const runsText = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : run.text)).join('')

/** The words of a text page: headings, paragraphs, points and quotations, a line each. */
export const proseText = (sections: readonly ProseSection[]): string =>
  sections
    .flatMap(({ title, blocks }) => [
      `${title}.`,
      ...blocks.flatMap((block) => {
        if (block.kind === 'list') return block.items.map(runsText)
        if (block.kind === 'quote') return [block.text + runsText(block.source)]
        return [runsText(block.runs)]
      }),
    ])
    .join('\n')
