import type { Change, Store } from '#shared/platform/store.ts'
import { changeSheet, type SheetDeed, type SheetOutcome } from './change-sheet.ts'
import { type Copy, copyDays } from './copy-days.ts'
import { isOpen, type SheetContent, tidyContent } from './month-sheet.ts'
import { worksOn } from './project.ts'
import { putUse } from './project-use.ts'
import type { ReadSheet } from './read-sheet.ts'
import { holdProject } from './time-store.ts'

export type SaveSheet = SheetDeed & {
  /** What the form held, and the days that it showed: the others stay as they are. */
  content: SheetContent
  days: readonly string[]
  /** Days to fill after that, from the day or the week before. */
  copy?: { from: Copy; days: readonly string[] }
}

/** A month as it stood, with what was typed of the days that the form showed. */
export const merged = (before: SheetContent, { content, days }: Pick<SaveSheet, 'content' | 'days'>): SheetContent => {
  const keep = <T extends { day: string }>(old: readonly T[], typed: readonly T[]): T[] => [
    ...old.filter(({ day }) => !days.includes(day)),
    ...typed.filter(({ day }) => days.includes(day)),
  ]
  return {
    entries: keep(before.entries, content.entries),
    absences: keep(before.absences, content.absences),
  }
}

/** Fills days from those before them, which may lie in the month before. */
const filled = (
  content: SheetContent,
  { copy, key }: SaveSheet,
  { project, staff, sheets }: ReadSheet,
): SheetContent => {
  if (!copy) return content
  const earlier = sheets.filter(({ month }) => month < key.month).at(-1)
  const days = copy.days.filter((day) => day.startsWith(key.month) && worksOn(day, project, staff))
  const all = {
    entries: [...(earlier?.entries ?? []), ...content.entries],
    absences: [...(earlier?.absences ?? []), ...content.absences],
  }
  const isOfMonth = ({ day }: { day: string }) => day.startsWith(key.month)
  const { entries, absences } = copyDays(all, days, copy.from)
  return { entries: entries.filter(isOfMonth), absences: absences.filter(isOfMonth) }
}

const idsIn = ({ entries }: Pick<SheetContent, 'entries'>): Set<string> =>
  new Set(entries.map(({ activityId }) => activityId))

/** Leaves word of activities that the month did not use before, and holds that the project still has them. */
const usesOf = ({ sheet, project }: ReadSheet, content: SheetContent): Change[] => {
  const before = idsIn(sheet)
  const begun = [...idsIn(content)].filter((id) => !before.has(id))
  return begun.length === 0 ? [] : [holdProject(project), ...begun.map((id) => putUse(project.id, `activity-${id}`))]
}

/** Saves a month that is not signed. Refuses anyone but the person herself, a stale version, a month that is signed, and time on an activity that the project no longer has. */
export const saveSheet = (store: Store, deed: SaveSheet): SheetOutcome =>
  changeSheet(store, deed, 'save-time-sheet', (read) => {
    const { sheet, staff, project } = read
    if (deed.actor.id !== staff.email) return { kind: 'not-yours' }
    if (!isOpen(sheet)) return { kind: 'locked', current: sheet }
    const activityIds = project.activities.map(({ id }) => id)
    const content = tidyContent(filled(merged(sheet, deed), deed, read), activityIds)
    const known = new Set(activityIds)
    const gone = [...idsIn(content)].filter((id) => !known.has(id))
    if (gone.length > 0) return { kind: 'activity-gone', activityIds: gone }
    return { also: usesOf(read, content), next: { ...content, savedAt: deed.at.toISOString(), savedBy: deed.actor } }
  })
