import { type Language, languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import {
  type ChapterId,
  chapterIds,
  chapterOffers,
  chaptersChosen,
  type Recipient,
  type ReportChoice,
} from '#shared/reports/report-choice.ts'
import type { FormReader } from '../../form.ts'
import { choiceTexts } from './choice-texts.ts'

/** What stands in the fields of a choice. */
export type TypedChoice = { region: string; chapters: readonly string[]; languages: readonly string[] }

/** The chapters that a recipient may have beside those that always come. */
export const optionalChapters = (recipient: Recipient): readonly ChapterId[] => chapterOffers[recipient].optional

/** The fields for a choice that is kept. */
export const typedOf = (choice: ReportChoice): TypedChoice => ({
  region: choice.regionCode ?? '',
  chapters: choice.chapters,
  languages: choice.languages,
})

/** The fields as they were sent. */
export const sentChoice = (form: FormReader): TypedChoice => ({
  region: form.raw('region'),
  chapters: form.all('chapters'),
  languages: form.all('languages'),
})

/** Several of the choices; a value that is none of them is refused. */
const readSome = <const T extends string>(form: FormReader, name: string, choices: readonly T[]): T[] => {
  const sent = form.all(name)
  if (sent.some((value) => !choices.some((choice) => choice === value))) form.fail(name, { kind: 'not-a-choice' })
  return choices.filter((choice) => sent.includes(choice))
}

/** The choice that was sent, or null when something is wrong; `form.errors` then says what. */
export const readChoice = (form: FormReader, recipient: Recipient, language: Language): ReportChoice | null => {
  const regionCode =
    recipient === 'region'
      ? form.choice(
          'region',
          regions.map(({ code }) => code),
          { isRequired: true },
        )
      : null
  const wanted = readSome(form, 'chapters', chapterIds)
  const chosen = readSome(form, 'languages', languages)
  if (chosen.length === 0 && !form.errors.languages)
    form.fail('languages', { kind: 'own', message: choiceTexts[language].languageMissing })
  if (form.errors.region || form.errors.chapters || form.errors.languages) return null
  return { recipient, regionCode, chapters: chaptersChosen(recipient, wanted), languages: chosen }
}
