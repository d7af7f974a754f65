import { asActor } from '#shared/people/person.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { monthOf } from '#shared/time/months.ts'
import {
  attendanceMonths,
  deadlinesOf,
  looksLikeIdentityNumber,
  type Participant,
  type ParticipantContent,
  participantLimits,
} from '#shared/time/participant.ts'
import { periodOf } from '#shared/time/programme-periods.ts'
import type { ParticipantRefusal } from '#shared/time/save-participant.ts'
import type { ProjectPeople } from '#shared/time/whole-project.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatList, formatMonth } from '../texts/format.ts'
import { participantDifferences } from './desk-differences.ts'
import { participantTexts } from './participant-texts.ts'
import { ParticipantsPage } from './participants-page.tsx'
import type { TimeProblem } from './problem.tsx'

export type ParticipantsVisit = Visit<'participants' | 'saveParticipant'>

/** The participant that the page's form changes; null for a new one. */
const chosenOf = ({ form, query }: ParticipantsVisit, { participants }: ProjectPeople): Participant | null => {
  const id = form.has('id') ? form.raw('id') : query.get('change')
  return participants.find((one) => one.id === id) ?? null
}

const show = (visit: ParticipantsVisit, people: ProjectPeople, problem: TimeProblem | null = null): Response => {
  const { language, form, params, now } = visit
  const chosen = chosenOf(visit, people)
  const { project } = people
  const stands = chosen ?? { name: '', organisation: '', from: project.startsOn, to: project.endsOn }
  const typed = (name: keyof ParticipantContent): string => (form.has('name') ? form.raw(name) : stands[name])
  return visit.page({
    title: `${participantTexts[language].title}, ${project.name}`,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('participants', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <ParticipantsPage
        visit={visit}
        people={people}
        form={{ errors: form.errors, language }}
        chosen={chosen}
        version={form.shownVersion(chosen?.version ?? 0)}
        typed={{ name: typed('name'), organisation: typed('organisation'), from: typed('from'), to: typed('to') }}
        months={attendanceMonths(project, people.participants, people.attendance, swedishDay(now))}
        deadlines={deadlinesOf(project, people.participants, people.attendance, swedishDay(now))}
        hasClock={periodOf(project.periodId).participants !== null}
        problem={problem}
      />
    ),
  })
}

const read = ({ form, language }: ParticipantsVisit): ParticipantContent => {
  const t = participantTexts[language]
  const content = {
    name: form.text('name', { maxLength: participantLimits.name, isRequired: true }),
    organisation: form.text('organisation', { maxLength: participantLimits.organisation, isRequired: true }),
    from: form.day('from', { isRequired: true }),
    to: form.day('to', { isRequired: true }),
  }
  for (const name of ['name', 'organisation'] as const)
    if (looksLikeIdentityNumber(content[name])) form.fail(name, { kind: 'own', message: t.identityNumber })
  if (content.from && content.to && content.to < content.from) form.fail('to', { kind: 'before', other: t.labels.from })
  return content
}

/** Says beside the day which months have hours that it leaves outside. */
const failDays = ({ form, language }: ParticipantsVisit, months: readonly string[], from: string): void => {
  for (const [name, outside] of [
    ['from', months.filter((month) => month < monthOf(from))],
    ['to', months.filter((month) => month >= monthOf(from))],
  ] as const)
    if (outside.length > 0)
      form.fail(name, {
        kind: 'own',
        message: participantTexts[language].hoursOutside(
          formatList(
            outside.map((month) => formatMonth(month, language)),
            language,
          ),
        ),
      })
}

type Shown = Exclude<ParticipantRefusal, { kind: 'already-done' | 'hours-outside' }>

const problemOf = (refusal: Shown, content: ParticipantContent, { language }: ParticipantsVisit): TimeProblem => {
  const t = participantTexts[language]
  if (refusal.kind === 'identity-number') return t.identityNumber
  if (refusal.kind !== 'stale') return refusal.kind === 'full' ? t.full : t.gone
  const { current } = refusal
  return { current, differences: participantDifferences(current, content, language) }
}

const save = async (visit: Visit<'saveParticipant'>): Promise<Response> => {
  const { form, deps, person, now, params } = visit
  const people = await deps.timeSheets.people(params.project)
  if (!people) return visit.notFound()
  const content = read(visit)
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  if (form.hasErrors) return show(visit, people)
  const id = form.raw('id')
  const outcome = await deps.timeSheets.saveParticipant({
    projectId: people.project.id,
    id: id === '' ? null : id,
    basedOnVersion,
    content,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('participants', params)}?done=${id === '' ? 'added' : 'saved'}`)
  const { refusal } = outcome
  if (refusal.kind === 'hours-outside') {
    failDays(visit, refusal.months, content.from)
    return show(visit, people)
  }
  const current = (await deps.timeSheets.people(params.project)) ?? people
  return show(visit, current, problemOf(refusal, content, visit))
}

/** The administrator's page of a project's participants. */
export const registerParticipants = (site: Site): void => {
  site.on('participants', async (visit) => {
    const people = await site.deps.timeSheets.people(visit.params.project)
    return people ? show(visit, people) : visit.notFound()
  })
  site.on('saveParticipant', save)
}
