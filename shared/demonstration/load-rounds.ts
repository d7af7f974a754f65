import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { coordinator, ownerOf } from './demonstration-people.ts'
import { type DemonstrationRound, daysLater, finished, running } from './demonstration-rounds.ts'
import { expectDone } from './expect-done.ts'
import { loadCounts } from './load-counts.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadFollowUps } from './load-follow-ups.ts'
import { loadMapping } from './load-mapping.ts'
import { loadPlan } from './load-plan.ts'
import { acceptAll } from './load-review.ts'
import { loadTarget } from './load-targets.ts'
import { inWave, regionStages, type Wave } from './stages.ts'

/** Compiles the national picture as it is then; what the tests have no need of does nothing. */
export type Compile = (at: Date) => Promise<unknown>

/** How many regions are written at once: enough to keep the store busy, few enough not to be throttled. */
const atOnce = 7

const eachOf = async (all: readonly Region[], load: (region: Region) => Promise<void>): Promise<void> => {
  const waiting = [...all]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let region = waiting.shift(); region; region = waiting.shift()) await load(region)
    }),
  )
}

/** Days after a round's first answer that a region looks at its target and plans. */
const planAfterDays = 30

type Loading = { deps: DemonstrationDeps; instrument: Instrument; round: DemonstrationRound }

const loadAnswers = async ({ deps, instrument, round }: Loading, region: Region, answeredFrom: string) => {
  const stages = regionStages[region.code]
  if (!stages) return
  const stage = round.id === finished.id ? stages.finished : stages.running
  // Before the mapping, which is signed with its evidence.
  if (round.id === running.id && stage !== 'none')
    await loadEvidence(deps.store, instrument, {
      region,
      roundId: round.id,
      actor: ownerOf(region),
      from: new Date(round.answeredFrom),
    })
  await loadMapping(deps, instrument, { region, stages, stage, round: { ...round, answeredFrom } })
}

const loadPlanOf = async ({ deps, instrument, round }: Loading, region: Region, from: Date) => {
  const stages = regionStages[region.code]
  const stage = round.id === finished.id ? stages?.finishedPlan : stages?.runningPlan
  if (stage) await loadPlan(deps, instrument, { region, round, stage, actor: ownerOf(region), from })
}

const openRound = async (
  deps: DemonstrationDeps,
  round: DemonstrationRound,
): Promise<{ loading: Loading; version: number }> => {
  const { answeredFrom: _from, lift: _lift, waveDays: _days, ...content } = round
  const { version } = expectDone(
    await deps.rounds.open({ round: content, actor: coordinator, at: new Date(`${round.opensOn}T07:00:00Z`) }),
  )
  const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
  return { loading: { deps, instrument, round }, version }
}

/** The round that is over: month by month a third of the regions hand in, and plan a month later. A picture is compiled at the end of each. */
export const loadFinishedRound = async (
  deps: DemonstrationDeps,
  all: readonly Region[],
  compile: Compile,
): Promise<void> => {
  const { loading, version } = await openRound(deps, finished)
  const answeredFrom = (wave: Wave) => daysLater(finished.answeredFrom, finished.waveDays[wave])
  const plan = (wave: Wave) =>
    eachOf(inWave(all, wave), (region) =>
      loadPlanOf(loading, region, new Date(daysLater(answeredFrom(wave), planAfterDays))),
    )
  const answer = (wave: Wave) => eachOf(inWave(all, wave), (region) => loadAnswers(loading, region, answeredFrom(wave)))
  await answer(0)
  await compile(new Date('2025-10-31T02:00:00Z'))
  await answer(1)
  await plan(0)
  await compile(new Date('2025-11-30T02:00:00Z'))
  await answer(2)
  await plan(1)
  await compile(new Date('2025-12-31T02:00:00Z'))
  await plan(2)
  const close = { id: finished.id, version, actor: coordinator, at: new Date('2026-01-15T08:00:00Z') }
  expectDone(await deps.rounds.close(close))
  await acceptAll(deps, {
    regionCodes: all.map(({ code }) => code),
    roundId: finished.id,
    actor: coordinator,
    at: new Date('2026-01-20T08:00:00Z'),
  })
  await compile(new Date('2026-01-31T02:00:00Z'))
  const followed = all.find(({ code }) => code === '20')
  if (followed) await loadFollowUps(deps, { regionCode: followed.code, roundId: finished.id, actor: ownerOf(followed) })
}

/** The round that is answered now, with a picture from when the first regions had handed in. */
export const loadRunningRound = async (
  deps: DemonstrationDeps,
  all: readonly Region[],
  compile: Compile,
): Promise<void> => {
  const { loading } = await openRound(deps, running)
  const answer = (wave: Wave) =>
    eachOf(inWave(all, wave), (region) =>
      loadAnswers(loading, region, daysLater(running.answeredFrom, running.waveDays[wave])),
    )
  await answer(0)
  await compile(new Date('2026-10-31T02:00:00Z'))
  await answer(1)
  await answer(2)
  await eachOf(all, async (region) => {
    const actor = ownerOf(region)
    const at = new Date(daysLater(running.answeredFrom, planAfterDays - 1))
    await loadTarget(deps, { region, roundId: running.id, actor, at })
    await loadPlanOf(loading, region, new Date(daysLater(running.answeredFrom, planAfterDays)))
    await loadCounts(deps.counts, { region, years: regionStages[region.code]?.countYears ?? [], actor })
  })
}
