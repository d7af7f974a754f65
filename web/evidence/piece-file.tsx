import {
  currentRevision,
  type Evidence,
  type FileRefusal,
  isOverdue,
  latestRevision,
  type Revision,
} from '#shared/evidence/evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { Notice, Table } from '../components/page-parts.tsx'
import { formatMoment, formatSize } from '../texts/format.ts'
import { type EvidenceVisit, pieceAddress } from './evidence-context.ts'
import { StateTag } from './evidence-parts.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import { pieceTexts } from './piece-texts.ts'
import { SendFile } from './upload-parts.tsx'

/** Why a file was stopped and what to do, in words. */
export const refusalSentence = (refusal: FileRefusal, revision: Revision, language: Language): string => {
  const sentence = pieceTexts[language].refusals[refusal.kind] as (refusal: FileRefusal, claimed: string) => string
  return sentence(refusal, evidenceTexts[language].mediaTypes[revision.mediaType])
}

const fileAddress = (visit: EvidenceVisit, piece: Evidence, { number }: Revision): string =>
  visit.path('evidenceFile', { region: visit.region.code, evidence: piece.id, revision: String(number) })

const Checking = ({ visit, piece, revision }: { visit: EvidenceVisit; piece: Evidence; revision: Revision }) => {
  const t = pieceTexts[visit.language]
  if (isOverdue(revision, visit.now)) return <Notice color="warning">{t.overdue}</Notice>
  return (
    <upload-check data-address={pieceAddress(visit, piece.id)}>
      <Notice color="info" isStatus>
        <p>{t.checking}</p>
        {visit.deps.site.environment === 'local' && <p>{t.standIn}</p>}
        <noscript>
          <p>
            <a class="ds-link" href={pieceAddress(visit, piece.id, { auto: '1' })}>
              {t.look}
            </a>
          </p>
        </noscript>
      </Notice>
    </upload-check>
  )
}

const Refused = ({ visit, piece, revision }: { visit: EvidenceVisit; piece: Evidence; revision: Revision }) => {
  const t = pieceTexts[visit.language]
  if (!revision.refusal) return null
  return (
    <Notice color="danger">
      <p>
        <strong>{t.refusedTitle}</strong>
      </p>
      <p>{refusalSentence(revision.refusal, revision, visit.language)}</p>
      {currentRevision(piece) && <p>{t.earlierStays}</p>}
    </Notice>
  )
}

/** What has become of the newest file, and the way to the one that can be downloaded. */
export const FileState = ({
  visit,
  piece,
  upload,
}: {
  visit: EvidenceVisit
  piece: Evidence
  upload: UploadForm | null
}) => {
  const { language } = visit
  const t = pieceTexts[language]
  const latest = latestRevision(piece)
  const current = currentRevision(piece)
  return (
    <>
      {latest?.state === 'checking' && <Checking visit={visit} piece={piece} revision={latest} />}
      {latest?.state === 'refused' && <Refused visit={visit} piece={piece} revision={latest} />}
      {upload && (
        <section aria-labelledby="send-file">
          <h2 class="ds-heading" data-size="xs" id="send-file">
            {evidenceTexts[language].states.awaiting}
          </h2>
          <p>{t.awaiting}</p>
          <noscript>
            <p>{t.bareAnswer}</p>
          </noscript>
          <SendFile upload={upload} language={language} />
        </section>
      )}
      {current && (
        <p>
          <a
            class="ds-button"
            data-variant={upload ? 'secondary' : undefined}
            href={fileAddress(visit, piece, current)}
          >
            {t.download(
              evidenceTexts[language].mediaTypes[current.mediaType],
              current.bytes === null ? null : formatSize(current.bytes, language),
            )}
          </a>
        </p>
      )}
    </>
  )
}

/** Every version of the file, newest first; those that are accepted can be downloaded. */
export const RevisionTable = ({ visit, piece }: { visit: EvidenceVisit; piece: Evidence }) => {
  const { language } = visit
  const t = pieceTexts[language]
  const { columns } = t
  return (
    <Table
      isStacked
      caption={t.revisions}
      columns={[
        { label: columns.number },
        { label: columns.file },
        { label: columns.state },
        { label: columns.size },
        { label: columns.sent },
      ]}
      rows={piece.revisions.toReversed().map((revision) => [
        String(revision.number),
        revision.state === 'accepted' ? (
          <a class="ds-link" href={fileAddress(visit, piece, revision)}>
            {revision.fileName}
          </a>
        ) : (
          revision.fileName
        ),
        <div>
          <StateTag state={revision.state} language={language} />
          {/* The newest one's reason stands at the top of the page. */}
          {revision.refusal && revision !== latestRevision(piece) && (
            <span class="evidence-why">{refusalSentence(revision.refusal, revision, language)}</span>
          )}
        </div>,
        revision.bytes === null ? '–' : formatSize(revision.bytes, language),
        t.sentBy(formatMoment(revision.uploadedAt, language), revision.uploadedBy.name),
      ])}
    />
  )
}
