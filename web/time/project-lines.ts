import type { Language } from '#shared/platform/language.ts'
import { projectLimits } from '#shared/time/project.ts'
import type { FormReader } from '../form.ts'
import { projectFormTexts } from './project-form-texts.ts'

export type TypedLine = { id: string; name: string; unitCost: string; budget: string }

/** The name of a field in a numbered line. */
export const lineName = (
  list: 'category' | 'activity',
  index: number,
  field: 'id' | 'name' | 'cost' | 'budget',
): string => `${list}-${index + 1}-${field}`

/** The lines of a list as they were typed, empty ones too. */
export const typedLines = (form: FormReader, list: 'category' | 'activity', most: number): TypedLine[] =>
  Array.from({ length: most }, (_, index) => index)
    .filter((index) => form.has(lineName(list, index, 'name')))
    .map((index) => ({
      id: form.raw(lineName(list, index, 'id')),
      name: form.raw(lineName(list, index, 'name')),
      unitCost: form.raw(lineName(list, index, 'cost')),
      budget: form.raw(lineName(list, index, 'budget')),
    }))

/** Kronor as people type them, 420,33 or 17 909 797, as whole öre, exact; null for what is no amount. */
export const parseKronor = (text: string): number | null => {
  const [, whole, part = ''] = /^(\d{1,12})(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, '')) ?? []
  return whole === undefined ? null : Number(whole) * 100 + Number(part.padEnd(2, '0'))
}

/** Kronor as whole öre, exact; null for an empty field. */
export const readOre = (form: FormReader, name: string, maxOre: number, language: Language): number | null => {
  if (form.raw(name).trim() === '') return null
  const ore = parseKronor(form.raw(name))
  if (ore === null) form.fail(name, { kind: 'own', message: projectFormTexts[language].notMoney })
  else if (ore > maxOre) form.fail(name, { kind: 'out-of-range', min: 0, max: maxOre / 100 })
  return ore
}

/** An id that no line has had: the lines' own are numbered. */
export const givenIds = (
  lines: readonly { id: string }[],
  known: readonly { id: string }[],
  letter: string,
): string[] => {
  const taken = known.map(({ id }) => Number(id.slice(1)) || 0)
  let next = Math.max(0, ...taken)
  return lines.map(({ id }) => {
    if (known.some((one) => one.id === id)) return id
    next += 1
    return `${letter}${next}`
  })
}

/** The lines that have a name. */
export const readLines = (form: FormReader, list: 'category' | 'activity', most: number) =>
  typedLines(form, list, most)
    .map((line, index) => ({ ...line, index }))
    .filter(({ name }) => name.trim() !== '')
    .map((line) => ({
      ...line,
      name: form.text(lineName(list, line.index, 'name'), { maxLength: projectLimits.line }),
    }))

/** A list needs one line, and no two of the same name. */
export const checkLines = (
  form: FormReader,
  lines: { name: string; id: string; index: number }[],
  list: 'category' | 'activity',
  language: Language,
) => {
  const t = projectFormTexts[language]
  const first = lineName(list, 0, 'name')
  if (lines.length === 0)
    form.fail(first, { kind: 'own', message: list === 'category' ? t.needCategory : t.needActivity })
  for (const [at, { name, index }] of lines.entries())
    if (lines.slice(0, at).some((other) => other.name === name))
      form.fail(lineName(list, index, 'name'), { kind: 'own', message: t.sameName })
}
