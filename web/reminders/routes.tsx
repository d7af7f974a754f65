import { asActor } from '#shared/people/person.ts'
import { swedishDay, swedishYear } from '#shared/platform/swedish-day.ts'
import { isRegionCode, regions } from '#shared/regions/regions.ts'
import { openRounds } from '#shared/reminders/region-facts.ts'
import { type ReminderSubject, reminderMatters } from '#shared/reminders/reminder-run.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { Site, Visit } from '../site.tsx'
import { reminderDeskTexts } from './desk-texts.ts'
import { getMyReminders, postMyReminders } from './my-reminders.tsx'
import { RemindersPage } from './reminders-page.tsx'
import { type RoundReminders, roundReminders } from './reminders-view.ts'

const shownRuns = 5

/** Reads where all regions stand in the open rounds: two reads a region, one for all choices. */
const readRounds = async ({ deps, now }: Visit<'reminders'>, rounds: readonly Round[]): Promise<RoundReminders[]> => {
  const [choices, ...teams] = await Promise.all([
    deps.reminders.choices(),
    ...regions.map(async ({ code }) => [code, await deps.people.members(code)] as const),
  ])
  const teamOf = new Map<string, (typeof teams)[number][1]>(teams)
  return Promise.all(
    rounds.map(async (round) => {
      const standings = await Promise.all(
        regions.map(async (region) => ({
          region,
          team: teamOf.get(region.code) ?? [],
          assessment: await deps.assessments.get(region.code, round.id),
        })),
      )
      return roundReminders(round, standings, choices, swedishDay(now))
    }),
  )
}

const noticeOf = ({ query, language }: Visit<'reminders'>) => {
  const { say } = reminderDeskTexts[language]
  const code = query.get('say')
  if (code === null || !Object.hasOwn(say, code)) return null
  // The code has just been seen to be one of the sentences'.
  return { color: code === 'asked' ? ('success' as const) : ('warning' as const), text: say[code as keyof typeof say] }
}

const getReminders = async (visit: Visit<'reminders'>): Promise<Response> => {
  const { deps, language, path } = visit
  const [rounds, runs] = await Promise.all([
    deps.rounds.list().then((all) => readRounds(visit, openRounds(all))),
    deps.reminders.runs(shownRuns),
  ])
  return visit.page({
    title: reminderDeskTexts[language].title,
    children: (
      <RemindersPage
        language={language}
        rounds={rounds}
        runs={runs}
        notice={noticeOf(visit)}
        addresses={{ desk: path('coordinator'), remind: path('remindMissing') }}
        newFormKey={visit.newFormKey}
      />
    ),
  })
}

/** What the form reminds of, or null where it cannot be: an open round to hand in, the plan of a mapping, the counts of last year, the regions' pages. */
const subjectOf = async ({ deps, form, now }: Visit<'remindMissing'>): Promise<ReminderSubject | null> => {
  const about = form.choice('about', reminderMatters, { isRequired: true })
  if (about === null) return null
  if (about === 'page') return { about }
  if (about === 'counts') {
    const year = swedishYear(now) - 1
    return form.raw('year') === String(year) ? { about, year } : null
  }
  const rounds = await deps.rounds.list()
  const offered = about === 'mapping' ? openRounds(rounds) : rounds.filter(({ kind }) => kind === 'mapping')
  const round = offered.find(({ id }) => id === form.raw('round'))
  return round ? { about, roundId: round.id } : null
}

const postRemind = async (visit: Visit<'remindMissing'>): Promise<Response> => {
  const { deps, form, path, person, now } = visit
  const formKey = form.formKey()
  const subject = await subjectOf(visit)
  const page = path('reminders')
  if (form.errors.formKey) return visit.redirect(`${page}?say=old-form`)
  if (!subject) return visit.redirect(`${page}?say=not-a-choice`)
  // The desk's form has a box for each region; that of this page means all.
  const isChosen = form.has('chosen')
  const regionCodes = [...new Set(form.all('region'))].filter((code) => isRegionCode(code))
  if (isChosen && regionCodes.length === 0) return visit.redirect(`${page}?say=no-region`)
  await deps.reminders.request({
    subject,
    ...(isChosen && { regionCodes }),
    actor: asActor(person),
    at: now,
    formKey,
  })
  return visit.redirect(`${page}?say=asked`)
}

/** A person's own reminders, and the coordinator's page about those of all. */
export const registerReminders = (site: Site): void => {
  site.on('myReminders', getMyReminders)
  site.on('chooseReminders', postMyReminders)
  site.on('reminders', getReminders)
  site.on('remindMissing', postRemind)
}
