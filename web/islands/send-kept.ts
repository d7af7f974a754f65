import { type AnswerBox, followUp, type Kept } from './answer-box.ts'
import { isOldForm } from './answer-saver.ts'
import type { Attempt, Reply, Why } from './answer-types.ts'

type Post = (action: string, attempt: Attempt) => Promise<Reply>
type Waiting = Kept & { waiting: NonNullable<Kept['waiting']> }

const stopsAll: Partial<Record<Reply['kind'], Why | 'unchanged'>> = {
  unreachable: 'waiting',
  'signed-out': 'signed-out',
  'other-writer': 'unchanged',
}

const sendOne = async (box: AnswerBox, kept: Waiting, post: Post): Promise<'go-on' | 'stop'> => {
  let { attempt } = kept.waiting
  let reply = await post(kept.action, attempt)
  if (isOldForm(reply)) {
    attempt = { ...attempt, formKey: reply.formKey }
    reply = await post(kept.action, attempt)
  }
  if (reply.kind === 'saved') {
    const next = followUp(kept.waiting, reply)
    const waiting = next && { attempt: next, content: next.content, why: 'waiting' as const }
    box.put(kept, { waiting, saved: null })
    return waiting ? sendOne(box, { ...kept, waiting }, post) : 'go-on'
  }
  const stop = stopsAll[reply.kind]
  const why = stop ?? (reply.kind === 'conflict' ? 'conflict' : 'refused')
  if (why !== 'unchanged') box.put(kept, { waiting: { ...kept.waiting, attempt, why } })
  return stop ? 'stop' : 'go-on'
}

/**
 * Sends what waits in the browser, one after the other, oldest first; what was refused or needs a choice waits for the person to open it. Leaves out what
 * `isOpen` says stands in a form of the page: its own saver sends it. Stops when the service cannot be reached or the person is not signed in.
 */
export const sendKept = async (box: AnswerBox, post: Post, isOpen: (action: string) => boolean): Promise<void> => {
  for (const kept of box.waiting()) {
    if (isOpen(kept.action) || kept.waiting.why === 'conflict' || kept.waiting.why === 'refused') continue
    if ((await sendOne(box, kept, post)) === 'stop') return
  }
}
