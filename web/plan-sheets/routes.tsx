import { indicatorsOf } from '#shared/instruments/instrument.ts'
import { type ComparedRow, compareSheet } from '#shared/plan-sheets/compare-sheet.ts'
import type { PlanSheet } from '#shared/plan-sheets/plan-sheet.ts'
import { readSheet } from '#shared/plan-sheets/read-sheet.ts'
import type { PlanContents } from '#shared/plans/plan.ts'
import { canSetStatus } from '#shared/plans/set-status.ts'
import { visiblePlan } from '#shared/plans/visible-plan.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import { deedOf, isTeam, type PlanContext, planAddress, planParams, readPlanContext } from '../plans/plan-context.ts'
import type { Site, Visit } from '../site.tsx'
import { chosenRows } from './chosen-rows.ts'
import type { CellProblem } from './fill-row.ts'
import { PreviewPage } from './preview-page.tsx'
import { sheetPreviewTexts } from './preview-texts.ts'
import { previewView, resultSentences } from './preview-view.ts'
import { readRows } from './read-row.ts'
import { SheetsPage } from './sheets-page.tsx'
import { sheetsTexts } from './sheets-texts.ts'

/** A plan of 150 actions filled to the brim is about half a megabyte; what does not reach the site's own limit comes back with a message. */
const maxSheetBytes = 2 * 1024 * 1024

type SheetsVisit = Visit<'planSheets'> | Visit<'readPlanSheet'>
type FileVisit = Visit<'planSheetFile'> | Visit<'planSheetTemplate'>
type PreviewVisit = Visit<'planSheetPreview'> | Visit<'confirmPlanSheet'>

const showSheets = (visit: SheetsVisit, context: PlanContext): Response => {
  const { form, language, region } = visit
  return visit.page({
    title: `${sheetsTexts[language].title} – ${region.name}`,
    status: form.hasErrors ? 400 : 200,
    children: <SheetsPage visit={visit} context={context} />,
  })
}

/** What the reader may see of the plan: a draft is as if it did not exist to others than the team. */
const findContext = async (visit: SheetsVisit | FileVisit | PreviewVisit): Promise<PlanContext | null> => {
  const context = await readPlanContext(visit)
  const mayRead = isTeam(visit) || context?.contents?.plan.status === 'adopted'
  return mayRead ? context : null
}

/** An adopted plan goes out with its actions as they stand now, each in the version that the plan has of it: what its follow-ups add is the version of no action. */
const withStoredVersions = async (visit: FileVisit, contents: PlanContents): Promise<PlanContents> => {
  if (contents.plan.status !== 'adopted') return contents
  const { deps, region, params } = visit
  const stored = await visiblePlan(deps, { regionCode: region.code, roundId: params.round, isTeam: isTeam(visit) })
  const versions = new Map(stored?.actions.map(({ id, version }) => [id, version]))
  return {
    ...contents,
    actions: contents.actions.map((action) => ({ ...action, version: versions.get(action.id) ?? action.version })),
  }
}

const download = async (visit: FileVisit, isTemplate: boolean): Promise<Response> => {
  const context = await findContext(visit)
  const { contents } = context ?? {}
  if (!context || (!isTemplate && !contents)) return visit.notFound()
  const { language, region } = visit
  // The library that writes workbooks is loaded at the first use.
  const { planWorkbook } = await import('./plan-workbook.ts')
  const material = isTemplate || !contents ? { actions: [], barriers: [] } : await withStoredVersions(visit, contents)
  const bytes = await planWorkbook(
    {
      subtitle: `${region.name}, ${context.round.title[language]}`,
      actions: material.actions,
      barriers: material.barriers,
      instrument: context.instrument,
    },
    language,
  )
  const name = { sv: isTemplate ? 'planmall' : 'plan', en: isTemplate ? 'plan-template' : 'plan' }[language]
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${name}-${region.code}-${context.round.id}.xlsx"`,
      'cache-control': 'no-store',
    },
  })
}

const readPlanSheet = async (visit: Visit<'readPlanSheet'>): Promise<Response> => {
  const context = await findContext(visit)
  if (!context) return visit.notFound()
  if (!context.canBegin) return visit.redirect(planAddress(visit))
  const { form, deps, language, path } = visit
  const t = sheetsTexts[language]
  const file = form.file('file', { maxBytes: maxSheetBytes, isRequired: true })
  const deed = { ...deedOf(visit), formKey: form.formKey() }
  if (context.contents?.plan.status === 'adopted') form.fail('file', { kind: 'own', message: t.adopted })
  if (form.hasErrors || !file) return showSheets(visit, context)
  const read = await readSheet(file.bytes)
  if (!read.ok) {
    const { refusal } = read
    // Each kind has the sentence that takes it; the compiler cannot follow the pair through the lookup.
    const sentence = t.fileRefusals[refusal.kind] as (one: typeof refusal) => string
    form.fail('file', { kind: 'own', message: sentence(refusal) })
    return showSheets(visit, context)
  }
  const id = await deps.planSheets.keep({ ...deed, read: read.value })
  return visit.redirect(path('planSheetPreview', { ...planParams(visit), sheet: id }))
}

type Found = { context: PlanContext; kept: PlanSheet; rows: ComparedRow<CellProblem>[] }

/** The file that was read, held against the plan as it stands now. */
const findKept = async (visit: PreviewVisit): Promise<Found | null> => {
  const { deps, region, params, now, language } = visit
  const [context, kept, members] = await Promise.all([
    findContext(visit),
    deps.planSheets.find({ regionCode: region.code, roundId: params.round }, params.sheet, now),
    isRegionCode(region.code) ? visit.members(region.code) : [],
  ])
  if (!context || !kept) return null
  const { contents } = context
  const indicatorIds = indicatorsOf(context.instrument).map(({ id }) => id)
  const rows = readRows(kept.rows, {
    contents,
    members,
    indicatorIds,
    canSetStatus: canSetStatus(contents),
    now,
    language,
  })
  return { context, kept, rows: compareSheet(contents, rows, kept.results) }
}

const showPreview = (visit: PreviewVisit, { context, kept, rows }: Found, status: 200 | 400 | 409 = 200): Response => {
  const { language, region } = visit
  const t = sheetPreviewTexts[language]
  const isDone = Object.keys(kept.results).length > 0
  return visit.page({
    title: `${isDone ? t.doneTitle : t.previewTitle} – ${region.name}`,
    status,
    children: (
      <PreviewPage
        visit={visit}
        context={context}
        kept={kept}
        view={previewView(rows, kept.straySteps, context.contents, language)}
        results={resultSentences(kept.results, language)}
      />
    ),
  })
}

const confirm = async (visit: Visit<'confirmPlanSheet'>): Promise<Response> => {
  const found = await findKept(visit)
  if (!found) return visit.notFound()
  const { form, deps, language, path } = visit
  const rows = chosenRows(form, found.rows)
  const deed = { ...deedOf(visit), formKey: form.formKey() }
  const isLeft = found.rows.some(({ state }) => state === 'older' || state === 'twin')
  if (rows.length === 0 && isLeft) form.fail('take', { kind: 'own', message: sheetPreviewTexts[language].chooseOne })
  if (form.hasErrors) return showPreview(visit, found, 400)
  const results = await deps.planSheets.take({ ...deed, kept: found.kept, rows })
  const isWhole = rows.every(({ row }) => results[row] === 'saved')
  if (isWhole) return visit.redirect(path('planSheetPreview', { ...planParams(visit), sheet: found.kept.id }))
  // What stands now is read anew: others save meanwhile.
  return showPreview(visit, (await findKept(visit)) ?? found, 409)
}

/** A plan out to a spreadsheet and back: the file, an empty template, reading in, seeing what it does, confirming. */
export const registerPlanSheets = (site: Site): void => {
  site.on('planSheets', async (visit) => {
    const context = await findContext(visit)
    if (!context) return visit.notFound()
    return context.canBegin ? showSheets(visit, context) : visit.redirect(planAddress(visit))
  })
  site.on('planSheetFile', (visit) => download(visit, false))
  site.on('planSheetTemplate', (visit) => download(visit, true))
  site.on('readPlanSheet', readPlanSheet)
  site.on('planSheetPreview', async (visit) => {
    const found = await findKept(visit)
    return found ? showPreview(visit, found) : visit.notFound()
  })
  site.on('confirmPlanSheet', confirm)
}
