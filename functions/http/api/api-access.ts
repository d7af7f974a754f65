import type { ApiScope } from '#shared/api-keys/api-key.ts'
import type { Rule } from '#web/access/rule.ts'

/** Whoever has a key that may do this (shared/api-keys/), in what is its deliverer’s; the rest is as if it did not exist. A session opens none of it. */
export type KeyRule = { key: ApiScope }

/** Who may call each operation of the API: the same rules as those of the pages (web/access.ts), or those who have a key. */
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
  listDeliveries: { key: 'read' },
  postDelivery: { key: 'deliver' },
  getDelivery: { key: 'read' },
  getDeliveryRefusals: { key: 'read' },
  confirmDelivery: { key: 'confirm' },
  rejectDelivery: { key: 'confirm' },
  withdrawDelivery: { key: 'confirm' },
} as const satisfies Record<string, Rule | KeyRule>

/** The operations of the API by their operationId. */
export type ApiOperation = keyof typeof apiAccess
