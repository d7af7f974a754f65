import type { Language } from '#shared/platform/language.ts'
import { swedishDay, swedishYear } from '#shared/platform/swedish-day.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { ForYouItem } from '#shared/reminders/for-you.ts'
import {
  lastReminded,
  type ReminderMatter,
  type ReminderRun,
  type ReminderSubject,
  reminderMatters,
} from '#shared/reminders/reminder-run.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { RemindForm } from './desk-remind.tsx'
import { deskRemindTexts } from './desk-remind-texts.ts'
import { type MissingKind, missingView } from './missing-view.ts'
import { deadlineItem, reminderPreview } from './reminder-preview.ts'

/** The kinds of what is missing that each reminder is about. */
const kindsOf = {
  mapping: ['not-started', 'in-progress', 'returned'],
  plan: ['no-plan'],
  counts: ['no-counts'],
  page: ['no-page'],
} as const satisfies Record<ReminderMatter, readonly MissingKind['id'][]>

type RemindInput = {
  snapshot: Pick<Snapshot, 'regions' | 'collected'>
  round: Round | null
  /** The last days of the regions that have been given longer than the others. */
  ownDays?: ReadonlyMap<string, string>
  runs: readonly ReminderRun[]
  hasTeam: (regionCode: string) => boolean
  now: Date
  language: Language
  site: { origin: string; isDemonstration: boolean }
  addresses: RemindForm['addresses']
  newFormKey: () => string
}

/** What the mail says to one region; null where there is nothing to remind of: a mapping of a round that is not open. */
const itemOf = (matter: ReminderMatter, code: string, { snapshot, round, now }: RemindInput): ForYouItem | null => {
  if (matter === 'counts') {
    const year = swedishYear(now) - 1
    return { kind: 'counts-missing', regionCode: code, day: `${year}-12-31`, year }
  }
  if (matter === 'page') return { kind: 'page-missing', regionCode: code, day: swedishDay(now) }
  if (!round) return null
  if (matter === 'plan') return { kind: 'plan-missing', regionCode: code, day: round.deadline, round }
  if (round.status !== 'open') return null
  const status = snapshot.regions.find(({ regionCode }) => regionCode === code)
  const leftCount = Math.max(0, (status?.asked ?? 0) - (status?.answered ?? 0))
  return deadlineItem({ round, regionCode: code, leftCount, now })
}

const subjectOf = (item: ForYouItem): ReminderSubject | null => {
  if (item.kind === 'page-missing') return { about: 'page' }
  if (item.kind === 'counts-missing') return { about: 'counts', year: item.year }
  if (item.kind === 'plan-missing') return { about: 'plan', roundId: item.round.id }
  return item.kind === 'deadline' ? { about: 'mapping', roundId: item.round.id } : null
}

/** What the reminder is about, in words; a page needs none. */
const ofSubject = (subject: ReminderSubject, round: Round | null, language: Language): string => {
  if (subject.about === 'page') return ''
  return subject.about === 'counts' ? String(subject.year) : (round?.title[language] ?? subject.roundId)
}

const formOf = (matter: ReminderMatter, kinds: readonly MissingKind[], input: RemindInput): RemindForm | null => {
  const { round, runs, hasTeam, language, site, addresses, newFormKey } = input
  const wanted: readonly string[] = kindsOf[matter]
  const missing = kinds
    .filter(({ id }) => wanted.includes(id))
    .flatMap(({ regions }) => regions)
    .toSorted((one, other) => one.code.localeCompare(other.code))
  const [first] = missing
  const item = first ? itemOf(matter, first.code, input) : null
  const subject = item && subjectOf(item)
  if (!item || !subject) return null
  const reminded = lastReminded(
    runs,
    subject,
    missing.map(({ code }) => code),
  )
  const of = ofSubject(subject, round, language)
  const { title, lead } = deskRemindTexts[language].about[matter]
  return {
    subject,
    title,
    lead: lead(of),
    regions: missing.map(({ code, since }) => ({
      code,
      name: findRegion(code)?.name ?? code,
      since,
      remindedAt: reminded.get(code) ?? null,
      hasTeam: hasTeam(code),
    })),
    preview: reminderPreview({ item, rounds: round ? [round] : [], language, ...site }),
    addresses,
    formKey: newFormKey(),
  }
}

/** The forms that remind, one for each matter that some region lacks: of the mapping while the round is open, of the plan, of the counts of the year before `now`. */
export const remindForms = (input: RemindInput): RemindForm[] => {
  const { kinds } = missingView(input.snapshot, input)
  return reminderMatters.map((matter) => formOf(matter, kinds, input)).filter((form) => form !== null)
}
