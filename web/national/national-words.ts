import type { BarrierLevel } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'
import type { MappingStatus, PlanStatus } from '#shared/statistics/snapshot.ts'
import type { Sector, ValidationForm } from '#shared/statistics/validation-count.ts'

type Words = {
  sectors: Record<Sector | 'all', string>
  forms: Record<ValidationForm | 'all', string>
  /** Stand after «hos» and «with». */
  barrierLevels: Record<BarrierLevel, string>
  mapping: Record<MappingStatus, string>
  plan: Record<PlanStatus, string>
}

/** What the statuses, sectors and levels are called on the national pages. */
export const nationalWords = texts<Words>({
  sv: {
    sectors: {
      komvux: 'Komvux',
      'folk-high-school': 'Folkhögskola',
      'higher-vocational': 'Yrkeshögskola',
      university: 'Högskola',
      'employment-service': 'Arbetsförmedlingen',
      branch: 'Branschvalidering',
      all: 'Alla',
    },
    forms: {
      qualification: 'Kvalifikation eller del av en kvalifikation',
      eligibility: 'Behörighet till utbildning',
      credit: 'Tillgodoräknande inom utbildning',
      all: 'Alla former',
    },
    barrierLevels: {
      municipality: 'kommunerna',
      branch: 'branscherna',
      'education-provider': 'utbildningsanordnarna',
      'national-rule': 'nationella regler',
      'national-funding': 'nationell finansiering',
    },
    mapping: {
      'not-started': 'Inte påbörjad',
      'in-progress': 'Pågår',
      returned: 'Återlämnad',
      submitted: 'Inlämnad',
    },
    plan: { none: 'Ingen plan', draft: 'Utkast', adopted: 'Antagen' },
  },
  en: {
    sectors: {
      komvux: 'Municipal adult education (komvux)',
      'folk-high-school': 'Folk high school',
      'higher-vocational': 'Higher vocational education',
      university: 'University',
      'employment-service': 'Public Employment Service',
      branch: 'Branch validation',
      all: 'All',
    },
    forms: {
      qualification: 'A qualification or part of one',
      eligibility: 'Eligibility for education',
      credit: 'Credit within an education',
      all: 'All forms',
    },
    barrierLevels: {
      municipality: 'municipalities',
      branch: 'branches',
      'education-provider': 'education providers',
      'national-rule': 'national rules',
      'national-funding': 'national funding',
    },
    mapping: {
      'not-started': 'Not begun',
      'in-progress': 'In progress',
      returned: 'Returned',
      submitted: 'Handed in',
    },
    plan: { none: 'No plan', draft: 'Draft', adopted: 'Adopted' },
  },
})
