import { newId } from '#shared/platform/ids.ts'
import type { Store } from '#shared/platform/store.ts'
import type { EventContent, EventTheme } from './event.ts'
import { addEvent, type EventDoing, type EventOutcome } from './event-deed.ts'

/** Writes a new event as a draft that nobody else sees; `theme` is the decided theme that it is made of. */
export const createEvent = (
  store: Store,
  { content, theme, ...doing }: EventDoing & { content: EventContent; theme: EventTheme | null },
): Promise<EventOutcome> =>
  addEvent(store, doing, {
    ...content,
    id: newId(),
    organiser: doing.organiser,
    status: 'draft',
    version: 1,
    sequence: 0,
    announced: null,
    theme,
    materials: [],
    savedAt: doing.at.toISOString(),
    savedBy: doing.actor,
  })
