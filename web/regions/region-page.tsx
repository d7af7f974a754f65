import { type Answer, type Assessment, isAnswered } from '#shared/assessments/assessment.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import type { Round } from '#shared/instruments/round.ts'
import { populationYear } from '#shared/regions/regions.ts'
import { Card, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatDay, formatNumber } from '../texts/format.ts'
import { regionTexts } from './region-texts.ts'

type RoundState = { round: Round; assessment: Assessment | null; answered: number; asked: number }

const colors = { open: 'info', submitted: 'success', returned: 'warning' } as const satisfies Record<
  Assessment['status'],
  string
>

const readState = async ({ deps, region }: Visit<'region'>, round: Round): Promise<RoundState> => {
  const [assessment, answers, instrument] = await Promise.all([
    deps.assessments.get(region.code, round.id),
    deps.assessments.answers(region.code, round.id),
    deps.instruments.get(round.instrumentId, round.instrumentVersion),
  ])
  const asked = indicatorsOf(instrument)
  const byIndicator = new Map(answers.map((answer: Answer) => [answer.indicatorId, answer]))
  return {
    round,
    assessment,
    asked: asked.length,
    answered: asked.filter(({ id }) => isAnswered(byIndicator.get(id))).length,
  }
}

const MappingOfRound = ({ visit, state, isTeam }: { visit: Visit<'region'>; state: RoundState; isTeam: boolean }) => {
  const { language, path, region } = visit
  const t = regionTexts[language]
  const { round, assessment, answered, asked } = state
  const status = assessment?.status ?? 'open'
  const params = { region: region.code, round: round.id }
  return (
    <article class="round">
      <h3 class="ds-heading" data-size="2xs">
        {round.title[language]} <Tag color={colors[status]}>{t.statuses[status]}</Tag>{' '}
        {round.status === 'closed' && <Tag color="neutral">{t.closed}</Tag>}
      </h3>
      {assessment?.status === 'returned' && (
        <Notice color="warning">
          {t.returned} {assessment.returnMessage}
        </Notice>
      )}
      {isTeam && <p>{t.answered(answered, asked)}</p>}
      {round.status === 'open' && status !== 'submitted' && <p>{t.deadline(formatDay(round.deadline, language))}</p>}
      <p class="button-row">
        {isTeam && (
          <a
            class="ds-button"
            data-variant={status === 'submitted' ? 'secondary' : 'primary'}
            href={path('mapping', params)}
          >
            {t.toMapping}
          </a>
        )}
        {(isTeam ? answered > 0 : status === 'submitted') && (
          <a class="ds-button" data-variant="secondary" href={path('mappingResult', params)}>
            {t.toResult}
          </a>
        )}
      </p>
    </article>
  )
}

const Plans = ({ visit, states }: { visit: Visit<'region'>; states: RoundState[] }) => {
  const t = regionTexts[visit.language]
  return (
    <Card title={t.plan}>
      <p>{t.planLead}</p>
      <ul class="ds-list">
        {states.map(({ round }) => (
          <li>
            <a class="ds-link" href={visit.path('plan', { region: visit.region.code, round: round.id })}>
              {t.toPlan(round.title[visit.language])}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const Team = ({ visit }: { visit: Visit<'region'> }) => {
  const t = regionTexts[visit.language]
  const params = { region: visit.region.code }
  return (
    <>
      <Card title={t.counts}>
        <p>{t.countsLead}</p>
        <a class="ds-link" href={visit.path('counts', params)}>
          {t.toCounts}
        </a>
      </Card>
      <Card title={t.team}>
        <p>{t.teamLead}</p>
        <ul class="ds-list">
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

/** A region's start page: where its mapping and plan stand, and the next step. The coordinator sees only what has been handed in. */
export const showRegion = async (visit: Visit<'region'>): Promise<Response> => {
  const { deps, language, region, page, can } = visit
  const t = regionTexts[language]
  const isTeam = can(['editor', 'owner'])
  const rounds = await deps.rounds.list()
  const states = await Promise.all(rounds.map((round) => readState(visit, round)))
  const population = formatNumber(region.population, language)
  return page({
    title: region.name,
    children: (
      <>
        <PageHeading title={region.name} lead={t.lead} />
        <Card title={t.mapping}>
          <p>{t.mappingLead}</p>
          {states.length === 0 && <p>{t.noRounds}</p>}
          {states.map((state) => (
            <MappingOfRound visit={visit} state={state} isTeam={isTeam} />
          ))}
        </Card>
        {states.length > 0 && <Plans visit={visit} states={states} />}
        {isTeam && <Team visit={visit} />}
        <p class="region-facts">{t.facts(region.county, population, populationYear)}</p>
      </>
    ),
  })
}
