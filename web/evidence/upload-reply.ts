import type { Evidence } from '#shared/evidence/evidence.ts'
import type { Visit } from '../site.tsx'
import { errorSentence } from '../texts/form-texts.ts'
import { type EvidenceVisit, pieceAddress } from './evidence-context.ts'
import { finishAddress } from './piece-routes.tsx'

type JsonVisit = EvidenceVisit & Pick<Visit, 'json'>

/** What the page's script gets when an upload has begun: where to send the file, where to go then, and where to begin again if it fails. */
export const replyReady = async (visit: JsonVisit, piece: Evidence): Promise<Response> => {
  const upload = await visit.deps.evidence.uploadForm(piece, 'answer')
  // The same form sent again after the file had come: there is nothing more to send.
  if (!upload) return visit.json({ kind: 'sent', finish: pieceAddress(visit, piece.id) })
  const again = visit.path('reviseEvidence', { region: visit.region.code, evidence: piece.id })
  return visit.json({ kind: 'ready', upload, finish: `${finishAddress(visit, piece)}?script=1`, again })
}

/** What it gets when something in the form is wrong. */
export const replyInvalid = (visit: JsonVisit, sentences: readonly string[] = []): Response =>
  visit.json(
    {
      kind: 'invalid',
      problems: [
        ...Object.values(visit.form.errors).map((error) => errorSentence(error, visit.language)),
        ...sentences,
      ],
    },
    400,
  )
