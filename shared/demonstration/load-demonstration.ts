import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Membership } from '#shared/people/person.ts'
import type { Actor, Store } from '#shared/platform/store.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import accounts from './accounts.json' with { type: 'json' }
import { demonstrationAnswers } from './demonstration-answers.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'
import { loadChangedAnswer } from './load-changed-answer.ts'
import { loadCounts } from './load-counts.ts'
import { loadEvidence } from './load-evidence.ts'
import { loadInstrument } from './load-instrument.ts'
import { loadLearning } from './load-learning.ts'
import { loadPlan } from './load-plan.ts'
import { acceptAll, loadReview } from './load-review.ts'
import { loadSurveys } from './load-surveys.ts'
import { loadTarget } from './load-targets.ts'
import { loadTogether } from './load-together.ts'
import { type RegionStages, regionStages, type Stage } from './stages.ts'

type DemonstrationRound = Omit<Round, 'status' | 'version'> & { answeredFrom: string; lift: number }

const finished: DemonstrationRound = {
  id: '2025',
  kind: 'mapping',
  instrumentId: 'mapping',
  instrumentVersion: 1,
  title: { sv: 'Kartläggning 2025', en: 'Mapping 2025' },
  opensOn: '2025-10-01',
  deadline: '2025-12-12',
  closesOn: '2026-01-16',
  targetLevel: null,
  answeredFrom: '2025-10-13T08:00:00.000Z',
  lift: 0,
}

const running: DemonstrationRound = {
  ...finished,
  id: '2026',
  title: { sv: 'Kartläggning 2026', en: 'Mapping 2026' },
  opensOn: '2026-10-01',
  deadline: '2026-12-18',
  closesOn: '2027-01-15',
  answeredFrom: '2026-10-12T08:00:00.000Z',
  lift: 0.35,
}

const coordinator: Actor = { id: 'samordnare@demo.example', name: 'Sara Demo' }
const secondCoordinator: Actor = { id: 'samordnare.tva@demo.example', name: 'Stefan Demo' }

/** Whoever owns the region among the accounts; other regions get an owner that nobody signs in as. */
const ownerOf = (region: Region): Actor => {
  const account = accounts.find(({ memberships }) =>
    memberships.some(({ scope, roles }) => scope === region.code && roles.includes('owner')),
  )
  return account
    ? { id: account.email, name: account.name }
    : { id: `ansvarig.${region.isoLetter.toLowerCase()}@demo.example`, name: `Ansvarig ${region.isoLetter} Demo` }
}

/** The account that signs in with this address. Throws when there is none. */
const account = (email: string): Actor => {
  const found = accounts.find((one) => one.email === email)
  if (!found) throw new Error(`no account ${email}`)
  return { id: found.email, name: found.name }
}

const addPerson = async (store: Store, email: string, name: string, memberships: Membership[]) => {
  await store.putPlain('regions', { pk: `PERSON#${email}`, sk: 'PROFILE', email, name })
  for (const { scope, roles } of memberships) {
    const member = { email, name, scope, roles, version: 1 }
    await store.putPlain('regions', { pk: `PERSON#${email}`, sk: `MEMBERSHIP#${scope}`, ...member })
    await store.putPlain('regions', { pk: `SCOPE#${scope}`, sk: `MEMBER#${email}`, ...member })
  }
}

const addPeople = async (store: Store, all: Region[]) => {
  for (const account of accounts)
    await addPerson(store, account.email, account.name, account.memberships as Membership[])
  for (const region of all) {
    const owner = ownerOf(region)
    if (!accounts.some(({ email }) => email === owner.id))
      await addPerson(store, owner.id, owner.name, [{ scope: region.code as Membership['scope'], roles: ['owner'] }])
  }
}

/** One region's answers in one round, one after the other as a person would give them, and what became of the mapping. */
const loadMapping = async (
  { assessments, review }: DemonstrationDeps,
  instrument: Instrument,
  { region, stages, stage, round }: { region: Region; stages: RegionStages; stage: Stage; round: DemonstrationRound },
) => {
  const actor = ownerOf(region)
  const place = { regionCode: region.code, roundId: round.id }
  const answers = demonstrationAnswers(
    instrument,
    { code: region.code, maturity: stages.maturity },
    { id: round.id, stage, lift: round.lift },
  )
  let minutes = Number(region.code) * 60
  const at = () => new Date(Date.parse(round.answeredFrom) + minutes++ * 60_000)
  for (const { indicatorId, content } of answers)
    expectDone(
      await assessments.saveAnswer({
        ...place,
        instrument: round,
        indicatorId,
        content,
        basedOnVersion: 0,
        actor,
        at: at(),
      }),
    )
  if (stage !== 'submitted' && stage !== 'returned') return
  const submitted = expectDone(
    await review.submit({ regionCode: region.code, round, allowedGaps: [], basedOnVersion: 1, actor, at: at() }),
  )
  if (stage !== 'returned') return
  const remark = expectDone(
    await review.saveRemark({
      ...place,
      indicatorId: 'K1',
      text: 'Demonstrationsdata: vilka krav bedömer ni mot, och var står de?',
      basedOnVersion: 0,
      actor: coordinator,
      at: at(),
    }),
  )
  expectDone(
    await review.returnToRegion({
      ...place,
      message: 'Demonstrationsdata: beskriv gärna underlaget för område K och lämna in igen.',
      remarks: [remark],
      extension: null,
      basedOnVersion: submitted.version,
      actor: coordinator,
      at: at(),
    }),
  )
}

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
  if (!isFinished) await loadCounts(deps.counts, { region, years: stages.countYears, actor: ownerOf(region) })
}

/** How many regions are written at once: enough to keep the store busy, few enough not to be throttled. */
const atOnce = 7

/**
 * Loads the demonstration data through the same actions as the pages: people, a finished and a running round, mappings at different stages, plans and
 * validation counts. The same every time. Throws when anything is refused, which it is not in empty tables.
 */
export const loadDemonstration = async (deps: DemonstrationDeps): Promise<void> => {
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
}
