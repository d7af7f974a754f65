import type { Power } from '#shared/instruments/instrument.ts'
import type { ActionLack } from '#shared/plans/adoption.ts'
import type { ActionStatus, BarrierLevel, BarrierWeight, PartnerKind } from '#shared/plans/plan.ts'
import { planNames } from '#shared/plans/plan-names.ts'
import { type Language, texts } from '#shared/platform/language.ts'

type PlanWords = {
  actionStatuses: Record<ActionStatus, string>
  partnerKinds: Record<PartnerKind, string>
  barrierLevels: Record<BarrierLevel, { name: string; about: string }>
  barrierWeights: Record<BarrierWeight, string>
  powers: Record<Power, string>
  lacks: Record<ActionLack | 'goal', { missing: string; means: string }>
}

/** The words for what a plan is made of, the same on every page. */
export const planWords: Record<Language, PlanWords> = texts<PlanWords>({
  sv: {
    actionStatuses: planNames.sv.actionStatuses,
    partnerKinds: planNames.sv.partnerKinds,
    barrierLevels: {
      municipality: {
        name: planNames.sv.barrierLevels.municipality,
        about: 'Kommunerna bestämmer själva, till exempel om komvux.',
      },
      region: {
        name: planNames.sv.barrierLevels.region,
        about: 'Regionens ledning, eller andra delar av regionen än er egen.',
      },
      branch: { name: planNames.sv.barrierLevels.branch, about: 'Branschorganisationer och arbetsgivare.' },
      'education-provider': {
        name: planNames.sv.barrierLevels['education-provider'],
        about: 'Till exempel yrkeshögskolor, folkhögskolor och lärosäten.',
      },
      'national-rule': {
        name: planNames.sv.barrierLevels['national-rule'],
        about: 'Lagar, förordningar och myndigheters föreskrifter.',
      },
      'national-funding': {
        name: planNames.sv.barrierLevels['national-funding'],
        about: 'Statsbidrag, ersättningar och andra ekonomiska villkor.',
      },
    },
    barrierWeights: {
      1: '1 – hindrar lite',
      2: '2 – hindrar en del',
      3: '3 – hindrar mycket',
      4: '4 – stoppar arbetet',
    },
    powers: { own: 'egen', shared: 'delad', national: 'nationell' },
    lacks: {
      goal: {
        missing: 'mål för planen',
        means: 'Utan mål går det inte att säga vad planen ska leda till.',
      },
      responsible: { missing: 'ansvarig', means: 'Utan ansvarig vet ingen vem som ska börja.' },
      endsOn: { missing: 'slutdatum', means: 'Utan slutdatum syns det inte när insatsen blir försenad.' },
      measure: { missing: 'mått', means: 'Utan mått går det inte att avgöra om insatsen lyckades.' },
    },
  },
  en: {
    actionStatuses: planNames.en.actionStatuses,
    partnerKinds: planNames.en.partnerKinds,
    barrierLevels: {
      municipality: {
        name: planNames.en.barrierLevels.municipality,
        about: 'What municipalities decide, such as adult education (komvux).',
      },
      region: {
        name: planNames.en.barrierLevels.region,
        about: "The region's leadership, or other parts of the region than your own.",
      },
      branch: { name: planNames.en.barrierLevels.branch, about: 'Branch organisations and employers.' },
      'education-provider': {
        name: planNames.en.barrierLevels['education-provider'],
        about: 'Such as higher vocational education, folk high schools and universities.',
      },
      'national-rule': {
        name: planNames.en.barrierLevels['national-rule'],
        about: "Acts, ordinances and agencies' regulations.",
      },
      'national-funding': {
        name: planNames.en.barrierLevels['national-funding'],
        about: 'State grants, compensation and other terms of funding.',
      },
    },
    barrierWeights: {
      1: '1 – hinders a little',
      2: '2 – hinders somewhat',
      3: '3 – hinders a lot',
      4: '4 – stops the work',
    },
    powers: { own: 'own', shared: 'shared', national: 'national' },
    lacks: {
      goal: { missing: "the plan's goal", means: 'Without a goal, nobody can say what the plan should lead to.' },
      responsible: {
        missing: 'someone responsible',
        means: 'Without someone responsible, nobody knows who is to begin.',
      },
      endsOn: { missing: 'an end date', means: 'Without an end date, nobody can see when the action is overdue.' },
      measure: { missing: 'a measure', means: 'Without a measure, nobody can tell whether the action succeeded.' },
    },
  },
})
