import type { Context, MiddlewareHandler } from 'hono'
import type { Person } from '#shared/people/person.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { mayEnter, personOf } from '#web/site.tsx'
import { type ApiOperation, apiAccess } from './api-access.ts'
import type { ApiEnv } from './api-env.ts'
import { problem } from './problems.ts'

/** How long a public answer may be kept by whoever asked. */
const publicSeconds = 60

/** Holds the operation's rule before its request is looked at; finds the person, and the region that the address names. */
export const guard = (operation: ApiOperation): MiddlewareHandler<ApiEnv> => {
  const rule = apiAccess[operation]
  return async (context, next) => {
    const isPublic = rule === 'public'
    const code = context.req.param('region')
    const person = isPublic ? null : await personOf(context, context.get('deps'))
    const entry = mayEnter(rule, person, code)
    if (entry === 'sign-in') return problem(context, 'sign-in-needed')
    if (entry === 'forbidden') return problem(context, 'forbidden')
    const region = code === undefined ? null : findRegion(code)
    if (entry === 'not-found' || (code !== undefined && !region)) return problem(context, 'not-found')
    context.set('person', person)
    context.set('region', region)
    await next()
    if (isPublic && context.res.status === 200)
      context.res.headers.set('cache-control', `public, max-age=${publicSeconds}`)
  }
}

/** The region that the address names. Throws where it names none: a mistake in the route. */
export const regionIn = (context: Context<ApiEnv>): Region => {
  const region = context.get('region')
  if (!region) throw new Error('the address names no region')
  return region
}

/** Who calls. Throws on a public operation: a mistake in the route. */
export const personIn = (context: Context<ApiEnv>): Person => {
  const person = context.get('person')
  if (!person) throw new Error('the operation is public')
  return person
}
