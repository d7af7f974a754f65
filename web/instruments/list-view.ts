import type { VersionHead } from '#shared/instruments/draft.ts'
import type { InstrumentKind } from '#shared/instruments/instrument.ts'
import type { PublishedVersion } from '#shared/instruments/instruments.ts'
import type { Localized } from '#shared/platform/language.ts'

/** One version in the list: what comes with the program has no head. */
export type ListedVersion = { version: number; head: VersionHead | null }

export type ListedInstrument = {
  id: string
  kind: InstrumentKind
  title: Localized
  /** Newest first. */
  versions: ListedVersion[]
  /** Whether the next version can be begun: there is a published one, and no draft. */
  canStart: boolean
}

/** The instruments with all their versions, those that come with the program too. */
export const listView = (published: readonly PublishedVersion[], heads: readonly VersionHead[]): ListedInstrument[] => {
  const written = heads.map((head) => ({
    id: head.instrumentId,
    version: head.instrumentVersion,
    kind: head.kind,
    title: head.content.title,
    head,
  }))
  const isWritten = (one: PublishedVersion) =>
    written.some(({ id, version }) => id === one.id && version === one.version)
  const shipped = published.filter((one) => !isWritten(one)).map((one) => ({ ...one, head: null }))
  return [...Map.groupBy([...written, ...shipped], ({ id }) => id)].map(([id, all]) => {
    const versions = all.toSorted((a, b) => b.version - a.version)
    const named = versions.find(({ head }) => head === null || head.status === 'published') ?? versions[0]
    return {
      id,
      kind: named?.kind ?? 'mapping',
      title: named?.title ?? { sv: id, en: id },
      versions: versions.map(({ version, head }) => ({ version, head })),
      canStart: versions.every(({ head }) => head === null || head.status === 'published'),
    }
  })
}
