import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { conditionWords } from '#shared/assessments/condition-words.ts'
import { formerIds } from '#shared/assessments/former-ids.ts'
import { fitContent } from '#shared/assessments/restore-answer.ts'
import { anIndicator, anInstrument, plantedInstruments } from '#test/support/planted-instrument.ts'
import { fieldsOf } from '#web/assessments/answer-form.ts'
import { askedThen, historyEntries } from '#web/assessments/history-view.ts'
import { canAnswer } from '#web/assessments/mapping.ts'
import { joinTexts, mergeFields } from '#web/assessments/merge-fields.tsx'
import { diffWords } from '#web/assessments/word-diff.ts'
import { AnswerBox, followUp, forgetSaved } from '#web/islands/answer-box.ts'
import type { Attempt, Reply, Waiting } from '#web/islands/answer-types.ts'
import { presenceDelay } from '#web/islands/presence-pace.ts'
import { sendKept } from '#web/islands/send-kept.ts'
import { commandOf } from '#web/islands/shortcut-keys.ts'
import { anAnswer, anAnswerContent } from './an-answer.ts'

const both = (text: string) => ({ sv: text, en: text })

describe('the differences between two texts', () => {
  const side = (parts: ReturnType<typeof diffWords>, kind: 'added' | 'removed') =>
    parts
      .filter((part) => part.kind === 'same' || part.kind === kind)
      .map(({ text }) => text)
      .join('')

  it('are words, not letters', () => {
    expect(diffWords('Uppdraget är muntligt.', 'Uppdraget är beslutat.')).toEqual([
      { kind: 'same', text: 'Uppdraget är ' },
      { kind: 'removed', text: 'muntligt' },
      { kind: 'added', text: 'beslutat' },
      { kind: 'same', text: '.' },
    ])
  })

  it('are a phrase for a phrase where neighbouring words differ', () => {
    expect(diffWords('De har beslut och planer för arbetet.', 'De har rollen i handlingar för arbetet.')).toEqual([
      { kind: 'same', text: 'De har ' },
      { kind: 'removed', text: 'beslut och planer' },
      { kind: 'added', text: 'rollen i handlingar' },
      { kind: 'same', text: ' för arbetet.' },
    ])
  })

  it('leave both texts whole, whatever they are', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const parts = diffWords(before, after)
        expect([side(parts, 'removed'), side(parts, 'added')]).toEqual([before, after])
      }),
    )
  })

  it('of texts with little in common are shown as one replaced by the other', () => {
    expect(diffWords('Kommunerna har kommit olika långt.', 'Uppdraget är beslutat i nämnden.')).toEqual([
      { kind: 'removed', text: 'Kommunerna har kommit olika långt.' },
      { kind: 'added', text: 'Uppdraget är beslutat i nämnden.' },
    ])
  })

  it('of long texts with nothing in common are shown as one replaced by the other', () => {
    const text = (word: string) => Array.from({ length: 700 }, (_, index) => `${word}${index}`).join(' ')
    expect(diffWords(text('a'), text('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})

describe('an answer made of two', () => {
  it('begins with both texts, or the longer where one holds the other', () => {
    expect(joinTexts('Bos', 'Annas')).toBe('Bos\n\nAnnas')
    expect(joinTexts('Bos', 'Bos, och mer')).toBe('Bos, och mer')
    expect(joinTexts('Bos', '')).toBe('Bos')
  })

  it('asks only about what differs: texts to edit, and which side of the rest', () => {
    const indicator = anIndicator('A1', {
      answerForm: 'several',
      options: ['x', 'y', 'z'].map((id) => ({ id, label: both(id.toUpperCase()) })),
    })
    const mine = anAnswerContent({ level: null, chosen: ['x', 'y'], comment: 'Mitt', importance: 2 })
    const theirs = anAnswerContent({ level: null, chosen: ['z'], comment: 'Mitt', importance: null })
    expect(mergeFields(mine, theirs, indicator, 'sv')).toEqual([
      {
        field: 'chosen',
        label: 'Svar',
        kind: 'choice',
        mine: { value: 'x.y', text: 'X och Y' },
        theirs: { value: 'z', text: 'Z' },
      },
      {
        field: 'importance',
        label: 'Vikt',
        kind: 'choice',
        mine: { value: '2', text: '2 Ganska viktigt' },
        theirs: { value: '', text: 'inget valt' },
      },
    ])
  })
})

describe('what is asked in a form', () => {
  it('is, beyond the answer and a comment, only there in a mapping', () => {
    expect(fieldsOf({ answerForm: 'one' }, 'survey')).toEqual(['chosen', 'comment'])
    expect(fieldsOf({ answerForm: 'text' }, 'interview')).toEqual(['comment'])
    expect(fieldsOf({ answerForm: 'level' }, 'survey')).toEqual(['level', 'comment'])
    expect(fieldsOf({ answerForm: 'several' }, 'mapping')).toEqual([
      'level',
      'chosen',
      'reason',
      'power',
      'importance',
      'evidence',
      'comment',
    ])
  })
})

describe('when a question is asked, in words', () => {
  const instrument = anInstrument([
    anIndicator('A1'),
    anIndicator('A2', { answerForm: 'one', options: [{ id: 'yes', label: both('Ja') }] }),
  ])
  it('names the deciding answers', () => {
    const askedWhen = {
      match: 'any' as const,
      tests: [
        { indicatorId: 'A1', is: 'at-least' as const, level: 3 as const },
        { indicatorId: 'A2', is: 'chosen' as const, optionId: 'yes' },
      ],
    }
    expect(conditionWords(askedWhen, instrument, 'sv')).toBe('A1 har minst nivå 3 eller ”Ja” är valt i A2')
  })
})

describe('whether an indicator can be answered', () => {
  const assessment = {
    regionCode: '13',
    roundId: '2026',
    opensOn: '2026-09-01',
    closesOn: '2030-12-31',
    status: 'submitted' as const,
    version: 2,
    unlockedIds: ['A2'],
  }
  it.each([
    [
      'all are, while nothing is locked',
      { lock: null, assessment: { ...assessment, status: 'open' as const } },
      'A1',
      true,
    ],
    ['one that is unlocked', { lock: 'submitted' as const, assessment }, 'A2', true],
    ['not the others', { lock: 'submitted' as const, assessment }, 'A1', false],
    ['not when the round is closed', { lock: 'round-closed' as const, assessment }, 'A2', false],
    ['not when the last day has passed', { lock: 'too-late' as const, assessment }, 'A2', false],
    [
      'not when all is accepted',
      { lock: 'submitted' as const, assessment: { ...assessment, status: 'accepted' as const } },
      'A2',
      false,
    ],
  ])('%s', (_name, mapping, id, expected) => {
    expect(canAnswer(mapping, id)).toBe(expected)
  })
})

describe('an earlier answer, put into an indicator of another form', () => {
  const content = anAnswerContent({ level: 3, chosen: ['x', 'gone'], comment: 'Ord' })
  const options = [{ id: 'x', label: both('X') }]
  it.each([
    ['level', { level: 3, chosen: [] }],
    ['one', { level: null, chosen: ['x'] }],
    ['several', { level: null, chosen: ['x'] }],
    ['text', { level: null, chosen: [] }],
  ] as const)('keeps of it what fits %s', (answerForm, expected) => {
    expect(fitContent(content, { answerForm, options })).toMatchObject({ ...expected, comment: 'Ord' })
  })
})

describe('the history of an answer', () => {
  const first = anInstrument([anIndicator('A1', { question: both('Gammal fråga') }), anIndicator('A2')])
  const second = anInstrument([anIndicator('A3', { question: both('Ny fråga') })], {
    version: 2,
    lineage: { fromVersion: 1, origins: { A3: { kind: 'merged', from: ['A1', 'A2'] } }, removed: [] },
  })
  const instruments = plantedInstruments(first, second)

  it('reaches back to the questions that this one was made of', async () => {
    expect(await formerIds(instruments, second, ['A3'])).toEqual(['A3', 'A1', 'A2'])
    expect(await formerIds(instruments, first, ['A2'])).toEqual(['A2'])
  })

  it('shows each version against the one before it, newest first, with the question as it was', async () => {
    const old = anAnswer({ level: 1, comment: 'Muntligt uppdrag' })
    const recent = anAnswer({
      indicatorId: 'A3',
      instrumentVersion: 2,
      level: 1,
      comment: 'Beslutat uppdrag',
      savedAt: '2026-10-06T12:00:00.000Z',
    })
    const indicator = anIndicator('A3', { question: both('Ny fråga') })
    const asked = await askedThen(instruments, 'mapping', indicator, [old, recent])
    const entries = historyEntries([old, recent], indicator, asked, 'sv')
    expect(entries.map(({ isCurrent, questionThen }) => [isCurrent, questionThen])).toEqual([
      [true, null],
      [false, 'A1. Gammal fråga'],
    ])
    expect(entries[0]?.changes).toMatchObject([
      { label: 'Kommentar', mine: 'Beslutat uppdrag', theirs: 'Muntligt uppdrag' },
    ])
    expect(entries[1]?.changes.map(({ label }) => label)).toEqual(['Nivå', 'Kommentar'])
  })
})

describe('how often an open page asks', () => {
  it.each([
    [{ isHidden: false, hasCompany: true, idleMs: 0 }, 5_000],
    [{ isHidden: false, hasCompany: false, idleMs: 0 }, 15_000],
    [{ isHidden: false, hasCompany: true, idleMs: 6 * 60_000 }, 60_000],
    [{ isHidden: false, hasCompany: true, idleMs: 31 * 60_000 }, null],
    [{ isHidden: true, hasCompany: true, idleMs: 0 }, null],
  ])('%j: %s ms', (use, expected) => {
    expect(presenceDelay(use)).toBe(expected)
  })
})

describe('a key', () => {
  const key = (name: string, change = {}) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, ...change })
  it.each([
    [key('j'), false, { kind: 'next' }],
    [key('P'), false, { kind: 'previous' }],
    [key('4'), false, { kind: 'level', level: '4' }],
    [key('5'), false, null],
    [key('?'), false, { kind: 'help' }],
    [key('s', { ctrlKey: true }), false, null],
    [key('n', { metaKey: true }), false, null],
    [key('j'), true, null],
  ])('%j, writing: %s', (pressed, isWriting, expected) => {
    expect(commandOf(pressed, isWriting)).toEqual(expected)
  })
})

/** A browser's storage in memory. */
const aStorage = (): Storage => {
  const items = new Map<string, string>()
  return {
    get length() {
      return items.size
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  }
}

describe('what the browser keeps of answers', () => {
  const place = (id: string) => ({ action: `https://x/svar/${id}`, page: '/omrade/a', indicatorId: id })
  const attempt = (content: string): Attempt => ({ content, version: 1, formKey: 'key' })
  const waits = (content: string, change: Partial<Waiting> = {}): Waiting => ({
    attempt: attempt(content),
    content,
    why: 'waiting',
    ...change,
  })
  const saved = {
    version: 2,
    line: 'Sparat',
    isAnswered: true,
    canUndo: true,
    values: { comment: 'ab' },
    formKey: 'key',
  }
  const boxes = () => {
    const storage = aStorage()
    const clock = { nowMs: 1 }
    const now = () => {
      clock.nowMs += 1
      return clock.nowMs
    }
    const boxOf = (writer: string, name: string) => new AnswerBox(storage, { writer, name, now })
    return { storage, clock, anna: boxOf('a', 'Anna Ek'), bo: boxOf('b', 'Bo Ek') }
  }

  it("is one person's own; of others' only their names and how many", () => {
    const { anna, bo } = boxes()
    anna.put(place('A1'), { waiting: waits('Annas') })
    bo.put(place('A1'), { waiting: waits('Bos') })
    bo.put(place('A2'), { waiting: waits('Bos') })
    expect(anna.waiting().map(({ waiting }) => waiting.content)).toEqual(['Annas'])
    expect([...anna.others()]).toEqual([['Bo Ek', 2]])
    expect(anna.get(place('A2').action)).toBeNull()
  })

  it('goes when it is saved, at signing out, when somebody else comes, and after twelve hours; what waits stays', () => {
    const { storage, clock, anna, bo } = boxes()
    anna.put(place('A1'), { waiting: waits('ab') })
    anna.put(place('A1'), { waiting: null })
    expect(storage.length).toBe(0)
    anna.put(place('A1'), { saved })
    anna.put(place('A2'), { saved, waiting: waits('ab') })
    anna.tidy()
    expect(anna.get(place('A1').action)?.saved).toEqual(saved)
    bo.tidy()
    expect([anna.get(place('A1').action), anna.get(place('A2').action)]).toMatchObject([null, { saved: null }])
    anna.put(place('A1'), { saved })
    clock.nowMs += 13 * 3_600_000
    anna.tidy()
    expect(anna.get(place('A1').action)).toBeNull()
    anna.put(place('A1'), { saved })
    forgetSaved(storage)
    expect(storage.length).toBe(1)
    expect(anna.waiting()).toMatchObject([{ indicatorId: 'A2', saved: null }])
  })

  it('survives what it cannot read', () => {
    const { storage, anna } = boxes()
    storage.setItem('answer a x', '{')
    storage.setItem('other', 'x')
    expect(anna.waiting()).toEqual([])
  })

  describe('and sends when it can', () => {
    const reply = (version: number): Reply => ({
      kind: 'saved',
      formKey: `key-${version}`,
      version,
      line: 'Sparat',
      values: {},
      isAnswered: true,
      canUndo: true,
    })
    const send = async (replies: Reply[], isOpen: (action: string) => boolean = () => false) => {
      const { anna } = boxes()
      for (const id of ['A1', 'A2', 'A3']) anna.put(place(id), { waiting: waits(id) })
      const sent: [string, Attempt][] = []
      const post = async (action: string, tried: Attempt) => {
        sent.push([action.slice(-2), tried])
        return replies.shift() ?? reply(9)
      }
      return { anna, sent, run: () => sendKept(anna, post, isOpen) }
    }

    it('one after the other, oldest first, but those that stand in a form of the page', async () => {
      const { anna, sent, run } = await send([], (action) => action.endsWith('A2'))
      await run()
      expect(sent.map(([id]) => id)).toEqual(['A1', 'A3'])
      expect(anna.waiting().map(({ indicatorId }) => indicatorId)).toEqual(['A2'])
    })

    it('also what was written after the try that may have arrived', async () => {
      const { anna, sent, run } = await send([reply(2), reply(3)])
      anna.put(place('A1'), { waiting: waits('A1', { content: 'A1 och mer' }) })
      await run()
      // The oldest is now A2, since A1 was written on.
      expect(sent.filter(([id]) => id === 'A1')).toEqual([
        ['A1', attempt('A1')],
        ['A1', { content: 'A1 och mer', version: 9, formKey: 'key-9' }],
      ])
      expect(anna.waiting()).toEqual([])
    })

    it.each([
      [{ kind: 'unreachable' }, 1, 'waiting'],
      [{ kind: 'signed-out' }, 1, 'signed-out'],
      [{ kind: 'other-writer', line: '' }, 1, 'waiting'],
      [{ kind: 'locked', line: '' }, 3, 'refused'],
      [{ kind: 'invalid', formKey: 'k', line: '', errors: { 'A1-comment': 'Lång' } }, 3, 'refused'],
    ] as const)('and after %j has sent %i and keeps it as %s', async (answer, count, why) => {
      const { anna, sent, run } = await send([answer])
      await run()
      expect(sent).toHaveLength(count)
      expect(anna.get(place('A1').action)?.waiting).toMatchObject({ content: 'A1', why })
    })

    it('with a fresh key where the old one has lapsed, and leaves what needs a choice', async () => {
      const { anna, sent, run } = await send([
        { kind: 'invalid', formKey: 'fresh', line: '', errors: { formKey: 'old' } },
      ])
      anna.put(place('A2'), { waiting: waits('A2', { why: 'conflict' }) })
      anna.put(place('A3'), { waiting: waits('A3', { why: 'refused' }) })
      await run()
      expect(sent.map(([id, { formKey }]) => [id, formKey])).toEqual([
        ['A1', 'key'],
        ['A1', 'fresh'],
      ])
      expect(anna.waiting().map(({ waiting }) => waiting.why)).toEqual(['conflict', 'refused'])
    })

    it('follows up only where something was written since', () => {
      expect(followUp(waits('ab'), { version: 2, formKey: 'k' })).toBeNull()
      expect(followUp(waits('ab', { content: 'abc' }), { version: 2, formKey: 'k' })).toEqual({
        content: 'abc',
        version: 2,
        formKey: 'k',
      })
    })
  })
})
