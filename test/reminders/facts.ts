import type { Assessment } from '#shared/assessments/assessment.ts'
import { giveAnswers } from '#shared/assessments/given-answers.ts'
import type { Assignment } from '#shared/assignments/assignment.ts'
import type { Comment, Conversation } from '#shared/comments/thread.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import type { OpenMapping, RegionFacts } from '#shared/reminders/for-you.ts'
import { eva, oskar } from '#test/comments/talking-site.ts'
import { aRound } from '#test/support/round.ts'

const moment = '2026-10-05T12:00:00.000Z'

export const anAssessment = (change: Partial<Assessment> = {}): Assessment => ({
  regionCode: '20',
  roundId: '2026',
  opensOn: '2026-09-01',
  closesOn: '2027-06-30',
  status: 'open',
  version: 1,
  ...change,
})

export const anAssignment = (change: Partial<Assignment> = {}): Assignment => ({
  regionCode: '20',
  roundId: '2026',
  target: 'A1',
  assignee: eva,
  assignedAt: moment,
  dueOn: '2026-11-02',
  version: 1,
  savedAt: moment,
  savedBy: oskar,
  ...change,
})

export const aComment = (change: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  text: 'Ord som inte ska stå i något mejl',
  mentions: [],
  side: 'region',
  at: moment,
  by: oskar,
  ...change,
})

export const aThread = (change: Partial<Conversation> = {}): Conversation => ({
  id: 't1',
  regionCode: '20',
  roundId: '2026',
  indicatorId: 'A1',
  audience: 'region',
  status: 'open',
  startedAt: moment,
  startedBy: oskar,
  writes: 1,
  comments: [aComment()],
  ...change,
})

export const aMapping = (instrument: Instrument, change: Partial<Omit<OpenMapping, 'given'>> = {}): OpenMapping => ({
  round: aRound(),
  assessment: anAssessment(),
  given: giveAnswers([instrument], []),
  ...change,
})

export const someFacts = (change: Partial<RegionFacts> = {}): RegionFacts => ({
  regionCode: '20',
  page: null,
  mappings: [],
  threads: [],
  assignments: [],
  evidence: [],
  plans: [],
  ...change,
})
