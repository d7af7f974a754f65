import type { Rule } from '#web/access.ts'

/** Who may call each operation of the API: the same rules as those of the pages (web/access.ts). */
export const apiAccess = {
  listRegions: 'public',
  getRegion: 'public',
  listNationalFigures: 'public',
  getLatestSnapshot: 'public',
  getPublishedCounts: 'public',
  listReports: 'public',
  getOpenApi: 'public',
  getCounts: { region: ['editor', 'owner'] },
  putCounts: { region: ['editor', 'owner'] },
} as const satisfies Record<string, Rule>

/** The operations of the API by their operationId. */
export type ApiOperation = keyof typeof apiAccess
