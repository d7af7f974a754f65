import { createHash } from 'node:crypto'
import type { Actor } from '#shared/platform/store.ts'
import { canonicalJson } from '#shared/review/signed-content.ts'
import { type Hours, sumOf } from './hours.ts'
import { countedOf, type MonthSheet, type SheetContent, type SheetKey } from './month-sheet.ts'
import type { Staff, TimeProject } from './project.ts'

/** What a person signs: exactly this, as canonical JSON in UTF-8, is what the hash is over. Hours in hundredths, costs in öre. */
export type SignedSheetContent = SheetContent & {
  project: { id: string; name: string; reference: string; period: string; hourUnit: string }
  person: { id: string; email: string; name: string; organisation: string }
  category: { id: string; name: string; unitCostOre: number | null }
  financing: Staff['financing']
  activities: { id: string; name: string }[]
  month: string
  edition: number
  /** Why it corrects an earlier edition; null for the first, and for those that follow when a manager gives that back. */
  correction: string | null
  countedHours: Hours
}

/** A month as it was signed. It is written once and never changed. */
export type SignedSheet = SheetKey & {
  edition: number
  content: SignedSheetContent
  hash: string
  signedAt: string
  signedBy: Actor
}

/** Puts together what is signed. Throws when the person's category is none of the project's: it is checked when it is given. */
export const signedSheetContent = (
  project: TimeProject,
  staff: Staff,
  { month, edition, correction, entries, absences }: MonthSheet,
): SignedSheetContent => {
  const category = project.categories.find(({ id }) => id === staff.categoryId)
  if (!category) throw new Error('the category is none of the project')
  const used = new Set(entries.map(({ activityId }) => activityId))
  return {
    project: {
      id: project.id,
      name: project.name,
      reference: project.reference,
      period: project.periodId,
      hourUnit: project.hourUnit,
    },
    person: { id: staff.id, email: staff.email, name: staff.name, organisation: staff.organisation },
    category: { id: category.id, name: category.name, unitCostOre: category.unitCostOre },
    financing: staff.financing,
    activities: project.activities.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name })),
    month,
    edition: edition + 1,
    correction,
    entries,
    absences,
    countedHours: sumOf(entries.map((entry) => countedOf(entry, project))),
  }
}

/** Hex SHA-256 over the canonical JSON of what is signed: `sha256sum` over the file of the audit gives the same. */
export const hashOfSheet = (content: SignedSheetContent): string =>
  createHash('sha256').update(canonicalJson(content)).digest('hex')
