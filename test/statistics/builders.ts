import type { Answer, Assessment } from '#shared/assessments/assessment.ts'
import type { Level } from '#shared/instruments/instrument.ts'
import { type Action, type Barrier, bareAction, type PlanContents } from '#shared/plans/plan.ts'
import { regions } from '#shared/regions/regions.ts'
import type { RegionInputs, ReportedYear } from '#shared/statistics/snapshot-inputs.ts'
import type { CountContent } from '#shared/statistics/validation-count.ts'

const by = { id: 'someone@region.se', name: 'Someone' }
const at = '2026-09-01T08:00:00.000Z'

export const someContent = (overrides: Partial<CountContent> = {}): CountContent => ({
  counts: [
    { sector: 'komvux', form: 'credit', sex: 'women', count: 40 },
    { sector: 'komvux', form: 'credit', sex: 'men', count: 30 },
  ],
  declaredTotals: {},
  source: 'Verksamhetssystemet, uttag 2026-02-01',
  comment: '',
  ...overrides,
})

export const aReportedYear = (overrides: Partial<ReportedYear> = {}): ReportedYear => ({
  year: 2025,
  version: `${at}#a`,
  savedAt: at,
  ...overrides,
})

export const anAnswerAt = (indicatorId: string, level: Level | null, overrides: Partial<Answer> = {}): Answer => ({
  regionCode: '01',
  roundId: '2026',
  indicatorId,
  level,
  chosen: [],
  isNotApplicable: false,
  notApplicableReason: '',
  evidence: '',
  power: null,
  importance: null,
  comment: '',
  instrumentVersion: 1,
  version: 1,
  savedAt: at,
  savedBy: by,
  ...overrides,
})

export const anAction = (indicatorId: string | null, overrides: Partial<Action> = {}): Action => ({
  id: `action-${indicatorId}`,
  regionCode: '01',
  roundId: '2026',
  origin: { kind: 'own', indicatorId },
  ...bareAction('Utse ansvarig'),
  responsible: 'Enheten för kompetensförsörjning',
  endsOn: '2027-01-31',
  measure: 'Beslut finns',
  position: 1,
  version: 1,
  savedAt: at,
  savedBy: by,
  ...overrides,
})

export const aBarrier = (overrides: Partial<Barrier> = {}): Barrier => ({
  id: 'barrier',
  regionCode: '01',
  roundId: '2026',
  indicatorIds: ['N1'],
  title: 'Ersättningen täcker inte validering',
  stops: '',
  text: '',
  evidence: '',
  level: 'national-funding',
  weight: 4,
  version: 1,
  savedAt: at,
  savedBy: by,
  ...overrides,
})

export const aPlan = (
  status: 'draft' | 'adopted',
  parts: { actions?: Action[]; barriers?: Barrier[] } = {},
): Pick<PlanContents, 'plan' | 'actions' | 'barriers'> => ({
  plan: {
    regionCode: '01',
    roundId: '2026',
    status,
    version: 2,
    changes: 2,
    draftNumber: 1,
    editionIds: [],
    goal: '',
    savedAt: at,
    savedBy: by,
  },
  actions: [],
  barriers: [],
  ...parts,
})

const anAssessment = (regionCode: string, status: Assessment['status']): Assessment => ({
  regionCode,
  roundId: '2026',
  opensOn: '2026-01-01',
  closesOn: '2030-12-31',
  status,
  version: 2,
  ...(status === 'submitted' && { submittedAt: at, submittedBy: by }),
})

/** What region number `index` contributes: a mapping in this status with these levels, and nothing else unless handed in. */
export const regionInputs = (
  index: number,
  status: Assessment['status'],
  levels: Record<string, Level>,
  overrides: Partial<RegionInputs> = {},
): RegionInputs => {
  const regionCode = regions[index]?.code ?? '01'
  return {
    regionCode,
    assessment: anAssessment(regionCode, status),
    answers: Object.entries(levels).map(([id, level]) => anAnswerAt(id, level, { regionCode })),
    previous: { assessment: null, answers: [] },
    plan: null,
    previousPlan: null,
    counts: [],
    ...overrides,
  }
}
