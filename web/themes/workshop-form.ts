import type { Language } from '#shared/platform/language.ts'
import { isRegionCode, regions } from '#shared/regions/regions.ts'
import { type WorkshopContent, workshopForms, workshopLimits } from '#shared/themes/workshop-theme.ts'
import type { FormReader } from '../form.ts'
import type { Difference } from '../plans/action-differences.ts'
import { formatDay, formatList } from '../texts/format.ts'
import { workshopTexts } from './workshop-texts.ts'
import { workshopWords } from './workshop-words.ts'

const lineFields = ['title', 'titleEn', 'form', 'audience', 'why', 'from', 'to'] as const
type LineField = (typeof lineFields)[number]
export type WorkshopField = LineField | 'regions'

/** The form as it was typed. */
export type TypedWorkshop = Record<LineField, string> & { regions: readonly string[] }

/** The fields as they stand in what is kept. */
export const typedOfWorkshop = ({ regionCodes, ...lines }: WorkshopContent): TypedWorkshop => ({
  ...lines,
  regions: regionCodes,
})

/** What stands, and over it what was posted. A posted form without any region ticked has none. */
export const typedWorkshop = (stands: TypedWorkshop, form: FormReader): TypedWorkshop => {
  if (!form.has('title')) return stands
  const lines = Object.fromEntries(lineFields.map((field) => [field, form.raw(field)])) as Record<LineField, string>
  return { ...lines, regions: form.all('regions') }
}

/** Reads and checks the form. Null when something is wrong; then `form.errors` says what. */
export const readWorkshop = (form: FormReader, language: Language): WorkshopContent | null => {
  const content = {
    title: form.text('title', { maxLength: workshopLimits.title, isRequired: true }),
    titleEn: form.text('titleEn', { maxLength: workshopLimits.title }),
    audience: form.text('audience', { maxLength: workshopLimits.audience, isRequired: true }),
    why: form.text('why', { maxLength: workshopLimits.why }),
    from: form.day('from'),
    to: form.day('to'),
  }
  const kind = form.choice('form', workshopForms, { isRequired: true })
  if (content.from && content.to && content.to < content.from)
    form.fail('to', { kind: 'own', message: workshopTexts[language].endsBefore })
  const chosen = form.all('regions').filter((code) => code !== '')
  if (!chosen.every(isRegionCode)) form.fail('regions', { kind: 'not-a-choice' })
  if (form.hasErrors || kind === null) return null
  return {
    ...content,
    form: kind,
    regionCodes: regions.map(({ code }) => code).filter((code) => chosen.includes(code)),
  }
}

/** The regions' names in a row, in the regions' order. */
export const regionNames = (codes: readonly string[], language: Language): string =>
  formatList(
    regions.filter(({ code }) => codes.includes(code)).map(({ name }) => name),
    language,
  )

const shown = (typed: TypedWorkshop, field: WorkshopField, language: Language): string => {
  const t = workshopTexts[language]
  if (field === 'regions') return regionNames(typed.regions, language) || t.empty
  const value = typed[field].trim()
  const kind = workshopForms.find((one) => field === 'form' && one === value)
  if (kind) return workshopWords[language].forms[kind]
  if ((field === 'from' || field === 'to') && /^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDay(value, language)
  return value || t.empty
}

/** Field by field what a colleague saved and what was typed, where they differ. */
export const workshopDifferences = (
  stands: WorkshopContent,
  typed: TypedWorkshop,
  language: Language,
): Difference[] => {
  const now = typedOfWorkshop(stands)
  const fields: WorkshopField[] = [...lineFields, 'regions']
  return fields
    .map((field) => ({
      label: workshopTexts[language].labels[field],
      stands: shown(now, field, language),
      typed: shown(typed, field, language),
    }))
    .filter((difference) => difference.stands !== difference.typed)
}
