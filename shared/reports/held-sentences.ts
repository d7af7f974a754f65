import { type Language, texts } from '#shared/platform/language.ts'
import { minimumNewRegions } from '#shared/statistics/public-spread.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { formatDay, numberWord } from './report-words.ts'

type Words = {
  levels: (day: string) => string
  previous: (day: string) => string
  plans: (day: string) => string
  why: (regions: string) => string
}

const heldTexts = texts<Words>({
  sv: {
    levels: (day) => `Nivåerna är från sammanställningen den ${day}.`,
    previous: (day) => `Förra omgångens nivåer är från sammanställningen den ${day}.`,
    plans: (day) => `Prioriteringar och hinder är från sammanställningen den ${day}.`,
    why: (regions) =>
      `Nyare uppgifter visas först när minst ${regions} regioner har lämnat sådana. Annars skulle det gå att räkna ut vad en enda region har svarat eller planerat.`,
  },
  en: {
    levels: (day) => `The levels are from the compilation of ${day}.`,
    previous: (day) => `The levels of the previous round are from the compilation of ${day}.`,
    plans: (day) => `Priorities and barriers are from the compilation of ${day}.`,
    why: (regions) =>
      `Newer data is shown only once at least ${regions} regions have given some. Otherwise it would be possible to work out what a single region has answered or planned.`,
  },
})

/** What in a picture is from an older compilation, and why; nothing where all is its own. */
export const heldSentences = ({ heldBack }: Pick<Snapshot, 'heldBack'>, language: Language): string[] => {
  const t = heldTexts[language]
  const parts = (['levels', 'previous', 'plans'] as const).flatMap((part) => {
    const held = heldBack[part]
    return held ? [t[part](formatDay(held.from, language))] : []
  })
  return parts.length === 0 ? [] : [...parts, t.why(numberWord(minimumNewRegions, language))]
}
