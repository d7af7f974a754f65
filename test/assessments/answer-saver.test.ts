import { describe, expect, it } from '@jest/globals'
import {
  AnswerSaver,
  type Attempt,
  pauseMs,
  type Reply,
  retryMs,
  type Shown,
  type Start,
} from '#web/islands/answer-saver.ts'

const savedAs = (version: number): Reply => ({
  kind: 'saved',
  version,
  formKey: `key-${version}`,
  line: `Sparat ${version}`,
  isAnswered: true,
})
const conflictAt = (version: number): Reply => ({
  kind: 'conflict',
  version,
  formKey: `key-c${version}`,
  line: 'Bo har sparat',
  panel: '<p>båda</p>',
  theirs: { values: { comment: 'Bos' }, line: 'Sparat av Bo', isAnswered: true },
})
const unreachable: Reply = { kind: 'unreachable' }

/** A page in memory: its text, what was sent and shown, and a clock that the test moves. */
const aPage = (start: Partial<Start> = {}) => {
  const page = { text: 'a' }
  const sent: Attempt[] = []
  const shown: Shown[] = []
  const replies: ((reply: Reply) => void)[] = []
  let timer: { ms: number; act: () => void } | null = null
  const saver = new AnswerSaver(
    {
      read: () => page.text,
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
    { version: 0, formKey: 'key-0', state: 'saved', ...start },
  )
  return {
    saver,
    sent,
    page,
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
    const { saver, page, type, pass, reply, sent, states } = aPage({ version: 1 })
    type('mitt')
    await pass()
    await reply(conflictAt(2))
    expect(saver.theirs?.values).toEqual({ comment: 'Bos' })
    page.text = 'Bos'
    saver.tookTheirs()
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

  it('goes on from a newer answer that was put into a form in which nothing waited', async () => {
    const { saver, page, type, pass, sent } = aPage({ version: 1 })
    page.text = 'nyare'
    saver.refreshed(4)
    expect(saver.hasUnsaved).toBe(false)
    type('nyare, ändrat')
    await pass()
    expect(sent[0]).toMatchObject({ version: 4 })
  })
})
