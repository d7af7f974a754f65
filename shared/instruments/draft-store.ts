import { bare } from '#shared/platform/bare-item.ts'
import type { Change, Item, Key, Store } from '#shared/platform/store.ts'
import type { AreaPart, HeadContent, VersionHead, VersionKey } from './draft.ts'
import type { Area } from './instrument.ts'
import { fillUsualArea } from './usual-values.ts'

/** Heads stand together so that the list of versions is one query; each version's areas in a partition of their own. */
const headsPartition = 'INSTRUMENTS'
/** Padded so that versions sort as numbers. */
const padded = (number: number) => String(number).padStart(6, '0')
const headKey = ({ instrumentId, instrumentVersion }: VersionKey): Key => ({
  pk: headsPartition,
  sk: `INSTRUMENT#${instrumentId}#VERSION#${padded(instrumentVersion)}`,
})
const partsPartition = ({ instrumentId, instrumentVersion }: VersionKey) =>
  `INSTRUMENT#${instrumentId}#VERSION#${padded(instrumentVersion)}`
const areaPrefix = 'AREA#'

/** DynamoDB's maps forget the order of their keys: sources are kept as a list. */
const packed = ({ sources, ...content }: HeadContent) => ({ ...content, sources: Object.entries(sources) })
type Packed = ReturnType<typeof packed>
const unpacked = ({ sources, ...content }: Packed): HeadContent => ({
  ...content,
  sources: Object.fromEntries(sources),
})

const toHead = (item: Item): VersionHead => {
  const { content, ...head } = bare<Omit<VersionHead, 'content'> & { content: Packed }>(item)
  return { ...head, content: unpacked(content) }
}

/** The head of a version that is written in the tool, or null. */
export const findHead = async (store: Pick<Store, 'get'>, key: VersionKey): Promise<VersionHead | null> => {
  const item = await store.get('content', headKey(key))
  return item && toHead(item)
}

/** The heads of all versions that are written in the tool. One query. */
export const listHeads = async (store: Pick<Store, 'query'>): Promise<VersionHead[]> =>
  (await store.query('content', headsPartition)).map(toHead)

/** What an earlier version of the program stored lacks what came later. It wrote only areas, so that with the usual values it is one. */
const whole = (area: Area): Area => fillUsualArea(area) as Area

/** All areas of a version, the removed ones too, in no order that means anything. One query. */
export const listAreaParts = async (store: Pick<Store, 'query'>, key: VersionKey): Promise<AreaPart[]> =>
  (await store.query('content', partsPartition(key), areaPrefix))
    .map((item) => bare<AreaPart>(item))
    .map((part) => ({ ...part, area: whole(part.area) }))

/** Writes the head as its next revision, if it still stands in the one before with one of these statuses; the first only where there is none. */
export const putHead = (head: VersionHead, statusIn: readonly VersionHead['status'][]): Change => ({
  table: 'content',
  put: { ...headKey(head), ...head, content: packed(head.content) },
  condition: head.revision === 1 ? { absent: true } : { statusIn, equals: { revision: head.revision - 1 } },
})

/** Holds that the version is a draft still; changes nothing. */
export const headIsDraft = (key: VersionKey): Change => ({
  table: 'content',
  check: headKey(key),
  condition: { statusIn: ['draft'] },
})

/** Holds that the area stands in the revision that was read; changes nothing. */
export const areaIsUnchanged = (key: VersionKey, { area, revision }: AreaPart): Change => ({
  table: 'content',
  check: { pk: partsPartition(key), sk: areaPrefix + area.id },
  condition: { equals: { revision } },
})

/** Writes the area as its next revision; the first only where there is none. */
export const putArea = (key: VersionKey, part: AreaPart): Change => ({
  table: 'content',
  put: { pk: partsPartition(key), sk: areaPrefix + part.area.id, ...part },
  condition: part.revision === 1 ? { absent: true } : { equals: { revision: part.revision - 1 } },
})

/** What an earlier revision held: every revision stays, so that a change can be undone and its audit line needs only its number. */
export type Revision = { content?: HeadContent; area?: Area; older?: string[] }

const revisionKey = (key: VersionKey, part: string, revision: number): Key => ({
  pk: partsPartition(key),
  sk: `REVISION#${part}#${padded(revision)}`,
})

/** Keeps what a revision of a part (`head`, or an area's id) holds. */
export const keepRevision = (key: VersionKey, part: string, revision: number, held: Revision): Change => ({
  table: 'content',
  put: { ...revisionKey(key, part, revision), ...held, ...(held.content && { content: packed(held.content) }) },
})

/** What a part held in a revision, or null when it has none by that number. */
export const findRevision = async (
  store: Pick<Store, 'get'>,
  key: VersionKey,
  part: string,
  revision: number,
): Promise<Revision | null> => {
  const item = revision < 1 ? null : await store.get('content', revisionKey(key, part, revision))
  if (!item) return null
  const { content, area, ...held } = bare<Omit<Revision, 'content'> & { content?: Packed }>(item)
  return { ...held, ...(area && { area: whole(area) }), ...(content && { content: unpacked(content) }) }
}
