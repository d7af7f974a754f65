import { isHandedIn } from '#shared/assessments/assessment.ts'
import { mappingProgress } from '#shared/assessments/progress.ts'
import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import { regions } from '#shared/regions/regions.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { sheetPath } from './sheet-addresses.ts'
import { showSheet } from './sheet-route.tsx'
import { surveyTexts } from './survey-texts.ts'

type ListVisit = Visit<'interviews'>

const statusColors = { none: 'neutral', begun: 'info', finished: 'success' } as const

const rowsOf = async ({ deps, language, path }: ListVisit, round: Round) => {
  const t = surveyTexts[language]
  return Promise.all(
    regions.map(async ({ code, name }) => {
      const [assessment, { asked, answers }] = await Promise.all([
        deps.assessments.get(code, round.id),
        deps.assessments.answers(code, round),
      ])
      const status = isHandedIn(assessment) ? 'finished' : answers.length > 0 ? 'begun' : 'none'
      return [
        <a class="ds-link" href={path('interview', { region: code, round: round.id })}>
          {name}
        </a>,
        <Tag color={statusColors[status]}>{t.statuses[status]}</Tag>,
        t.themesOf(mappingProgress(asked, answers).answeredCount, indicatorsOf(asked).length),
      ]
    }),
  )
}

/** The round that the address asks for among those of interviews, else the newest. */
const chosenOf = (rounds: readonly Round[], id: string | null): Round | undefined =>
  rounds.find((round) => round.id === id) ?? rounds[0]

const RoundTable = ({
  visit,
  round,
  rows,
}: {
  visit: ListVisit
  round: Round
  rows: Awaited<ReturnType<typeof rowsOf>>
}) => {
  const t = surveyTexts[visit.language]
  return (
    <Table
      isStacked
      caption={round.title[visit.language]}
      columns={[{ label: t.region }, { label: t.status }, { label: t.themes }]}
      rows={rows}
    />
  )
}

/** The coordinator's list of the regions to interview. 42 reads. */
const getInterviews = async (visit: ListVisit): Promise<Response> => {
  const { deps, language, path } = visit
  const t = surveyTexts[language]
  const rounds = (await deps.rounds.list())
    .filter(({ kind }) => kind === 'interview')
    .toSorted((a, b) => b.opensOn.localeCompare(a.opensOn))
  const round = chosenOf(rounds, visit.query.get('round'))
  const rows = round ? await rowsOf(visit, round) : []
  const others = rounds.filter((one) => one !== round)
  return visit.page({
    title: t.interviews,
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: path('coordinator'), label: siteTexts[language].desk }]} />
        <PageHeading title={t.interviews} lead={t.interviewsLead} />
        {round ? (
          <RoundTable visit={visit} round={round} rows={rows} />
        ) : (
          <>
            <p>
              {t.noRounds} {t.openFirst}
            </p>
            <p>
              <a class="ds-link" href={path('rounds')}>
                {t.toRounds}
              </a>
            </p>
          </>
        )}
        {others.length > 0 && (
          <nav aria-label={t.otherRounds}>
            <h2 class="ds-heading" data-size="xs">
              {t.otherRounds}
            </h2>
            <ul class="link-row">
              {others.map(({ id, title }) => (
                <li>
                  <a class="ds-link" href={`${path('interviews')}?round=${encodeURIComponent(id)}`}>
                    {title[language]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <p>
          <a class="ds-link" href={path('interviewResult')}>
            {t.toResult}
          </a>
        </p>
      </>
    ),
  })
}

const change = async (
  visit: Visit<'finishInterview'> | Visit<'reopenInterview'>,
  deed: 'finishInterview' | 'reopenInterview',
): Promise<Response> => {
  const { deps, form, region, params, person, now, language } = visit
  const round = /^[\w-]{1,64}$/.test(params.round) ? await deps.rounds.get(params.round) : null
  if (round?.kind !== 'interview') return visit.notFound()
  const basedOnVersion = form.version()
  const formKey = form.formKey()
  if (form.hasErrors) return showSheet(visit, { status: 400 })
  const result = await deps.surveys[deed]({
    regionCode: region.code,
    roundId: round.id,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  const done = deed === 'finishInterview' ? 'finished' : 'reopened'
  if (result.ok || result.refusal.kind === 'already-done') return visit.redirect(`${sheetPath(visit)}?done=${done}`)
  return showSheet(visit, { status: 409, refusal: surveyTexts[language].refusals[result.refusal.kind] })
}

/** The coordinator's interviews: the list, and what is done with a whole one. */
export const registerInterviews = (site: Site): void => {
  site.on('interviews', getInterviews)
  site.on('finishInterview', (visit) => change(visit, 'finishInterview'))
  site.on('reopenInterview', (visit) => change(visit, 'reopenInterview'))
}
