import type { Option, Question, Source } from '#shared/courses/course.ts'
import { courseLimits } from '#shared/courses/course-schema.ts'
import type { ModuleText } from '#shared/courses/edit-course.ts'
import type { Language, Localized } from '#shared/platform/language.ts'
import type { FormReader } from '../form.ts'
import { editTexts } from './edit-texts.ts'

const maxMinutes = 120

const readBoth = (form: FormReader, name: string, maxLength: number): Localized => ({
  sv: form.text(`${name}-sv`, { maxLength, isRequired: true }),
  en: form.text(`${name}-en`, { maxLength, isRequired: true }),
})

/** Reads the words of a part. */
export const readModuleText = (form: FormReader): ModuleText => ({
  title: readBoth(form, 'title', courseLimits.title),
  lead: readBoth(form, 'lead', courseLimits.line),
  body: readBoth(form, 'body', courseLimits.body),
  minutes: form.wholeNumber('minutes', { min: 1, max: maxMinutes, isRequired: true }) ?? 1,
})

/** The names of the fields of one of a question's options, steps or sources. */
export const partFields = (index: number) => ({
  text: `option-${index}`,
  right: `right-${index}`,
  why: `why-${index}`,
  source: `source-${index}`,
  url: `url-${index}`,
})

const readOption = (form: FormReader, { id }: { id: string }, index: number): Option => {
  const fields = partFields(index)
  return {
    id,
    text: readBoth(form, fields.text, courseLimits.line),
    isRight: form.isChecked(fields.right),
    why: readBoth(form, fields.why, courseLimits.text),
  }
}

const isAddress = (text: string): boolean => /^https?:\/\/\S+$/.test(text) && URL.canParse(text)

const readSource = (form: FormReader, index: number, language: Language): Source => {
  const fields = partFields(index)
  const url = form.text(fields.url, { maxLength: courseLimits.address, isRequired: true })
  if (url !== '' && !isAddress(url)) form.fail(fields.url, { kind: 'own', message: editTexts[language].notAnAddress })
  return { label: readBoth(form, fields.source, courseLimits.line), url }
}

/** Reads a question in the place of `before`, with as many options and sources. Notes beside the first option how many must be right. */
export const readQuestion = (form: FormReader, before: Question, language: Language): Question => {
  const common = {
    id: before.id,
    question: readBoth(form, 'question', courseLimits.line),
    explanation: readBoth(form, 'explanation', courseLimits.text),
    sources: before.sources.map((_, index) => readSource(form, index, language)),
  }
  if (before.kind === 'order')
    return {
      ...common,
      kind: 'order',
      steps: before.steps.map(({ id }, index) => ({
        id,
        text: readBoth(form, partFields(index).text, courseLimits.line),
      })),
    }
  const options = before.options.map((option, index) => readOption(form, option, index))
  const right = options.filter(({ isRight }) => isRight).length
  const t = editTexts[language]
  if (before.kind === 'one' && right !== 1) form.fail(partFields(0).right, { kind: 'own', message: t.oneRight })
  if (before.kind === 'many' && right === 0) form.fail(partFields(0).right, { kind: 'own', message: t.noneRight })
  return { ...common, kind: before.kind, options }
}
