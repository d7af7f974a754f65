import type { Actor } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Counts } from '#shared/statistics/counts.ts'

export const loadCounts = async (_counts: Counts, _input: { region: Region; years: number[]; actor: Actor }): Promise<void> => {}
