import { refused } from '#shared/platform/outcome.ts'
import type { Store } from '#shared/platform/store.ts'
import { changePage, type PageDeed, type PageOutcome, versionOf, writeDraft } from './change-page.ts'
import type { RegionContact } from './region-page.ts'

/** Writes whom to turn to. Refuses when a colleague has changed it since it was seen. */
export const saveContact = (
  store: Store,
  deed: PageDeed & { contact: RegionContact; basedOnVersion: number },
): PageOutcome =>
  changePage(store, deed, (before, content) => {
    if (versionOf(before, 'contact') !== deed.basedOnVersion) return refused({ kind: 'stale', current: before })
    // The named person's name stays out of the log, which is kept longer than the page names her.
    const told = ({ person, ...contact }: RegionContact) => ({ ...contact, namesPerson: person !== '' })
    return writeDraft(deed, before, {
      key: 'contact',
      content: { ...content, contact: deed.contact },
      action: 'save-page-contact',
      audit: { before: told(content.contact), after: told(deed.contact) },
    })
  })
