import type { Power } from '#shared/instruments/instrument.ts'
import type { ActionLack } from '#shared/plans/adoption.ts'
import type { ActionStatus, BarrierLevel, BarrierWeight, PartnerKind } from '#shared/plans/plan.ts'
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
    partnerKinds: {
      municipality: 'Kommun',
      branch: 'Branschorganisation',
      'employment-service': 'Arbetsförmedlingen',
      'education-provider': 'Utbildningsanordnare',
      university: 'Universitet eller högskola',
      'transition-organisation': 'Omställningsorganisation',
      other: 'Annan',
    },
    actionStatuses: { planned: 'Planerad', started: 'Påbörjad', finished: 'Klar', cancelled: 'Avbruten' },
    barrierLevels: {
      municipality: { name: 'Kommunerna', about: 'Kommunerna bestämmer själva, till exempel om komvux.' },
      region: { name: 'Regionen', about: 'Regionens ledning, eller andra delar av regionen än er egen.' },
      branch: { name: 'Branscherna', about: 'Branschorganisationer och arbetsgivare.' },
      'education-provider': {
        name: 'Utbildningsanordnarna',
        about: 'Till exempel yrkeshögskolor, folkhögskolor och lärosäten.',
      },
      'national-rule': { name: 'Nationella regler', about: 'Lagar, förordningar och myndigheters föreskrifter.' },
      'national-funding': {
        name: 'Nationell finansiering',
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
    partnerKinds: {
      municipality: 'Municipality',
      branch: 'Branch organisation',
      'employment-service': 'Public Employment Service',
      'education-provider': 'Education provider',
      university: 'University',
      'transition-organisation': 'Transition organisation',
      other: 'Other',
    },
    actionStatuses: { planned: 'Planned', started: 'Started', finished: 'Finished', cancelled: 'Cancelled' },
    barrierLevels: {
      municipality: { name: 'Municipalities', about: 'What municipalities decide, such as adult education (komvux).' },
      region: { name: 'The region', about: "The region's leadership, or other parts of the region than your own." },
      branch: { name: 'Branches', about: 'Branch organisations and employers.' },
      'education-provider': {
        name: 'Education providers',
        about: 'Such as higher vocational education, folk high schools and universities.',
      },
      'national-rule': { name: 'National rules', about: "Acts, ordinances and agencies' regulations." },
      'national-funding': { name: 'National funding', about: 'State grants, compensation and other terms of funding.' },
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
      endsOn: { missing: 'an end date', means: 'Without an end date, nobody sees when the action is late.' },
      measure: { missing: 'a measure', means: 'Without a measure, nobody can tell whether the action succeeded.' },
    },
  },
})
