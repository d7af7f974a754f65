import { randomUUID } from 'node:crypto'
import { type DynamoDBClient, ListTablesCommand, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb'
import { PlainProblem } from '#infra/plain-problem.ts'
import { AwsRefusal, type JsonCall } from './aws-json-call.ts'

export type Coordinator = { email: string; name: string }

/** Calls one action of Cognito's user pools. */
export type CognitoCall = (action: string, body: JsonCall['body']) => Promise<Record<string, unknown>>

const findTable = async (client: DynamoDBClient, prefix: string): Promise<string> => {
  let ExclusiveStartTableName: string | undefined
  do {
    const page = await client.send(
      new ListTablesCommand({ ...(ExclusiveStartTableName && { ExclusiveStartTableName }) }),
    )
    const found = page.TableNames?.find((name) => name.startsWith(prefix))
    if (found) return found
    ExclusiveStartTableName = page.LastEvaluatedTableName
  } while (ExclusiveStartTableName)
  throw new PlainProblem(`There is no table ${prefix}… in this account and region: deploy the environment first.`)
}

const findUserPool = async (cognito: CognitoCall, name: string): Promise<string> => {
  let next: unknown
  do {
    const page = await cognito('ListUserPools', { MaxResults: 60, ...(next !== undefined && { NextToken: next }) })
    const pools = page.UserPools as { Id: string; Name: string }[]
    const found = pools.find((pool) => pool.Name === name)
    if (found) return found.Id
    next = page.NextToken
  } while (next !== undefined)
  throw new PlainProblem(`There is no user pool ${name} in this account and region: deploy the environment first.`)
}

/**
 * Makes the person a national coordinator: her membership, and its line in the audit log, in one transaction. The items are those of
 * shared/people. False when she is a member of the national scope already; then nothing is written.
 */
export const appointCoordinator = async (
  client: DynamoDBClient,
  tables: { regions: string; audit: string },
  { email, name }: Coordinator,
  at: Date,
): Promise<boolean> => {
  const member = { email, name, scope: 'SE', roles: ['coordinator'], version: 1 }
  const audit = {
    scope: 'SE',
    actor: { id: 'operations', name: 'npm run invite-coordinator' },
    action: 'appoint-coordinator',
    subject: email,
    at: at.toISOString(),
    after: { roles: member.roles },
  }
  const put = (TableName: string, pk: string, sk: string, item: object, ConditionExpression?: string) => ({
    Put: { TableName, Item: { pk, sk, ...item }, ...(ConditionExpression && { ConditionExpression }) },
  })
  const TransactItems = [
    put(tables.regions, `PERSON#${email}`, 'MEMBERSHIP#SE', member, 'attribute_not_exists(pk)'),
    put(tables.regions, 'SCOPE#SE', `MEMBER#${email}`, member),
    put(tables.audit, 'SCOPE#SE', `${audit.at}#${randomUUID()}`, audit),
  ]
  try {
    await DynamoDBDocumentClient.from(client).send(new TransactWriteCommand({ TransactItems }))
    return true
  } catch (error) {
    const isMember =
      error instanceof TransactionCanceledException && error.CancellationReasons?.[0]?.Code === 'ConditionalCheckFailed'
    if (isMember) return false
    throw error
  }
}

/** Gives the person an account; Cognito mails her a password that works for 14 days. False when she has an account already. */
export const createAccount = async (
  cognito: CognitoCall,
  userPoolId: string,
  { email, name }: Coordinator,
): Promise<boolean> => {
  try {
    await cognito('AdminCreateUser', {
      UserPoolId: userPoolId,
      Username: email,
      UserAttributes: [
        { Name: 'email', Value: email },
        { Name: 'email_verified', Value: 'true' },
        { Name: 'name', Value: name },
      ],
      DesiredDeliveryMediums: ['EMAIL'],
    })
    return true
  } catch (error) {
    if (error instanceof AwsRefusal && error.code === 'UsernameExistsException') return false
    throw error
  }
}

/** Where an environment keeps its members, its audit log and its accounts. Throws a `PlainProblem` when it is not deployed. */
export const findEnvironment = async (client: DynamoDBClient, cognito: CognitoCall, environment: string) => ({
  tables: {
    regions: await findTable(client, `valideringslyft-${environment}-data-RegionsTable`),
    audit: await findTable(client, `valideringslyft-${environment}-data-AuditTable`),
  },
  userPoolId: await findUserPool(cognito, `valideringslyft-${environment}`),
})
