import type { ProjectEvent } from '#shared/events/event.ts'
import type { Actor } from '#shared/platform/store.ts'

/** The same every time, so that the pages about them have addresses that are known. */
export const demonstrationEvents = {
  past: 'demo-past-event-------',
  coming: 'demo-coming-event-----',
  online: 'demo-online-event-----',
} as const

type OwnFacts = Pick<ProjectEvent, 'id' | 'title' | 'titleEn' | 'startsAt' | 'endsAt' | 'form'> & Partial<ProjectEvent>

const eventOf = (own: OwnFacts, actor: Actor, at: string): ProjectEvent => ({
  description:
    'Demonstrationsdata: evenemanget är påhittat.\n\nVi går igenom hur regionerna arbetar, och pratar i grupper om vad ni kan ta med er hem.',
  descriptionEn:
    'Demonstration data: the event is made up.\n\nWe go through how the regions work, and talk in groups about what you can take home.',
  kind: 'workshop',
  place: '',
  meetingUrl: '',
  siteSeats: null,
  onlineSeats: null,
  lastDay: '',
  hours: null,
  regionCodes: [],
  organiser: 'SE',
  status: 'published',
  version: 1,
  sequence: 0,
  announced: null,
  theme: null,
  materials: [],
  savedAt: at,
  savedBy: actor,
  ...own,
})

/** Three made-up events: one that has been, with attendance and an evaluation, one that is full and has a waiting list, and one on line. */
export const eventsMadeBy = (actor: Actor, at: Date): Record<keyof typeof demonstrationEvents, ProjectEvent> => {
  const moment = at.toISOString()
  const { past, coming, online } = demonstrationEvents
  const made = (own: OwnFacts) => eventOf(own, actor, moment)
  return {
    past: made({
      id: past,
      title: 'Demonstrationsdata: Så börjar vi med validering',
      titleEn: 'Demonstration data: How we begin with validation',
      startsAt: '2026-11-12T08:00:00.000Z',
      endsAt: '2026-11-12T14:30:00.000Z',
      form: 'site',
      place: 'Demo-lokalen, Västerås',
      siteSeats: 20,
      materials: [
        {
          id: 'demo-material',
          kind: 'material',
          title: 'Demo: bilder från dagen',
          url: 'https://demo.example/bilder',
          captions: '',
          transcript: '',
          isPublic: true,
          addedAt: moment,
        },
      ],
    }),
    coming: made({
      id: coming,
      title: 'Demonstrationsdata: Validering i yrkesvux',
      titleEn: 'Demonstration data: Validation in vocational adult education',
      startsAt: '2027-02-03T08:00:00.000Z',
      endsAt: '2027-02-03T15:00:00.000Z',
      form: 'both',
      place: 'Demo-lokalen, Örebro',
      meetingUrl: 'https://demo.example/mote',
      siteSeats: 4,
      lastDay: '2027-01-27',
      regionCodes: ['12', '13', '20'],
    }),
    online: made({
      id: online,
      title: 'Demonstrationsdata: Kort utbildning i kartläggningen',
      titleEn: 'Demonstration data: Short training in the mapping',
      kind: 'training',
      startsAt: '2027-03-18T12:00:00.000Z',
      endsAt: '2027-03-18T13:30:00.000Z',
      form: 'online',
      meetingUrl: 'https://demo.example/utbildning',
    }),
  }
}
