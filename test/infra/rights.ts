import type { Resource, Synthesised } from './synthesised.ts'

type Statement = { Effect: string; Action: string | string[]; Resource: unknown; Condition?: unknown }

const many = <T>(value: T | T[]): T[] => (Array.isArray(value) ? value : [value])
const withoutHash = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '')

/** What an ARN in a template points at, in words: `RegionsTable`, `LakeBucket/snapshots/*`. Throws on a form that it does not know. */
export const pointedAt = (arn: unknown): string => {
  if (typeof arn === 'string') return arn
  const [form, argument] = Object.entries(arn as Record<string, unknown>)[0] ?? []
  if (form === 'Fn::GetAtt') return withoutHash((argument as [string, string])[0])
  if (form === 'Ref') return withoutHash(String(argument))
  if (form === 'Fn::Join') return (argument as [string, unknown[]])[1].map(pointedAt).join('')
  const exported = form === 'Fn::ImportValue' && /ExportsOutput(?:FnGetAtt|Ref)(.+?)[0-9A-F]{8}/.exec(String(argument))
  if (exported) return exported[1] ?? ''
  throw new Error(`an ARN of an unknown form: ${JSON.stringify(arn)}`)
}

const policiesOf = ({ resources }: Synthesised, roleId: string): Resource[] =>
  Object.values(resources).filter(
    ({ Type, Properties }) =>
      Type === 'AWS::IAM::Policy' && Properties.Roles.some((role: { Ref: string }) => role.Ref === roleId),
  )

const statementsOf = (synthesised: Synthesised, roleId: string): Statement[] => {
  const role = Object.entries(synthesised.resources).find(([id]) => id.endsWith(`/${roleId}`))?.[1]
  if (!role) throw new Error(`no role ${roleId}`)
  if (role.Properties.ManagedPolicyArns || role.Properties.Policies) throw new Error(`${roleId} has other policies`)
  return policiesOf(synthesised, roleId).flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
}

/** Everything that a role may do, one line an action and resource, sorted. Throws when a right comes from anywhere but a plain Allow. */
export const rightsOfRole = (synthesised: Synthesised, roleId: string): string[] =>
  statementsOf(synthesised, roleId)
    .flatMap((statement) => {
      if (statement.Effect !== 'Allow' || statement.Condition) throw new Error('a statement of an unknown form')
      return many(statement.Action).flatMap((action) =>
        many(statement.Resource).map((resource) => `${action} on ${pointedAt(resource)}`),
      )
    })
    .sort()

/** The product's own functions (not the one that CDK brings to copy files), by name, with the id of their role. */
export const productFunctions = ({ resources }: Synthesised): Record<string, { resource: Resource; roleId: string }> =>
  Object.fromEntries(
    Object.entries(resources)
      .filter(([id, { Type }]) => Type === 'AWS::Lambda::Function' && id.startsWith('service/'))
      .map(([id, resource]) => [
        withoutHash(id.replace('service/', '')).replace(/Function$/, ''),
        { resource, roleId: resource.Properties.Role['Fn::GetAtt'][0] },
      ]),
  )
