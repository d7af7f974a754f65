import { type Evidence, type EvidenceContent, evidenceLimits } from '#shared/evidence/evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import type { UsableRound } from './evidence-context.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { parseUse, useValue } from './use-choices.ts'

/** What the fields hold, valid or not. */
export type TypedEvidence = { title: string; url: string; note: string; expiresOn: string; uses: string[] }

export const typedOfForm = (form: FormReader): TypedEvidence => ({
  title: form.raw('title'),
  url: form.raw('url'),
  note: form.raw('note'),
  expiresOn: form.raw('expiresOn'),
  uses: form.all('use'),
})

export const typedOfPiece = (piece: EvidenceContent): TypedEvidence => ({
  title: piece.title,
  url: piece.url,
  note: piece.note,
  expiresOn: piece.expiresOn ?? '',
  uses: piece.uses.map(useValue),
})

/** The fields of an empty form, for an indicator of a round or none. */
export const emptyEvidence = (uses: string[]): TypedEvidence => ({ title: '', url: '', note: '', expiresOn: '', uses })

const isWebAddress = (text: string): boolean => {
  const address = URL.canParse(text) ? new URL(text) : null
  // With a name and a password an address can look like another's.
  return address !== null && /^https?:$/.test(address.protocol) && address.username === '' && address.password === ''
}

type Rules = { kind: Evidence['kind']; rounds: readonly UsableRound[]; language: Language }

/** Reads and checks what people write about a piece. Null when something is wrong; then `form.errors` says what. */
export const readContent = (form: FormReader, { kind, rounds, language }: Rules): EvidenceContent | null => {
  const t = evidenceTexts[language]
  const url = kind === 'link' ? form.text('url', { maxLength: evidenceLimits.url, isRequired: true }) : ''
  if (kind === 'link' && url !== '' && !isWebAddress(url)) form.fail('url', { kind: 'own', message: t.notAnAddress })
  const title = form.text('title', { maxLength: evidenceLimits.title, isRequired: true })
  const note = form.text('note', { maxLength: evidenceLimits.note })
  const expiresOn = form.day('expiresOn') || null
  const parsed = [...new Set(form.all('use'))].map((value) => parseUse(value, rounds))
  const uses = parsed.filter((use) => use !== null)
  if (uses.length < parsed.length) form.fail('use', { kind: 'not-a-choice' })
  if (uses.length > evidenceLimits.uses) form.fail('use', { kind: 'own', message: t.tooManyUses(evidenceLimits.uses) })
  return form.hasErrors ? null : { title, url, note, expiresOn, uses }
}

/** What a colleague saved beside what was typed, where they differ. */
export const contentDifferences = (stands: Evidence, typed: TypedEvidence, language: Language): Difference[] => {
  const t = evidenceTexts[language]
  const now = typedOfPiece(stands)
  const shown = (uses: readonly string[]) => uses.map((value) => value.split(':')[1]).join(', ')
  const rows = [
    { label: t.labels.title, stands: now.title, typed: typed.title.trim() },
    ...(stands.kind === 'link' ? [{ label: t.labels.url, stands: now.url, typed: typed.url.trim() }] : []),
    { label: t.labels.note, stands: now.note, typed: typed.note.trim() },
    { label: t.labels.expiresOn, stands: now.expiresOn, typed: typed.expiresOn.trim() },
    { label: t.labels.use, stands: shown(now.uses), typed: shown(typed.uses) },
  ]
  return rows
    .filter((row) => row.stands !== row.typed)
    .map((row) => ({ ...row, stands: row.stands || t.empty, typed: row.typed || t.empty }))
}
