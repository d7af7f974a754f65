import type { Instrument } from '#shared/instruments/instrument.ts'
import { type FigureChange, figureChanges, hasChanged, keyFigures } from '#shared/key-figures/key-figures.ts'
import { regions } from '#shared/regions/regions.ts'
import type { RegionStatus, Snapshot } from '#shared/statistics/snapshot.ts'

/** A picture with the questionnaire that it rests on. */
type PictureWithInstrument = { snapshot: Snapshot; instrument: Instrument }

/** What has become public between two pictures. */
export type PictureChanges = {
  /** Codes of regions that have handed in, adopted a plan, or reported a year since, in code order. */
  handedIn: string[]
  adopted: string[]
  reported: { regionCode: string; years: number[] }[]
  /** Figures that read otherwise, and those that are new. */
  figures: FigureChange[]
}

const none: Pick<RegionStatus, 'mapping' | 'plan' | 'countYears'> = {
  mapping: 'not-started',
  plan: 'none',
  countYears: [],
}

/** What the later picture shows that the earlier one did not. Only what anyone may see of a region is compared. */
export const changesSince = (now: PictureWithInstrument, before: PictureWithInstrument): PictureChanges => {
  const statuses = ({ snapshot }: PictureWithInstrument) =>
    new Map(snapshot.regions.map((status) => [status.regionCode, status]))
  const [current, earlier] = [statuses(now), statuses(before)]
  const pairs = regions.map(({ code }) => ({
    code,
    now: current.get(code) ?? none,
    before: earlier.get(code) ?? none,
  }))
  // Another round begins anew: that a region has handed in there is told of it, whatever it had done in the round before.
  const isSameRound = now.snapshot.roundId === before.snapshot.roundId
  const become = (is: (status: typeof none) => boolean) =>
    pairs.filter((pair) => is(pair.now) && !(isSameRound && is(pair.before))).map(({ code }) => code)
  return {
    handedIn: become(({ mapping }) => mapping === 'submitted'),
    adopted: become(({ plan }) => plan === 'adopted'),
    reported: pairs.flatMap((pair) => {
      const years = pair.now.countYears.filter((year) => !pair.before.countYears.includes(year)).toSorted()
      return years.length === 0 ? [] : [{ regionCode: pair.code, years }]
    }),
    figures: figureChanges(
      keyFigures(now.snapshot, now.instrument),
      keyFigures(before.snapshot, before.instrument),
    ).filter(hasChanged),
  }
}
