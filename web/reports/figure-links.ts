import type { Language } from '#shared/platform/language.ts'
import { snapshotName } from '../national/picture-filter.ts'
import { pathTo } from '../paths.ts'

/** Where the figures of a report lead: to their own pages, as they were in the very snapshot that the report was made from. */
export const figureLinks =
  (language: Language, snapshotId: string) =>
  (figure: string): string =>
    `${pathTo('keyFigure', language, { figure })}?${snapshotName}=${snapshotId}`
