import type { Language } from '#shared/platform/language.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { noChangeNote } from '#shared/reports/change-note.ts'
import { wholeChoice } from '#shared/reports/report-choice.ts'
import type { Block, ReportDocument } from '#shared/reports/report-document.ts'
import { plainText } from '#shared/reports/report-document.ts'
import type { ReportMaterial } from '#shared/reports/report-facts.ts'
import { nationalFigures } from '#shared/statistics/national-figures.ts'
import { readMappingInstrument } from '../support/instrument.ts'
import { aRound } from '../support/round.ts'
import { aSnapshot } from '../support/snapshot.ts'

/** What a report has of its order. */
export const anOrderedReport = (overrides: Partial<ReportMaterial['report']> = {}): ReportMaterial['report'] => ({
  id: '2026-v1',
  reportVersion: 1,
  changeNote: noChangeNote,
  orderedAt: '2026-10-05T12:00:00.000Z',
  choice: wholeChoice('agency'),
  ...overrides,
})

/** What a report is written from; hand in what the test is about. */
export const someMaterial = async (overrides: Partial<ReportMaterial> = {}): Promise<ReportMaterial> => ({
  snapshot: aSnapshot(),
  instrument: await readMappingInstrument(),
  round: aRound(),
  report: anOrderedReport(),
  texts: {},
  previous: null,
  nationalFigures,
  language: 'sv',
  addresses: { report: 'https://lyft.example/rapporter/2026-v1', reports: 'https://lyft.example/rapporter' },
  ...overrides,
})

export const aReport = async (overrides: Partial<ReportMaterial> = {}): Promise<ReportDocument> =>
  buildReport(await someMaterial(overrides))

export const bothLanguages = ['sv', 'en'] as const satisfies readonly Language[]

const wordsOf = (document: ReportDocument, block: Block): string[] => {
  switch (block.kind) {
    case 'paragraph':
      return [plainText(document, block.text), block.note ?? '']
    case 'lead':
      return [plainText(document, block.text)]
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.map((item) => plainText(document, item))
    case 'key-figures':
      return block.items.map(({ value, label }) => `${value} ${label}`)
    case 'box':
      return [block.title, ...block.texts.map((text) => plainText(document, text))]
    case 'sources':
      return block.items.map(({ text }) => text)
    case 'table':
      return [block.caption, ...block.notes]
    case 'figure':
      return [
        block.caption,
        block.alternativeText,
        ...(block.beside ?? []).map(({ title, text }) => `${title} ${text}`),
      ]
  }
}

/** All running text of a report, a chapter's or the whole, with non-breaking spaces as spaces. */
export const proseOf = (document: ReportDocument, chapterId?: string): string =>
  document.chapters
    .filter(({ id }) => chapterId === undefined || id === chapterId)
    .flatMap((chapter) => [chapter.title, ...chapter.blocks.flatMap((block) => wordsOf(document, block))])
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
