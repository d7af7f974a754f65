import {
  type CountContent,
  countOf,
  type Sector,
  type Sex,
  sectors,
  sexes,
  type ValidationForm,
  validationForms,
} from './validation-count.ts'

/** One difference between two versions; null is missing. */
export type CountChange =
  | { kind: 'cell'; sector: Sector; form: ValidationForm; sex: Sex; before: number | null; after: number | null }
  | { kind: 'total'; sector: Sector; before: number | null; after: number | null }
  | { kind: 'source' | 'comment'; before: string; after: string }

/** What differs from `before` to `after`, in the order of the form. */
export const countChanges = (before: CountContent, after: CountContent): CountChange[] => [
  ...sectors.flatMap((sector) => [
    ...validationForms.flatMap((form) =>
      sexes.flatMap((sex): CountChange[] => {
        const [old, fresh] = [before, after].map(({ counts }) => countOf(counts, { sector, form, sex })) as [
          number | null,
          number | null,
        ]
        return old === fresh ? [] : [{ kind: 'cell', sector, form, sex, before: old, after: fresh }]
      }),
    ),
    ...((): CountChange[] => {
      const [old = null, fresh = null] = [before.declaredTotals[sector], after.declaredTotals[sector]]
      return old === fresh ? [] : [{ kind: 'total', sector, before: old, after: fresh }]
    })(),
  ]),
  ...(['source', 'comment'] as const).flatMap((kind) =>
    before[kind] === after[kind] ? [] : [{ kind, before: before[kind], after: after[kind] }],
  ),
]

/** Only what a person wrote, of a version. */
export const contentOfCounts = ({ counts, declaredTotals, source, comment }: CountContent): CountContent => ({
  counts,
  declaredTotals,
  source,
  comment,
})
