import { describe, expect, it } from '@jest/globals'
import { AnswerSaver, pauseMs, retryMs } from '#web/islands/answer-saver.ts'
import type { Attempt, Reply, Saved, Shown, Start, Waiting } from '#web/islands/answer-types.ts'

const aSaved = (version: number, comment = ''): Saved => ({
  version,
  line: `Sparat ${version}`,
  values: { comment },
  isAnswered: true,
  canUndo: true,
})
const savedAs = (version: number, comment = ''): Reply => ({
  kind: 'saved',
  formKey: `key-${version}`,
  ...aSaved(version, comment),
})
const conflictAt = (version: number): Reply => ({
  kind: 'conflict',
  version,
  formKey: `key-c${version}`,
  line: 'Bo har sparat',
  panel: '<p>båda</p>',
  mine: { comment: 'mitt' },
  theirs: aSaved(version, 'Bos'),
})
const unreachable: Reply = { kind: 'unreachable' }

/** A page in memory: its text, what was sent and shown, and a clock that the test moves. */
const aPage = (start: Partial<Start> = {}) => {
  const page = { text: 'a' }
  const sent: Attempt[] = []
  const shown: Shown[] = []
  const restored: [string, Omit<Attempt, 'content'>][] = []
  const replies: ((reply: Reply) => void)[] = []
  const box: { waiting: Waiting | null; isFull: boolean } = { waiting: start.waiting ?? null, isFull: false }
  let timer: { ms: number; act: () => void } | null = null
  const saver = new AnswerSaver(
    {
      read: () => page.text,
      fill: ({ comment }) => {
        page.text = String(comment)
      },
      restore: (from, attempt) => {
        restored.push([from, attempt])
        return new Promise((resolve) => replies.push(resolve))
      },
      keep: (waiting) => {
        if (box.isFull) return false
        box.waiting = waiting
        return true
      },
      send: (attempt) => {
        sent.push(attempt)
        return new Promise((resolve) => replies.push(resolve))
      },
      show: (state) => shown.push(state),
      later: (ms, act) => {
        const mine = { ms, act }
        timer = mine
        return () => {
          if (timer === mine) timer = null
        }
      },
    },
    { version: 0, formKey: 'key-0', state: 'saved', waiting: null, ...start },
  )
  return {
    saver,
    sent,
    restored,
    box,
    page,
    shown,
    states: () => shown.map(({ kind }) => kind),
    type(text: string) {
      page.text = text
      saver.changed()
    },
    waiting: () => timer?.ms ?? null,
    async pass() {
      const due = timer
      timer = null
      due?.act()
      await Promise.resolve()
    },
    async reply(reply: Reply) {
      replies.shift()?.(reply)
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve()
    },
  }
}

describe('saving an answer as it is written', () => {
  it('waits for a pause, saves over the version that it knows, and goes on from the new one', async () => {
    const { saver, type, pass, reply, sent, states, waiting } = aPage({ version: 3 })
    type('ab')
    type('abc')
    expect(waiting()).toBe(pauseMs)
    await pass()
    await reply(savedAs(4))
    type('abcd')
    await pass()
    await reply(savedAs(5))
    expect(sent).toEqual([
      { content: 'abc', version: 3, formKey: 'key-0' },
      { content: 'abcd', version: 4, formKey: 'key-4' },
    ])
    expect(states()).toEqual(['unsaved', 'unsaved', 'saving', 'saved', 'unsaved', 'saving', 'saved'])
    expect(saver.hasUnsaved).toBe(false)
  })

  it('sends nothing when nothing has changed, also after a change was taken back', async () => {
    const { saver, type, sent, states, waiting } = aPage()
    await saver.flush()
    type('ab')
    type('a')
    await saver.flush()
    expect(sent).toEqual([])
    expect(states()).toEqual(['unsaved', 'clean'])
    expect(waiting()).toBeNull()
  })

  it('waits for what is not complete until the person goes on', async () => {
    const { saver, page, sent, states, waiting } = aPage()
    page.text = 'utan skäl'
    saver.changed(false)
    expect({ states: states(), waiting: waiting() }).toEqual({ states: ['unsaved'], waiting: null })
    void saver.flush()
    expect(sent).toMatchObject([{ content: 'utan skäl' }])
  })

  it('has one try under way at a time, and then saves what was written meanwhile', async () => {
    const { saver, type, pass, reply, sent, states } = aPage()
    type('ab')
    await pass()
    type('abc')
    await saver.flush()
    expect(sent).toHaveLength(1)
    await reply(savedAs(1))
    expect(saver.hasUnsaved).toBe(true)
    expect(states().slice(-2)).toEqual(['saved', 'unsaved'])
    await pass()
    expect(sent[1]).toEqual({ content: 'abc', version: 1, formKey: 'key-1' })
  })

  it('tries again with the same key and text until the service answers, then saves the rest', async () => {
    const { saver, type, pass, reply, sent, waiting, states } = aPage()
    type('ab')
    await pass()
    await reply(unreachable)
    expect(states().at(-1)).toBe('unreachable')
    expect(waiting()).toBe(retryMs[0])
    type('abc')
    expect(saver.hasUnsaved).toBe(true)
    await pass()
    await reply(unreachable)
    expect(waiting()).toBe(retryMs[1])
    await pass()
    await reply(savedAs(1))
    await pass()
    expect(sent).toEqual([
      { content: 'ab', version: 0, formKey: 'key-0' },
      { content: 'ab', version: 0, formKey: 'key-0' },
      { content: 'ab', version: 0, formKey: 'key-0' },
      { content: 'abc', version: 1, formKey: 'key-1' },
    ])
  })

  it('saves nothing more while a conflict waits for a choice', async () => {
    const { saver, type, pass, reply, sent } = aPage({ version: 1 })
    type('mitt')
    await pass()
    await reply(conflictAt(2))
    expect(saver.isInConflict).toBe(true)
    type('mitt, ändrat')
    await saver.flush()
    expect(sent).toHaveLength(1)
    const kept = saver.keepMine()
    await reply(savedAs(3))
    await kept
    expect(sent[1]).toEqual({ content: 'mitt, ändrat', version: 2, formKey: 'key-c2' })
    expect(saver.hasUnsaved).toBe(false)
  })

  it("takes a colleague's answer as saved once it stands in the form", async () => {
    const { saver, page, type, pass, reply, sent, states, box } = aPage({ version: 1 })
    type('mitt')
    await pass()
    await reply(conflictAt(2))
    expect(saver.theirs?.values).toEqual({ comment: 'Bos' })
    saver.takeTheirs()
    expect(page.text).toBe('Bos')
    expect(box.waiting).toBeNull()
    expect(states().at(-1)).toBe('saved')
    expect({ unsaved: saver.hasUnsaved, version: saver.version }).toEqual({ unsaved: false, version: 2 })
    type('Bos och mitt')
    await pass()
    expect(sent[1]).toEqual({ content: 'Bos och mitt', version: 2, formKey: 'key-c2' })
  })

  it('asks again when more was written before the conflict came back, so that the panel compares what is there', async () => {
    const { saver, type, pass, reply, sent } = aPage({ version: 1 })
    type('mitt')
    await pass()
    type('mitt igen')
    await reply(conflictAt(2))
    expect(saver.isInConflict).toBe(false)
    await pass()
    await reply(conflictAt(2))
    expect(sent[1]).toMatchObject({ content: 'mitt igen', version: 1 })
    expect(saver.isInConflict).toBe(true)
  })

  it('fetches a fresh key by itself when the page has been open for too long', async () => {
    const { type, pass, reply, sent, states } = aPage()
    type('ab')
    await pass()
    await reply({ kind: 'invalid', formKey: 'fresh', line: '', errors: { formKey: 'old' } })
    await reply(savedAs(1))
    expect(sent.map(({ formKey }) => formKey)).toEqual(['key-0', 'fresh'])
    expect(states()).toEqual(['unsaved', 'saving', 'saved'])
  })

  it('keeps what was refused, and saves when it is put right', async () => {
    const { saver, type, pass, reply, sent } = aPage()
    type('för långt')
    await pass()
    await reply({ kind: 'invalid', formKey: 'next', line: 'Inte sparat', errors: { 'A1-comment': 'För lång.' } })
    expect(saver.hasUnsaved).toBe(true)
    type('lagom')
    await pass()
    expect(sent[1]).toEqual({ content: 'lagom', version: 0, formKey: 'next' })
  })

  it.each(['signed-out', 'no-access', 'too-large'] as const)(
    'keeps what was written when %s, until it is tried again',
    async (kind) => {
      const { saver, type, pass, reply, sent, waiting } = aPage()
      type('ab')
      await pass()
      await reply({ kind })
      expect(saver.hasUnsaved).toBe(true)
      expect(waiting()).toBeNull()
      void saver.flush()
      await reply(savedAs(1))
      expect(sent[1]).toEqual(sent[0])
      expect(saver.hasUnsaved).toBe(false)
    },
  )

  it('stops when the mapping is handed in, and still warns of what is not saved', async () => {
    const { saver, type, pass, reply, sent } = aPage()
    type('ab')
    await pass()
    await reply({ kind: 'locked', line: 'Inte sparat. Kartläggningen har lämnats in.' })
    type('abc')
    await saver.flush()
    expect(sent).toHaveLength(1)
    expect(saver.hasUnsaved).toBe(true)
  })

  it('counts a page that came back unsaved as unsaved, and one with a conflict as not chosen', async () => {
    const typed = aPage({ state: 'typed' })
    expect(typed.saver.hasUnsaved).toBe(true)
    const undecided = aPage({ state: 'conflict', version: 2 })
    undecided.type('mitt igen')
    expect(undecided.sent).toEqual([])
    const kept = undecided.saver.keepMine()
    await undecided.reply(savedAs(3))
    await kept
    expect(undecided.sent[0]).toMatchObject({ content: 'mitt igen', version: 2 })
  })

  it("takes a colleague's newer answer into a form in which nothing waits, and goes on from it", async () => {
    const { saver, page, type, pass, sent } = aPage({ version: 1 })
    expect(saver.refresh(aSaved(1, 'gammalt'))).toBe(false)
    expect(saver.refresh(aSaved(4, 'nyare'))).toBe(true)
    expect({ text: page.text, unsaved: saver.hasUnsaved }).toEqual({ text: 'nyare', unsaved: false })
    type('nyare, ändrat')
    await pass()
    expect(sent[0]).toMatchObject({ version: 4 })
  })

  it("never writes a colleague's answer over what waits, but says that it has come", async () => {
    const { saver, page, type, pass, sent, states } = aPage({ version: 1 })
    type('mitt')
    expect(saver.refresh(aSaved(2, 'Bos'))).toBe(false)
    expect({ text: page.text, state: states().at(-1) }).toEqual({ text: 'mitt', state: 'overtaken' })
    await pass()
    expect(sent[0]).toMatchObject({ content: 'mitt', version: 1 })
    saver.refresh(aSaved(2, 'Bos'))
    expect({ text: page.text, state: states().at(-1) }).toEqual({ text: 'mitt', state: 'saving' })
  })
})

describe('what the browser keeps', () => {
  it('is the try before it is sent, and what is written after it, until all is saved', async () => {
    const { saver, type, pass, reply, box, shown } = aPage()
    type('ab')
    expect(saver.wouldLose).toBe(true)
    await pass()
    expect(box.waiting).toEqual({
      attempt: { content: 'ab', version: 0, formKey: 'key-0' },
      content: 'ab',
      why: 'waiting',
    })
    await reply(unreachable)
    expect(shown.at(-1)).toEqual({ kind: 'unreachable', isKept: true })
    type('abc')
    expect(box.waiting).toMatchObject({ attempt: { content: 'ab' }, content: 'abc' })
    expect({ hasUnsaved: saver.hasUnsaved, wouldLose: saver.wouldLose }).toEqual({ hasUnsaved: true, wouldLose: false })
    await pass()
    await reply(savedAs(1))
    expect({ waiting: box.waiting, wouldLose: saver.wouldLose }).toEqual({ waiting: null, wouldLose: true })
    await pass()
    await reply(savedAs(2))
    expect({ waiting: box.waiting, wouldLose: saver.wouldLose }).toEqual({ waiting: null, wouldLose: false })
  })

  it.each([
    [unreachable, 'waiting'],
    [{ kind: 'signed-out' }, 'signed-out'],
    [conflictAt(2), 'conflict'],
    [{ kind: 'locked', line: 'Inlämnad' }, 'refused'],
    [{ kind: 'no-access' }, 'refused'],
    [{ kind: 'other-writer', line: 'Någon annan' }, 'refused'],
    [{ kind: 'invalid', formKey: 'next', line: 'Inte sparat', errors: { 'A1-comment': 'För lång.' } }, 'refused'],
  ] as const)('stays when the answer is %j', async (answer, why) => {
    const { type, pass, reply, box } = aPage()
    type('ab')
    await pass()
    await reply(answer)
    expect(box.waiting).toMatchObject({ content: 'ab', why })
  })

  it('goes on where a page that was closed left off, under the same key', async () => {
    const attempt = { content: 'ab', version: 2, formKey: 'old-key' }
    const { saver, page, sent, reply, box, pass } = aPage({
      version: 3,
      waiting: { attempt, content: 'abc', why: 'waiting' },
    })
    page.text = 'abc'
    void saver.flush()
    expect(sent).toEqual([attempt])
    await reply(savedAs(3))
    await pass()
    expect(sent[1]).toEqual({ content: 'abc', version: 3, formKey: 'key-3' })
    await reply(savedAs(4))
    expect({ waiting: box.waiting, unsaved: saver.hasUnsaved }).toEqual({ waiting: null, unsaved: false })
  })

  it('is not claimed where the browser takes nothing more', async () => {
    const { saver, type, pass, reply, box, shown } = aPage()
    box.isFull = true
    type('ab')
    await pass()
    await reply(unreachable)
    expect(shown.at(-1)).toEqual({ kind: 'unreachable', isKept: false })
    expect(saver.wouldLose).toBe(true)
  })
})

describe('putting an earlier answer back', () => {
  it('shows it as saved, and goes on from its version', async () => {
    const { saver, page, restored, reply, states, type, pass, sent } = aPage({ version: 2 })
    void saver.restore('2026 A1 1')
    expect(restored).toEqual([['2026 A1 1', { version: 2, formKey: 'key-0' }]])
    await reply(savedAs(3, 'före'))
    expect({ text: page.text, states: states() }).toEqual({ text: 'före', states: ['saving', 'saved'] })
    type('före, igen')
    await pass()
    expect(sent[0]).toEqual({ content: 'före, igen', version: 3, formKey: 'key-3' })
  })

  it('shows both answers when a colleague was first', async () => {
    const { saver, page, reply, sent } = aPage({ version: 2 })
    void saver.restore('2026 A1 1')
    await reply(conflictAt(3))
    expect({ text: page.text, isInConflict: saver.isInConflict }).toEqual({ text: 'mitt', isInConflict: true })
    void saver.keepMine()
    expect(sent[0]).toMatchObject({ content: 'mitt', version: 3 })
  })

  it('leaves everything as it is when the service cannot be reached, or something waits to be saved', async () => {
    const { saver, page, reply, states, restored, type } = aPage({ version: 2 })
    void saver.restore('2026 A1 1')
    await reply(unreachable)
    expect({ text: page.text, state: states().at(-1), unsaved: saver.hasUnsaved }).toEqual({
      text: 'a',
      state: 'not-restored',
      unsaved: false,
    })
    type('ab')
    await saver.restore('2026 A1 1')
    expect(restored).toHaveLength(1)
  })
})
