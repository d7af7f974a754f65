import { regions } from '#shared/regions/regions.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { DeskHeading, DeskPicture } from './desk-page.tsx'
import { deskTexts } from './desk-texts.ts'
import { roundTitleOf } from './round-title.ts'

/** The addresses of the owners of each region; none for a region that nobody owns yet. */
const ownersOf = async (deps: WebDeps): Promise<ReadonlyMap<string, readonly string[]>> =>
  new Map(
    await Promise.all(
      regions.map(async ({ code }) => {
        const members = await deps.people.members(code)
        const owners = members.filter(({ roles }) => roles.includes('owner'))
        return [code, owners.map(({ email }) => email)] as const
      }),
    ),
  )

type DeskVisit = Visit<'coordinator'> | Visit<'aggregate'>

/** Stands for «no snapshot» in the address after ordering the first one. */
const none = 'none'

/** Whether what was ordered is here: the latest compilation is another than the one before the order. */
const Ordered = ({ visit, latest }: { visit: DeskVisit; latest: Snapshot | null }) => {
  const t = deskTexts[visit.language]
  const before = visit.query.get('ordered')
  if (before === null) return null
  if (latest && latest.id !== before)
    return (
      <Notice color="success" isStatus>
        <p>{t.ready(formatMoment(latest.createdAt, visit.language))}</p>
      </Notice>
    )
  return (
    <Notice color="info" isStatus>
      <p>{t.requested}</p>
      <p>
        <a class="ds-link" href={`${visit.path('coordinator')}?ordered=${encodeURIComponent(before)}`}>
          {t.requestedAgain}
        </a>
      </p>
      <p>{t.unchangedHint}</p>
    </Notice>
  )
}

const AggregateForm = ({ visit }: { visit: DeskVisit }) => {
  const t = deskTexts[visit.language]
  return (
    <form class="national-aggregate" method="post" action={visit.path('aggregate')}>
      <FormSecrets formKey={visit.newFormKey()} />
      <p>{t.aggregateText}</p>
      <p>
        {t.countsText}{' '}
        <a class="ds-link" href={visit.path('releaseDesk')}>
          {t.toReleases}
        </a>
      </p>
      <SubmitButton variant="secondary">{t.aggregate}</SubmitButton>
    </form>
  )
}

const show = async (visit: DeskVisit): Promise<Response> => {
  const { deps, language } = visit
  const t = deskTexts[language]
  const latest = await deps.snapshots.latest()
  const [instrument, roundTitle] = latest
    ? await Promise.all([
        deps.instruments.get(latest.instrumentId, latest.instrumentVersion),
        roundTitleOf(deps, latest.roundId, language),
      ])
    : [null, null]
  const round = latest?.roundId ?? ''
  const owners = latest ? await ownersOf(deps) : new Map()
  return visit.page({
    title: t.title,
    isWide: true,
    status: visit.form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('coordinator', language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <DeskHeading
          language={language}
          compiled={
            latest && roundTitle !== null ? t.compiled(formatMoment(latest.createdAt, language), roundTitle) : null
          }
        />
        <ErrorSummary form={{ errors: visit.form.errors, language }} labels={{}} />
        <Ordered visit={visit} latest={latest} />
        {latest === null && (
          <Notice color="info">
            <h2 class="ds-heading" data-size="xs">
              {t.emptyTitle}
            </h2>
            <p>{t.empty}</p>
          </Notice>
        )}
        <p>
          <a class="ds-link" href={visit.path('reviews')}>
            {t.reviews}
          </a>
        </p>
        <AggregateForm visit={visit} />
        {latest && instrument && (
          <DeskPicture
            snapshot={latest}
            instrument={instrument}
            language={language}
            now={visit.now}
            reminding={{ owners, site: deps.site.origin, invite: (code) => visit.path('members', { region: code }) }}
            reportDesk={visit.path('reportDesk')}
            links={{
              region: (code) => visit.path('region', { region: code }),
              result: (code) => visit.path('mappingResult', { region: code, round }),
              plan: (code) => visit.path('plan', { region: code, round }),
            }}
          />
        )}
      </>
    ),
  })
}

/** The coordinator's desk: the picture with names, and the button that orders a new one. */
export const registerDesk = (site: Site): void => {
  site.on('coordinator', show)
  site.on('aggregate', async (visit) => {
    visit.form.formKey()
    if (visit.form.hasErrors) return show(visit)
    const before = (await visit.deps.snapshots.latest())?.id ?? none
    // Ordering twice does no harm: the same inputs give the same snapshot, and the job writes the audit line of a new one.
    await visit.deps.snapshots.request('coordinator')
    return visit.redirect(`${visit.path('coordinator')}?ordered=${encodeURIComponent(before)}`)
  })
}
