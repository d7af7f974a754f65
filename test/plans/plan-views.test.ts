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
import { factorSentences, howSentences, proposalFormula } from '#web/plans/priority-view.ts'
import { pickOf, proposalViews } from '#web/plans/proposals-view.ts'
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
  rounds: [aRound()],
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
    expect(proposalFormula(proposal, 'sv')).toBe(
      'gap 3 × vikt 4 × rådighet 0,7 (delad) × arbete 1,2 (litet) × grund 1 = 10,08',
    )
    expect(proposalFormula(proposal, 'en')).toBe(
      'gap 3 × importance 4 × power 0.7 (shared) × effort 1.2 (small) × foundation 1 = 10.08',
    )
  })

  it('tells how each of its numbers came to be', () => {
    const [first, second] = proposalsFor(instrument, [anAnswer('A1', { level: 0 }), anAnswer('A2')], 3)
    if (!first || !second) throw new Error('no proposals')
    expect(factorSentences(first, 'sv')).toEqual([
      'Gap 3: målnivån 3 minus er nivå 0.',
      'Vikt 2: ni har inte angett någon, så den räknas som 2.',
      'Rådighet 1: egen, enligt verktyget eftersom ni inte har angett någon.',
      'Arbete 1,2: litet, för den insats med minst arbete av dem som återstår.',
      'Grund 1,1: A2 bygger på den här.',
    ])
    expect(factorSentences(second, 'en').at(-1)).toBe(
      'Foundation 1: no question below the target level builds on this one.',
    )
  })

  it('is explained with the numbers that hold', () => {
    expect(howSentences({ target }, 'sv').join(' ')).toMatch(
      /Målnivån är 3 av 4.*räknas den som 2.*0,7.*0,4.*1,2.*0,8.*0,1 mer.*högst 1,3/,
    )
    expect(howSentences({ target }, 'en').join(' ')).toMatch(
      /level 3 of 4.*counts as 2.*0\.7.*0\.4.*1\.2.*0\.8.*0\.1 more.*at most 1\.3/,
    )
  })
})

describe('a proposal on the page', () => {
  it('says where it comes from, what is in the plan and whether a barrier is raised', () => {
    const picked = action('a', { origin: { kind: 'proposal', indicatorId: 'A1', proposalId: 'A1-1' } })
    const context = contextOf([anAnswer('A1', { level: 1 })], {
      actions: [picked],
      barriers: [barrier('b', { indicatorIds: ['B1', 'A1'] })],
    })
    const [view] = proposalViews(context, [], 'sv').questions
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
    const pick = (proposalId: string, seen: string[] = []) => pickOf({ instrument }, { proposalId, seen }, 'sv')
    expect(pick('A1-1')?.indicatorId).toBe('A1')
    expect(pick('nothing')).toBeNull()
    expect(pick('D2-1', ['', 'I1', 'N1'])?.alsoFor).toEqual(['I1'])
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

  it('offers to undo a change of a draft, and to do again what was undone', () => {
    const change = 'abcdefghijklmnopqrstuv'
    expect(say(`say=action-removed&undo=${change}`)?.undo).toEqual({ changeId: change, isRedo: false })
    expect(say(`say=undone&undo=${change}`)?.undo).toEqual({ changeId: change, isRedo: true })
    expect(say(`say=redone&undo=${change}`)?.undo).toEqual({ changeId: change, isRedo: false })
    expect(say('say=action-removed')?.undo).toBeNull()
    expect(say('say=action-removed&undo=../../x')?.undo).toBeNull()
    expect(say(`say=changed-meanwhile&undo=${change}`)?.undo).toBeNull()
    const adopted = { plan: { ...contents({}).plan, status: 'adopted' as const } }
    expect(say(`say=action-removed&undo=${change}`, adopted)?.undo).toBeNull()
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
