import { get, post, type Route } from './route.ts'

/** The publications of the statistics: what anyone may read, and the coordinator's desk for them. */
export const releaseRoutes = {
  releaseCalendar: get('/statistik/kalender', '/en/statistics/calendar'),
  releaseFeed: get('/statistik/kalender/:feed', '/en/statistics/calendar/:feed'),
  revisions: get('/statistik/revideringar', '/en/statistics/revisions'),
  revision: get('/statistik/revideringar/:number', '/en/statistics/revisions/:number'),
  statisticsVersion: get('/statistik/validations/version/:number', '/en/statistics/validations/version/:number'),
  releaseDesk: get('/nationellt/publiceringar', '/en/national/publications'),
  planRelease: post('/nationellt/publiceringar', '/en/national/publications'),
  orderRelease: post('/nationellt/publiceringar/nu', '/en/national/publications/now'),
  release: get('/nationellt/publiceringar/:release', '/en/national/publications/:release'),
  moveRelease: post('/nationellt/publiceringar/:release/flytta', '/en/national/publications/:release/move'),
  cancelRelease: post('/nationellt/publiceringar/:release/stall-in', '/en/national/publications/:release/cancel'),
  askForRelease: post('/nationellt/publiceringar/:release/forbered', '/en/national/publications/:release/prepare'),
  holdRelease: post('/nationellt/publiceringar/:release/hall-inne', '/en/national/publications/:release/hold'),
  letGoRelease: post('/nationellt/publiceringar/:release/slapp', '/en/national/publications/:release/let-go'),
} as const satisfies Record<string, Route>
