import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { sendDeskChart } from './desk-charts.tsx'
import { DeskHeading, DeskPicture } from './desk-page.tsx'
import { deskTexts } from './desk-texts.ts'
import { NotYetPublic } from './held-note.tsx'
import { type DeskVisit, readDesk } from './read-desk.tsx'

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
  const latest = await deps.snapshots.compiled()
  const file = latest && (await sendDeskChart(visit, latest))
  if (file) return file
  const material = latest && (await readDesk(visit, latest))
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
            material ? t.compiled(formatMoment(material.snapshot.createdAt, language), material.roundTitle) : null
          }
        />
        {material && <NotYetPublic snapshot={material.snapshot} language={language} />}
        {material?.news}
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
        {material && (
          <DeskPicture
            {...material}
            language={language}
            now={visit.now}
            reportDesk={visit.path('reportDesk')}
            links={{
              region: (code) => visit.path('region', { region: code }),
              result: (code) => visit.path('mappingResult', { region: code, round: material.snapshot.roundId }),
              plan: (code) => visit.path('plan', { region: code, round: material.snapshot.roundId }),
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
