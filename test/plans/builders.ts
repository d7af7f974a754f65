import type { Answer } from '#shared/assessments/assessment.ts'
import type { BulkChange } from '#shared/plans/bulk-change.ts'
import type { ProposalPick } from '#shared/plans/pick-proposals.ts'
import { type ActionContent, type BarrierContent, bareAction } from '#shared/plans/plan.ts'

export const editor = { id: 'editor@region.example', name: 'Eva Redaktör' }
export const colleague = { id: 'kollega@region.example', name: 'Karim Kollega' }

/** An answer with a level and nothing else said. */
export const anAnswer = (indicatorId: string, content: Partial<Answer> = {}): Answer => ({
  regionCode: '20',
  roundId: '2026',
  indicatorId,
  level: 1,
  chosen: [],
  isNotApplicable: false,
  notApplicableReason: '',
  evidence: '',
  power: null,
  importance: null,
  comment: '',
  instrumentVersion: 1,
  version: 1,
  savedAt: '2026-10-01T08:00:00.000Z',
  savedBy: editor,
  ...content,
})

export const anAction = (content: Partial<ActionContent> = {}): ActionContent => ({
  ...bareAction('Skriv ner rollen'),
  responsible: 'Enhetschef regional utveckling',
  startsOn: '2026-11-01',
  endsOn: '2027-03-31',
  measure: 'Sidan finns.',
  ...content,
})

export const aBarrier = (content: Partial<BarrierContent> = {}): BarrierContent => ({
  indicatorIds: ['N1'],
  title: 'Ersättningen till kommunerna täcker inte validering',
  stops: '',
  text: '',
  evidence: '',
  level: 'national-funding',
  weight: 3,
  ...content,
})

export const aPick = (proposalId: string): ProposalPick => ({
  indicatorId: proposalId.slice(0, 2),
  proposalId,
  alsoFor: [],
  title: `Förslag ${proposalId}`,
  text: 'Gör så här.',
  goal: 'Nivå 2',
  measure: 'Det är gjort.',
})

/** A change of several actions that changes nothing but what is said. */
export const aBulkChange = (change: Partial<BulkChange> = {}): BulkChange => ({
  responsible: null,
  startsOn: null,
  endsOn: null,
  move: null,
  status: null,
  addPartner: null,
  removePartner: null,
  place: null,
  isRemoval: false,
  ...change,
})
