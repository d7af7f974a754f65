import type { Instrument } from '#shared/instruments/instrument.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import type { WebDeps } from '../deps.ts'
import { figuresOf } from './figure-history.ts'
import { type FilterProblem, snapshotName } from './picture-filter.ts'
import { readPicture } from './read-picture.ts'
import { roundTitleOf } from './round-title.ts'

/** The named figures of the picture that an address asks for. */
export type AskedFigures = {
  snapshot: Snapshot
  instrument: Instrument
  roundTitle: string
  figures: readonly KeyFigure[]
  isNewest: boolean
  /** What the address asked for and cannot have; the newest is then shown. */
  problems: (FilterProblem | { kind: 'unknown-snapshot'; value: string })[]
  /** The end of addresses that keep to the same picture: nothing for the newest. */
  search: string
}

const maxShown = 80

/** The picture with the id; null for what has never been the newest. The list is in memory: words that name nothing cost no reading, and push out none of the pictures that are kept. */
const readNamed = async ({ snapshots }: Pick<WebDeps, 'snapshots'>, id: string): Promise<Snapshot | null> =>
  (await snapshots.list()).some((facts) => facts.id === id) ? snapshots.get(id) : null

/** Reads the figures of one picture: that of the id or of the month in the address, or the newest. Null before the first. */
export const readFigures = async (
  deps: Pick<WebDeps, 'snapshots' | 'instruments' | 'rounds'>,
  query: URLSearchParams,
  language: Language,
): Promise<AskedFigures | null> => {
  const id = query.get(snapshotName)?.trim() || null
  const [picture, named] = await Promise.all([
    readPicture(deps, query, language),
    id === null ? null : readNamed(deps, id),
  ])
  if (!picture) return null
  if (named) {
    const [instrument, roundTitle, latest] = await Promise.all([
      deps.instruments.get(named.instrumentId, named.instrumentVersion),
      roundTitleOf(deps, named.roundId, language),
      deps.snapshots.latest(),
    ])
    return {
      snapshot: named,
      instrument,
      roundTitle,
      figures: figuresOf(named, instrument),
      isNewest: named.id === latest?.id,
      problems: [],
      search: `?${new URLSearchParams({ [snapshotName]: named.id })}`,
    }
  }
  const { snapshot, instrument, roundTitle, isNewest, problems, filter } = picture
  return {
    snapshot,
    instrument,
    roundTitle,
    figures: figuresOf(snapshot, instrument),
    isNewest,
    problems: [
      ...problems.filter(({ kind }) => kind === 'unknown-period'),
      ...(id === null ? [] : [{ kind: 'unknown-snapshot', value: id.slice(0, maxShown) } as const]),
    ],
    search: filter.period === null ? '' : `?${new URLSearchParams({ period: filter.period })}`,
  }
}
