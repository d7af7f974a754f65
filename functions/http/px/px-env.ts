import type { Context } from 'hono'
import type { PxSite } from '#shared/px-api/links.ts'

export type PxEnv = { Variables: { site: PxSite } }
export type PxContext = Context<PxEnv>
