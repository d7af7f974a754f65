import type { Store } from '#shared/platform/store.ts'
import type { AreaPart, Draft, VersionHead, VersionKey } from './draft.ts'
import { findHead, listAreaParts } from './draft-store.ts'
import type { Instrument } from './instrument.ts'
import type { Instruments } from './instruments.ts'

/** A version of its parts, which come in any order: the head names the areas that are in it. */
export const arranged = (head: VersionHead, parts: readonly AreaPart[], from: Instrument | null): Draft => {
  const { areaIds } = head.content
  return {
    head,
    areas: areaIds.flatMap((id) => parts.find(({ area }) => area.id === id) ?? []),
    removedAreas: parts.filter(({ area }) => !areaIds.includes(area.id)),
    from,
  }
}

/** A version's head with its areas in order. Two reads. */
export const withAreas = async (
  store: Pick<Store, 'query'>,
  instruments: Pick<Instruments, 'get'>,
  head: VersionHead,
): Promise<Draft> => {
  const [parts, from] = await Promise.all([
    listAreaParts(store, head),
    head.fromVersion === null ? null : instruments.get(head.instrumentId, head.fromVersion),
  ])
  return arranged(head, parts, from)
}

/** The version that is written in the tool, whatever its status; null when there is none, as for the ones that come with the program. */
export const readDraft = async (
  store: Pick<Store, 'get' | 'query'>,
  instruments: Pick<Instruments, 'get'>,
  key: VersionKey,
): Promise<Draft | null> => {
  const head = await findHead(store, key)
  return head && withAreas(store, instruments, head)
}
