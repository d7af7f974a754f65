import type { Language } from '#shared/platform/language.ts'
import { counted } from '#shared/reports/report-words.ts'
import { formatList } from '../texts/format.ts'
import { profileTexts } from './profile-texts.ts'

/** In how many areas the median is higher, lower and the same, in words; `changes` are whole per cent. Ways that no area has moved are left out. */
export const movedWords = (changes: readonly number[], language: Language): string => {
  const { movedParts, areas } = profileTexts[language]
  const part = (say: (areas: string) => string, test: (change: number) => boolean) => {
    const count = changes.filter(test).length
    return count === 0 ? [] : [say(counted(count, language, areas))]
  }
  return formatList(
    [
      ...part(movedParts.risen, (change) => change > 0),
      ...part(movedParts.fallen, (change) => change < 0),
      ...part(movedParts.same, (change) => change === 0),
    ],
    language,
  )
}
