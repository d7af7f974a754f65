import type { Deed } from '#shared/evidence/deed.ts'
import type { Evidence, EvidenceContent, Revision } from '#shared/evidence/evidence.ts'

export const editor = { id: 'eva@region.example', name: 'Eva Redaktör' }
export const oneUse = { roundId: '2026', indicatorId: 'A1' }
const moment = '2026-10-05T12:00:00.000Z'
const id = 'piece-of-evidence-0001'

export const deed = (change: Partial<Deed> = {}): Deed => ({
  regionCode: '20',
  actor: editor,
  at: new Date(moment),
  ...change,
})

export const aContent = (change: Partial<EvidenceContent> = {}): EvidenceContent => ({
  title: 'Strategin',
  note: '',
  url: '',
  expiresOn: null,
  uses: [],
  ...change,
})

export const aRevision = (change: Partial<Revision> = {}): Revision => ({
  number: 1,
  key: `evidence/20/${id}/${change.number ?? 1}`,
  fileName: 'strategi.pdf',
  mediaType: 'pdf',
  bytes: null,
  uploadedAt: moment,
  uploadedBy: editor,
  state: 'awaiting',
  ...change,
})

export const aPiece = (change: Partial<Evidence> = {}): Evidence => ({
  ...aContent(),
  id,
  regionCode: '20',
  kind: 'file',
  revisions: [aRevision({ state: 'accepted' })],
  status: 'kept',
  version: 1,
  writes: 1,
  createdAt: moment,
  createdBy: editor,
  savedAt: moment,
  savedBy: editor,
  ...change,
})
