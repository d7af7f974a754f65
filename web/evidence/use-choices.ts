import { isHandedIn } from '#shared/assessments/assessment.ts'
import type { EvidenceUse } from '#shared/evidence/evidence.ts'
import { isSignedUse } from '#shared/evidence/signed-evidence.ts'
import type { Language } from '#shared/platform/language.ts'
import type { UsableRound } from './evidence-context.ts'

/** A use as it stands in a form's field. */
export const useValue = ({ roundId, indicatorId }: EvidenceUse): string => `${roundId}:${indicatorId}`

/** The use that a field's value names, or null when it is none that can be chosen. */
export const parseUse = (value: string, rounds: readonly UsableRound[]): EvidenceUse | null => {
  const [roundId, indicatorId, ...rest] = value.split(':')
  const round = rounds.find(({ round: { id } }) => id === roundId)
  const isKnown = round?.areas.some(({ indicators }) => indicators.some(({ id }) => id === indicatorId)) ?? false
  return roundId && indicatorId && rest.length === 0 && isKnown ? { roundId, indicatorId } : null
}

/** A use in words, with the area in which its indicator stands. */
export type UseView = { use: EvidenceUse; question: string; roundTitle: string; areaId: string | null }

/** Uses in words, in the order of rounds and indicators; one whose indicator is no longer asked keeps its id only. */
export const useViews = (
  uses: readonly EvidenceUse[],
  rounds: readonly UsableRound[],
  language: Language,
): UseView[] => {
  const known = rounds.flatMap(({ round, areas }) =>
    areas.flatMap((area) =>
      area.indicators.map((indicator) => ({
        use: { roundId: round.id, indicatorId: indicator.id },
        question: indicator.question[language],
        roundTitle: round.title[language],
        areaId: area.id,
      })),
    ),
  )
  const chosen = new Set(uses.map(useValue))
  const found = known.filter(({ use }) => chosen.has(useValue(use)))
  const seen = new Set(found.map(({ use }) => useValue(use)))
  const others = uses
    .filter((use) => !seen.has(useValue(use)))
    .map((use) => ({ use, question: '', roundTitle: use.roundId, areaId: null }))
  return [...found, ...others]
}

/** A round's areas as a form offers them: what is chosen, and how many in each area. */
export type UseGroup = {
  roundTitle: string
  /** Whether any of its questions is signed. */
  hasSigned: boolean
  areas: { title: string; chosenCount: number; choices: UseChoice[] }[]
}

/** One question; a signed one stays as it is. */
export type UseChoice = { value: string; label: string; isChosen: boolean; isSigned: boolean }

/** What a form offers to choose, round by round. */
export const useGroups = (rounds: readonly UsableRound[], chosen: readonly string[], language: Language): UseGroup[] =>
  rounds.map(({ round, areas, mapping }) => ({
    roundTitle: round.title[language],
    hasSigned: isHandedIn(mapping),
    areas: areas.map((area) => {
      const choices = area.indicators.map((indicator) => {
        const use = { roundId: round.id, indicatorId: indicator.id }
        const value = useValue(use)
        return {
          value,
          label: `${indicator.id} ${indicator.question[language]}`,
          isChosen: chosen.includes(value),
          isSigned: isSignedUse(mapping ? [mapping] : [], use),
        }
      })
      return {
        title: `${area.letter}. ${area.title[language]}`,
        chosenCount: choices.filter(({ isChosen }) => isChosen).length,
        choices,
      }
    }),
  }))
