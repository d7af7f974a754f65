import { type EventForm, eventForms, hasEnded, isPublic, type ProjectEvent } from '#shared/events/event.ts'
import { regions } from '#shared/regions/regions.ts'

/** What is chosen on the calendar's page; empty for all. */
export type EventFilter = { form: EventForm | ''; region: string; theme: string }

/** Reads the filter from an address; what is no choice chooses nothing. */
export const readFilter = (query: URLSearchParams): EventFilter => ({
  form: eventForms.find((form) => form === query.get('form')) ?? '',
  region: regions.find(({ code }) => code === query.get('region'))?.code ?? '',
  theme: query.get('theme') ?? '',
})

export const isFiltered = ({ form, region, theme }: EventFilter): boolean =>
  form !== '' || region !== '' || theme !== ''

/** Whether an event is a region's: it holds it, or is invited. */
export const concernsRegion = (
  { organiser, regionCodes }: Pick<ProjectEvent, 'organiser' | 'regionCodes'>,
  region: string,
): boolean => organiser === region || regionCodes.includes(region)

const fits = (event: ProjectEvent, { form, region, theme }: EventFilter): boolean =>
  (form === '' || event.form === form || event.form === 'both') &&
  (region === '' || concernsRegion(event, region)) &&
  (theme === '' || event.theme?.subjectTitle.sv === theme)

export type EventsView = {
  /** The next first. */
  coming: ProjectEvent[]
  /** The latest first. */
  past: ProjectEvent[]
  themes: { value: string; label: { sv: string; en: string } }[]
  isEmpty: boolean
}

/** What the calendar shows of all events: those that are public and fit what is chosen. */
export const eventsView = (events: readonly ProjectEvent[], filter: EventFilter, now: Date): EventsView => {
  const open = events.filter(isPublic)
  const shown = open.filter((event) => fits(event, filter))
  const themes = new Map(
    open.flatMap(({ theme }) => (theme ? [[theme.subjectTitle.sv, theme.subjectTitle] as const] : [])),
  )
  return {
    coming: shown.filter((event) => !hasEnded(event, now)),
    past: shown.filter((event) => hasEnded(event, now)).toReversed(),
    themes: [...themes].map(([value, label]) => ({ value, label })),
    isEmpty: shown.length === 0,
  }
}
