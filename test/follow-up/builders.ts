import type { FollowUp, FollowUpContent } from '#shared/follow-up/follow-up.ts'
import type { FollowableAction } from '#shared/follow-up/state.ts'
import { editor } from '#test/plans/builders.ts'

/** What a follow-up says, with nothing but a status and how far it has come. */
export const aFollowUp = (content: Partial<FollowUpContent> = {}): FollowUpContent => ({
  status: 'started',
  progressPercent: 30,
  note: '',
  nextStep: '',
  evidenceIds: [],
  measured: null,
  lesson: null,
  ...content,
})

/** A follow-up that was given. */
export const aGivenFollowUp = (content: Partial<FollowUp> = {}): FollowUp => ({
  ...aFollowUp(),
  regionCode: '20',
  roundId: '2026',
  actionId: 'a',
  number: 1,
  at: '2026-11-02T08:00:00.000Z',
  by: editor,
  ...content,
})

/** An action as its state is computed from it. */
export const aFollowable = (content: Partial<FollowableAction> = {}): FollowableAction => ({
  id: 'a',
  status: 'started',
  startsOn: '2026-01-01',
  endsOn: '2026-12-31',
  dependsOn: [],
  responsible: 'Enhetschefen',
  responsibleId: '',
  ...content,
})
