import {
  type EventContent,
  type EventTheme,
  eventLimits,
  isOpenOncePublished,
  isPublic,
  type ProjectEvent,
} from '#shared/events/event.ts'
import type { WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import type { Site } from '../site.tsx'
import { ChangeEventPage, NewEventPage } from './desk-form-page.tsx'
import { DeskListPage } from './desk-list-page.tsx'
import { answer, doingOf, showOne, withEvent } from './desk-show.tsx'
import { deskTexts } from './desk-texts.ts'
import { emptyEvent, readEvent, type TypedEvent, typedEvent, typedOfEvent } from './event-form.ts'
import { eventFormTexts } from './event-form-texts.ts'
import { type DeskVisit, onDesk, placeOf } from './event-place.ts'

const showList = async (visit: DeskVisit): Promise<Response> => {
  const { organiser } = placeOf(visit)
  const all = (await visit.deps.events.list()).toReversed()
  return visit.page({
    title: deskTexts[visit.language].title,
    children: (
      <DeskListPage
        visit={visit}
        events={all.filter((event) => event.organiser === organiser)}
        others={organiser === 'SE' ? all.filter((event) => event.organiser !== 'SE' && isPublic(event)) : []}
      />
    ),
  })
}

/** The decided theme that the form or the address names; only the nation's events are made of one. */
const themeOf = async (visit: DeskVisit): Promise<WorkshopTheme | null> => {
  const id = visit.form.raw('workshop') || visit.query.get('theme') || ''
  if (placeOf(visit).organiser !== 'SE' || !/^[\w-]{1,40}$/.test(id)) return null
  const theme = await visit.deps.workshopThemes.get(id)
  return theme?.status === 'taken-up' ? theme : null
}

/** What an event begins with when it is made of a theme. */
const typedOfTheme = (theme: WorkshopTheme | null): TypedEvent =>
  theme
    ? {
        ...emptyEvent,
        title: theme.title,
        titleEn: theme.titleEn,
        description: theme.why,
        kind: theme.form,
        startDay: theme.from,
        endDay: theme.from,
        regions: theme.regionCodes,
      }
    : emptyEvent

const showNew = (visit: DeskVisit, theme: WorkshopTheme | null): Response => {
  const { language, form } = visit
  return visit.page({
    title: eventFormTexts[language].newTitle,
    status: form.hasErrors ? 400 : 200,
    children: (
      <NewEventPage
        visit={visit}
        form={{ errors: form.errors, language }}
        typed={typedEvent(typedOfTheme(theme), form)}
        theme={theme && { id: theme.id, title: theme.subjectTitle[language] }}
      />
    ),
  })
}

const create = async (visit: DeskVisit): Promise<Response> => {
  const { deps, form, language } = visit
  const theme = await themeOf(visit)
  const formKey = form.formKey()
  const content = readEvent(form, language)
  if (!content) return showNew(visit, theme)
  const from: EventTheme | null = theme && {
    workshopId: theme.id,
    subjectTitle: theme.subjectTitle,
    figures: theme.figures,
  }
  const place = placeOf(visit)
  const outcome = await deps.events.create({ ...doingOf(visit, formKey), content, theme: from })
  return visit.redirect(outcome.ok ? `${place.toEvent('one', outcome.value.id)}?said=created` : place.to('list'))
}

const showChange = (visit: DeskVisit, event: ProjectEvent, current: ProjectEvent | null): Response => {
  const { language, form } = visit
  return visit.page({
    title: eventFormTexts[language].changeTitle,
    status: current ? 409 : form.hasErrors ? 400 : 200,
    children: (
      <ChangeEventPage
        visit={visit}
        event={event}
        form={{ errors: form.errors, language }}
        typed={typedEvent(typedOfEvent(event), form)}
        version={current ? current.version : form.shownVersion(event.version)}
        current={current}
      />
    ),
  })
}

const save = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form, language } = visit
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  const content: EventContent | null = readEvent(form, language)
  if (!content) return showChange(visit, event, null)
  const outcome = await deps.events.save({ ...doingOf(visit, formKey), id: event.id, basedOnVersion, content })
  if (!outcome.ok && outcome.refusal.kind === 'stale') return showChange(visit, event, outcome.refusal.current)
  if (!outcome.ok && outcome.refusal.kind === 'no-room') {
    form.fail('form', { kind: 'own', message: deskTexts[language].noRoom(outcome.refusal) })
    return showChange(visit, event, null)
  }
  return answer(visit, event, outcome, 'saved')
}

const publish = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form } = visit
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  if (form.hasErrors) return showOne(visit, event)
  const deed = { ...doingOf(visit, formKey), id: event.id, basedOnVersion }
  const said = isOpenOncePublished(event, visit.now) ? 'published' : 'published-closed'
  return answer(visit, event, await deps.events.publish(deed), said)
}

const cancel = async (visit: DeskVisit, event: ProjectEvent): Promise<Response> => {
  const { deps, form } = visit
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  // Nobody is told of a draft.
  const isDraft = event.status === 'draft'
  const reason = form.text('reason', { maxLength: eventLimits.reason, isRequired: !isDraft })
  if (form.hasErrors) return showOne(visit, event)
  const deed = { ...doingOf(visit, formKey), id: event.id, basedOnVersion, reason }
  return answer(visit, event, await deps.events.cancel(deed), isDraft ? 'discarded' : 'cancelled')
}

/** The desks of those who hold events: the nation's and each region's own, with the same pages. */
export const registerEventDesk = (site: Site): void => {
  onDesk(site, 'list', showList)
  onDesk(site, 'new', async (visit) => showNew(visit, await themeOf(visit)))
  onDesk(site, 'create', create)
  onDesk(site, 'one', withEvent(showOne))
  onDesk(
    site,
    'change',
    withEvent((visit, event) => showChange(visit, event, null)),
  )
  onDesk(site, 'save', withEvent(save))
  onDesk(site, 'publish', withEvent(publish))
  onDesk(site, 'cancel', withEvent(cancel))
}
