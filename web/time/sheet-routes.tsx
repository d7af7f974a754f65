import { asActor } from '#shared/people/person.ts'
import { addDays } from '#shared/platform/days.ts'
import type { SheetDeed, SheetOutcome, SheetRefusal } from '#shared/time/change-sheet.ts'
import { type Copy, copies } from '#shared/time/copy-days.ts'
import {
  isOpen,
  type MonthSheet,
  type SheetContent,
  type SheetKey,
  sheetLimits,
  workedHoursOf,
} from '#shared/time/month-sheet.ts'
import { daysOf, isMonth, mondayOf } from '#shared/time/months.ts'
import { looksLikeIdentityNumber } from '#shared/time/participant.ts'
import type { ReadSheet } from '#shared/time/read-sheet.ts'
import { merged } from '#shared/time/save-sheet.ts'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { formatMonth } from '../texts/format.ts'
import type { TimeProblem } from './problem.tsx'
import { actTexts, type SheetDone } from './sheet-act-texts.ts'
import { isUnsaved, sheetDifferences } from './sheet-differences.ts'
import { daysIn, goneEntries, readSheetForm, typedOf, typedSheet } from './sheet-form.ts'
import { gridTexts } from './sheet-grid-texts.ts'
import { SheetPage } from './sheet-page.tsx'
import type { SheetVisit } from './sheet-page-props.ts'
import { sheetTexts } from './sheet-texts.ts'

/** The visitor's own month in the project; null when she is not staff there or did not work that month. */
export const ownKey = async ({
  deps,
  person,
  params,
}: Pick<SheetVisit, 'deps' | 'person' | 'params'>): Promise<SheetKey | null> => {
  if (!isMonth(params.month)) return null
  const staffId = await deps.timeSheets.staffIdIn(params.project, person.email)
  return staffId ? { projectId: params.project, staffId, month: params.month } : null
}

/** The seven days from a Monday. */
const weekFrom = (monday: string): string[] => Array.from({ length: 7 }, (_, index) => addDays(monday, index))

/** The days of the month in the week from a Monday; the whole month where that is none of it. */
const daysInWeek = (week: string, month: string): { days: string[]; week: string | null } => {
  const all = daysOf(month)
  const isMonday = /^\d{4}-\d{2}-\d{2}$/.test(week) && !Number.isNaN(Date.parse(week)) && mondayOf(week) === week
  const inWeek = isMonday ? weekFrom(week) : []
  const days = all.filter((day) => inWeek.includes(day))
  return days.length > 0 ? { days, week } : { days: all, week: null }
}

/** The days that are asked for: those of a week, or the whole month. */
const shownDays = ({ query }: SheetVisit, month: string) => daysInWeek(query.get('week') ?? '', month)

export const showSheet = (visit: SheetVisit, read: ReadSheet, problem: TimeProblem | null = null): Response => {
  const { form, language, params } = visit
  const { sheet, project } = read
  const { days, week } = shownDays(visit, sheet.month)
  const isSaving = form.has('days') && isOpen(sheet)
  return visit.page({
    title: sheetTexts[language].title(formatMonth(sheet.month, language)),
    isWide: true,
    status: form.hasErrors ? 400 : problem ? 409 : 200,
    otherLanguage: `${pathTo('timeSheet', language === 'sv' ? 'en' : 'sv', params)}${week ? `?week=${week}` : ''}`,
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

const problemOf = (visit: SheetVisit, read: ReadSheet, refusal: SheetRefusal): TimeProblem | null => {
  const { form, language } = visit
  const { sheet, project } = read
  if (refusal.kind === 'already-done') return null
  if (!form.has('days') || (refusal.kind !== 'stale' && refusal.kind !== 'locked'))
    return actTexts[language].refusals[refusal.kind]
  const typed = typedSheet(sheet, form, sheet.month, project, language)
  const { conflict, signedMeanwhile } = sheetTexts[language]
  return {
    current: sheet,
    differences: sheetDifferences(sheet, typed, daysIn(form, sheet.month), project, language),
    words: isOpen(sheet) ? conflict : signedMeanwhile,
  }
}

/** `unsaved` where the form holds days that have been changed since they were saved. */
type CarryOut = (deed: SheetDeed, read: ReadSheet) => SheetOutcome | 'unsaved' | null

/** Carries out what a form asks for on the visitor's own month, and goes back to the page or shows what stood in the way. `said` is what the page then says of the month. */
const post = async (
  visit: SheetVisit,
  said: (after: MonthSheet) => SheetDone,
  carryOut: CarryOut,
): Promise<Response> => {
  const { deps, form, params, person } = visit
  const key = await ownKey(visit)
  const read = key && (await deps.timeSheets.sheet(key))
  if (!key || !read) return visit.notFound()
  const deed = { key, basedOnVersion: form.version(), actor: asActor(person), at: visit.now, formKey: form.formKey() }
  const outcome = await carryOut(deed, read)
  if (!outcome) return showSheet(visit, read)
  if (outcome === 'unsaved') return showSheet(visit, read, actTexts[visit.language].unsaved)
  if (outcome.ok || outcome.refusal.kind === 'already-done') {
    const done = said(outcome.ok ? outcome.value : read.sheet)
    const { week } = form.has('next') ? daysInWeek(form.raw('next'), key.month) : shownDays(visit, key.month)
    return visit.redirect(`${visit.path('timeSheet', params)}?done=${done}${week ? `&week=${week}` : ''}`)
  }
  const now = await deps.timeSheets.sheet(key)
  if (!now || outcome.refusal.kind === 'gone') return visit.notFound()
  return showSheet(visit, now, problemOf(visit, now, outcome.refusal))
}

/** The days to fill in from earlier ones: the chosen day, or all of its week. */
const daysToFill = (copyDay: string, copy: Copy | null): string[] => {
  if (!copyDay || !copy) return []
  return copy === 'yesterday' ? [copyDay] : weekFrom(mondayOf(copyDay))
}

const save = (visit: SheetVisit): Promise<Response> => {
  const { form, deps, language } = visit
  const copy = form.choice('copy', copies)
  let typed: SheetContent = { entries: [], absences: [] }
  let fill: string[] = []
  const hoursOn = ({ entries }: SheetContent) =>
    workedHoursOf({ entries: entries.filter(({ day }) => fill.includes(day)) })
  const said = (after: MonthSheet) =>
    copy === null ? 'saved' : hoursOn(after) > hoursOn(typed) ? 'copied' : 'nothing-copied'
  return post(visit, said, (deed, { project, sheet }) => {
    const { days, ...content } = readSheetForm(form, deed.key.month, project, language)
    fill = daysToFill(copy ? form.day('copyDay', { isRequired: true }) : '', copy)
    typed = merged(sheet, { content, days })
    if (form.hasErrors) return null
    return deps.timeSheets.save({ ...deed, content, days, ...(copy && { copy: { from: copy, days: fill } }) })
  })
}

/** Reads why something is done; it never holds a personal identity number. */
export const readReason = ({ form, language }: Pick<SheetVisit, 'form' | 'language'>): string => {
  const reason = form.text('reason', { maxLength: sheetLimits.reason, isRequired: true })
  if (looksLikeIdentityNumber(reason)) form.fail('reason', { kind: 'own', message: gridTexts[language].identity })
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
    post(
      visit,
      () => 'signed',
      (deed, { sheet, project }) => {
        const { form, language } = visit
        if (form.hasErrors) return null
        // What another window has saved since is told by the refusal.
        const isNewest = deed.basedOnVersion === sheet.version
        return isNewest && isUnsaved(form, sheet, project, language) ? 'unsaved' : timeSheets.sign(deed)
      },
    ),
  )
  site.on('correctSheet', (visit) =>
    post(
      visit,
      () => 'correcting',
      (deed) => {
        const reason = readReason(visit)
        return visit.form.hasErrors ? null : timeSheets.correct({ ...deed, reason })
      },
    ),
  )
  site.on('lookThroughSheet', (visit) =>
    post(
      visit,
      () => 'looked-through',
      (deed) => (visit.form.hasErrors ? null : timeSheets.lookThrough(deed)),
    ),
  )
}
