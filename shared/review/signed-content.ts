import { createHash } from 'node:crypto'
import { type AnswerContent, contentOf } from '#shared/assessments/assessment.ts'
import { byIndicator } from '#shared/assessments/by-indicator.ts'
import type { GivenAnswers } from '#shared/assessments/given-answers.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'

/** What an owner signs: exactly this, as canonical JSON in UTF-8, is what the hash is over. */
export type SignedContent = {
  region: string
  round: string
  instrument: { id: string; version: number }
  /** One for each indicator that is asked; null where it has no answer. */
  answers: Record<string, AnswerContent | null>
}

/** Puts together what is signed, from the answers held against the version of the instrument that is signed. */
export const signedContent = (
  { regionCode, roundId }: { regionCode: string; roundId: string },
  { asked, answers }: Pick<GivenAnswers, 'asked' | 'answers'>,
): SignedContent => {
  const known = byIndicator(answers)
  const entries = indicatorsOf(asked).map(({ id }) => {
    const answer = known.get(id)
    return [id, answer ? contentOf(answer) : null] as const
  })
  return {
    region: regionCode,
    round: roundId,
    instrument: { id: asked.id, version: asked.version },
    answers: Object.fromEntries(entries),
  }
}

/** A plain value as JSON in one form only: no white space, keys of every object in the order of their UTF-16 units (RFC 8785, for texts, whole numbers, truth values and null). */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Hex SHA-256 over the content's canonical JSON. Anybody who has the content can compute it: `sha256sum` over the file that the page offers. */
export const hashOf = (content: SignedContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')
