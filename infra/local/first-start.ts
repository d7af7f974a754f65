import { join } from 'node:path'
import { appointCoordinator } from '#infra/operate/first-coordinator.ts'
import { PlainProblem } from '#infra/plain-problem.ts'
import { type Account, readAccounts } from './accounts.ts'
import { loadedInto, markLoaded } from './data-folder.ts'
import type { LocalSystem } from './local-system.ts'
import type { LineSink } from './log-lines.ts'
import type { Settings } from './settings.ts'
import { repository } from './synthesise.ts'

/** Whom an empty system begins with, as a deployed one does by `npm run invite-coordinator`. */
const firstCoordinator: Account = {
  email: 'samordnare@lokal.example',
  name: 'Lokal Samordnare',
  description: {
    sv: 'Nationell samordnare, den enda till en början',
    en: 'National coordinator, the only one at first',
  },
}

/** Whether the data is, or will be at its first start, demonstration data. */
export const holdsDemonstration = ({ data, isEmpty }: Settings): boolean =>
  loadedInto(data)?.isDemonstration ?? !isEmpty

/** The accounts that the sign-in page offers for this data: the demonstration's, or the one of an empty system. */
export const accountsFor = (settings: Settings): Account[] =>
  holdsDemonstration(settings)
    ? readAccounts(join(repository, 'shared', 'demonstration', 'accounts.json'))
    : [firstCoordinator]

const loadDemonstration = async (system: LocalSystem, data: string) => {
  const loader = system.functionNamed('load-demonstration')
  await loader?.invoke({}).catch((error) => {
    throw new PlainProblem(
      `The demonstration data could not be loaded (${error.message}); ${join(data, 'log')} has more. Begin anew: npm start -- --fresh`,
    )
  })
  await loader?.stop()
  await system.fire('aggregate-statistics')
}

const appointFirst = async (system: LocalSystem) => {
  const environment = system.functionNamed('http')?.description.environment
  const { REGIONS_TABLE: regions, AUDIT_TABLE: audit } = environment ?? {}
  if (regions && audit)
    await appointCoordinator(system.clients.dynamodb, { regions, audit }, firstCoordinator, new Date())
}

/**
 * Does once in new data what it begins with: the published figures, demonstration data and the first national picture of it, or, of an empty system, its one
 * coordinator. Throws a `PlainProblem` when the loading fails.
 */
export const fillOnce = async (system: LocalSystem, { data, isEmpty }: Settings, say: LineSink): Promise<void> => {
  if (loadedInto(data)) return
  // The published figures; in AWS they come in the first night.
  await system.fire('import-statistics')
  if (isEmpty) await appointFirst(system)
  else if (system.functionNamed('load-demonstration')) {
    say('Loading demonstration data …')
    await loadDemonstration(system, data)
  }
  markLoaded(data, !isEmpty)
}
