import { createAssessments } from '#shared/assessments/assessments.ts'
import { createNationalBarriers } from '#shared/barriers/national-barriers.ts'
import { createFollowUps } from '#shared/follow-up/follow-ups.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Instruments } from '#shared/instruments/instruments.ts'
import { createLearning } from '#shared/learning/learning.ts'
import { createPlans } from '#shared/plans/plans.ts'
import type { Store } from '#shared/platform/store.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { createReview } from '#shared/review/review.ts'
import { createRounds } from '#shared/rounds/rounds.ts'
import { createCounts } from '#shared/statistics/counts.ts'
import accounts from './accounts.json' with { type: 'json' }
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { account, addPeople, coordinator, ownerOf, secondCoordinator } from './demonstration-people.ts'
import { type DemonstrationRound, finished, running } from './demonstration-rounds.ts'
import { expectDone } from './expect-done.ts'
import { gatherCommits } from './gathered-store.ts'
import { loadBarriers } from './load-barriers.ts'
import { loadChangedAnswer } from './load-changed-answer.ts'
import { loadCirculation } from './load-circulation.ts'
import { loadCounts } from './load-counts.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadFollowUps } from './load-follow-ups.ts'
import { loadInstrument } from './load-instrument.ts'
import { loadLearning } from './load-learning.ts'
import { loadMapping } from './load-mapping.ts'
import { loadNotices } from './load-notices.ts'
import { loadPlan } from './load-plan.ts'
import { loadReleases } from './load-releases.ts'
import { acceptAll, loadReview } from './load-review.ts'
import { loadSurveys } from './load-surveys.ts'
import { loadTarget } from './load-targets.ts'
import { loadThemes } from './load-themes.ts'
import { loadTogether } from './load-together.ts'
import { regionStages } from './stages.ts'

const loadRegion = async (
  deps: DemonstrationDeps,
  instrument: Instrument,
  region: Region,
  round: DemonstrationRound,
) => {
  const stages = regionStages[region.code]
  if (!stages) return
  const isFinished = round.id === finished.id
  // Before the mapping, which is signed with its evidence.
  if (!isFinished && stages.running !== 'none')
    await loadEvidence(deps.store, instrument, {
      region,
      roundId: round.id,
      actor: ownerOf(region),
      from: new Date(round.answeredFrom),
    })
  await loadMapping(deps, instrument, { region, stages, stage: isFinished ? stages.finished : stages.running, round })
  if (!isFinished)
    await loadTarget(deps, {
      region,
      roundId: round.id,
      actor: ownerOf(region),
      at: new Date(Date.parse(round.answeredFrom) + 29 * 86_400_000),
    })
  await loadPlan(deps, instrument, {
    region,
    round,
    stage: isFinished ? stages.finishedPlan : stages.runningPlan,
    actor: ownerOf(region),
    from: new Date(Date.parse(round.answeredFrom) + 30 * 86_400_000),
  })
  if (isFinished && region.code === '20')
    await loadFollowUps(deps, { regionCode: region.code, roundId: round.id, actor: ownerOf(region) })
  if (!isFinished) await loadCounts(deps.counts, { region, years: stages.countYears, actor: ownerOf(region) })
}

/** The actions of the pages, over a store that carries out together what is to be written at the same moment. */
const depsOver = (plain: Store, instruments: Instruments): DemonstrationDeps => {
  const store = gatherCommits(plain)
  return {
    store,
    instruments,
    rounds: createRounds(store),
    assessments: createAssessments(store, instruments),
    review: createReview(store, instruments),
    learning: createLearning(store),
    plans: createPlans(store),
    nationalBarriers: createNationalBarriers(store, createPlans(store)),
    followUps: createFollowUps(store),
    counts: createCounts(store),
  }
}

/** How many regions are written at once: enough to keep the store busy, few enough not to be throttled. */
const atOnce = 7

/**
 * Loads the demonstration data through the same actions as the pages: people, a finished and a running round, mappings at different stages, plans and
 * validation counts. The same every time. Throws when anything is refused, which it is not in empty tables.
 */
export const loadDemonstration = async (store: Store, instruments: Instruments): Promise<void> => {
  const deps = depsOver(store, instruments)
  const all = Object.keys(regionStages).flatMap((code) => findRegion(code) ?? [])
  await addPeople(deps.store, all)
  for (const round of [finished, running]) {
    const { answeredFrom: _from, lift: _lift, ...content } = round
    const opened = expectDone(
      await deps.rounds.open({ round: content, actor: coordinator, at: new Date(`${round.opensOn}T07:00:00Z`) }),
    )
    const instrument = await deps.instruments.get(round.instrumentId, round.instrumentVersion)
    const waiting = [...all]
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        for (let region = waiting.shift(); region; region = waiting.shift())
          await loadRegion(deps, instrument, region, round)
      }),
    )
    if (round.id === finished.id)
      expectDone(
        await deps.rounds.close({
          id: round.id,
          version: opened.version,
          actor: coordinator,
          at: new Date('2026-01-15T08:00:00Z'),
        }),
      )
  }
  await acceptAll(deps, {
    regionCodes: all.map(({ code }) => code),
    roundId: finished.id,
    actor: coordinator,
    at: new Date('2026-01-20T08:00:00Z'),
  })
  const owners = all.map(ownerOf)
  await loadReview(deps, {
    instrument: await deps.instruments.get(running.instrumentId, running.instrumentVersion),
    round: running,
    ownerOf: (code) => owners[all.findIndex((region) => region.code === code)] ?? coordinator,
    coordinator,
    from: new Date('2026-11-16T08:00:00Z'),
  })
  // The owners that can sign in first, so that their pages show it.
  const signedIn = owners.filter(({ id }) => accounts.some(({ email }) => email === id))
  await loadLearning(
    deps.learning,
    [...signedIn, ...owners.filter((owner) => !signedIn.includes(owner))],
    new Date(running.answeredFrom),
  )
  await loadTogether(
    deps.store,
    {
      coordinator,
      gunilla: account('gotland.medarbetare@demo.example'),
      gustav: account('gotland.ansvarig@demo.example'),
      disa: account('dalarna.medarbetare@demo.example'),
      david: account('dalarna.ansvarig@demo.example'),
      signe: account('skane.ansvarig@demo.example'),
    },
    { roundId: running.id, from: new Date('2026-11-17T08:00:00Z') },
  )
  await loadChangedAnswer(deps.assessments, {
    round: running,
    actor: account('skane.ansvarig@demo.example'),
    from: new Date('2026-11-18T08:00:00Z'),
  })
  await loadSurveys(deps, {
    ownerOf: (code) => owners[all.findIndex((region) => region.code === code)] ?? coordinator,
    coordinator,
  })
  await loadInstrument(deps, [coordinator, secondCoordinator])
  await loadReleases(deps.store, coordinator)
  await loadBarriers(deps, {
    roundIds: [running.id, finished.id],
    actor: coordinator,
    from: new Date('2026-11-19T08:00:00Z'),
  })
  await loadNotices(deps, {
    draft: {
      regionCode: '13',
      roundId: running.id,
      owner: owners[all.findIndex(({ code }) => code === '13')] ?? coordinator,
      responsible: account('skane.ansvarig@demo.example'),
    },
    adopted: { regionCode: '20', rounds: [running, finished] },
    from: new Date('2026-11-20T08:00:00Z'),
  })
  // Halland's, so that its editor among the accounts sees the remarks.
  const circulating = all.find(({ code }) => code === '13')
  if (circulating)
    await loadCirculation(deps, {
      regionCode: circulating.code,
      roundId: running.id,
      actor: ownerOf(circulating),
      from: new Date('2026-11-18T08:00:00Z'),
      lastDay: '2027-01-15',
    })
  await loadThemes(deps, await deps.instruments.get(running.instrumentId, running.instrumentVersion), {
    round: running,
    actor: coordinator,
    at: new Date('2026-11-20T08:00:00Z'),
  })
}
