import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { RoundResult } from '#shared/surveys/round-result.ts'
import type { ThemeNeed, ThemeSubject } from './theme.ts'

/** The question of the survey that asks what regions need from the national level. */
const needsQuestion = { instrumentId: 'survey', indicatorId: 'B1' } as const

/** Which areas of the mapping each need belongs to. This project's own choice: the survey does not ask by the mapping's areas. «Nothing» belongs to none. */
const areasOfNeed: Readonly<Record<string, readonly string[]>> = {
  'what-it-is': ['information'],
  benefit: ['information'],
  guidance: ['knowledge'],
  templates: ['municipalities'],
  'find-your-way': ['guidance'],
  examples: ['knowledge'],
}

/** What the survey asked for that belongs to a theme, largest share first; only areas have any. Nothing where fewer than five have answered. */
export const needsFor = (
  mapping: Pick<Instrument, 'id'>,
  subject: ThemeSubject,
  survey: Pick<RoundResult, 'instrument' | 'areas'> | null,
): ThemeNeed[] => {
  if (!survey || survey.instrument.id !== needsQuestion.instrumentId) return []
  if (mapping.id !== 'mapping' || subject.kind !== 'area') return []
  if (!findIndicator(survey.instrument, needsQuestion.indicatorId)) return []
  const shown = survey.areas
    .flatMap(({ questions }) => questions)
    .find(({ indicator }) => indicator.id === needsQuestion.indicatorId)?.shown
  if (shown?.kind !== 'shares') return []
  return shown.shares
    .filter(({ option }) => areasOfNeed[option.id]?.includes(subject.id))
    .map(({ option: { id, label }, share }) => ({ option: { id, label }, share }))
    .toSorted((a, b) => b.share.tenths - a.share.tenths)
}
