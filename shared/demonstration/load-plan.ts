import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import { stateOf } from '#shared/plans/adoption.ts'
import { type ActionStatus, bareAction, type Partner } from '#shared/plans/plan.ts'
import { proposalsFor } from '#shared/plans/priority.ts'
import { alsoHelpedBy } from '#shared/plans/shared-proposals.ts'
import type { Actor } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import type { DemonstrationDeps } from './demonstration-deps.ts'
import { expectDone } from './expect-done.ts'
import type { PlanStage } from './stages.ts'

type PlanToLoad = {
  region: Region
  round: Pick<Round, 'id' | 'instrumentId' | 'instrumentVersion'>
  stage: PlanStage
  actor: Actor
  from: Date
}

const actionsInPlan = 6
const responsible = [
  'Demo: strateg, regional utveckling',
  'Demo: enhetschef kompetensförsörjning',
  'Demo: samordnare validering',
]
const partners = [
  { kind: 'municipality', name: 'Demo: länets kommuner' },
  { kind: 'education-provider', name: 'Demo: komvux' },
  { kind: 'branch', name: 'Demo: branschorganisationer' },
  { kind: 'employment-service', name: 'Arbetsförmedlingen' },
] as const satisfies readonly Partner[]
const statuses = ['finished', 'started', 'planned'] as const satisfies readonly ActionStatus[]

const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** The barriers that demonstration regions raise, by indicator; the words say that they are made up. */
const barrierOf = (instrument: Instrument, indicatorId: string, index: number) => ({
  indicatorIds: [indicatorId],
  title: `Demonstrationsdata: hinder för ${findIndicator(instrument, indicatorId)?.area.title.sv.toLowerCase() ?? indicatorId}`,
  stops: 'Demonstrationsdata: arbetet stannar innan det når den enskilda.',
  text: 'Demonstrationsdata: regionen kan inte ändra det här själv.',
  evidence: 'Demonstrationsdata: svar i kartläggningen.',
  level: pick(['national-funding', 'national-rule', 'municipality', 'education-provider', 'branch'] as const, index),
  weight: pick([3, 4, 2] as const, index),
})

/** A plan from the region's own proposals in order of priority, with what belongs to it, adopted or left as a draft. */
export const loadPlan = async (
  { plans, assessments }: DemonstrationDeps,
  instrument: Instrument,
  { region, round, stage, actor, from }: PlanToLoad,
): Promise<void> => {
  if (stage === 'none') return
  let minutes = 0
  const deed = () => ({
    regionCode: region.code,
    roundId: round.id,
    actor,
    at: new Date(from.getTime() + minutes++ * 60_000),
  })
  const { answers } = await assessments.answers(region.code, round)
  const proposals = proposalsFor(instrument, answers, instrument.targetLevel)
  const picks = proposals.slice(0, actionsInPlan).flatMap(({ indicatorId, actions: [nearest] }) => {
    const proposal = findIndicator(instrument, indicatorId)?.indicator.actions.find(({ id }) => id === nearest?.id)
    if (!proposal) return []
    const { id, title, text, measure } = proposal
    const alsoFor = alsoHelpedBy(proposals, id)
    return [{ indicatorId, proposalId: id, alsoFor, title: title.sv, text: text.sv, goal: '', measure: measure.sv }]
  })
  expectDone(
    await plans.saveGoal({
      ...deed(),
      goal: 'Demonstrationsdata: fler i länet ska få sitt kunnande erkänt.',
      basedOnVersion: 0,
    }),
  )
  const picked = expectDone(await plans.pickProposals({ ...deed(), picks }))
  const saved = picked.map((action, index) => {
    const { title, text, measure } = action
    return plans.saveAction({
      ...deed(),
      action: { kind: 'existing', id: action.id, basedOnVersion: action.version },
      content: {
        ...bareAction(title),
        text,
        measure,
        responsible: pick(responsible, index),
        partners: [pick(partners, index + Number(region.code))],
        startsOn: `${from.getUTCFullYear() + 1}-0${1 + (index % 3)}-15`,
        endsOn: `${from.getUTCFullYear() + 1}-${index % 2 === 0 ? '06-30' : '12-15'}`,
        hours: index % 2 === 0 ? 80 : null,
        kronor: index % 3 === 0 ? 50_000 : null,
        steps: [
          { text: 'Demo: kalla till ett första möte', on: `${from.getUTCFullYear() + 1}-03-15`, isDone: false },
          { text: 'Demo: besluta om arbetssätt', on: `${from.getUTCFullYear() + 1}-05-31`, isDone: false },
        ],
        ...(index % 2 === 0 && { baseline: 0, target: 3, unit: 'Demo: överenskommelser' }),
        dependsOn: index === 2 && picked[0] ? [picked[0].id] : [],
        status: stage === 'adopted' && from.getUTCFullYear() === 2025 ? pick(statuses, index) : 'planned',
      },
    })
  })
  for (const outcome of await Promise.all(saved)) expectDone(outcome)
  const beyondOwnPower = proposals.filter(({ power }) => power !== 'own').slice(0, 2 + (Number(region.code) % 2))
  for (const [index, { indicatorId }] of beyondOwnPower.entries())
    expectDone(
      await plans.saveBarrier({
        ...deed(),
        barrier: { kind: 'new' },
        content: barrierOf(instrument, indicatorId, index + Number(region.code)),
      }),
    )
  if (stage !== 'adopted') return
  const contents = await plans.get(region.code, round.id)
  if (!contents) throw new Error('the plan is gone')
  const adopted = deed()
  expectDone(
    await plans.adopt({
      ...adopted,
      decision: {
        day: adopted.at.toISOString().slice(0, 10),
        body: 'Demo: regionala utvecklingsnämnden',
        reference: `DEMO-${round.id}-${region.code}`,
      },
      seenState: stateOf(contents),
      reason: '',
    }),
  )
}
