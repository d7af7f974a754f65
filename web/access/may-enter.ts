import { hasRole, type Person } from '#shared/people/person.ts'
import { isRegionCode } from '#shared/regions/regions.ts'
import type { Rule } from './rule.ts'

/** Whether the rule lets this person in. */
export const mayEnter = (
  rule: Rule,
  person: Person | null,
  regionCode: string | undefined,
): 'yes' | 'sign-in' | 'not-found' | 'forbidden' => {
  if (rule === 'public') return 'yes'
  if (!person) return 'sign-in'
  if (rule === 'signed-in') return 'yes'
  const isNational = 'national' in rule && rule.national !== undefined && hasRole(person, 'SE', rule.national)
  if (isNational) return 'yes'
  if (!('region' in rule)) return 'forbidden'
  return regionCode && isRegionCode(regionCode) && hasRole(person, regionCode, rule.region) ? 'yes' : 'not-found'
}
