import type { Child } from 'hono/jsx'
import { type Evidence, isSameUse, stateOf } from '#shared/evidence/evidence.ts'
import { expiryOf } from '#shared/evidence/expiring-evidence.ts'
import { pieceAsSigned } from '#shared/evidence/signed-evidence.ts'
import type { Area } from '#shared/instruments/instrument.ts'
import { type Language, texts } from '#shared/platform/language.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { canAnswer, type Mapping } from '../assessments/mapping.ts'
import type { Visit } from '../site.tsx'
import { isTeam } from './evidence-context.ts'
import { ExpiryTag, StateTag } from './evidence-parts.tsx'
import { useValue } from './use-choices.ts'

const areaTexts = texts({
  sv: {
    title: 'Underlag',
    add: 'Lägg till underlag',
    useExisting: 'Använd ett som finns',
    at: (indicatorId: string) => ` vid ${indicatorId}`,
  },
  en: {
    title: 'Evidence',
    add: 'Add evidence',
    useExisting: 'Use one that exists',
    at: (indicatorId: string) => ` at ${indicatorId}`,
  },
})

type AreaVisit = Pick<Visit<'mappingArea'>, 'deps' | 'language' | 'region' | 'path' | 'now' | 'can'>

/** The pieces that belong to one indicator, each with the way to its page. */
export const EvidenceAt = ({
  pieces,
  language,
  today,
  addressOf,
}: {
  pieces: readonly Evidence[]
  language: Language
  today: string
  addressOf: (piece: Evidence) => string
}) => (
  <ul class="indicator-evidence__list">
    {pieces.map((piece) => {
      const expiry = expiryOf(piece, today)
      return (
        <li>
          <a class="ds-link" href={addressOf(piece)}>
            {piece.title}
          </a>{' '}
          {stateOf(piece) !== 'accepted' && <StateTag state={stateOf(piece)} language={language} />}{' '}
          {expiry !== 'later' && <ExpiryTag piece={piece} expiry={expiry} language={language} />}
        </li>
      )
    })}
  </ul>
)

const IndicatorEvidence = ({
  visit,
  use,
  pieces,
  canAdd,
  hasOthers,
}: {
  visit: AreaVisit
  use: { roundId: string; indicatorId: string }
  pieces: readonly Evidence[]
  canAdd: boolean
  hasOthers: boolean
}) => {
  const t = areaTexts[visit.language]
  const region = { region: visit.region.code }
  const of = <span class="ds-sr-only">{t.at(use.indicatorId)}</span>
  const heading = `${use.indicatorId}-evidence`
  if (pieces.length === 0 && !canAdd) return null
  return (
    <section class="indicator-evidence" aria-labelledby={heading}>
      <h3 class="ds-heading" data-size="2xs" id={heading}>
        {t.title}
        {of}
      </h3>
      {pieces.length > 0 && (
        <EvidenceAt
          pieces={pieces}
          language={visit.language}
          today={swedishDay(visit.now)}
          addressOf={(piece) => visit.path('evidence', { ...region, evidence: piece.id })}
        />
      )}
      {canAdd && (
        <p class="indicator-evidence__ways">
          <a
            class="ds-link"
            href={`${visit.path('newEvidence', region)}?${new URLSearchParams({ round: use.roundId, indicator: use.indicatorId })}`}
          >
            {t.add}
            {of}
          </a>
          {hasOthers && (
            <a
              class="ds-link"
              href={`${visit.path('evidenceList', region)}?${new URLSearchParams({ use: useValue(use) })}`}
            >
              {t.useExisting}
              {of}
            </a>
          )}
        </p>
      )}
    </section>
  )
}

/** What each indicator of an area shows of the region's evidence: to others than the team as it is signed, and to read only. One query for all. */
export const areaEvidence = async (
  visit: AreaVisit,
  mapping: Pick<Mapping, 'round' | 'lock' | 'assessment'>,
  area: Pick<Area, 'indicators'>,
): Promise<Record<string, Child>> => {
  const isOwn = isTeam(visit)
  const kept = (await visit.deps.evidence.list(visit.region.code))
    .flatMap((piece) => (isOwn ? piece : (pieceAsSigned(piece, [mapping.assessment]) ?? [])))
    .filter(({ status }) => status === 'kept')
  return Object.fromEntries(
    area.indicators.map(({ id: indicatorId }) => {
      const use = { roundId: mapping.round.id, indicatorId }
      const pieces = kept.filter(({ uses }) => uses.some((one) => isSameUse(one, use)))
      const canAdd = isOwn && canAnswer(mapping, indicatorId)
      return [
        indicatorId,
        <IndicatorEvidence
          visit={visit}
          use={use}
          pieces={pieces}
          canAdd={canAdd}
          hasOthers={kept.length > pieces.length}
        />,
      ]
    }),
  )
}
