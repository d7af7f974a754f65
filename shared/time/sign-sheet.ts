import type { Change, Store } from '#shared/platform/store.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { changed, changeSheet, type SheetDeed, type SheetOutcome } from './change-sheet.ts'
import { editionsUsedUp, isLeftOut, isOpen, type MonthSheet, tidyContent, workedHoursOf } from './month-sheet.ts'
import { daysOf } from './months.ts'
import { type Staff, type TimeProject, worksOn } from './project.ts'
import { putUse } from './project-use.ts'
import type { ReadSheet } from './read-sheet.ts'
import { hashOfSheet, signedSheetContent } from './signed-sheet.ts'
import { holdProject, holdSheet, holdStaff, putSheet } from './time-store.ts'

/** The last day of the month on which the person works in the project: from then on it can be signed. */
export const lastWorkingDay = (month: string, project: TimeProject, staff: Staff): string =>
  daysOf(month).findLast((day) => worksOn(day, project, staff)) ?? ''

/** Later months that were signed are to be looked through when an earlier one is corrected. */
const flagLater = (sheets: readonly MonthSheet[], corrected: MonthSheet, deed: SheetDeed): Change[] =>
  sheets
    .filter(({ month, edition }) => month > corrected.month && edition > 0)
    .map((later) =>
      putSheet(
        changed(
          later,
          {
            next: { review: { month: corrected.month, at: deed.at.toISOString() } },
            event: { kind: 'earlier-corrected', edition: later.edition, month: corrected.month },
          },
          deed,
        ),
      ),
    )

/** Holds what the month was checked against: the project, the person, and her other sheets of the month. */
const held = ({ project, staff, others, sheet }: ReadSheet): Change[] => [
  holdProject(project),
  holdStaff(staff),
  ...others.flatMap(({ sheets }) => sheets.filter(({ month }) => month === sheet.month)).map(holdSheet),
]

/**
 * Signs a month: what it holds is kept as an edition that never changes, with its hash. Refuses anyone but the person herself, a month that is not over, one with something that must be put right, and
 * one that the period's rules leave out. When it corrects an earlier edition, later months that are signed are marked to be looked through.
 */
export const signSheet = (store: Store, deed: SheetDeed): SheetOutcome =>
  changeSheet(store, deed, 'sign-time-sheet', (read) => {
    const { sheet, staff, project, sheets, warnings } = read
    if (deed.actor.id !== staff.email) return { kind: 'not-yours' }
    if (!isOpen(sheet)) return { kind: 'locked', current: sheet }
    const lastDay = lastWorkingDay(sheet.month, project, staff)
    if (swedishDay(deed.at) < lastDay) return { kind: 'month-not-over', lastDay }
    if (isLeftOut(workedHoursOf(sheet), project) && sheet.edition === 0) return { kind: 'left-out' }
    const stopping = warnings.filter(({ stops }) => stops)
    if (stopping.length > 0) return { kind: 'stopped', warnings: stopping }
    const tidy = tidyContent(
      sheet,
      project.activities.map(({ id }) => id),
    )
    const content = signedSheetContent(project, staff, { ...sheet, ...tidy })
    const hash = hashOfSheet(content)
    const { edition } = content
    const signed = { ...deed.key, edition, content, hash, signedAt: deed.at.toISOString(), signedBy: deed.actor }
    return {
      next: { ...tidy, status: 'signed', edition, hash, correction: null, review: null },
      event: { kind: 'signed', edition, hash },
      signed,
      also: [
        ...held(read),
        ...(sheets.some((one) => one.edition > 0) ? [] : [putUse(project.id, 'period')]),
        ...(sheet.correction === null ? [] : flagLater(sheets, sheet, deed)),
      ],
    }
  })

/** Begins to correct a month that is signed: what was signed stays and counts until the correction is signed. Refuses anyone but the person herself, and a month that has all the editions it can have. */
export const correctSheet = (store: Store, deed: SheetDeed & { reason: string }): SheetOutcome =>
  changeSheet(store, deed, 'correct-time-sheet', ({ sheet, staff }) => {
    if (deed.actor.id !== staff.email) return { kind: 'not-yours' }
    if (isOpen(sheet)) return { kind: 'locked', current: sheet }
    return (
      editionsUsedUp(sheet) ?? {
        next: { status: 'draft', correction: deed.reason },
        event: { kind: 'correction-begun', edition: sheet.edition, reason: deed.reason },
      }
    )
  })

/** Notes that a month was looked through after an earlier one was corrected, and stands. */
export const lookThroughSheet = (store: Store, deed: SheetDeed): SheetOutcome =>
  changeSheet(store, deed, 'look-through-time-sheet', ({ sheet, staff }) => {
    if (deed.actor.id !== staff.email) return { kind: 'not-yours' }
    if (!sheet.review) return { kind: 'locked', current: sheet }
    return {
      next: { review: null },
      event: { kind: 'looked-through', edition: sheet.edition, month: sheet.review.month },
    }
  })
