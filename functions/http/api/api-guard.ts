import type { Context, MiddlewareHandler } from 'hono'
import type { ApiKey } from '#shared/api-keys/api-key.ts'
import type { Person } from '#shared/people/person.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { mayEnter } from '#web/access/may-enter.ts'
import type { Rule } from '#web/access/rule.ts'
import { personOf } from '#web/visitor.ts'
import { type ApiOperation, apiAccess, type KeyRule } from './api-access.ts'
import type { ApiEnv } from './api-env.ts'
import { problem } from './problems.ts'

/** How long a public answer may be kept by whoever asked. */
const publicSeconds = 60

/** The key that a request carries, as RFC 6750 has it. */
const bearer = /^Bearer +(\S+) *$/i

/** Holds a rule that asks for a key. */
const keyGuard =
  ({ key: scope }: KeyRule): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    const { apiKeys, clock } = context.get('deps')
    const text = bearer.exec(context.req.header('authorization') ?? '')?.[1]
    const opened = text === undefined ? null : await apiKeys.open(text, clock())
    if (!opened?.ok) return problem(context, 'key-needed')
    if (!opened.value.scopes.includes(scope)) return problem(context, 'wrong-scope', { scope })
    context.set('apiKey', opened.value)
    await next()
  }

/** Holds the operation's rule before its request is looked at; finds the person or the key, and the region that the address names. */
export const guard = (operation: ApiOperation): MiddlewareHandler<ApiEnv> => {
  const rule: Rule | KeyRule = apiAccess[operation]
  return typeof rule === 'object' && 'key' in rule ? keyGuard(rule) : siteGuard(rule)
}

/** Holds a rule of the pages. */
const siteGuard = (rule: Rule): MiddlewareHandler<ApiEnv> => {
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

/** The key that calls. Throws where the operation asks for none: a mistake in the route. */
export const keyIn = (context: Context<ApiEnv>): ApiKey => {
  const key = context.get('apiKey')
  if (!key) throw new Error('the operation asks for no key')
  return key
}

/** Who calls. Throws on a public operation: a mistake in the route. */
export const personIn = (context: Context<ApiEnv>): Person => {
  const person = context.get('person')
  if (!person) throw new Error('the operation is public')
  return person
}
