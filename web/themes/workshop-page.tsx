import type { WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag, Words } from '../components/page-parts.tsx'
import { Conflict } from '../plans/conflict.tsx'
import { Facts } from '../plans/plan-parts.tsx'
import { formatDay, formatMoment } from '../texts/format.ts'
import type { ThemesVisit } from './read-themes.ts'
import { FigureFacts } from './theme-figures.tsx'
import { themesTexts } from './themes-texts.ts'
import { WorkshopFields } from './workshop-fields.tsx'
import { regionNames, type TypedWorkshop, workshopDifferences } from './workshop-form.ts'
import { type ToldWorkshopRefusal, type WorkshopDone, workshopDone, workshopTexts } from './workshop-texts.ts'
import { periodWords, workshopWords } from './workshop-words.ts'

/** What to say above the page besides errors of fields. */
export type WorkshopProblem =
  | { kind: 'told'; refusal: ToldWorkshopRefusal }
  /** A colleague was before: both are shown. */
  | { kind: 'overtaken'; current: WorkshopTheme }

export type WorkshopPageProps = {
  visit: ThemesVisit
  workshop: WorkshopTheme
  roundTitle: string
  form: FormState
  typed: TypedWorkshop
  /** What the form is based on: the version that was posted when one comes back. */
  version: number
  problem: WorkshopProblem | null
  isPosted: boolean
}

const UndoForm = ({ visit, workshop }: Pick<WorkshopPageProps, 'visit' | 'workshop'>) => (
  <form method="post" action={visit.path('undoWorkshopTheme', { workshop: workshop.id })}>
    <FormSecrets formKey={visit.newFormKey()} version={workshop.version} />
    <SubmitButton variant="secondary">{workshopTexts[visit.language].undo}</SubmitButton>
  </form>
)

const Said = ({ visit, workshop }: Pick<WorkshopPageProps, 'visit' | 'workshop'>) => {
  const said = workshopDone.find((code): code is WorkshopDone => code === visit.query.get('done'))
  if (!said) return null
  return (
    <Notice color="success" isStatus>
      <p>{workshopTexts[visit.language].done[said]}</p>
      {said !== 'taken-up' && workshop.former && <UndoForm visit={visit} workshop={workshop} />}
    </Notice>
  )
}

const Problem = ({ visit, workshop, typed, problem }: WorkshopPageProps) => {
  const { language } = visit
  const t = workshopTexts[language]
  if (!problem) return null
  if (problem.kind === 'told')
    return (
      <Notice color="danger">
        <p>{t.refusals[problem.refusal]}</p>
      </Notice>
    )
  return (
    <Conflict
      language={language}
      problem={t.conflict}
      stands={problem.current}
      differences={workshopDifferences(problem.current, typed, language)}
      keepAddress={visit.path('workshopTheme', { workshop: workshop.id })}
    />
  )
}

const Decision = ({ visit, workshop }: Pick<WorkshopPageProps, 'visit' | 'workshop'>) => {
  const { language } = visit
  const t = workshopTexts[language]
  const { regionCodes, figures, decidedAt, decidedBy, savedAt, savedBy, version } = workshop
  return (
    <>
      <section class="plan-part" aria-labelledby="invited">
        <h2 class="ds-heading" data-size="sm" id="invited">
          {t.labels.regions}
        </h2>
        {regionCodes.length === 0 ? (
          <p>{t.nobodyInvited}</p>
        ) : (
          <p>
            {t.invited(regionCodes.length)}: {regionNames(regionCodes, language)}.
          </p>
        )}
      </section>
      <section class="plan-part" aria-labelledby="figures">
        <h2 class="ds-heading" data-size="sm" id="figures">
          {t.figures(formatDay(decidedAt, language))}
        </h2>
        <FigureFacts figures={figures} language={language} />
        <p class="plan-origin">
          {t.decidedBy(decidedBy.name, formatMoment(decidedAt, language))}{' '}
          {version > 1 && t.changedBy(savedBy.name, formatMoment(savedAt, language))}
        </p>
      </section>
    </>
  )
}

const MakeEvent = ({ visit, workshop }: Pick<WorkshopPageProps, 'visit' | 'workshop'>) => {
  const t = workshopTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="event">
      <h2 class="ds-heading" data-size="sm" id="event">
        {t.eventTitle}
      </h2>
      <p>{t.eventLead}</p>
      <p>
        <a class="ds-button" href={`${visit.path('newEvent')}?theme=${workshop.id}`}>
          {t.makeEvent}
        </a>
      </p>
    </section>
  )
}

const Change = ({ visit, workshop, form, typed, version }: WorkshopPageProps) => {
  const { language } = visit
  const t = workshopTexts[language]
  const params = { workshop: workshop.id }
  return (
    <>
      <section class="plan-part" aria-labelledby="change">
        <h2 class="ds-heading" data-size="sm" id="change">
          {t.changeTitle}
        </h2>
        <form method="post" action={visit.path('changeWorkshopTheme', params)} class="plan-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} version={version} />
          <WorkshopFields form={form} typed={typed} language={language} />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      </section>
      <section class="plan-part" aria-labelledby="withdraw">
        <h2 class="ds-heading" data-size="sm" id="withdraw">
          {t.withdrawTitle}
        </h2>
        <p>{t.withdrawLead}</p>
        <form method="post" action={visit.path('withdrawWorkshopTheme', params)}>
          <FormSecrets formKey={visit.newFormKey()} version={workshop.version} />
          <SubmitButton variant="secondary" color="danger">
            {t.withdraw}
          </SubmitButton>
        </form>
      </section>
    </>
  )
}

/** The coordinator's page for one decided theme: what it is, whom it is for, why, and how to change or withdraw it. */
export const WorkshopPage = (page: WorkshopPageProps) => {
  const { visit, workshop, roundTitle, form, isPosted } = page
  const { language } = visit
  const t = workshopTexts[language]
  const isUp = workshop.status === 'taken-up'
  const title = inLanguage(workshop.title, workshop.titleEn, language)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('coordinator'), label: themesTexts[language].toDesk },
          { href: visit.path('themes'), label: themesTexts[language].title },
        ]}
      />
      <PageHeading
        title={<Words {...title} />}
        eyebrow={workshopWords[language].forms[workshop.form]}
        lead={t.about(workshop.subjectTitle[language], roundTitle)}
      />
      <p class="barrier-tags">
        <Tag color={isUp ? 'success' : 'neutral'}>{t.statuses[workshop.status]}</Tag>
      </p>
      {!isPosted && <Said visit={visit} workshop={workshop} />}
      <ErrorSummary form={form} labels={t.labels} />
      <Problem {...page} />
      {!isUp && (
        <Notice color="info">
          <p>{t.isWithdrawn}</p>
          {visit.query.get('done') !== 'withdrawn' && <UndoForm visit={visit} workshop={workshop} />}
        </Notice>
      )}
      <Facts
        facts={[
          { name: t.columns.audience, value: <Words {...inLanguage(workshop.audience, '', language)} /> },
          { name: workshopWords[language].period, value: periodWords(workshop, language) },
          { name: t.labels.why, value: workshop.why && <Words {...inLanguage(workshop.why, '', language)} /> },
        ]}
      />
      <div class="barrier-parts">
        <Decision visit={visit} workshop={workshop} />
        {isUp && <MakeEvent {...page} />}
        {isUp && <Change {...page} />}
      </div>
    </>
  )
}
