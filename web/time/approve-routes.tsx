import { asActor } from '#shared/people/person.ts'
import { mayApprove } from '#shared/time/approve-sheet.ts'
import type { SheetDeed, SheetOutcome } from '#shared/time/change-sheet.ts'
import { isMonth } from '#shared/time/months.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { pathTo } from '../paths.ts'
import type { Site, Visit } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { ApprovePage } from './approve-page.tsx'
import { actTexts, type SheetDone } from './sheet-act-texts.ts'
import { readReason } from './sheet-routes.tsx'

export type ApproveVisit = Visit<'approveTime' | 'approveSheet' | 'returnSheet'>

/** Somebody else's month that the visitor approves; null for any other, as if it did not exist. */
const readToApprove = async ({ deps, params, person }: ApproveVisit): Promise<ReadSheet | null> => {
  const { project: projectId, staff: staffId, month } = params
  const read = isMonth(month) ? await deps.timeSheets.sheet({ projectId, staffId, month }) : null
  // What has never been signed is the writer's alone.
  return read && mayApprove(person.email, read) && read.sheet.edition > 0 ? read : null
}

const show = async (visit: ApproveVisit, read: ReadSheet, problem: string | null = null): Promise<Response> => {
  const { form, language, params, deps } = visit
  const { projectId, staffId, month, edition } = read.sheet
  const signed = await deps.timeSheets.signed({ projectId, staffId, month })
  return visit.page({
    title: `${read.staff.name}, ${formatMonth(month, language)}`,
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('approveTime', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <ApprovePage
        visit={visit}
        read={read}
        signed={signed.find((one) => one.edition === edition) ?? null}
        form={{ errors: form.errors, language }}
        problem={problem}
      />
    ),
  })
}

const post = async (
  visit: ApproveVisit,
  done: SheetDone,
  carryOut: (deed: SheetDeed) => SheetOutcome | null,
): Promise<Response> => {
  const { form, params, person, language } = visit
  const read = await readToApprove(visit)
  if (!read) return visit.notFound()
  const { projectId, staffId, month } = read.sheet
  const outcome = await carryOut({
    key: { projectId, staffId, month },
    basedOnVersion: form.version(),
    actor: asActor(person),
    at: visit.now,
    formKey: form.formKey(),
  })
  if (!outcome) return show(visit, read)
  if (outcome.ok || outcome.refusal.kind === 'already-done')
    return visit.redirect(`${visit.path('approveTime', params)}?done=${done}`)
  const now = await readToApprove(visit)
  return now ? show(visit, now, actTexts[language].refusals[outcome.refusal.kind]) : visit.notFound()
}

/** A manager's page for somebody's signed month: approving it, or giving it back. */
export const registerApproving = (site: Site): void => {
  const { timeSheets } = site.deps
  site.on('approveTime', async (visit) => {
    const read = await readToApprove(visit)
    return read ? show(visit, read) : visit.notFound()
  })
  site.on('approveSheet', (visit) =>
    post(visit, 'approved', (deed) => (visit.form.hasErrors ? null : timeSheets.approve(deed))),
  )
  site.on('returnSheet', (visit) =>
    post(visit, 'returned', (deed) => {
      const reason = readReason(visit)
      return visit.form.hasErrors ? null : timeSheets.giveBack({ ...deed, reason })
    }),
  )
}
