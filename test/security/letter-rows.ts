import { documentLimits } from '#shared/documents/document.ts'
import { settleDocument } from '#shared/documents/settle-document.ts'
import { newSecret } from '#shared/platform/ids.ts'
import { letterLimits } from '#shared/report-letters/letter-limits.ts'
import { actor, type BusySite, region } from './busy-site.ts'
import type { PostRoute, Row } from './post-rows.ts'

type LetterRoute = Extract<
  PostRoute,
  | 'askForSubscription'
  | 'confirmSubscription'
  | 'endSubscription'
  | 'sendCorrection'
  | 'answerCorrection'
  | 'sendObservation'
  | 'answerObservation'
  | 'beginDocument'
  | 'takeDownDocument'
>

const published = (site: BusySite) => ({ report: site.ids.published })
const interviews = { document: 'interviews' } as const

/** A correction that waits for its answer, which goes by mail. */
const correction = async ({ deps, ids, time }: BusySite) => {
  const content = {
    reportId: ids.published,
    chapterId: null,
    text: 'Fel',
    email: 'svar@example.se',
    language: 'sv',
  } as const
  await deps.reportLetters.sendCorrection({ content, at: time.now, formKey: newSecret() })
  const waiting = (await deps.reportLetters.corrections()).find(({ text }) => text === content.text)
  if (!waiting) throw new Error('no correction')
  return waiting.id
}

/** One correction for all tries of the form: more would be taken for a flood. */
const corrections = new WeakMap<BusySite, Promise<string>>()
const waitingCorrection = (site: BusySite): Promise<string> => {
  const known = corrections.get(site) ?? correction(site)
  corrections.set(site, known)
  return known
}

const observation = async ({ deps, ids, time }: BusySite) => {
  const content = { reportId: ids.published, chapterId: 'areas', regionCode: region, text: 'Se över.' } as const
  const sent = await deps.reportLetters.sendObservation({ content, actor, at: time.now, formKey: newSecret() })
  if (!sent.ok) throw new Error(sent.refusal.kind)
  return sent.value.id
}

/** Puts up a file that has been checked, so that there is something to take down. */
const putUp = async ({ deps, store, time }: BusySite) => {
  const file = { fileName: 'a.docx', mediaType: 'docx', bytes: 9, language: 'sv' } as const
  const begun = await deps.documents.begin({ id: 'interviews', actor, at: time.now, file })
  if (!begun.ok) throw new Error(begun.refusal.kind)
  const number = begun.value.versions.at(-1)?.number ?? 0
  const verdict = { eTag: 'e', bytes: 9, refusal: null, findings: undefined }
  await settleDocument(store, { id: 'interviews', number, verdict, at: time.now })
}

/** The secret of the link that `valid` has made last. */
const secretOf = { request: 'x'.repeat(43) }

/** What is said about reports, the mail about new ones, and the project's own documents. */
export const letterRows: Record<LetterRoute, Row> = {
  askForSubscription: {
    who: 'guest',
    valid: () => ({ email: 'lasare@example.se', language: 'sv' }),
    fields: { email: 'email', language: 'choice' },
  },
  confirmSubscription: {
    who: 'guest',
    params: () => ({ secret: secretOf.request }),
    valid: async ({ deps, time }) => {
      const asked = await deps.subscriptions.ask({ email: `${newSecret()}@x.se`, language: 'sv', at: time.now })
      if (asked.ok) secretOf.request = asked.value.secret
      return {}
    },
    fields: {},
  },
  endSubscription: { who: 'guest', params: () => ({ secret: 'x'.repeat(44) }), valid: () => ({}), fields: {} },
  sendCorrection: {
    who: 'guest',
    params: published,
    valid: () => ({ chapter: 'areas', text: 'Talet för Dalarna är fel.', email: 'lasare@example.se' }),
    fields: {
      text: { text: letterLimits.correction, isRequired: true },
      chapter: 'optional-choice',
      email: { text: 254 },
    },
  },
  answerCorrection: {
    who: 'coordinator',
    valid: async (site) => ({ correction: await waitingCorrection(site), answer: 'Rättas i nästa version.' }),
    fields: { answer: { text: letterLimits.answer, isRequired: true } },
  },
  sendObservation: {
    who: 'coordinator',
    params: published,
    valid: () => ({ region, chapter: 'areas', text: 'Ni sticker ut i område A.' }),
    fields: {
      text: { text: letterLimits.observation, isRequired: true },
      region: 'choice',
      chapter: 'choice',
    },
  },
  answerObservation: {
    who: 'owner',
    valid: async (site) => ({ observation: await observation(site), answer: 'Vi har bytt arbetssätt.' }),
    fields: { answer: { text: letterLimits.answer, isRequired: true } },
  },
  beginDocument: {
    who: 'coordinator',
    params: () => interviews,
    valid: () => ({ mediaType: 'pdf', language: 'sv' }),
    fields: { mediaType: 'choice', language: 'choice' },
  },
  takeDownDocument: {
    who: 'coordinator',
    params: () => interviews,
    valid: async (site) => {
      await putUp(site)
      return { reason: 'Fel fil.' }
    },
    fields: { reason: { text: documentLimits.reason, isRequired: true } },
  },
}
