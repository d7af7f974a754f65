import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { awsCredentials } from './operate/aws-credentials.ts'
import { awsJsonCall } from './operate/aws-json-call.ts'
import { appointCoordinator, type CognitoCall, createAccount, findEnvironment } from './operate/first-coordinator.ts'
import { awsEnvironment, readOptions } from './operate/options.ts'
import { PlainProblem, runScript } from './plain-problem.ts'

// `npm run invite-coordinator -- --environment dev --email anna@example.org --name "Anna Ek"`; may be run again.
const usage = 'Usage: npm run invite-coordinator -- --environment dev|test|prod --email ADDRESS --name "NAME"'

await runScript(async () => {
  const names = { environment: { type: 'string' }, email: { type: 'string' }, name: { type: 'string' } } as const
  const options = readOptions(process.argv.slice(2), names, usage)
  const { name: environment, region } = awsEnvironment(options.environment, usage)
  const { email, name } = options
  if (typeof email !== 'string' || !/^\S+@\S+\.\S+$/.test(email) || typeof name !== 'string')
    throw new PlainProblem(usage)
  // The same lowering as `emailIdOf` in shared/people/person.ts, which infra does not import: ASCII only.
  const person = { email: email.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()), name }

  const credentials = await awsCredentials(region)
  const client = new DynamoDBClient({ region, credentials })
  const cognito: CognitoCall = (action, body) =>
    awsJsonCall({
      endpoint: `https://cognito-idp.${region}.amazonaws.com/`,
      region,
      service: 'cognito-idp',
      target: `AWSCognitoIdentityProviderService.${action}`,
      body,
      credentials,
    })
  const { tables, userPoolId } = await findEnvironment(client, cognito, environment)
  const isNewMember = await appointCoordinator(client, tables, person, new Date())
  const hasNewAccount = await createAccount(cognito, userPoolId, person)
  console.log(isNewMember ? `${person.email} is a coordinator.` : `${person.email} was a national member already.`)
  console.log(hasNewAccount ? 'Cognito has mailed the first password.' : 'The account was there already.')
})
