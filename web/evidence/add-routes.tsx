import type { EvidenceRefusal } from '#shared/evidence/deed.ts'
import type { Evidence } from '#shared/evidence/evidence.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { Visit } from '../site.tsx'
import { AddPage } from './add-page.tsx'
import { deedOf, findPiece, pieceAddress, type UsableRound, usableRounds } from './evidence-context.ts'
import { emptyEvidence, readContent, typedOfForm } from './evidence-form.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { codeOf, noticeOf } from './notice.ts'
import { showPiece } from './piece-routes.tsx'
import { readUpload } from './read-upload.ts'
import { evidenceFiles } from './upload-parts.tsx'
import { replyInvalid, replyReady } from './upload-reply.ts'
import { parseUse } from './use-choices.ts'

type AddVisit = Visit<'newEvidence'> | Visit<'addLink'> | Visit<'beginUpload'>

const show = (
  visit: AddVisit,
  {
    kind,
    rounds,
    status,
    problem = null,
  }: {
    kind: 'link' | 'file'
    rounds: readonly UsableRound[]
    status?: 400 | 409
    problem?: string | null
  },
): Response => {
  const { language, form, query } = visit
  const asked = parseUse(`${query.get('round') ?? ''}:${query.get('indicator') ?? ''}`, rounds)
  const empty = emptyEvidence(asked ? [`${asked.roundId}:${asked.indicatorId}`] : [])
  return visit.page({
    title: `${evidenceTexts[language].add} – ${visit.region.name}`,
    status: status ?? 200,
    children: (
      <AddPage
        visit={visit}
        kind={kind}
        form={{ errors: form.errors, language }}
        rounds={rounds}
        typed={status ? typedOfForm(form) : empty}
        mediaType={form.raw('mediaType')}
        problem={problem}
      />
    ),
  })
}

export const getNew = async (visit: Visit<'newEvidence'>): Promise<Response> =>
  show(visit, {
    kind: visit.query.get('kind') === 'link' ? 'link' : 'file',
    rounds: await usableRounds(visit),
  })

/** The sentence for a refusal that leaves the form as it was; null for one that counts as success. */
const problemOf = (visit: AddVisit | Visit<'reviseEvidence'>, refusal: EvidenceRefusal): string | null => {
  const code = codeOf(refusal)
  return code && (noticeOf(new URLSearchParams({ say: code }), visit.language)?.text ?? code)
}

/** The piece that an outcome leads to: made now, or by the same form before. */
const pieceOf = (outcome: Outcome<Evidence, EvidenceRefusal>): Evidence | null => {
  if (outcome.ok) return outcome.value
  return outcome.refusal.kind === 'already-done' ? outcome.refusal.current : null
}

export const postLink = async (visit: Visit<'addLink'>): Promise<Response> => {
  const rounds = await usableRounds(visit)
  const deed = deedOf(visit)
  const content = readContent(visit.form, { kind: 'link', rounds, language: visit.language })
  if (!content) return show(visit, { kind: 'link', rounds, status: 400 })
  const outcome = await visit.deps.evidence.addLink({ ...deed, content })
  const piece = pieceOf(outcome)
  if (piece) return visit.redirect(pieceAddress(visit, piece.id, { say: 'added' }))
  return show(visit, {
    kind: 'link',
    rounds,
    status: 409,
    problem: outcome.ok ? null : problemOf(visit, outcome.refusal),
  })
}

export const postUpload = async (visit: Visit<'beginUpload'>): Promise<Response> => {
  const { form, language, deps, wantsJson } = visit
  const rounds = await usableRounds(visit)
  const deed = deedOf(visit)
  const file = readUpload(form, language, evidenceFiles)
  const content = readContent(form, { kind: 'file', rounds, language })
  if (!content || !file) return wantsJson ? replyInvalid(visit) : show(visit, { kind: 'file', rounds, status: 400 })
  const outcome = await deps.evidence.beginUpload({ ...deed, content, file })
  const made = pieceOf(outcome)
  if (made && wantsJson) return replyReady(visit, (await findPiece(visit, made.id)) ?? made)
  if (made) return visit.redirect(pieceAddress(visit, made.id))
  const problem = outcome.ok ? null : problemOf(visit, outcome.refusal)
  if (wantsJson) return replyInvalid(visit, problem ? [problem] : [])
  return show(visit, { kind: 'file', rounds, status: 409, problem })
}

export const postRevision = async (visit: Visit<'reviseEvidence'>): Promise<Response> => {
  const { form, language, deps, params, wantsJson } = visit
  const piece = await findPiece(visit, params.evidence)
  if (!piece) return visit.notFound()
  const deed = deedOf(visit)
  const file = readUpload(form, language, evidenceFiles)
  if (!file && wantsJson) return replyInvalid(visit)
  if (!file) return showPiece(visit, piece, { status: 400, mediaType: form.raw('mediaType') })
  const outcome = await deps.evidence.revise({ ...deed, id: piece.id, file })
  const revised = pieceOf(outcome)
  if (revised && wantsJson) return replyReady(visit, revised)
  if (revised) return visit.redirect(pieceAddress(visit, revised.id))
  const refusal = outcome.ok ? null : outcome.refusal
  if (wantsJson) return replyInvalid(visit, [(refusal && problemOf(visit, refusal)) ?? ''])
  return visit.redirect(pieceAddress(visit, piece.id, { say: (refusal && codeOf(refusal)) ?? 'saved' }))
}
