import {
  type CountContent,
  countOf,
  type Sector,
  sectors,
  sexes,
  type ValidationCount,
  validationForms,
} from './validation-count.ts'

/** What a person changed wins; what she left as it was follows what stands now. */
const pick = <T>(base: T, stands: T, typed: T): T => (typed === base ? stands : typed)

/** What an empty form holds. */
export const emptyCounts: CountContent = { counts: [], declaredTotals: {}, source: '', comment: '' }

/**
 * What a person wrote on top of `base`, laid on what a colleague saved meanwhile: her changes as she wrote them, everything else as it stands now. Only a
 * proposal to look through; nothing is saved by it.
 */
export const mergeCounts = (base: CountContent, stands: CountContent, typed: CountContent): CountContent => ({
  counts: sectors.flatMap((sector) =>
    validationForms.flatMap((form) =>
      sexes.flatMap((sex): ValidationCount[] => {
        const cell = { sector, form, sex }
        const at = ({ counts }: CountContent) => countOf(counts, cell)
        const count = pick(at(base), at(stands), at(typed))
        return count === null ? [] : [{ ...cell, count }]
      }),
    ),
  ),
  declaredTotals: Object.fromEntries(
    sectors.flatMap((sector: Sector) => {
      const total = pick(base.declaredTotals[sector], stands.declaredTotals[sector], typed.declaredTotals[sector])
      return total === undefined ? [] : [[sector, total]]
    }),
  ),
  source: pick(base.source, stands.source, typed.source),
  comment: pick(base.comment, stands.comment, typed.comment),
})
