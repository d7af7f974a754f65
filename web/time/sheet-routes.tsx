import { asActor } from '#shared/people/person.ts'
import { addDays } from '#shared/platform/days.ts'
import type { SheetDeed, SheetOutcome, SheetRefusal } from '#shared/time/change-sheet.ts'
import { copies } from '#shared/time/copy-days.ts'
import { isOpen, type SheetKey, sheetLimits } from '#shared/time/month-sheet.ts'
import { daysOf, isMonth, mondayOf } from '#shared/time/months.ts'
import { looksLikeIdentityNumber } from '#shared/time/participant.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import { daysIn, goneEntries, readSheetForm, sheetDifferences, typedOf, typedSheet } from './sheet-form.ts'
import { SheetPage } from './sheet-page.tsx'
import type { SheetProblem, SheetVisit } from './sheet-page-props.ts'
import { type SheetDone, sheetTexts } from './sheet-texts.ts'

/** The visitor's own month in the project; null when she is not staff there or did not work that month. */
export const ownKey = async ({
  deps,
  person,
  params,
}: Pick<SheetVisit, 'deps' | 'person' | 'params'>): Promise<SheetKey | null> => {
  if (!isMonth(params.month)) return null
  const places = await deps.timeSheets.ofPerson(person.email)
  const place = places.find(({ project }) => project.id === params.project)
  return place ? { projectId: place.project.id, staffId: place.staff.id, month: params.month } : null
}

/** The days of the month in the week that is asked for; the whole month otherwise. */
const shownDays = ({ query }: SheetVisit, month: string): { days: string[]; week: string | null } => {
  const all = daysOf(month)
  const week = query.get('week') ?? ''
  const isMonday = /^\d{4}-\d{2}-\d{2}$/.test(week) && !Number.isNaN(Date.parse(week)) && mondayOf(week) === week
  const days = isMonday ? all.filter((day) => day >= week && day <= addDays(week, 6)) : []
  return days.length > 0 ? { days, week } : { days: all, week: null }
}

export const showSheet = (visit: SheetVisit, read: ReadSheet, problem: SheetProblem | null = null): Response => {
  const { form, language, id, params } = visit
  const { sheet, project } = read
  const { days, week } = shownDays(visit, sheet.month)
  const isSaving = id === 'saveSheet' && isOpen(sheet)
  return visit.page({
    title: sheetTexts[language].title(formatMonth(sheet.month, language)),
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: pathTo('timeSheet', language === 'sv' ? 'en' : 'sv', params),
    children: (
      <SheetPage
        visit={visit}
        read={read}
        form={{ errors: form.errors, language }}
        typed={isSaving ? typedSheet(sheet, form, sheet.month, project, language) : typedOf(sheet, language)}
        version={isSaving ? form.shownVersion(sheet.version) : sheet.version}
        days={days}
        week={week}
        problem={problem}
        reason={form.raw('reason')}
        gone={isSaving ? goneEntries(form, sheet.month, project) : []}
      />
    ),
  })
}

const problemOf = (visit: SheetVisit, read: ReadSheet, refusal: SheetRefusal): SheetProblem | null => {
  const { form, language } = visit
  const t = sheetTexts[language]
  const { sheet, project } = read
  if (refusal.kind === 'already-done') return null
  if (visit.id !== 'saveSheet' || (refusal.kind !== 'stale' && refusal.kind !== 'locked'))
    return { kind: 'told', text: t.refusals[refusal.kind] }
  const typed = typedSheet(sheet, form, sheet.month, project, language)
  return {
    kind: 'overtaken',
    current: sheet,
    differences: sheetDifferences(sheet, typed, daysIn(form, sheet.month), project, language),
  }
}

type CarryOut = (deed: SheetDeed, read: ReadSheet) => SheetOutcome | null

/** Carries out what a form asks for on the visitor's own month, and goes back to the page or shows what stood in the way. */
const post = async (visit: SheetVisit, done: SheetDone, carryOut: CarryOut): Promise<Response> => {
  const { deps, form, params, person } = visit
  const key = await ownKey(visit)
  const read = key && (await deps.timeSheets.sheet(key))
  if (!key || !read) return visit.notFound()
  const deed = { key, basedOnVersion: form.version(), actor: asActor(person), at: visit.now, formKey: form.formKey() }
  const outcome = await carryOut(deed, read)
  if (!outcome) return showSheet(visit, read)
  if (outcome.ok || outcome.refusal.kind === 'already-done') {
    const week = shownDays(visit, key.month).week
    return visit.redirect(`${visit.path('timeSheet', params)}?done=${done}${week ? `&week=${week}` : ''}`)
  }
  const now = await deps.timeSheets.sheet(key)
  if (!now || outcome.refusal.kind === 'gone') return visit.notFound()
  return showSheet(visit, now, problemOf(visit, now, outcome.refusal))
}

const save = (visit: SheetVisit): Promise<Response> => {
  const { form, deps, language } = visit
  const copy = form.choice('copy', copies)
  return post(visit, copy ? 'copied' : 'saved', (deed, { project }) => {
    const { month } = deed.key
    const { days, ...content } = readSheetForm(form, month, project, language)
    const copyDay = copy ? form.day('copyDay', { isRequired: true }) : ''
    if (form.hasErrors) return null
    const monday = copyDay && mondayOf(copyDay)
    const fill =
      copy === 'last-week' ? Array.from({ length: 7 }, (_, index) => addDays(monday, index)) : copyDay ? [copyDay] : []
    return deps.timeSheets.save({ ...deed, content, days, ...(copy && { copy: { from: copy, days: fill } }) })
  })
}

/** Reads why something is done; it never holds a personal identity number. */
export const readReason = ({ form, language }: Pick<SheetVisit, 'form' | 'language'>): string => {
  const reason = form.text('reason', { maxLength: sheetLimits.reason, isRequired: true })
  if (looksLikeIdentityNumber(reason)) form.fail('reason', { kind: 'own', message: sheetTexts[language].identity })
  return reason
}

/** A person's own month: filling it in, signing it, correcting it. */
export const registerSheets = (site: Site): void => {
  const { timeSheets } = site.deps
  site.on('timeSheet', async (visit) => {
    const key = await ownKey(visit)
    const read = key && (await timeSheets.sheet(key))
    return read ? showSheet(visit, read) : visit.notFound()
  })
  site.on('saveSheet', save)
  site.on('signSheet', (visit) =>
    post(visit, 'signed', (deed) => (visit.form.hasErrors ? null : timeSheets.sign(deed))),
  )
  site.on('correctSheet', (visit) =>
    post(visit, 'correcting', (deed) => {
      const reason = readReason(visit)
      return visit.form.hasErrors ? null : timeSheets.correct({ ...deed, reason })
    }),
  )
  site.on('lookThroughSheet', (visit) =>
    post(visit, 'looked-through', (deed) => (visit.form.hasErrors ? null : timeSheets.lookThrough(deed))),
  )
}
