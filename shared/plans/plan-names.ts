import { texts } from '#shared/platform/language.ts'
import type { ActionStatus, BarrierLevel, PartnerKind } from './plan.ts'

type PlanNames = {
  actionStatuses: Record<ActionStatus, string>
  partnerKinds: Record<PartnerKind, string>
  barrierLevels: Record<BarrierLevel, string>
}

/** What the things that a plan is made of are called, on every page and in every file. */
export const planNames = texts<PlanNames>({
  sv: {
    actionStatuses: { planned: 'Planerad', started: 'Påbörjad', finished: 'Klar', cancelled: 'Avbruten' },
    partnerKinds: {
      municipality: 'Kommun',
      branch: 'Branschorganisation',
      'employment-service': 'Arbetsförmedlingen',
      'education-provider': 'Utbildningsanordnare',
      university: 'Universitet eller högskola',
      'transition-organisation': 'Omställningsorganisation',
      other: 'Annan',
    },
    barrierLevels: {
      municipality: 'Kommunerna',
      region: 'Regionen',
      branch: 'Branscherna',
      'education-provider': 'Utbildningsanordnarna',
      'national-rule': 'Nationella regler',
      'national-funding': 'Nationell finansiering',
    },
  },
  en: {
    actionStatuses: { planned: 'Planned', started: 'Started', finished: 'Finished', cancelled: 'Cancelled' },
    partnerKinds: {
      municipality: 'Municipality',
      branch: 'Branch organisation',
      'employment-service': 'Public Employment Service',
      'education-provider': 'Education provider',
      university: 'University',
      'transition-organisation': 'Transition organisation',
      other: 'Other',
    },
    barrierLevels: {
      municipality: 'Municipalities',
      region: 'The region',
      branch: 'Branches',
      'education-provider': 'Education providers',
      'national-rule': 'National rules',
      'national-funding': 'National funding',
    },
  },
})
