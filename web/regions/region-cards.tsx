import { Card, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { regionTexts } from './region-texts.ts'
import type { RoundState } from './region-view.ts'

type RegionVisit = Visit<'region'>

const statusColors = {
  'not-begun': 'neutral',
  open: 'info',
  submitted: 'success',
  returned: 'warning',
  accepted: 'success',
} as const satisfies Record<RoundState['status'], string>

const planColors = { none: 'neutral', draft: 'info', adopted: 'success' } as const satisfies Record<
  RoundState['plan'],
  string
>

/** Where a round's mapping and plan stand, and the ways to them. */
export const RoundCard = ({ visit, state, isTeam }: { visit: RegionVisit; state: RoundState; isTeam: boolean }) => {
  const { language, path, region } = visit
  const t = regionTexts[language]
  const { round, status, plan } = state
  const params = { region: region.code, round: round.id }
  const seesResult = isTeam ? state.answeredCount > 0 : status === 'submitted' || status === 'accepted'
  const seesPlan = isTeam || plan === 'adopted'
  return (
    <Card title={round.title[language]}>
      <dl class="facts">
        <div>
          <dt>{t.mapping}</dt>
          <dd>
            <Tag color={statusColors[status]}>{t.statuses[status]}</Tag>{' '}
            {isTeam && t.answered(state.answeredCount, state.indicatorCount)}
          </dd>
        </div>
        <div>
          <dt>{t.plan}</dt>
          <dd>
            <Tag color={planColors[plan]}>{t.planStatuses[plan]}</Tag>{' '}
            {isTeam && plan !== 'none' && t.actionCount(state.actionCount)}
          </dd>
        </div>
      </dl>
      <ul class="link-row">
        {isTeam && (
          <li>
            <a class="ds-link" href={path('mapping', params)}>
              {t.toMapping}
            </a>
          </li>
        )}
        {seesResult && (
          <li>
            <a class="ds-link" href={path('mappingResult', params)}>
              {t.toResult}
            </a>
          </li>
        )}
        {!isTeam && (
          <li>
            <a class="ds-link" href={path('exchange', params)}>
              {t.toFiles}
            </a>
          </li>
        )}
        {seesPlan && (
          <li>
            <a class="ds-link" href={path('plan', params)}>
              {t.toPlan}
            </a>
          </li>
        )}
      </ul>
    </Card>
  )
}

/** What else those who work in the region do: the counts, and who works here. */
export const TeamCards = ({ visit }: { visit: RegionVisit }) => {
  const t = regionTexts[visit.language]
  const params = { region: visit.region.code }
  return (
    <>
      <Card title={t.counts}>
        <p>{t.countsLead}</p>
        <ul class="link-row">
          <li>
            <a class="ds-link" href={visit.path('counts', params)}>
              {t.toCounts}
            </a>
          </li>
          <li>
            <a class="ds-link" href={visit.path('deliveries', params)}>
              {t.toDeliveries}
            </a>
          </li>
        </ul>
      </Card>
      <Card title={t.team}>
        <p>{t.teamLead}</p>
        <ul class="link-row">
          {visit.can(['owner']) && (
            <li>
              <a class="ds-link" href={visit.path('members', params)}>
                {t.toMembers}
              </a>
            </li>
          )}
          <li>
            <a class="ds-link" href={visit.path('history', params)}>
              {t.toHistory}
            </a>
          </li>
        </ul>
      </Card>
    </>
  )
}
