import { type Evidence, type EvidenceUse, isSameUse, stateOf } from '#shared/evidence/evidence.ts'
import { type EvidenceFilter, evidenceFilters, expiryOf, matchesFilter } from '#shared/evidence/expiring-evidence.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { FormSecrets } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { type EvidenceVisit, pieceAddress } from './evidence-context.ts'
import { ExpiryTag, StateTag } from './evidence-parts.tsx'
import { evidenceTexts } from './evidence-texts.ts'
import type { EvidenceNotice } from './notice.ts'
import { useValue } from './use-choices.ts'

const Filters = ({ visit, filter, kept }: { visit: EvidenceVisit; filter: EvidenceFilter; kept: Evidence[] }) => {
  const t = evidenceTexts[visit.language]
  const here = visit.path('evidenceList', { region: visit.region.code })
  const today = swedishDay(visit.now)
  return (
    <nav class="evidence-filters" aria-label={t.filterLabel}>
      <ul>
        {evidenceFilters.map((each) => (
          <li>
            <a
              class="ds-link"
              href={each === 'all' ? here : `${here}?filter=${each}`}
              aria-current={each === filter ? 'true' : undefined}
            >
              {t.filters[each]} ({kept.filter((piece) => matchesFilter(piece, each, today)).length})
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const UseHere = ({ visit, piece, use }: { visit: EvidenceVisit; piece: Evidence; use: EvidenceUse }) => {
  const t = evidenceTexts[visit.language]
  if (piece.uses.some((one) => isSameUse(one, use))) return <p>{t.usedHere(use.indicatorId)}</p>
  return (
    <form method="post" action={visit.path('useEvidence', { region: visit.region.code })}>
      <FormSecrets formKey={visit.newFormKey()} />
      <input type="hidden" name="evidence" value={piece.id} />
      <input type="hidden" name="use" value={useValue(use)} />
      <button class="ds-button" type="submit" data-variant="secondary" data-size="sm">
        {t.useHere(use.indicatorId)}
        <span class="ds-sr-only">: {piece.title}</span>
      </button>
    </form>
  )
}

const Piece = ({ visit, piece, use }: { visit: EvidenceVisit; piece: Evidence; use: EvidenceUse | null }) => {
  const t = evidenceTexts[visit.language]
  return (
    <li>
      <h2 class="ds-heading" data-size="2xs">
        <a class="ds-link" href={pieceAddress(visit, piece.id)}>
          {piece.title}
        </a>
      </h2>
      <p class="evidence-line">
        <StateTag state={stateOf(piece)} language={visit.language} />
        <ExpiryTag piece={piece} expiry={expiryOf(piece, swedishDay(visit.now))} language={visit.language} />
        <span>{t.uses(piece.uses.length)}</span>
      </p>
      {use && <UseHere visit={visit} piece={piece} use={use} />}
    </li>
  )
}

const Removed = ({ visit, removed }: { visit: EvidenceVisit; removed: Evidence[] }) => {
  const t = evidenceTexts[visit.language]
  if (removed.length === 0) return null
  return (
    <details class="ds-details">
      <summary>{t.removedPieces(removed.length)}</summary>
      <ul class="evidence-removed">
        {removed.map((piece) => (
          <li>
            <a class="ds-link" href={pieceAddress(visit, piece.id)}>
              {piece.title}
            </a>
            <form
              method="post"
              action={visit.path('restoreEvidence', { region: visit.region.code, evidence: piece.id })}
            >
              <FormSecrets formKey={visit.newFormKey()} />
              <button class="ds-button" type="submit" data-variant="tertiary" data-size="sm">
                {t.restore}
                <span class="ds-sr-only">: {piece.title}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** All evidence of a region, narrowed by a filter. */
export const EvidenceListPage = ({
  visit,
  pieces,
  filter,
  use,
  notice,
}: {
  visit: EvidenceVisit
  pieces: Evidence[]
  /** The question for which a piece is being chosen, or null. */
  use: EvidenceUse | null
  filter: EvidenceFilter
  notice: EvidenceNotice | null
}) => {
  const t = evidenceTexts[visit.language]
  const region = { region: visit.region.code }
  const kept = pieces.filter(({ status }) => status === 'kept').toReversed()
  const shown = kept.filter((piece) => matchesFilter(piece, filter, swedishDay(visit.now)))
  return (
    <>
      <Breadcrumbs
        language={visit.language}
        links={[{ href: visit.path('region', region), label: visit.region.name }]}
      />
      <PageHeading title={use ? t.chooseFor(use.indicatorId) : t.title} lead={t.lead} />
      {notice && (
        <Notice color={notice.color} isStatus>
          {notice.text}
        </Notice>
      )}
      <p>
        <a class="ds-button" href={visit.path('newEvidence', region)}>
          {t.add}
        </a>
      </p>
      {kept.length > 0 && <Filters visit={visit} filter={filter} kept={kept} />}
      {shown.length === 0 ? (
        <p>{kept.length === 0 ? t.none : t.noneOfFilter}</p>
      ) : (
        <ul class="evidence-list">
          {shown.map((piece) => (
            <Piece visit={visit} piece={piece} use={use} />
          ))}
        </ul>
      )}
      <Removed visit={visit} removed={pieces.filter(({ status }) => status === 'removed')} />
    </>
  )
}
