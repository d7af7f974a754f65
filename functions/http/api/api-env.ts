import type { ApiKey } from '#shared/api-keys/api-key.ts'
import type { Person } from '#shared/people/person.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { WebDeps } from '#web/deps.ts'

/** What every operation knows of its caller. */
export type ApiEnv = {
  Variables: { deps: WebDeps; person: Person | null; region: Region | null; apiKey: ApiKey | null }
}
