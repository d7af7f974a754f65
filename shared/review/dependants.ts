import { type Instrument, indicatorsOf } from '#shared/instruments/instrument.ts'

/** The indicator and those that are asked, or not, depending on its answer, in however many steps: they must be answerable together. In the instrument's order. */
export const withDependants = (instrument: Instrument, indicatorId: string): string[] => {
  const found = new Set([indicatorId])
  // A condition names earlier indicators only, so one walk settles all.
  for (const { id, askedWhen } of indicatorsOf(instrument))
    if (askedWhen?.tests.some((test) => found.has(test.indicatorId))) found.add(id)
  return [...found]
}
