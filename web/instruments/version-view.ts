import { type Draft, olderTexts } from '#shared/instruments/draft.ts'
import { type Area, type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'
import { type VersionProblem, versionProblems } from '#shared/instruments/review-draft.ts'

/** Where a problem is put right: the whole, an area, or an indicator in its area. */
export type ProblemPlace =
  | { kind: 'whole' }
  | { kind: 'lineage' }
  | { kind: 'area'; areaId: string }
  | { kind: 'indicator'; areaId: string; indicatorId: string }

export type PlacedProblem = { problem: VersionProblem; place: ProblemPlace }

const lineageKinds: readonly string[] = ['reason-missing', 'kept-cannot-carry']

/** Where the problem is put right. An id that occurs twice stands where it first occurs. */
export const placeOfProblem = (problem: VersionProblem, instrument: Instrument): ProblemPlace => {
  if (lineageKinds.includes(problem.kind)) return { kind: 'lineage' }
  const at = 'at' in problem ? problem.at : null
  if (at === null) return { kind: 'whole' }
  for (const area of instrument.areas) {
    if (area.id === at || area.letter === at) return { kind: 'area', areaId: area.id }
    const found = area.indicators.find(({ id, actions }) => id === at || actions.some((action) => action.id === at))
    if (found) return { kind: 'indicator', areaId: area.id, indicatorId: found.id }
  }
  return { kind: 'whole' }
}

/** What the page of a version shows of its parts. */
export type VersionView = {
  areas: { area: Area; problemCount: number; olderCount: number; isFirst: boolean; isLast: boolean }[]
  problems: PlacedProblem[]
  areaCount: number
  indicatorCount: number
}

/** Computes the page of a version; a published one has no problems, and no translation to catch up with. */
export const versionView = (instrument: Instrument, draft: Draft | null): VersionView => {
  const problems =
    draft && draft.head.status !== 'published'
      ? versionProblems(draft).map((problem) => ({ problem, place: placeOfProblem(problem, instrument) }))
      : []
  const older = draft && draft.head.status !== 'published' ? olderTexts(draft) : []
  const { areas } = instrument
  return {
    areas: areas.map((area, index) => ({
      area,
      problemCount: problems.filter(({ place }) => 'areaId' in place && place.areaId === area.id).length,
      olderCount: older.filter(({ id }) => id === area.id || area.indicators.some((one) => one.id === id)).length,
      isFirst: index === 0,
      isLast: index === areas.length - 1,
    })),
    problems,
    areaCount: areas.length,
    indicatorCount: indicatorsOf(instrument).length,
  }
}
