import type { Language } from '#shared/platform/language.ts'
import { kronor } from '#shared/time/hours.ts'
import { monthsBetween } from '#shared/time/months.ts'
import { periodIds } from '#shared/time/programme-periods.ts'
import { hourUnits, type ProjectContent, projectLimits } from '#shared/time/project.ts'
import type { FormReader } from '../form.ts'
import { projectFormTexts } from './project-form-texts.ts'
import { checkLines, givenIds, lineName, readLines, readOre, type TypedLine, typedLines } from './project-lines.ts'

const lineFields = [
  'name',
  'reference',
  'period',
  'startsOn',
  'endsOn',
  'capHours',
  'capHoliday',
  'capSource',
  'hourUnit',
  'budget',
  'budgetSource',
  'contact',
] as const
type LineField = (typeof lineFields)[number]

/** The form as it was typed. */
export type TypedProject = Record<LineField, string> & { categories: TypedLine[]; activities: TypedLine[] }

/** Empty lines below those that are filled in, to add more. */
const spareLines = 3

const moneyText = (ore: number | null, language: Language): string =>
  ore === null
    ? ''
    : kronor(ore)
        .replace(/\.00$/, '')
        .replace('.', language === 'sv' ? ',' : '.')

const withSpare = (lines: TypedLine[], most: number): TypedLine[] => {
  const empty = { id: '', name: '', unitCost: '', budget: '' }
  const count = Math.min(most, lines.length + spareLines)
  return Array.from({ length: count }, (_, index) => lines[index] ?? empty)
}

/** The fields as they stand in what is kept. */
export const typedOfProject = (content: ProjectContent, language: Language): TypedProject => ({
  name: content.name,
  reference: content.reference,
  period: content.periodId,
  startsOn: content.startsOn,
  endsOn: content.endsOn,
  capHours: content.cap ? String(content.cap.hours / 100) : '',
  capHoliday: content.cap?.hasHoliday ? 'yes' : '',
  capSource: content.cap?.source ?? '',
  hourUnit: content.hourUnit,
  budget: moneyText(content.budgetOre, language),
  budgetSource: content.budgetSource,
  contact: content.contact,
  categories: withSpare(
    content.categories.map(({ id, name, unitCostOre, budgetOre }) => ({
      id,
      name,
      unitCost: moneyText(unitCostOre, language),
      budget: moneyText(budgetOre, language),
    })),
    projectLimits.categories,
  ),
  activities: withSpare(
    content.activities.map(({ id, name }) => ({ id, name, unitCost: '', budget: '' })),
    projectLimits.activities,
  ),
})

/** A project of which nothing has been said. */
export const blankProject: ProjectContent = {
  name: '',
  reference: '',
  periodId: periodIds[0],
  startsOn: '',
  endsOn: '',
  cap: null,
  hourUnit: 'part',
  categories: [],
  activities: [],
  budgetOre: null,
  budgetSource: '',
  contact: '',
}

/** What stands, or what was posted. */
export const typedProject = (stands: TypedProject, form: FormReader): TypedProject => {
  if (!form.has('name')) return stands
  const lines = Object.fromEntries(lineFields.map((field) => [field, form.raw(field)])) as Record<LineField, string>
  return {
    ...lines,
    categories: typedLines(form, 'category', projectLimits.categories),
    activities: typedLines(form, 'activity', projectLimits.activities),
  }
}

const readCap = (form: FormReader, language: Language): ProjectContent['cap'] => {
  const hours = form.wholeNumber('capHours', { min: 1, max: 8784 })
  const source = form.text('capSource', { maxLength: projectLimits.source })
  if (hours === null) return null
  if (source === '') form.fail('capSource', { kind: 'own', message: projectFormTexts[language].needSource })
  return { hours: hours * 100, hasHoliday: form.isChecked('capHoliday'), source }
}

const readDays = (form: FormReader, language: Language): { startsOn: string; endsOn: string } => {
  const t = projectFormTexts[language]
  const startsOn = form.day('startsOn', { isRequired: true })
  const endsOn = form.day('endsOn', { isRequired: true })
  if (startsOn && endsOn && endsOn < startsOn) form.fail('endsOn', { kind: 'own', message: t.endsBefore })
  else if (
    startsOn &&
    endsOn &&
    monthsBetween(startsOn, endsOn.slice(0, 4) > '2100' ? startsOn : endsOn).length > projectLimits.months
  )
    form.fail('endsOn', { kind: 'own', message: t.tooLong })
  return { startsOn, endsOn }
}

/** Reads and checks the form. `known`: the lines that the project has. Null when something is wrong; then `form.errors` says what. */
export const readProject = (
  form: FormReader,
  known: Pick<ProjectContent, 'categories' | 'activities'>,
  language: Language,
): ProjectContent | null => {
  const name = form.text('name', { maxLength: projectLimits.name, isRequired: true })
  const reference = form.text('reference', { maxLength: projectLimits.reference, isRequired: true })
  const periodId = form.choice('period', periodIds, { isRequired: true })
  const days = readDays(form, language)
  const cap = readCap(form, language)
  const hourUnit = form.choice('hourUnit', hourUnits, { isRequired: true })
  const categories = readLines(form, 'category', projectLimits.categories)
  const activities = readLines(form, 'activity', projectLimits.activities)
  checkLines(form, categories, 'category', language)
  checkLines(form, activities, 'activity', language)
  const categoryIds = givenIds(categories, known.categories, 'c')
  const activityIds = givenIds(activities, known.activities, 'a')
  const money = (index: number, field: 'cost' | 'budget') =>
    readOre(
      form,
      lineName('category', index, field),
      field === 'cost' ? projectLimits.unitCostOre : projectLimits.budgetOre,
      language,
    )
  const content = {
    name,
    reference,
    ...days,
    cap,
    categories: categories.map((line, at) => ({
      id: categoryIds[at] ?? '',
      name: line.name,
      unitCostOre: money(line.index, 'cost'),
      budgetOre: money(line.index, 'budget'),
    })),
    activities: activities.map((line, at) => ({ id: activityIds[at] ?? '', name: line.name })),
    budgetOre: readOre(form, 'budget', projectLimits.budgetOre, language),
    budgetSource: form.text('budgetSource', { maxLength: projectLimits.source }),
    contact: form.text('contact', { maxLength: projectLimits.contact }),
  }
  return form.hasErrors || !periodId || !hourUnit ? null : { ...content, periodId, hourUnit }
}
