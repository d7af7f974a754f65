import { asActor } from '#shared/people/person.ts'
import { knownProject, knownProjectSource } from '#shared/time/known-project.ts'
import type { ProjectContent, TimeProject } from '#shared/time/project.ts'
import type { ProjectRefusal } from '#shared/time/save-project.ts'
import { ErrorSummary, FormSecrets, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { projectDifferences } from './desk-differences.ts'
import { deskTexts } from './desk-texts.ts'
import { Problem, type TimeProblem } from './problem.tsx'
import { ProjectFields, projectLabels } from './project-fields.tsx'
import { blankProject, readProject, typedOfProject, typedProject } from './project-form.ts'
import { projectFormTexts } from './project-form-texts.ts'
import { someNames } from './some-names.ts'

type NewVisit = Visit<'newTimeProject' | 'beginTimeProject'>
type SettingsVisit = Visit<'timeSettings' | 'saveTimeProject'>

const showNew = (visit: NewVisit): Response => {
  const { language, form, query } = visit
  const t = projectFormTexts[language]
  const isKnown = query.get('from') === 'valideringslyft'
  const typed = typedProject(typedOfProject(isKnown ? knownProject : blankProject, language), form)
  return visit.page({
    title: t.newTitle,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: pathTo('newTimeProject', language === 'sv' ? 'en' : 'sv'),
    children: (
      <>
        <Breadcrumbs language={language} links={[{ href: visit.path('timeDesk'), label: deskTexts[language].title }]} />
        <PageHeading title={t.newTitle} lead={t.newLead} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={projectLabels(typed, language)} />
        <p>
          {isKnown ? (
            <>
              <a class="ds-link" href={knownProjectSource}>
                {t.source}
              </a>
              {'. '}
              <a class="ds-link" href={visit.path('newTimeProject')}>
                {t.blank}
              </a>
            </>
          ) : (
            <a class="ds-link" href={`${visit.path('newTimeProject')}?from=valideringslyft`}>
              {deskTexts[language].fromKnown}
            </a>
          )}
        </p>
        <form method="post" action={visit.path('beginTimeProject')} class="plan-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} />
          <ProjectFields form={{ errors: form.errors, language }} typed={typed} language={language} />
          <SubmitButton>{t.begin}</SubmitButton>
        </form>
      </>
    ),
  })
}

const begin = async (visit: Visit<'beginTimeProject'>): Promise<Response> => {
  const { form, deps, language, person, now } = visit
  const content = readProject(form, { categories: [], activities: [] }, language)
  const formKey = form.formKey()
  if (form.hasErrors || !content) return showNew(visit)
  const outcome = await deps.timeSheets.begin({ content, actor: asActor(person), at: now, formKey })
  return outcome.ok
    ? visit.redirect(`${visit.path('timeProject', { project: outcome.value.id })}?done=begun`)
    : visit.redirect(visit.path('timeDesk'))
}

const showSettings = (visit: SettingsVisit, project: TimeProject, problem: TimeProblem | null = null): Response => {
  const { language, form, params } = visit
  const t = projectFormTexts[language]
  const typed = typedProject(typedOfProject(project, language), form)
  return visit.page({
    title: `${t.settings}, ${project.name}`,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('timeSettings', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[
            { href: visit.path('timeDesk'), label: deskTexts[language].title },
            { href: visit.path('timeProject', params), label: project.name },
          ]}
        />
        <PageHeading title={t.settings} eyebrow={`${project.name} · ${project.reference}`} lead={t.settingsLead} />
        <ErrorSummary form={{ errors: form.errors, language }} labels={projectLabels(typed, language)} />
        <Problem problem={problem} language={language} keepAddress={visit.path('timeSettings', params)} />
        <form method="post" action={visit.path('saveTimeProject', params)} class="plan-form" novalidate>
          <FormSecrets formKey={visit.newFormKey()} version={form.shownVersion(project.version)} />
          <ProjectFields form={{ errors: form.errors, language }} typed={typed} language={language} />
          <SubmitButton>{t.save}</SubmitButton>
        </form>
      </>
    ),
  })
}

type Shown = Exclude<ProjectRefusal, { kind: 'already-done' | 'gone' | 'no-approvers' }>

const problemOf = (refusal: Shown, { language, form }: SettingsVisit): TimeProblem => {
  if (refusal.kind === 'in-use') return projectFormTexts[language].inUse[refusal.what]
  const { current } = refusal
  const typed = typedProject(typedOfProject(current, language), form)
  return { current, differences: projectDifferences(current, typed, language) }
}

const save = async (visit: Visit<'saveTimeProject'>): Promise<Response> => {
  const { form, deps, language, person, now, params } = visit
  const project = await deps.timeSheets.project(params.project)
  if (!project) return visit.notFound()
  const content: ProjectContent | null = readProject(form, project, language)
  const formKey = form.formKey()
  const basedOnVersion = form.version()
  if (form.hasErrors || !content) return showSettings(visit, project)
  const outcome = await deps.timeSheets.saveProject({
    id: project.id,
    content,
    basedOnVersion,
    actor: asActor(person),
    at: now,
    formKey,
  })
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('timeProject', params)}?done=saved`)
  const { refusal } = outcome
  if (refusal.kind === 'gone') return visit.notFound()
  if (refusal.kind === 'no-approvers') {
    form.fail('period', {
      kind: 'own',
      message: projectFormTexts[language].noApprovers(someNames(refusal.names, language)),
    })
    return showSettings(visit, project)
  }
  return showSettings(visit, refusal.kind === 'stale' ? refusal.current : project, problemOf(refusal, visit))
}

/** Adding a project and changing what is said of it. */
export const registerProjects = (site: Site): void => {
  site.on('newTimeProject', showNew)
  site.on('beginTimeProject', begin)
  site.on('timeSettings', async (visit) => {
    const project = await site.deps.timeSheets.project(visit.params.project)
    return project ? showSettings(visit, project) : visit.notFound()
  })
  site.on('saveTimeProject', save)
}
