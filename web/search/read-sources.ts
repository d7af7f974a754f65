import type { SearchSource } from '#shared/search/search-life.ts'
import type { WebDeps } from '../deps.ts'
import { actorSource } from './sources/actors.ts'
import { articleSource } from './sources/articles.ts'
import { barrierSource } from './sources/barriers.ts'
import { courseSource } from './sources/courses.ts'
import { eventSource } from './sources/events.ts'
import { figureSource } from './sources/figures.ts'
import { pageSource } from './sources/pages.ts'
import { regionSource } from './sources/region-pages.ts'
import { reportSource } from './sources/reports.ts'
import { resultSource } from './sources/surveys.ts'
import { templateSource } from './sources/templates.ts'
import { wordSource } from './sources/words.ts'

/** All that is searched: what anyone may read, and nothing else. A new source is one line here. */
export const searchSources = (deps: WebDeps): SearchSource[] => [
  articleSource(deps),
  wordSource(deps),
  templateSource(deps),
  actorSource(deps),
  regionSource(deps),
  eventSource(deps),
  reportSource(deps),
  figureSource(deps),
  barrierSource(deps),
  resultSource(deps),
  courseSource(deps),
  pageSource(deps),
]
