import type { Evidence } from '#shared/evidence/evidence.ts'
import { latestRevision, stateOf } from '#shared/evidence/evidence.ts'
import { signedUses } from '#shared/evidence/signed-evidence.ts'
import type { Visit } from '../site.tsx'
import {
  deedOf,
  type EvidenceVisit,
  findPiece,
  isTeam,
  mappingsOf,
  pieceAddress,
  readablePiece,
  usableRounds,
} from './evidence-context.ts'
import { readContent, typedOfForm } from './evidence-form.ts'
import { codeOf, noticeOf } from './notice.ts'
import { PiecePage, type PiecePageProps } from './piece-page.tsx'
import { useViews } from './use-choices.ts'

/** How often (seconds) a page without script is asked for again while a file is checked. */
const refreshSeconds = 5

/** Where the browser goes when the bucket has taken the file. */
export const finishAddress = (visit: EvidenceVisit, piece: Evidence): string =>
  visit.path('finishUpload', {
    region: visit.region.code,
    evidence: piece.id,
    revision: String(latestRevision(piece)?.number ?? 0),
  })

type Shown = { status?: 400 | 409; typed?: PiecePageProps['typed']; mediaType?: string }

/** Shows the page of a piece; `shown` says what a refused post had typed. */
export const showPiece = async (visit: EvidenceVisit, whole: Evidence, shown: Shown = {}): Promise<Response> => {
  const canChange = isTeam(visit)
  const rounds = await usableRounds(visit, whole.uses)
  const piece = readablePiece(visit, whole, rounds)
  if (!piece) return visit.notFound()
  const signed = signedUses(piece, mappingsOf(rounds))
  const redirect = visit.deps.site.origin + finishAddress(visit, piece)
  const upload = canChange && signed.length === 0 ? await visit.deps.evidence.uploadForm(piece, { redirect }) : null
  const asked = shown.status ? null : noticeOf(visit.query, visit.language)
  // Once the file has been checked, what came of it is the news.
  const notice = asked?.code === 'uploaded' && stateOf(piece) !== 'checking' ? null : asked
  const isWaiting = stateOf(piece) === 'checking' && visit.query.has('auto')
  return visit.page({
    title: `${piece.title} – ${visit.region.name}`,
    status: shown.status ?? 200,
    ...(isWaiting && { headers: { refresh: String(refreshSeconds) } }),
    children: (
      <PiecePage
        visit={visit}
        piece={piece}
        form={{ errors: visit.form.errors, language: visit.language }}
        rounds={rounds}
        uses={useViews(piece.uses, rounds, visit.language)}
        signed={signed}
        notice={notice}
        upload={upload}
        typed={shown.typed ?? null}
        mediaType={shown.mediaType ?? ''}
        canChange={canChange}
      />
    ),
  })
}

export const getPiece = async (visit: Visit<'evidence'>): Promise<Response> => {
  const piece = await findPiece(visit, visit.params.evidence)
  if (!piece) return visit.notFound()
  // For a page that waits for a check (web/islands/upload-file.ts).
  if (visit.wantsJson && isTeam(visit)) return visit.json({ state: stateOf(piece) })
  return showPiece(visit, piece)
}

export const postChange = async (visit: Visit<'changeEvidence'>): Promise<Response> => {
  const { form, language, params, deps } = visit
  const piece = await findPiece(visit, params.evidence)
  if (!piece) return visit.notFound()
  const deed = deedOf(visit)
  const basedOnVersion = form.version()
  const rounds = await usableRounds(visit, piece.uses)
  const content = readContent(form, { kind: piece.kind, rounds, language })
  const typed = typedOfForm(form)
  if (!content) return showPiece(visit, piece, { status: 400, typed: { content: typed, why: 'invalid' } })
  const outcome = await deps.evidence.change({ ...deed, id: piece.id, content, basedOnVersion })
  if (outcome.ok) return visit.redirect(pieceAddress(visit, piece.id, { say: 'saved' }))
  const { refusal } = outcome
  if (refusal.kind === 'stale')
    return showPiece(visit, refusal.current, { status: 409, typed: { content: typed, why: 'stale' } })
  if (refusal.kind === 'signed')
    return showPiece(visit, piece, { status: 409, typed: { content: typed, why: 'signed' } })
  return visit.redirect(pieceAddress(visit, piece.id, { say: codeOf(refusal) ?? 'saved' }))
}

export const postRemove = async (visit: Visit<'removeEvidence'>): Promise<Response> => {
  const { form, params, deps, region } = visit
  const deed = { ...deedOf(visit), id: params.evidence, isKnownInUse: form.isChecked('knowing') }
  if (!(await findPiece(visit, params.evidence))) return visit.notFound()
  if (form.hasErrors) return visit.redirect(pieceAddress(visit, deed.id, { say: 'old-form' }))
  const outcome = await deps.evidence.remove(deed)
  const code = outcome.ok ? 'removed' : (codeOf(outcome.refusal) ?? 'removed')
  if (code === 'in-use') return visit.redirect(pieceAddress(visit, deed.id, { say: code }))
  return visit.redirect(`${visit.path('evidenceList', { region: region.code })}?say=${code}`)
}

export const postRestore = async (visit: Visit<'restoreEvidence'>): Promise<Response> => {
  const deed = { ...deedOf(visit), id: visit.params.evidence }
  if (!(await findPiece(visit, deed.id))) return visit.notFound()
  if (visit.form.hasErrors) return visit.redirect(pieceAddress(visit, deed.id, { say: 'old-form' }))
  const outcome = await visit.deps.evidence.restore(deed)
  const code = outcome.ok ? 'restored' : (codeOf(outcome.refusal) ?? 'restored')
  return visit.redirect(pieceAddress(visit, deed.id, { say: code }))
}
