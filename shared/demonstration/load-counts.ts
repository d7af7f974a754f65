import type { Actor } from '#shared/platform/store.ts'
import { findingId } from '#shared/quality/finding.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Counts } from '#shared/statistics/counts.ts'
import { demonstrationCounts } from './demonstration-counts.ts'
import { expectDone } from './expect-done.ts'

/** One region's made-up counts for the years, handed in in March of the year after. Warnings are confirmed, as a person would after a look. */
export const loadCounts = async (
  counts: Counts,
  { region, years, actor }: { region: Region; years: number[]; actor: Actor },
): Promise<void> => {
  for (const year of years) {
    const submission = {
      regionCode: region.code,
      year,
      content: {
        counts: demonstrationCounts(region, year),
        declaredTotals: {},
        source: 'Demonstrationsdata: påhittade tal, ingen källa',
        comment: '',
      },
      basedOnVersion: 0,
      actor,
      at: new Date(`${year + 1}-03-${String(1 + (Number(region.code) % 28)).padStart(2, '0')}T09:00:00Z`),
    }
    const first = await counts.submit({ ...submission, confirmed: [] })
    const confirmed =
      !first.ok && first.refusal.kind === 'warnings-unconfirmed' ? first.refusal.warnings.map(findingId) : []
    expectDone(first.ok ? first : await counts.submit({ ...submission, confirmed }))
  }
}
