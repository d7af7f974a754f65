import { asActor } from '#shared/people/person.ts'
import type { Outcome } from '#shared/platform/outcome.ts'
import type { WorkshopDeed, WorkshopRefusal } from '#shared/themes/workshop-deed.ts'
import type { WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { readWorkshop, typedOfWorkshop, typedWorkshop } from './workshop-form.ts'
import { WorkshopPage, type WorkshopProblem } from './workshop-page.tsx'
import type { WorkshopDone } from './workshop-texts.ts'

type WorkshopVisit = Visit<'workshopTheme' | 'changeWorkshopTheme' | 'withdrawWorkshopTheme' | 'undoWorkshopTheme'>

const show = async (
  visit: WorkshopVisit,
  workshop: WorkshopTheme,
  problem: WorkshopProblem | null = null,
): Promise<Response> => {
  const { deps, form, language, params } = visit
  const round = await deps.rounds.get(workshop.roundId)
  return visit.page({
    title: inLanguage(workshop.title, workshop.titleEn, language).text,
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('workshopTheme', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <WorkshopPage
        visit={visit}
        workshop={workshop}
        roundTitle={round?.title[language] ?? workshop.roundId}
        form={{ errors: form.errors, language }}
        typed={typedWorkshop(typedOfWorkshop(workshop), form)}
        version={form.shownVersion(workshop.version)}
        problem={problem}
        isPosted={visit.id !== 'workshopTheme'}
      />
    ),
  })
}

type CarryOut = (deed: WorkshopDeed) => Promise<Outcome<WorkshopTheme, WorkshopRefusal>> | null

/** Carries out what a form asks for, and goes back to the page or shows what stood in the way. */
const post = async (visit: WorkshopVisit, done: WorkshopDone, carryOut: CarryOut): Promise<Response> => {
  const { deps, form, params, person } = visit
  const before = await deps.workshopThemes.get(params.workshop)
  if (!before) return visit.notFound()
  const outcome = await carryOut({
    id: before.id,
    basedOnVersion: form.version(),
    actor: asActor(person),
    at: visit.now,
    formKey: form.formKey(),
  })
  if (!outcome) return show(visit, before)
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('workshopTheme', params)}?done=${done}`)
  const { refusal } = outcome
  if (refusal.kind === 'workshop-gone') return visit.notFound()
  if (refusal.kind !== 'stale') return show(visit, before, { kind: 'told', refusal: refusal.kind })
  return show(
    visit,
    refusal.current,
    form.has('title') && refusal.current.status === 'taken-up'
      ? { kind: 'overtaken', current: refusal.current }
      : { kind: 'told', refusal: 'stale' },
  )
}

/** One decided theme: changing it, withdrawing it, undoing that. */
export const registerWorkshops = (site: Site): void => {
  const { workshopThemes } = site.deps
  site.on('workshopTheme', async (visit) => {
    const workshop = await workshopThemes.get(visit.params.workshop)
    return workshop ? show(visit, workshop) : visit.notFound()
  })
  site.on('changeWorkshopTheme', (visit) =>
    post(visit, 'saved', (deed) => {
      const content = readWorkshop(visit.form, visit.language)
      return content && workshopThemes.save({ ...deed, content })
    }),
  )
  site.on('withdrawWorkshopTheme', (visit) =>
    post(visit, 'withdrawn', (deed) => (visit.form.hasErrors ? null : workshopThemes.withdraw(deed))),
  )
  site.on('undoWorkshopTheme', (visit) =>
    post(visit, 'undone', (deed) => (visit.form.hasErrors ? null : workshopThemes.undo(deed))),
  )
}
