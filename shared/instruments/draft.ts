import type { Language, Localized } from '#shared/platform/language.ts'
import type { Actor } from '#shared/platform/store.ts'
import {
  type Area,
  type Instrument,
  type InstrumentKind,
  indicatorsOf,
  type Lineage,
  type Source,
} from './instrument.ts'
import { type LineageChoices, proposeLineage } from './lineage.ts'

/** Which version of which instrument. */
export type VersionKey = { instrumentId: string; instrumentVersion: number }

/** One action on a draft. Each part that it changed carries it, and it can be undone while none of them has changed since. */
export type Deed = {
  id: string
  kind: DeedKind
  /** The ids of what it concerned, for people: `A3`, or an area's letter. */
  subject: string
  by: Actor
  at: string
  /** The parts that it changed: `head`, and areas by their ids. */
  parts: string[]
}

export const deedKinds = [
  'started',
  'head-edited',
  'area-added',
  'area-edited',
  'area-moved',
  'area-removed',
  'indicator-added',
  'indicator-edited',
  'indicator-moved',
  'indicator-duplicated',
  'indicator-removed',
  'origin-chosen',
  'file-read',
  'started-again',
  'undone',
] as const
export type DeedKind = (typeof deedKinds)[number]

/** What stands for the whole of a draft and can be edited; the areas are parts of their own. */
export type HeadContent = {
  title: Localized
  origin: Localized
  targetLevel: number
  sources: Record<string, Source>
  /** The areas in their order. One that is not named here has been removed. */
  areaIds: string[]
  /** What has been chosen by hand about what became of earlier indicators. */
  choices: LineageChoices
  /** Texts whose other language was changed later (older-texts.ts). */
  older: string[]
}

export const versionStatuses = ['draft', 'in-review', 'published'] as const
export type VersionStatus = (typeof versionStatuses)[number]

/** A version that is written in the tool. Edited while it is a draft, read in review, and after it is published never changed again. */
export type VersionHead = VersionKey & {
  kind: InstrumentKind
  /** The published version that it began from; null in an instrument's first. */
  fromVersion: number | null
  /** Ids of indicators in all earlier versions: none may be given to another question. */
  usedIds: string[]
  status: VersionStatus
  revision: number
  deed: Deed
  content: HeadContent
  sentForReview?: { at: string; by: Actor; lastEditedBy: Actor }
  /** Why the second person sent it back. */
  remark?: { text: string; at: string; by: Actor }
  /** With the lineage as it was then, whatever becomes of the rules by which one is proposed. */
  published?: { at: string; by: Actor; lineage: Lineage | null }
}

/** One area of a version, an item of its own: two editors on different areas never wait for each other. */
export type AreaPart = { area: Area; older: string[]; revision: number; deed: Deed }

/** A version that is written in the tool, with its areas in order. */
export type Draft = {
  head: VersionHead
  areas: AreaPart[]
  /** Areas that have been removed; kept so that it can be undone. */
  removedAreas: AreaPart[]
  /** The published version that it began from. */
  from: Instrument | null
}

/** DynamoDB's maps forget the order of their keys. */
const inOrder = (lineage: Lineage | null, instrument: Instrument): Lineage | null =>
  lineage && {
    ...lineage,
    origins: Object.fromEntries(
      indicatorsOf(instrument).flatMap(({ id }) => {
        const origin = lineage.origins[id]
        return origin ? [[id, origin] as const] : []
      }),
    ),
  }

/** The draft as the instrument that it would be if it were published now. It may have problems left (instrument-problems.ts). */
export const instrumentOf = ({ head, areas, from }: Draft): Instrument => {
  const { title, origin, targetLevel, sources, choices } = head.content
  const bare: Instrument = {
    id: head.instrumentId,
    version: head.instrumentVersion,
    kind: head.kind,
    title,
    origin,
    targetLevel,
    sources,
    areas: areas.map(({ area }) => area),
    lineage: null,
  }
  if (head.published) return { ...bare, lineage: inOrder(head.published.lineage, bare) }
  return from ? { ...bare, lineage: proposeLineage(from, bare, choices) } : bare
}

/** All texts of a draft whose other language was changed later, each as `<part> <path> <language>`. */
export const olderTexts = ({ head, areas }: Draft): { id: string; path: string; language: Language }[] =>
  [...head.content.older, ...areas.flatMap(({ older }) => older)].map((entry) => {
    const [id = '', path = '', language] = entry.split(' ')
    return { id, path, language: language === 'en' ? 'en' : 'sv' }
  })

/** The newest action of this person that can still be undone, or null: no part that it changed has changed since. */
export const undoable = ({ head, areas, removedAreas }: Draft, personId: string): Deed | null => {
  if (head.status !== 'draft') return null
  const parts = new Map<string, Deed>([
    ['head', head.deed],
    ...[...areas, ...removedAreas].map(({ area, deed }) => [area.id, deed] as const),
  ])
  return [...parts.values()]
    .filter(({ by, kind }) => by.id === personId && kind !== 'started')
    .filter((deed) => deed.parts.every((part) => parts.get(part)?.id === deed.id))
    .reduce<Deed | null>((newest, deed) => (newest === null || deed.at > newest.at ? deed : newest), null)
}
