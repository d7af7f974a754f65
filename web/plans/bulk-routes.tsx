import { type BulkChange, bulkEffects } from '#shared/plans/bulk-change.ts'
import { mostAtOnce } from '#shared/plans/change-actions.ts'
import { savedBy } from '#shared/plans/deed.ts'
import type { Action } from '#shared/plans/plan.ts'
import { canSetStatus } from '#shared/plans/set-status.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { allowedYears } from './action-form.ts'
import { emptyBulk, partnersIn, readBulk, type TypedBulk, typedBulkOfForm } from './bulk-form.ts'
import { BulkPage } from './bulk-page.tsx'
import { type BulkConflict, BulkPreviewPage } from './bulk-preview-page.tsx'
import { bulkPreviewTexts } from './bulk-preview-texts.ts'
import { bulkTexts } from './bulk-texts.ts'
import { bulkPreview, quickChoices } from './bulk-view.ts'
import { deedOf, type PlanContext, planAddress, planParams, readPlanContext } from './plan-context.ts'
import { codeOf } from './plan-notice.ts'
import { changeSaid } from './undo-said.ts'

type BulkVisit = Visit<'changeActions'> | Visit<'previewActionChanges'> | Visit<'confirmActionChanges'>

const otherLanguage = (visit: BulkVisit): string =>
  pathTo('changeActions', visit.language === 'sv' ? 'en' : 'sv', planParams(visit))

const colleaguesOf = async ({ region, members }: BulkVisit) => (isRegionCode(region.code) ? members(region.code) : [])

const show = async (
  visit: BulkVisit,
  context: PlanContext,
  { typed, chosen = 'none' }: { typed: TypedBulk; chosen?: string },
): Promise<Response> => {
  const { form, language } = visit
  const { contents } = context
  return visit.page({
    title: `${bulkTexts[language].title} – ${visit.region.name}`,
    status: form.hasErrors ? 400 : 200,
    otherLanguage: otherLanguage(visit),
    children: (
      <BulkPage
        visit={visit}
        context={context}
        form={{ errors: form.errors, language }}
        typed={typed}
        colleagues={await colleaguesOf(visit)}
        partners={contents ? partnersIn(contents) : []}
        hasStatus={contents !== null && canSetStatus(contents)}
        choices={quickChoices(context, language)}
        chosen={chosen}
      />
    ),
  })
}

type Asked = { ids: string[]; change: BulkChange }

const showPreview = async (
  visit: BulkVisit,
  context: PlanContext,
  { ids, change, conflict = null }: Asked & { conflict?: BulkConflict | null },
): Promise<Response> => {
  const { form, language } = visit
  const { actions = [], removedActions = [] } = context.contents ?? {}
  const picks = actions.filter(({ id }) => ids.includes(id))
  const typed = typedBulkOfForm(form)
  const { effects } = bulkEffects(actions, {
    ids: new Set(ids),
    change,
    rules: {
      years: allowedYears(visit.now),
      canSetStatus: context.contents !== null && canSetStatus(context.contents),
    },
    saved: savedBy(deedOf(visit)),
  })
  const written = effects.filter(({ kind }) => kind === 'changed' || kind === 'removed').length
  const most = change.isRemoval ? mostAtOnce.removed : mostAtOnce.changed
  if (written > most && change.place === null) {
    form.fail('pick', { kind: 'own', message: bulkTexts[language].tooMany(written, most) })
    return show(visit, context, { typed })
  }
  return visit.page({
    title: `${bulkPreviewTexts[language].previewTitle} – ${visit.region.name}`,
    status: conflict ? 409 : 200,
    otherLanguage: otherLanguage(visit),
    children: (
      <BulkPreviewPage
        visit={visit}
        context={context}
        typed={typed}
        picks={picks}
        preview={bulkPreview(effects, actions, language)}
        conflict={conflict}
        gone={conflict ? [] : removedActions.filter(({ id }) => ids.includes(id))}
      />
    ),
  })
}

/** The plan that may be changed, or where to go instead. */
const openPlan = async (visit: BulkVisit): Promise<PlanContext | Response> => {
  const context = await readPlanContext(visit)
  if (!context) return visit.notFound()
  if (context.contents?.plan.status === 'adopted' && visit.form.has('formKey'))
    return visit.redirect(planAddress(visit, { say: 'adopted-meanwhile' }))
  if (!context.canBegin || context.contents?.plan.status === 'adopted') return visit.redirect(planAddress(visit))
  return context
}

const asked = async (visit: BulkVisit, { contents }: PlanContext): Promise<Asked> =>
  readBulk(visit.form, {
    members: await colleaguesOf(visit),
    contents: contents ?? { actions: [], removedActions: [] },
    now: visit.now,
    language: visit.language,
  })

const showForm = async (visit: Visit<'changeActions'>): Promise<Response> => {
  const context = await openPlan(visit)
  if (context instanceof Response) return context
  const choices = quickChoices(context, visit.language)
  const choice = choices.find(({ value }) => value === visit.query.get('choose'))
  return show(visit, context, { typed: emptyBulk(choice?.ids ?? []), chosen: choice?.value ?? 'none' })
}

const previewChange = async (visit: Visit<'previewActionChanges'>): Promise<Response> => {
  const context = await openPlan(visit)
  if (context instanceof Response) return context
  deedOf(visit)
  const { ids, change } = await asked(visit, context)
  const typed = typedBulkOfForm(visit.form)
  return visit.form.hasErrors ? show(visit, context, { typed }) : showPreview(visit, context, { ids, change })
}

/** The chosen actions in the versions that were looked through; 0 where the form does not say. */
const seenPicks = (visit: BulkVisit, ids: readonly string[]): Pick<Action, 'id' | 'version'>[] => {
  const seen = new Map(visit.form.all('seen').map((word) => word.split(' ') as [string, string]))
  return ids.map((id) => ({ id, version: Number(seen.get(id)) || 0 }))
}

const confirmChange = async (visit: Visit<'confirmActionChanges'>): Promise<Response> => {
  const context = await openPlan(visit)
  if (context instanceof Response) return context
  const { form, language } = visit
  const typed = typedBulkOfForm(form)
  if (form.has('back')) return show(visit, context, { typed })
  const deed = deedOf(visit)
  const { ids, change } = await asked(visit, context)
  if (form.hasErrors) return show(visit, context, { typed })
  const outcome = await visit.deps.plans.changeActions({
    ...deed,
    picks: seenPicks(visit, ids),
    change,
    years: allowedYears(visit.now),
  })
  const code = change.isRemoval ? 'actions-removed' : 'actions-changed'
  if (outcome.ok)
    return visit.redirect(
      planAddress(visit, changeSaid(deed, code, { count: String(outcome.value), isChanged: outcome.value > 0 })),
    )
  const { refusal } = outcome
  if (refusal.kind === 'actions-changed') {
    const again = await readPlanContext(visit)
    if (again) return showPreview(visit, again, { ids, change, conflict: refusal })
  }
  if (refusal.kind === 'too-many-at-once') {
    const t = bulkTexts[language]
    form.fail('pick', {
      kind: 'own',
      message: ids.length > refusal.most ? t.tooMany(ids.length, refusal.most) : t.tooMuch,
    })
    return show(visit, context, { typed })
  }
  const other = codeOf(refusal)
  return visit.redirect(planAddress(visit, other ? { say: other } : changeSaid(deed, code)))
}

/** Changing several actions at once: choosing, looking through, saving. */
export const registerBulk = (site: Site): void => {
  site.on('changeActions', showForm)
  site.on('previewActionChanges', previewChange)
  site.on('confirmActionChanges', confirmChange)
}
