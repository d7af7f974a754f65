import type { Evidence } from '#shared/evidence/evidence.ts'
import { FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { formatList } from '../texts/format.ts'
import type { EvidenceVisit } from './evidence-context.ts'
import { evidenceTexts } from './evidence-texts.ts'
import { pieceTexts } from './piece-texts.ts'
import type { UseView } from './use-choices.ts'

/** The questions that a piece belongs to, with the way to each. */
export const UsedAt = ({ visit, uses, canOpen }: { visit: EvidenceVisit; uses: UseView[]; canOpen: boolean }) => {
  const t = pieceTexts[visit.language]
  return (
    <section aria-labelledby="used-at">
      <h2 class="ds-heading" data-size="xs" id="used-at">
        {t.usedAt}
      </h2>
      {uses.length === 0 ? (
        <p>{t.notUsed}</p>
      ) : (
        <ul class="evidence-questions">
          {uses.map(({ use, question, roundTitle, areaId }) => {
            const words = `${use.indicatorId} ${question}`.trim()
            return (
              <li>
                {canOpen && areaId ? (
                  <a
                    class="ds-link"
                    href={`${visit.path('mappingArea', { region: visit.region.code, round: use.roundId, area: areaId })}#${use.indicatorId}`}
                  >
                    {words}
                  </a>
                ) : (
                  words
                )}{' '}
                <span class="evidence-round">{roundTitle}</span>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

const Restore = ({ visit, piece }: { visit: EvidenceVisit; piece: Evidence }) => (
  <form method="post" action={visit.path('restoreEvidence', { region: visit.region.code, evidence: piece.id })}>
    <FormSecrets formKey={visit.newFormKey()} />
    <SubmitButton variant="secondary">{evidenceTexts[visit.language].restore}</SubmitButton>
  </form>
)

/** Removing a piece, which says where it is in use; or putting a removed one back. */
export const PieceTools = ({
  visit,
  piece,
  uses,
  isOpen,
}: {
  visit: EvidenceVisit
  piece: Evidence
  uses: UseView[]
  isOpen: boolean
}) => {
  const t = pieceTexts[visit.language]
  if (piece.status === 'removed') return <Restore visit={visit} piece={piece} />
  const names = uses.map(({ use, roundTitle }) => `${use.indicatorId} (${roundTitle})`)
  return (
    <details class="ds-details" open={isOpen}>
      <summary>{t.remove}</summary>
      <div>
        <form
          method="post"
          action={visit.path('removeEvidence', { region: visit.region.code, evidence: piece.id })}
          class="form"
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <p>{t.removeMeans}</p>
          {names.length > 0 && (
            <>
              <p>{t.removeUsed(formatList(names, visit.language))}</p>
              <label class="form-radio" for="knowing">
                <input class="ds-input" type="checkbox" id="knowing" name="knowing" value="yes" />
                <span class="form-radio__text">
                  <span class="form-radio__label">{t.knowing}</span>
                </span>
              </label>
            </>
          )}
          <SubmitButton variant="secondary" color="danger">
            {t.remove}
          </SubmitButton>
        </form>
      </div>
    </details>
  )
}
