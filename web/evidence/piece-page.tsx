import { type Evidence, type EvidenceUse, isSameUse, stateOf } from '#shared/evidence/evidence.ts'
import { expiryOf } from '#shared/evidence/expiring-evidence.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { UploadForm } from '#shared/platform/uploads.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { Conflict } from '../plans/conflict.tsx'
import { formatList, formatMoment } from '../texts/format.ts'
import { type EvidenceVisit, pieceAddress, type UsableRound } from './evidence-context.ts'
import { EvidenceFields, FileFields } from './evidence-fields.tsx'
import { contentDifferences, type TypedEvidence, typedOfPiece } from './evidence-form.ts'
import { ExpiryTag, StateTag } from './evidence-parts.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import type { EvidenceNotice } from './notice.ts'
import { FileState, RevisionTable } from './piece-file.tsx'
import { PieceTools, UsedAt } from './piece-parts.tsx'
import { pieceTexts } from './piece-texts.ts'
import { UploadFile } from './upload-parts.tsx'
import type { UseView } from './use-choices.ts'

export type PiecePageProps = {
  visit: EvidenceVisit
  piece: Evidence
  form: FormState
  rounds: readonly UsableRound[]
  uses: UseView[]
  /** Those of its questions that are signed: then it stays as it is. */
  signed: readonly EvidenceUse[]
  notice: EvidenceNotice | null
  /** The form that sends the awaited file; null when none is awaited. */
  upload: UploadForm | null
  /** What a refused change had typed; null shows what stands. */
  typed: { content: TypedEvidence; why: 'invalid' | 'stale' | 'signed' } | null
  mediaType: string
  /** False for a coordinator, who reads. */
  canChange: boolean
}

const ChangeForm = ({ visit, piece, form, rounds, typed, signed }: PiecePageProps) => {
  const shown = typed?.why === 'signed' ? null : typed
  const t = pieceTexts[visit.language]
  return (
    <details class="ds-details" open={shown !== null} id="andra">
      <summary>{t.change}</summary>
      <div>
        <form
          method="post"
          action={visit.path('changeEvidence', { region: visit.region.code, evidence: piece.id })}
          class="form"
        >
          <FormSecrets formKey={visit.newFormKey()} version={piece.version} />
          <EvidenceFields
            form={form}
            kind={piece.kind}
            typed={shown?.content ?? typedOfPiece(piece)}
            rounds={rounds}
            isSigned={signed.length > 0}
          />
          <SubmitButton>{shown?.why === 'stale' ? t.saveMine : t.save}</SubmitButton>
        </form>
      </div>
    </details>
  )
}

const ReviseForm = ({ visit, piece, form, mediaType, upload, signed }: PiecePageProps) => {
  const t = pieceTexts[visit.language]
  // While a file is awaited there is a form for it already, unless this one has just been refused.
  if (piece.kind !== 'file' || signed.length > 0 || (upload && Object.keys(form.errors).length === 0)) return null
  return (
    <details class="ds-details" open={form.errors.mediaType !== undefined || stateOf(piece) === 'refused'}>
      <summary>{t.revise}</summary>
      <div>
        <p>{t.reviseLead}</p>
        <UploadFile language={visit.language}>
          <form
            method="post"
            action={visit.path('reviseEvidence', { region: visit.region.code, evidence: piece.id })}
            class="form"
          >
            <FormSecrets formKey={visit.newFormKey()} />
            <FileFields form={form} mediaType={mediaType} />
            <SubmitButton>{evidenceTexts[visit.language].toFile}</SubmitButton>
          </form>
        </UploadFile>
      </div>
    </details>
  )
}

const Heading = ({ visit, piece }: PiecePageProps) => {
  const { language, region } = visit
  const t = evidenceTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('region', { region: region.code }), label: region.name },
          ...(visit.can(['editor', 'owner'])
            ? [{ href: visit.path('evidenceList', { region: region.code }), label: t.title }]
            : []),
        ]}
      />
      <PageHeading eyebrow={`${region.name} · ${t.kinds[piece.kind]}`} title={piece.title} />
      <p class="evidence-line">
        <StateTag state={stateOf(piece)} language={language} />
        <ExpiryTag piece={piece} expiry={expiryOf(piece, swedishDay(visit.now))} language={language} />
        <span>{pieceTexts[language].added(formatMoment(piece.createdAt, language), piece.createdBy.name)}</span>
      </p>
    </>
  )
}

/** To the team: why the piece stays as it is. */
const Signed = ({ visit, uses, signed, canChange }: PiecePageProps) => {
  if (!canChange || signed.length === 0) return null
  const shown = uses.filter(({ use }) => signed.some((one) => isSameUse(one, use)))
  const rounds = [...Map.groupBy(shown, ({ roundTitle }) => roundTitle)].map(([title, each]) => {
    const ids = each.map(({ use }) => use.indicatorId)
    return `${formatList(ids, visit.language)} (${title})`
  })
  return (
    <Notice color="info">
      <p>{pieceTexts[visit.language].signedFor(formatList(rounds, visit.language))}</p>
    </Notice>
  )
}

/** The page of one piece: what it is, where it is used, its versions, and what can be done with it. */
export const PiecePage = (props: PiecePageProps) => {
  const { visit, piece, form, uses, signed, notice, typed, canChange } = props
  const { language } = visit
  const t = pieceTexts[language]
  return (
    <>
      <Heading {...props} />
      {notice && (
        <Notice color={notice.color} isStatus>
          {notice.text}
        </Notice>
      )}
      <ErrorSummary form={form} labels={evidenceTexts[language].labels} />
      {typed && typed.why !== 'invalid' && (
        <Conflict
          language={language}
          problem={t[typed.why]}
          stands={piece}
          differences={contentDifferences(piece, typed.content, language)}
          keepAddress={pieceAddress(visit, piece.id)}
        />
      )}
      {piece.status === 'removed' && <Notice color="warning">{t.removed}</Notice>}
      <Signed {...props} />
      {piece.kind === 'link' ? (
        <p>
          <a class="ds-button" href={piece.url} rel="noopener noreferrer">
            {t.open}
          </a>{' '}
          <span class="evidence-address">{piece.url}</span>
        </p>
      ) : (
        <FileState visit={visit} piece={piece} upload={canChange ? props.upload : null} />
      )}
      {piece.note && <p class="plan-text">{piece.note}</p>}
      <UsedAt visit={visit} uses={uses} canOpen={canChange} />
      {piece.kind === 'file' && <RevisionTable visit={visit} piece={piece} />}
      {canChange && piece.status === 'kept' && (
        <>
          <ReviseForm {...props} />
          <ChangeForm {...props} />
        </>
      )}
      {canChange && (piece.status === 'removed' || signed.length === 0) && (
        <PieceTools visit={visit} piece={piece} uses={uses} isOpen={notice?.code === 'in-use'} />
      )}
    </>
  )
}
