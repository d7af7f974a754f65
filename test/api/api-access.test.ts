import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ApiOperation, apiAccess, type KeyRule } from '#functions/http/api/api-access.ts'
import { nationalRoles, type Role, regionRoles, type Scope } from '#shared/people/person.ts'
import type { Rule } from '#web/access/rule.ts'
import { type ApiSite, operationsOf, startApiSite } from './api-site.ts'

let site: ApiSite
beforeAll(async () => {
  site = await startApiSite()
})
afterAll(() => site.stop())

const callers: { name: string; membership: { scope: Scope; roles: Role[] } | null }[] = [
  { name: 'nobody', membership: null },
  ...regionRoles.flatMap((role) => [
    { name: `${role} of the region`, membership: { scope: '01' as const, roles: [role] } },
    { name: `${role} of another region`, membership: { scope: '25' as const, roles: [role] } },
  ]),
  ...nationalRoles.map((role) => ({ name: role, membership: { scope: 'SE' as const, roles: [role] } })),
]

const isByKey = (operation: ApiOperation): boolean => {
  const rule: Rule | KeyRule = apiAccess[operation]
  return typeof rule === 'object' && 'key' in rule
}

/** What the access table makes of a caller: let in, or which refusal. */
const expected = (operation: ApiOperation, { membership }: (typeof callers)[number]): 'in' | 401 | 404 => {
  if (apiAccess[operation] === 'public') return 'in'
  // No session opens what asks for a key; who has one is walked in deliveries.test.ts.
  if (isByKey(operation)) return 401
  if (!membership) return 401
  const isTeam = membership.scope === '01' && membership.roles.some((role) => role === 'editor' || role === 'owner')
  return isTeam ? 'in' : 404
}

describe('the access table of the API', () => {
  it('has a rule for each operation that the API describes, and no other', async () => {
    const found = (await operationsOf(site)).map(({ operationId }) => operationId)
    expect(found.sort()).toEqual(Object.keys(apiAccess).sort())
  })

  it.each(callers)('is held on every operation for $name', async (caller) => {
    const cookie = caller.membership
      ? await site.signIn(`${caller.name.replaceAll(' ', '-')}@example.se`, [caller.membership])
      : undefined
    for (const { operationId, method, path } of await operationsOf(site)) {
      const address = path.replace('{region}', '01').replace('{year}', '2025').replace('{delivery}', 'none')
      const response = await site.call(method, address, {
        ...(cookie && { cookie }),
        ...(method !== 'GET' && { body: {} }),
      })
      const wanted = expected(operationId as ApiOperation, caller)
      const problem = response.headers.get('content-type')?.startsWith('application/problem+json')
        ? ((await response.json()) as { type: string })
        : null
      const kind = problem?.type.split(':').at(-1)
      if (wanted === 'in') expect(['sign-in-needed', 'forbidden', 'not-found']).not.toContain(kind)
      else
        expect([operationId, response.status, kind]).toEqual([
          operationId,
          wanted,
          wanted === 401 ? (isByKey(operationId as ApiOperation) ? 'key-needed' : 'sign-in-needed') : 'not-found',
        ])
    }
  })
})
