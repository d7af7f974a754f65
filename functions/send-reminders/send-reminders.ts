import { readLateFacts } from '#shared/notices/late-facts.ts'
import { isShown, isUnread, kindOf } from '#shared/notices/notice.ts'
import { findMark } from '#shared/notices/notice-store.ts'
import { tellLate } from '#shared/notices/tell-late.ts'
import { newId } from '#shared/platform/ids.ts'
import type { Language } from '#shared/platform/language.ts'
import { maySendAgain, type SendMail } from '#shared/platform/mailer.ts'
import { failureFacts } from '#shared/platform/stack.ts'
import type { Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Asked } from '#shared/reminders/asked-for.ts'
import { type Digest, digestOf, mayMail, type Reminded } from '#shared/reminders/digest.ts'
import { type ReminderChoice, usualChoice } from '#shared/reminders/reminder-choice.ts'
import type { ReminderOrder, ReminderRun } from '#shared/reminders/reminder-run.ts'
import { forgetPerson, keepRun, listChoices, listReminded, putReminded } from '#shared/reminders/reminder-store.ts'
import type { Round } from '#shared/rounds/round.ts'
import { forgetVisits, listVisitors } from '#shared/visits/visit-store.ts'
import { digestMail } from '#web/reminders/digest-mail.ts'
import { type PersonToRemind, type ReminderSources, readPeople } from './read-people.ts'

export type ReminderDeps = {
  store: Store
  sources: ReminderSources
  sendMail: SendMail
  origin: string
  isDemonstration: boolean
  /** Says that a mail did not go: never whose. */
  logFailure(facts: Record<string, string | boolean>): void
}

/** What became of one person. `again`: her mail surely did not go, for a passing reason. */
type Sent = 'mailed' | 'quiet' | 'again' | 'failed'

const outcomeOf = async (send: () => Promise<void>, log: ReminderDeps['logFailure']): Promise<Sent> => {
  try {
    await send()
    return 'mailed'
  } catch (error) {
    const isAgain = maySendAgain(error)
    log({ ...failureFacts(error), isAgain })
    return isAgain ? 'again' : 'failed'
  }
}

const states = { mailed: 'sent', again: 'failed', failed: 'unsure' } as const satisfies Record<
  Exclude<Sent, 'quiet'>,
  Reminded['state']
>

/**
 * Mails one digest, at most once a day: the day is claimed in the store before the mail goes, so that of two runs at once only one sends. What was told is noted when the mail has gone; a mail that
 * surely was not taken gives the day back.
 */
const mailPerson = async (
  deps: ReminderDeps,
  {
    person,
    digest,
    reminded,
    language,
    rounds,
  }: {
    person: PersonToRemind
    digest: Digest
    reminded: Reminded | null
    language: Language | null
    rounds: readonly Round[]
  },
  today: string,
): Promise<Sent> => {
  const { store, sendMail, origin, isDemonstration, logFailure } = deps
  const claimed: Reminded = {
    email: person.email,
    day: today,
    state: 'sending',
    told: reminded?.told ?? [],
    version: (reminded?.version ?? 0) + 1,
  }
  if (!(await putReminded(store, claimed))) return 'quiet'
  const mail = digestMail({ to: person.email, name: person.name, digest, rounds, language, origin, isDemonstration })
  const sent = await outcomeOf(() => sendMail(mail), logFailure)
  if (sent === 'quiet') return sent
  const told = sent === 'mailed' ? digest.keys : claimed.told
  await putReminded(store, { ...claimed, state: states[sent], told, version: claimed.version + 1 })
  return sent
}

/** Tells of what time has done to the regions' plans: from then on it is news as anything else. */
const tellAllLate = async ({ store, sources }: ReminderDeps, rounds: readonly Round[], at: Date): Promise<void> => {
  for (const { code } of regions) {
    const facts = await readLateFacts(sources, code, { rounds, today: swedishDay(at) })
    await tellLate(store, { regionCode: code, facts, at })
  }
}

/** What the person has not read of what she wants mail about; her mark is read where there is any. It says nothing of the kinds that she has off in the tool, where she has not been shown them. */
const unreadOf = async (store: Store, { email, notices }: PersonToRemind, { bellOff, mailOff }: ReminderChoice) => {
  const wanted = notices.filter((notice) => !mailOff.includes(kindOf(notice)))
  if (wanted.length === 0) return []
  const mark = await findMark(store, email)
  return wanted
    .filter((notice) => !isShown(notice, { bellOff }) || isUnread(notice, { mark }))
    .toSorted((a, b) => a.at.localeCompare(b.at))
}

/** Forgets what was kept of people who have left. */
const forgetLeavers = async (
  store: Store,
  people: readonly PersonToRemind[],
  known: Iterable<string>,
): Promise<void> => {
  const here = new Set(people.map(({ email }) => email))
  for (const email of new Set(known)) {
    if (here.has(email)) continue
    await forgetPerson(store, email)
    await forgetVisits(store, email)
  }
}

const askedIn = (order: ReminderOrder): Asked | null => {
  if (order.reason === 'schedule') return null
  const { reason: _reason, regionCodes, ...subject } = order
  return { subject, regionCodes }
}

/** Counts of a run, and whether some mail may go when it is tried again. */
export type SentReminders = ReminderRun & { isToTryAgain: boolean }

/** Mails everybody who has something new to know. Running it again on the same day mails only those whose mail surely did not go. */
export const sendReminders = async (deps: ReminderDeps, order: ReminderOrder, now: Date): Promise<SentReminders> => {
  const { store, sources } = deps
  const today = swedishDay(now)
  const rounds = await sources.rounds.list()
  const asked = askedIn(order)
  if (order.reason === 'schedule') await tellAllLate(deps, rounds, now)
  const [people, choices, allReminded] = await Promise.all([
    readPeople(store, sources, { rounds, today, subject: asked?.subject ?? null }),
    listChoices(store),
    listReminded(store),
  ])
  const counts: Record<Sent, number> = { mailed: 0, quiet: 0, again: 0, failed: 0 }
  for (const person of people) {
    const choice: ReminderChoice = choices.get(person.email) ?? usualChoice
    const reminded = allReminded.get(person.email) ?? null
    const notices = mayMail(reminded, today) ? await unreadOf(store, person, choice) : []
    const { items, notices: happened } = person
    const digest = digestOf({ items, notices, happened, choice, today, reminded, asked })
    const { language } = choice
    counts[digest ? await mailPerson(deps, { person, digest, reminded, language, rounds }, today) : 'quiet'] += 1
  }
  await forgetLeavers(store, people, [...choices.keys(), ...allReminded.keys(), ...(await listVisitors(store))])
  const run: ReminderRun = {
    id: newId(),
    at: now.toISOString(),
    reason: order.reason,
    roundId: null,
    ...asked?.subject,
    ...(asked?.regionCodes && { regionCodes: [...asked.regionCodes] }),
    mailedCount: counts.mailed,
    failedCount: counts.failed + counts.again,
    quietCount: counts.quiet,
  }
  await keepRun(store, run)
  return { ...run, isToTryAgain: counts.again > 0 }
}
