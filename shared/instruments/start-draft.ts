import { newId } from '#shared/platform/ids.ts'
import type { Localized } from '#shared/platform/language.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import type { AreaPart, Deed, VersionHead, VersionKey } from './draft.ts'
import { keepRevision, putArea, putHead } from './draft-store.ts'
import { type Instrument, type InstrumentKind, indicatorsOf } from './instrument.ts'
import type { Instruments } from './instruments.ts'
import { noChoices } from './lineage.ts'

export type StartRefusal =
  /** The id is taken, or a draft of the version is there already. */
  | { kind: 'draft-exists' }
  /** There is no published version to begin from. */
  | { kind: 'nothing-published' }
  | { kind: 'already-done' }

type Starting = { actor: Actor; at: Date; formKey?: string }

const started = (parts: string[], { actor, at }: Starting): Deed => ({
  id: newId(),
  kind: 'started',
  subject: '',
  by: actor,
  at: at.toISOString(),
  parts,
})

const start = async (
  store: Store,
  head: VersionHead,
  areas: AreaPart[],
  { actor, at, formKey }: Starting,
): Promise<Outcome<VersionKey, StartRefusal>> => {
  const result = await store.commit({
    changes: [
      putHead(head, []),
      ...areas.map((part) => putArea(head, part)),
      keepRevision(head, 'head', 1, { content: head.content }),
      ...areas.map(({ area, older }) => keepRevision(head, area.id, 1, { area, older })),
    ],
    audit: {
      scope: 'SE',
      actor,
      action: 'start-instrument-version',
      subject: `instrument ${head.instrumentId} ${head.instrumentVersion}`,
      at: at.toISOString(),
      after: { kind: head.kind, fromVersion: head.fromVersion },
    },
    ...(formKey && { formKey }),
  })
  if (result.ok) return done({ instrumentId: head.instrumentId, instrumentVersion: head.instrumentVersion })
  return refused({ kind: result.refusal.kind === 'already-done' ? 'already-done' : 'draft-exists' })
}

/** Starts a new instrument with nothing in it. Refused when the id is taken. */
export const startInstrument = async (
  store: Store,
  instruments: Pick<Instruments, 'find'>,
  { id, kind, title, ...starting }: Starting & { id: string; kind: InstrumentKind; title: Localized },
): Promise<Outcome<VersionKey, StartRefusal>> => {
  if (await instruments.find(id, 1)) {
    const isDone = await store.wasDone(starting.formKey)
    return refused({ kind: isDone ? 'already-done' : 'draft-exists' })
  }
  const head: VersionHead = {
    instrumentId: id,
    instrumentVersion: 1,
    kind,
    fromVersion: null,
    usedIds: [],
    status: 'draft',
    revision: 1,
    deed: started(['head'], starting),
    content: {
      title,
      origin: { sv: '', en: '' },
      targetLevel: 3,
      sources: {},
      areaIds: [],
      choices: noChoices,
      older: [],
    },
  }
  return start(store, head, [], starting)
}

/** Every id that an indicator has had in the versions up to this one. */
const idsSoFar = async (instruments: Pick<Instruments, 'get'>, latest: Instrument): Promise<string[]> => {
  const numbers = Array.from({ length: latest.version }, (_, index) => index + 1)
  const versions = await Promise.all(numbers.map((version) => instruments.get(latest.id, version)))
  return [...new Set(versions.flatMap((version) => indicatorsOf(version).map(({ id }) => id)))]
}

/** Starts the version after the latest published one, as a copy of it. Refused when that has been started already. */
export const startVersion = async (
  store: Store,
  instruments: Instruments,
  { id, ...starting }: Starting & { id: string },
): Promise<Outcome<VersionKey, StartRefusal>> => {
  const [newest] = (await instruments.published()).filter((version) => version.id === id)
  if (!newest) return refused({ kind: 'nothing-published' })
  const latest = await instruments.get(id, newest.version)
  const deed = started(['head', ...latest.areas.map((area) => area.id)], starting)
  const head: VersionHead = {
    instrumentId: id,
    instrumentVersion: latest.version + 1,
    kind: latest.kind,
    fromVersion: latest.version,
    usedIds: await idsSoFar(instruments, latest),
    status: 'draft',
    revision: 1,
    deed,
    content: {
      title: latest.title,
      origin: latest.origin,
      targetLevel: latest.targetLevel,
      sources: latest.sources,
      areaIds: latest.areas.map((area) => area.id),
      choices: noChoices,
      older: [],
    },
  }
  const areas = latest.areas.map((area): AreaPart => ({ area, older: [], revision: 1, deed }))
  return start(store, head, areas, starting)
}
