import { findIndicator, type Instrument } from '#shared/instruments/instrument.ts'
import type { Localized } from '#shared/platform/language.ts'
import { publicPriorities } from '#shared/statistics/priorities.ts'
import type { PrioritisedIndicator, Snapshot } from '#shared/statistics/snapshot.ts'
import type { KeyFigure } from './key-figure.ts'

const places = [
  {
    key: 'vanligaste-prioriteringen',
    label: { sv: 'Frågan som flest planer tar sig an', en: 'The question that most plans act on' },
  },
  {
    key: 'nast-vanligaste-prioriteringen',
    label: { sv: 'Frågan som näst flest planer tar sig an', en: 'The question that second most plans act on' },
  },
  {
    key: 'tredje-vanligaste-prioriteringen',
    label: { sv: 'Frågan som tredje flest planer tar sig an', en: 'The question that third most plans act on' },
  },
] as const satisfies readonly { key: string; label: Localized }[]

/** The questions in the order in which the figures name them: those of most plans first, then of most actions, then as the snapshot ranks them. */
export const rankedPriorities = (snapshot: Snapshot): PrioritisedIndicator[] =>
  publicPriorities(snapshot).toSorted((one, other) => other.regions - one.regions || other.actions - one.actions)

/** The keys of the named priorities, the most common first. */
export const priorityKeys: readonly string[] = places.map(({ key }) => key)

/** The three questions that most adopted plans act on. */
export const priorityFigures = (snapshot: Snapshot, instrument: Instrument): KeyFigure[] => {
  const ranked = rankedPriorities(snapshot)
  return places.map(({ key, label }, place): KeyFigure => {
    const one = ranked[place]
    const found = one && findIndicator(instrument, one.indicatorId)
    return {
      key,
      label,
      definition: {
        sv: 'Ordnat efter hur många antagna handlingsplaner som har insatser för frågan, sedan efter antalet insatser. Visas när minst tre planer är antagna.',
        en: 'Ranked by how many adopted action plans have actions for the question, then by the number of actions. Shown when at least three plans are adopted.',
      },
      unit: 'name',
      value: null,
      text: found
        ? { sv: `”${found.indicator.question.sv}”`, en: `“${found.indicator.question.en}”` }
        : { sv: 'ännu ingen', en: 'none yet' },
      section: 'priorities',
      table: 'priorities',
      regionCodes: null,
      areaIds: found ? [found.area.id] : [],
    }
  })
}
