import type { Language } from '#shared/platform/language.ts'

/**
 * Whom a report is written for. `agency`: all of it. `ministry`: four pages. `public`: in brief and without technicalities. `region`: one region's own picture against the nation, for
 * that region and the coordinators only.
 */
export const recipients = ['agency', 'ministry', 'public', 'region'] as const
export type Recipient = (typeof recipients)[number]

/** The chapters, in the order they stand. */
export const chapterIds = [
  'summary',
  'changes',
  'own-region',
  'regions',
  'areas',
  'priorities',
  'barriers',
  'counts',
  'national-figures',
  'context',
  'method',
  'disclosure',
  'sources',
  'appendix',
] as const
export type ChapterId = (typeof chapterIds)[number]

/** What is chosen when a report is ordered. */
export type ReportChoice = {
  recipient: Recipient
  /** The region that it is about; null for all recipients but `region`. */
  regionCode: string | null
  /** In the order they stand. */
  chapters: readonly ChapterId[]
  languages: readonly Language[]
}

type Offer = { always: readonly ChapterId[]; optional: readonly ChapterId[] }

/** Which chapters a recipient's report always has, and which it may have. Where numbers are hidden the reader is told why, so `disclosure` follows the counts by itself (`chaptersChosen`). */
export const chapterOffers = {
  agency: {
    always: ['summary', 'method', 'disclosure', 'sources'],
    optional: [
      'changes',
      'regions',
      'areas',
      'priorities',
      'barriers',
      'counts',
      'national-figures',
      'context',
      'appendix',
    ],
  },
  ministry: {
    always: ['summary', 'method'],
    optional: ['changes', 'regions', 'areas', 'priorities', 'barriers', 'counts'],
  },
  public: {
    always: ['summary', 'method', 'disclosure', 'sources'],
    optional: ['changes', 'regions', 'areas', 'priorities', 'barriers', 'counts', 'national-figures'],
  },
  region: {
    always: ['own-region', 'method', 'disclosure', 'sources'],
    optional: ['summary', 'changes', 'areas', 'priorities', 'barriers', 'counts'],
  },
} as const satisfies Record<Recipient, Offer>

/** The chapters of a choice in the order they stand: those that always come, and of the others those that are wanted and offered. */
export const chaptersChosen = (recipient: Recipient, wanted: readonly ChapterId[]): ChapterId[] => {
  const { always, optional }: Offer = chapterOffers[recipient]
  return chapterIds.filter((id) => always.includes(id) || (optional.includes(id) && wanted.includes(id)))
}

/** Everything that a recipient can have, in both languages: what an order begins from. */
export const wholeChoice = (recipient: Recipient, regionCode: string | null = null): ReportChoice => ({
  recipient,
  regionCode: recipient === 'region' ? regionCode : null,
  chapters: chaptersChosen(recipient, chapterIds),
  languages: ['sv', 'en'],
})

/** Reports of one series are versions of each other: the same period for the same recipient. Part of the report's id. */
export const seriesOf = (
  period: string,
  { recipient, regionCode }: Pick<ReportChoice, 'recipient' | 'regionCode'>,
): string => {
  if (recipient === 'agency') return period
  return recipient === 'region' ? `${period}-region-${regionCode}` : `${period}-${recipient}`
}
