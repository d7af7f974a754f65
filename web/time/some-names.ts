import type { Language } from '#shared/platform/language.ts'
import { formatList } from '../texts/format.ts'
import { attendanceTexts } from './attendance-texts.ts'

/** How many are named where a sentence tells of them. */
const mostNamed = 10

/** People's names as a sentence tells of them: the first ten, and how many more there are. */
export const someNames = (names: readonly string[], language: Language): string => {
  const others = names.length - mostNamed
  return formatList(
    others > 0 ? [...names.slice(0, mostNamed), attendanceTexts[language].refusals.more(others)] : names,
    language,
  )
}
