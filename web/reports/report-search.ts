import type { Recipient } from '#shared/reports/report-choice.ts'
import type { ReportView } from './report-view.ts'

/** For whom the reports in the list are written. */
export const publicRecipients = ['agency', 'ministry', 'public'] as const satisfies readonly Recipient[]
export type PublicRecipient = (typeof publicRecipients)[number]

/** What the list is asked for; empty texts for nothing in particular. */
export type ReportQuery = { words: string; recipient: PublicRecipient | ''; year: string }

/** The most that is looked for, in UTF-16 units; more is cut. */
export const maxWords = 100

/** Reads the address. What says nothing is left out. */
export const readReportQuery = (query: URLSearchParams, years: readonly string[]): ReportQuery => {
  const recipient = query.get('for')
  const year = query.get('year') ?? ''
  return {
    words: (query.get('q') ?? '').trim().slice(0, maxWords),
    recipient: publicRecipients.find((one) => one === recipient) ?? '',
    year: years.includes(year) ? year : '',
  }
}

/** Whether anything is asked for. */
export const isAsked = ({ words, recipient, year }: ReportQuery): boolean => `${words}${recipient}${year}` !== ''

const lowered = (text: string): string => text.normalize('NFC').toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ')

/** Whether a report has every word that is asked for, in what stands about it or in it (`inside`). */
export const hasWords = (words: string, report: ReportView, inside: string): boolean => {
  const { title, version, year, changeNote, state, id } = report
  const reason = state.kind === 'withdrawn' ? state.reason : ''
  const about = lowered([title, version, year, changeNote.text, reason, id, inside].join(' '))
  return lowered(words)
    .split(' ')
    .every((word) => about.includes(word))
}

/** Whether it is of the edition and the year. */
export const isOfChoice = ({ recipient, year }: ReportQuery, report: ReportView): boolean =>
  (recipient === '' || report.recipient === recipient) && (year === '' || report.year === year)
