import { randomBytes } from 'node:crypto'
import { account, roleArn } from './aws-names.ts'
import type { KeyHolder } from './gate-rights.ts'
import { type Statement, statementsOfRole } from './policies.ts'
import type { Assembly, Resource } from './template.ts'
import { physicalName } from './template-attributes.ts'

export type Credentials = { accessKeyId: string; secretAccessKey: string }

const holder = (caller: string, principal: string, rights: Statement[] | 'everything'): KeyHolder => ({
  caller,
  principal,
  // The forms that AWS's own keys have: 20 characters, and 40.
  accessKeyId: `AKIA${randomBytes(8).toString('hex').toUpperCase()}`,
  secretAccessKey: randomBytes(30).toString('base64'),
  rights,
})

/** A new key for whoever uses this role; it may what the role's statements in the template say. */
export const keyForRole = (assembly: Assembly, role: Resource, session: string): KeyHolder => {
  const roleName = physicalName(role, (value) => assembly.resolve(role, value))
  const caller = `arn:aws:sts::${account}:assumed-role/${roleName}/${session}`
  return holder(caller, roleArn(roleName), statementsOfRole(assembly, role))
}

/** A new key for the runner itself, which makes tables, fills buckets and may do everything. */
export const administratorKey = (): KeyHolder => {
  const user = `arn:aws:iam::${account}:user/local-runner`
  return holder(user, user, 'everything')
}

export const credentialsOf = ({ accessKeyId, secretAccessKey }: KeyHolder): Credentials => ({
  accessKeyId,
  secretAccessKey,
})
