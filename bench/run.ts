import { execFileSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { aggregate } from '#functions/aggregate-statistics/aggregate.ts'
import { loadDemonstration } from '#shared/demonstration/load-demonstration.ts'
import { readContextFigures } from '#shared/statistics/context-figures.ts'
import { endRun, prepareIn } from '#test/support/prepare-run.ts'
import { roundOf, seenInstrument } from '#test/support/round.ts'
import { startSite } from '#test/support/site.ts'
import { fillBusyArea } from './busy-area.ts'
import { fillBusyPlan } from './busy-plan.ts'
import { benchCube } from './cube.ts'
import { benchFirstVisit } from './first-visit.ts'
import { benchImport } from './import.ts'
import { benchInitialisation } from './initialisation.ts'
import { benchLighthouse } from './lighthouse.ts'
import { benchPages } from './pages.ts'
import { benchPx } from './px.ts'
import { benchReadability } from './readability.ts'
import { benchReport } from './report.ts'
import { benchSaveAnswer } from './save-answer.ts'
import { benchSearch } from './search.ts'
import { benchSuppression } from './suppression.ts'
import { benchUserActions } from './user-actions.ts'

/** Enough for the http function to be initialised; nothing is called. */
const environment = {
  ENVIRONMENT: 'local',
  VERSION: 'bench',
  REGIONS_TABLE: 'regions',
  PLANS_TABLE: 'plans',
  STATISTICS_TABLE: 'statistics',
  CONTENT_TABLE: 'content',
  EVENTS_TABLE: 'events',
  TIME_TABLE: 'time',
  SESSIONS_TABLE: 'sessions',
  AUDIT_TABLE: 'audit',
  REPORTS_BUCKET: 'reports',
  LAKE_BUCKET: 'lake',
  UPLOADS_BUCKET: 'uploads',
  UPLOADS_ORIGIN: 'http://localhost:1',
  RENDER_QUEUE_URL: 'http://localhost:1/render',
  AGGREGATE_QUEUE_URL: 'http://localhost:1/aggregate',
  REMIND_QUEUE_URL: 'http://localhost:1/remind',
  OIDC_ISSUER: 'http://localhost:1',
  OIDC_CLIENT_ID: 'bench',
  PUBLIC_ORIGIN: 'http://localhost:1',
  MAIL_FROM: 'bench@example.com',
  CONTACT_MAIL: 'bench@example.com',
  AWS_REGION: 'eu-north-1',
}

const area = '/region/20/kartlaggning/2025/omrade/role-mandate'

/** Runs the parts of the bench that are named, or all: pages, save, px, search, report, initialisation, visit, readability, lighthouse, actions, cube, suppression, import. */
export const run = async (given: string[], root: string): Promise<void> => {
  const wants = (part: string) => given.length === 0 || given.includes(part)
  // The bundles and assets are measured as they are built for this machine.
  execFileSync(process.execPath, [join(root, 'infra', 'app.ts')], { cwd: root, stdio: 'inherit' })
  await prepareIn(root)
  const site = await startSite(new Date('2026-11-24T12:00:00Z'))
  try {
    await loadDemonstration(site.store, site.deps.instruments)
    const figures = join(root, 'shared', 'statistics', 'data', 'yrkeshogskolan-lan-2020-2024.csv')
    const context = async () => readContextFigures(await readFile(figures, 'utf8'))
    await aggregate({ ...site.deps, context, isDemonstration: true }, site, site.time.now)
    const owner = await site.signIn('dalarna.ansvarig@demo.example', [{ scope: '20', roles: ['owner'] }])
    const editor = await site.signIn('skane.ansvarig@demo.example', [{ scope: '12', roles: ['owner'] }])
    const coordinator = await site.signIn('samordnare@demo.example', [{ scope: 'SE', roles: ['coordinator'] }])
    const busyArea = await fillBusyArea(site)
    const busyPlan = await fillBusyPlan(site)
    const { answers } = await site.deps.assessments.answers('12', roundOf('2026'))
    let version = answers.find(({ indicatorId }) => indicatorId === 'A1')?.version ?? 0
    const save = async () => {
      const response = await site.post(
        '/region/12/kartlaggning/2026/svar/A1',
        {
          ...seenInstrument,
          'A1-level': String(version % 5),
          'A1-importance': '3',
          'A1-power': 'own',
          'A1-evidence': '',
          'A1-comment': '',
          'A1-reason': '',
          version: String(version),
        },
        editor,
        { accept: 'application/json' },
      )
      if (response.status !== 200) throw new Error(`saving gave ${response.status}: ${await response.text()}`)
      version += 1
      return response
    }
    console.log(`${'what'.padEnd(58)} ${'ratio'.padStart(8)}   detail`)
    if (wants('pages'))
      await benchPages(site, [
        { name: 'start', path: '/' },
        { name: 'region', path: '/region/20', cookie: owner },
        { name: 'area of the mapping', path: area, cookie: owner },
        { name: 'area with 200 answers, 50 comments, 3 colleagues', path: busyArea, cookie: editor },
        { name: 'result of the mapping', path: '/region/20/kartlaggning/2025/resultat', cookie: owner },
        { name: 'review of the mapping', path: '/nationellt/granskning/20/2025', cookie: coordinator },
        { name: 'result of the survey', path: '/enkat', cookie: coordinator },
        { name: 'plan', path: '/region/20/plan/2025', cookie: owner },
        { name: 'plan of 150 actions', path: busyPlan, cookie: editor },
        { name: 'timeline of 150 actions', path: `${busyPlan}?vy=tidslinje`, cookie: editor },
        { name: 'all plans', path: '/nationellt/planer', cookie: coordinator },
        { name: 'coordinator', path: '/nationellt', cookie: coordinator },
        { name: 'national picture', path: '/nationell-bild' },
        { name: 'counts of a year', path: '/region/20/statistik/2025', cookie: owner },
      ])
    if (wants('save')) await benchSaveAnswer(site, save)
    if (wants('px')) await benchPx(site)
    if (wants('search')) await benchSearch(site)
    if (wants('report')) await benchReport()
    if (wants('cube')) benchCube(root)
    if (wants('suppression')) await benchSuppression()
    if (wants('import')) benchImport(root)
    if (wants('initialisation')) await benchInitialisation(root, environment)
    if (wants('readability')) await benchReadability(site)
    if (wants('lighthouse')) await benchLighthouse()
    if (wants('visit')) await benchFirstVisit(site, root)
    if (wants('actions'))
      await benchUserActions(site, [
        { name: 'open an area of the mapping', run: () => site.get(area, owner) },
        { name: 'save an answer', run: save },
        { name: 'see the result', run: () => site.get('/region/20/kartlaggning/2025/resultat', owner) },
        { name: 'see the proposals', run: () => site.get('/region/03/plan/2026/forslag', owner) },
        { name: 'open the plan', run: () => site.get('/region/20/plan/2025', owner) },
        { name: 'open the start page', run: () => site.get('/') },
      ])
  } finally {
    await site.stop()
    await endRun()
  }
}
