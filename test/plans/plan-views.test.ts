import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Answer } from '#shared/assessments/assessment.ts'
import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { Action, Barrier, PlanContents } from '#shared/plans/plan.ts'
import { proposalsFor } from '#shared/plans/priority.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { aRound } from '#test/support/round.ts'
import { actionDifferences } from '#web/plans/action-differences.ts'
import { typedOfAction } from '#web/plans/action-form.ts'
import { barrierDifferences, typedOfBarrier } from '#web/plans/barrier-form.ts'
import { originView } from '#web/plans/origin-view.ts'
import type { PlanContext } from '#web/plans/plan-context.ts'
import { noticeOf } from '#web/plans/plan-notice.ts'
import { actionViews, barrierGroups, periodOf } from '#web/plans/plan-view.ts'
import { howSentences, pickOf, proposalFormula, proposalViews } from '#web/plans/proposals-view.ts'
import { aBarrier, anAction, anAnswer, editor } from './builders.ts'

const stored = { regionCode: '20', roundId: '2026', savedAt: '2026-10-05T12:00:00.000Z', savedBy: editor, version: 1 }
const action = (id: string, content: Partial<Action> = {}): Action => ({
  ...anAction(),
  ...stored,
  id,
  origin: { kind: 'own', indicatorId: null },
  position: 1,
  ...content,
})
const barrier = (id: string, content: Partial<Barrier> = {}): Barrier => ({
  ...aBarrier(),
  ...stored,
  id,
  ...content,
})
const contents = (parts: Partial<PlanContents> = {}): PlanContents => ({
  plan: { ...stored, status: 'draft', changes: 1, draftNumber: 1, editionIds: [], goal: '' },
  actions: [],
  barriers: [],
  removedActions: [],
  removedBarriers: [],
  orderVersion: 1,
  ...parts,
})

let instrument: Instrument
beforeAll(async () => {
  instrument = await readMappingInstrument()
})
const target = { level: 3, whose: 'instrument' } as const
const contextOf = (answers: Answer[], parts: Partial<PlanContents> | null = {}): PlanContext => ({
  round: aRound(),
  instrument,
  asked: instrument,
  assessment: null,
  answers,
  target,
  proposals: proposalsFor(instrument, answers, target.level),
  contents: parts && contents(parts),
  joined: new Map(),
  canBegin: true,
  mayReadAnswers: true,
})

describe('the formula', () => {
  it('stands with the proposal’s own numbers, in the language’s own writing', () => {
    const [proposal] = proposalsFor(instrument, [anAnswer('A1', { level: 0, importance: 4, power: 'shared' })], 3)
    if (!proposal) throw new Error('no proposal')
    expect(proposalFormula(proposal, 'sv')).toBe('gap 3 × vikt 4 × rådighet 0,7 (delad) = 8,4')
    expect(proposalFormula(proposal, 'en')).toBe('gap 3 × importance 4 × power 0.7 (shared) = 8.4')
  })

  it('is explained with the numbers that hold', () => {
    expect(howSentences({ target }, 'sv').join(' ')).toMatch(/Målnivån är 3 av 4.*räknas den som 2.*0,7.*0,4/)
    expect(howSentences({ target }, 'en').join(' ')).toMatch(/level 3 of 4.*counts as 2.*0\.7.*0\.4/)
  })
})

describe('a proposal on the page', () => {
  it('says where it comes from, what is in the plan and whether a barrier is raised', () => {
    const picked = action('a', { origin: { kind: 'proposal', indicatorId: 'A1', proposalId: 'A1-1' } })
    const context = contextOf([anAnswer('A1', { level: 1 })], {
      actions: [picked],
      barriers: [barrier('b', { indicatorIds: ['B1', 'A1'] })],
    })
    const [view] = proposalViews(context, [], 'sv')
    const indicator = findIndicator(instrument, 'A1')?.indicator
    expect(view).toMatchObject({
      rank: 1,
      hasBarrier: true,
      isImportanceAssumed: true,
      isPowerAssumed: true,
      origin: {
        indicatorId: 'A1',
        now: { level: 1, text: indicator?.levels[1]?.sv },
        next: { level: 2, text: indicator?.levels[2]?.sv },
        targetLevel: 3,
      },
    })
    expect(view?.actions.map(({ id, isInPlan }) => [id, isInPlan])).toContainEqual(['A1-1', true])
  })

  it('enters the plan only when the instrument has it', () => {
    expect(pickOf(instrument, 'A1-1', 'sv')?.indicatorId).toBe('A1')
    expect(pickOf(instrument, 'nothing', 'sv')).toBeNull()
  })
})

describe('where something comes from', () => {
  const levelsOf = (answer: Partial<Answer>) =>
    originView({ instrument, answers: [anAnswer('A1', answer)], target, mayReadAnswers: true }, 'A1', 'sv')

  it('has no level for what is not answered or not applicable, and no next one above the highest', () => {
    expect(originView({ instrument, answers: [], target, mayReadAnswers: true }, 'A1', 'sv')).toMatchObject({
      now: null,
      next: null,
    })
    expect(levelsOf({ isNotApplicable: true })).toMatchObject({ now: null })
    expect(levelsOf({ level: 4 })).toMatchObject({ now: { level: 4 }, next: null })
  })

  it('is nothing for no question, and for one that the instrument lacks', () => {
    expect(originView({ instrument, answers: [], target, mayReadAnswers: true }, null, 'sv')).toBeNull()
    expect(originView({ instrument, answers: [], target, mayReadAnswers: true }, 'Z9', 'sv')).toBeNull()
  })
})

describe('an action in the plan', () => {
  it('says its time in words', () => {
    expect(periodOf({ startsOn: '2027-01-15', endsOn: '2027-06-30' }, 'sv')).toBe('15 januari 2027 – 30 juni 2027')
    expect(periodOf({ startsOn: '2027-01-15', endsOn: '' }, 'en')).toBe('from 15 January 2027')
    expect(periodOf({ startsOn: '', endsOn: '2027-06-30' }, 'sv')).toBe('till 30 juni 2027')
    expect(periodOf({ startsOn: '', endsOn: '' }, 'sv')).toBe('')
  })

  it('knows its ends and what it lacks; a cancelled one lacks nothing', () => {
    const views = actionViews(
      contextOf([], { actions: [action('a', { measure: '' }), action('b', { measure: '', status: 'cancelled' })] }),
      'sv',
    )
    expect(views).toMatchObject([
      { isFirst: true, isLast: false, lacks: ['mått'] },
      { isFirst: false, isLast: true, lacks: [] },
    ])
  })
})

describe('barriers in the plan', () => {
  it('stand under their level, heaviest first', () => {
    const barriers = [
      barrier('a', { level: 'national-rule', weight: 1 }),
      barrier('b', { level: 'national-rule', weight: 4 }),
      barrier('c', { level: 'municipality', weight: 2 }),
    ]
    const groups = barrierGroups(contextOf([], { barriers }), 'sv')
    expect(groups.map(({ level, barriers: of }) => [level, of.map((each) => each.barrier.id)])).toEqual([
      ['municipality', ['c']],
      ['national-rule', ['b', 'a']],
    ])
    expect(barrierGroups(contextOf([], null), 'sv')).toEqual([])
  })
})

describe('what the page says after a change', () => {
  const say = (query: string, parts: Partial<PlanContents> = {}) =>
    noticeOf(new URLSearchParams(query), contents(parts), 'sv')

  it('is nothing when the address asks for nothing known', () => {
    expect(say('')).toBeNull()
    expect(say('say=<script>')).toBeNull()
    expect(say('say=toString')).toBeNull()
  })

  it('has the right number', () => {
    expect(say('say=picked&count=1')?.text).toBe('1 insats är tillagd, sist i planen.')
    expect(say('say=picked&count=3')?.text).toBe('3 insatser är tillagda, sist i planen.')
    expect(say('say=picked&count=x')?.text).toBe('Det du valde finns redan i planen.')
  })

  it('names the action from the plan, not from the address', () => {
    const actions = [action('a', { title: 'Skriv', position: 2 })]
    expect(say('say=action-moved&id=a', { actions })?.text).toBe('Insatsen ”Skriv” står nu på plats 2.')
    expect(say('say=action-saved&id=other', { actions })?.text).toBe('Insatsen är sparad.')
  })

  it('offers to undo only what is still removed', () => {
    const removed = { removedActions: [action('a')], removedBarriers: [barrier('b')] }
    expect(say('say=action-removed&id=a', removed)?.undo).toEqual({ kind: 'action', id: 'a' })
    expect(say('say=barrier-removed&id=b', removed)?.undo).toEqual({ kind: 'barrier', id: 'b' })
    expect(say('say=action-removed&id=a')?.undo).toBeNull()
  })
})

describe('what differs between what stands and what was typed', () => {
  it('is shown in words, with nothing for what is the same', () => {
    const stands = action('a', { title: 'Ett', endsOn: '2027-06-30', status: 'started', resource: '' })
    const typed = { ...typedOfAction(stands, 'sv'), title: 'Två', endsOn: '', status: 'dreaming', resource: ' ' }
    expect(actionDifferences(stands, typed, { actions: [], language: 'sv' })).toEqual([
      { label: 'Namn på insatsen', stands: 'Ett', typed: 'Två' },
      { label: 'Slutdatum', stands: '30 juni 2027', typed: '(tomt)' },
      { label: 'Läge', stands: 'Påbörjad', typed: 'dreaming' },
    ])
    expect(actionDifferences(stands, typedOfAction(stands, 'sv'), { actions: [], language: 'sv' })).toEqual([])
  })

  it('covers a barrier’s level, weight and question', () => {
    const stands = barrier('b')
    const typed = { ...typedOfBarrier(stands), indicatorIds: [], level: 'branch', weight: '1', text: 'Ny' }
    expect(barrierDifferences(stands, typed, 'sv', '(tomt)')).toEqual([
      { label: 'Vilka frågor gäller hindret?', stands: 'N1', typed: 'Ingen särskild fråga' },
      { label: 'Beskriv hindret', stands: '(tomt)', typed: 'Ny' },
      { label: 'Var ligger hindret?', stands: 'Nationell finansiering', typed: 'Branscherna' },
      { label: 'Hur tungt väger hindret?', stands: '3 – hindrar mycket', typed: '1 – hindrar lite' },
    ])
  })
})
