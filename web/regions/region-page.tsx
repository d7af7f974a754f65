import { visiblePlan } from '#shared/plans/visible-plan.ts'
import { populationYear } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { prioritiesOf } from '#shared/themes/workshop-theme.ts'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { ForYouSection } from '../reminders/for-you-section.tsx'
import { readForYouIn } from '../reminders/read-for-you.ts'
import type { Visit } from '../site.tsx'
import { ContextSection } from '../statistics/context-section.tsx'
import { readSurveys, SurveyCard } from '../surveys/survey-card.tsx'
import { formatDay, formatNumber } from '../texts/format.ts'
import { type PrioritisedIn, RegionThemes, themesOfRegion } from '../themes/region-themes.tsx'
import { RoundCard, TeamCards } from './region-cards.tsx'
import { regionTexts } from './region-texts.ts'
import { type NextStep, nextStepOf, type RoundState, roundStateOf } from './region-view.ts'
import { rememberMappings } from './remember-mappings.ts'

type RegionVisit = Visit<'region'>

const readState = async ({ deps, region, can }: RegionVisit, round: Round): Promise<RoundState & PrioritisedIn> => {
  const [assessment, { asked, answers }, plan] = await Promise.all([
    deps.assessments.get(region.code, round.id),
    deps.assessments.answers(region.code, round),
    visiblePlan(deps, { regionCode: region.code, roundId: round.id, isTeam: can(['editor', 'owner']) }),
  ])
  return {
    ...roundStateOf(round, asked, assessment, answers, plan),
    instrumentId: asked.id,
    priorities: prioritiesOf(asked.areas, plan),
  }
}

const addressOf = ({ kind, round }: NextStep, { path, region }: RegionVisit): string => {
  const params = { region: region.code, round: round?.id ?? '' }
  if (kind === 'hand-in' || kind === 'sign-unlocked') return path('handIn', params)
  if (kind === 'begin-plan') return path('proposals', params)
  if (kind === 'go-on-plan') return path('plan', params)
  if (kind === 'report-counts') return path('counts', { region: region.code })
  return path('mapping', params)
}

const NextStepBox = ({ visit, step, state }: { visit: RegionVisit; step: NextStep; state: RoundState | undefined }) => {
  const t = regionTexts[visit.language]
  const { text, button } = t.steps[step.kind]
  return (
    <section class="next-step" aria-labelledby="next-step">
      <h2 class="next-step__heading" id="next-step">
        {t.nextStep}
        {step.round && ` · ${step.round.title[visit.language]}`}
      </h2>
      <p class="next-step__text">{text(step.leftCount)}</p>
      {state && step.kind.endsWith('mapping') && (
        <p class="next-step__progress">
          <progress max={state.indicatorCount} value={state.answeredCount} aria-labelledby="next-step-count" />
          <span id="next-step-count">{t.answered(state.answeredCount, state.indicatorCount)}</span>
        </p>
      )}
      {state?.returnMessage && (
        <Notice color="warning">
          {t.returned} {state.returnMessage}
        </Notice>
      )}
      {button && (
        <p class="button-row">
          <a class="ds-button" href={addressOf(step, visit)}>
            {button}
          </a>
          {step.kind.endsWith('mapping') && step.round && (
            <span>{t.deadline(formatDay(step.round.deadline, visit.language))}</span>
          )}
        </p>
      )}
    </section>
  )
}

/** A region's start page: the next step, and where each round's mapping and plan stand. The coordinator sees only what has been handed in. */
export const showRegion = async (asked: RegionVisit): Promise<Response> => {
  const deps = { ...asked.deps, assessments: rememberMappings(asked.deps.assessments) }
  const visit = { ...asked, deps }
  const { language, region, page, can } = visit
  const t = regionTexts[language]
  const isTeam = can(['editor', 'owner'])
  const [rounds, snapshot] = await Promise.all([deps.rounds.list(), deps.snapshots.latest()])
  const [items, surveys, workshops, ...states] = await Promise.all([
    isTeam ? readForYouIn(visit, region.code, rounds) : [],
    isTeam ? readSurveys(visit, rounds) : [],
    isTeam ? deps.workshopThemes.list() : [],
    ...rounds.filter(({ kind }) => kind === 'mapping').map((round) => readState(visit, round)),
  ])
  const themes = themesOfRegion(workshops, region.code, states)
  return page({
    title: region.name,
    isWide: true,
    children: (
      <>
        <PageHeading title={region.name} lead={isTeam ? t.lead : undefined} />
        {isTeam && <NextStepBox visit={visit} step={nextStepOf(states)} state={states[0]} />}
        {states.length === 0 && <p>{t.noRounds}</p>}
        {isTeam && <ForYouSection items={items} language={language} />}
        <RegionThemes themes={themes} language={language} />
        <div class="card-grid">
          {states.map((state) => (
            <RoundCard visit={visit} state={state} isTeam={isTeam} />
          ))}
          {surveys.map((survey) => (
            <SurveyCard survey={survey} visit={visit} />
          ))}
          {isTeam && <TeamCards visit={visit} />}
        </div>
        <ContextSection language={language} region={region} snapshot={snapshot} />
        <p class="region-facts">{t.facts(region.county, formatNumber(region.population, language), populationYear)}</p>
      </>
    ),
  })
}
