import type { Power } from '#shared/instruments/instrument.ts'
import type { BarrierLevel } from '#shared/plans/plan.ts'
import { texts } from '#shared/platform/language.ts'
import type { PublicStep } from '#shared/statistics/public-step.ts'
import type { MappingStatus, PlanStatus } from '#shared/statistics/snapshot.ts'
import type { Sector, Sex, ValidationForm } from '#shared/statistics/validation-count.ts'

/** The national report's words for what the figures are about. */
export const sectorNames = texts<Record<Sector | 'all', string>>({
  sv: {
    komvux: 'Komvux',
    'folk-high-school': 'Folkhögskolan',
    'higher-vocational': 'Yrkeshögskolan',
    university: 'Högskolan',
    'employment-service': 'Arbetsförmedlingen',
    branch: 'Branschvalidering',
    all: 'Alla sektorer',
  },
  en: {
    komvux: 'Municipal adult education (komvux)',
    'folk-high-school': 'Folk high schools',
    'higher-vocational': 'Higher vocational education',
    university: 'Higher education',
    'employment-service': 'Public Employment Service',
    branch: 'Branch validation',
    all: 'All sectors',
  },
})

export const formNames = texts<Record<ValidationForm | 'all', string>>({
  sv: {
    qualification: 'Kvalifikation eller del av kvalifikation',
    eligibility: 'Behörighet till utbildning',
    credit: 'Tillgodoräknande inom utbildning',
    all: 'Alla former',
  },
  en: {
    qualification: 'Qualification or part of one',
    eligibility: 'Eligibility for education',
    credit: 'Credit within an education',
    all: 'All forms',
  },
})

export const sexNames = texts<Record<Sex | 'all', string>>({
  sv: { women: 'Kvinnor', men: 'Män', all: 'Totalt' },
  en: { women: 'Women', men: 'Men', all: 'Total' },
})

export const powerNames = texts<Record<Power, string>>({
  sv: { own: 'Regionens egen', shared: 'Delad', national: 'Nationell' },
  en: { own: "The region's own", shared: 'Shared', national: 'National' },
})

/** `name` heads a row; `mover` stands after «kan bara undanröjas av». */
export const barrierTexts = texts<Record<BarrierLevel, { name: string; mover: string }>>({
  sv: {
    municipality: { name: 'Kommunerna', mover: 'kommunerna' },
    region: { name: 'Regionens ledning', mover: 'regionens ledning' },
    branch: { name: 'Branscherna och parterna', mover: 'branscherna och arbetsmarknadens parter' },
    'education-provider': { name: 'Utbildningsanordnarna', mover: 'utbildningsanordnarna' },
    'national-rule': { name: 'Staten: regler', mover: 'staten genom ändrade regler' },
    'national-funding': { name: 'Staten: finansiering', mover: 'staten genom ändrad finansiering' },
  },
  en: {
    municipality: { name: 'Municipalities', mover: 'the municipalities' },
    region: { name: "The region's leadership", mover: "the region's leadership" },
    branch: { name: 'Branches and social partners', mover: 'the branches and social partners' },
    'education-provider': { name: 'Education providers', mover: 'the education providers' },
    'national-rule': { name: 'The state: rules', mover: 'the state, by changing rules' },
    'national-funding': { name: 'The state: funding', mover: 'the state, by changing funding' },
  },
})

export const mappingNames = texts<Record<MappingStatus, string>>({
  sv: {
    'not-started': 'Inte påbörjad',
    'in-progress': 'Pågår',
    returned: 'Åter för komplettering',
    submitted: 'Inlämnad',
  },
  en: {
    'not-started': 'Not begun',
    'in-progress': 'In progress',
    returned: 'Returned for completion',
    submitted: 'Handed in',
  },
})

export const planNames = texts<Record<PlanStatus, string>>({
  sv: { none: 'Ingen än', draft: 'Under arbete', adopted: 'Antagen' },
  en: { none: 'None yet', draft: 'In progress', adopted: 'Adopted' },
})

export const stepNames = texts<Record<PublicStep, string>>({
  sv: {
    waiting: 'Har inte lämnat in än',
    submitted: 'Har lämnat in kartläggningen',
    adopted: 'Har antagit en handlingsplan',
  },
  en: {
    waiting: 'Has not handed in yet',
    submitted: 'Has handed in the mapping',
    adopted: 'Has adopted an action plan',
  },
})

/** What a table for everyone says of a region's mapping and plan. */
export const publicWords = texts<{ isSubmitted: string; isAdopted: string; notYet: string }>({
  sv: { isSubmitted: 'Inlämnad', isAdopted: 'Antagen', notYet: 'Inte än' },
  en: { isSubmitted: 'Handed in', isAdopted: 'Adopted', notYet: 'Not yet' },
})
