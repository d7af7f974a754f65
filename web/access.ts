import { articleAccess } from './access/article-access.ts'
import { courseAccess } from './access/course-access.ts'
import { deliveryAccess } from './access/delivery-access.ts'
import { eventAccess } from './access/event-access.ts'
import { hubAccess } from './access/hub-access.ts'
import { instrumentAccess } from './access/instrument-access.ts'
import { nationalAccess } from './access/national-access.ts'
import { planAccess } from './access/plan-access.ts'
import { publicAccess } from './access/public-access.ts'
import { regionAccess } from './access/region-access.ts'
import { regionPageAccess } from './access/region-page-access.ts'
import { releaseAccess } from './access/release-access.ts'
import { reportReaderAccess } from './access/report-reader-access.ts'
import type { Rule } from './access/rule.ts'
import { searchAccess } from './access/search-access.ts'
import { timeAccess } from './access/time-access.ts'
import type { RouteId } from './paths.ts'

/** The access table: one rule for every route, in a file for each file of addresses. */
export const access = {
  ...publicAccess,
  ...reportReaderAccess,
  ...regionAccess,
  ...planAccess,
  ...nationalAccess,
  ...instrumentAccess,
  ...deliveryAccess,
  ...eventAccess,
  ...releaseAccess,
  ...articleAccess,
  ...timeAccess,
  ...courseAccess,
  ...searchAccess,
  ...regionPageAccess,
  ...hubAccess,
} as const satisfies Record<RouteId, Rule>
