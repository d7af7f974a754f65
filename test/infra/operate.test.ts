import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { environments } from '#infra/environments.ts'
import { readClaim, verifySignature } from '#infra/local/signatures.ts'
import { awsJsonCall } from '#infra/operate/aws-json-call.ts'
import {
  appointCoordinator,
  type CognitoCall,
  createAccount,
  findEnvironment,
} from '#infra/operate/first-coordinator.ts'
import { awsEnvironment, readOptions } from '#infra/operate/options.ts'
import { refusePlaceholders } from '#infra/operate/placeholders.ts'
import { createPeople } from '#shared/people/people.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

describe('the options of a script', () => {
  it('are read by name, and anything else shows how to call it', () => {
    const names = { environment: { type: 'string' }, yes: { type: 'boolean' } } as const
    expect(readOptions(['--environment', 'dev', '--yes'], names, 'Usage')).toEqual({ environment: 'dev', yes: true })
    expect(() => readOptions(['--enviroment', 'dev'], names, 'Usage: so')).toThrow('Usage: so')
    expect(() => awsEnvironment(undefined, 'Usage: so')).toThrow('Usage: so')
    expect(() => awsEnvironment('local', 'Usage: so')).toThrow('"local" runs on this machine')
    expect(awsEnvironment('test', 'Usage')).toBe(environments.test)
  })
})

describe('made-up addresses', () => {
  const real = {
    ...environments.dev,
    mail: { from: 'Lyft <no-reply@lyft.se>', verifiedIdentity: 'lyft.se' },
    contactMail: 'kontakt@lyft.se',
    operationsMail: 'drift@lyft.se',
  }

  it('are refused by name, and real ones are not', () => {
    expect(() => refusePlaceholders(real)).not.toThrow()
    expect(() => refusePlaceholders({ ...real, operationsMail: 'drift@lyft.example' })).toThrow(
      'Give dev real addresses in infra/environments.ts first: operationsMail.',
    )
  })
})

describe('the first coordinator', () => {
  const anna = { email: 'anna@lyft.se', name: 'Anna Ek' }
  let test: TestStore
  beforeAll(async () => {
    test = await startStore()
  })
  afterAll(() => test.stop())

  it('is a member as the site knows members, with a line in the audit log, once', async () => {
    const at = new Date('2026-10-05T12:00:00.000Z')
    expect(await appointCoordinator(test.client, test.names, anna, at)).toBe(true)
    expect(await createPeople(test.store).find(anna.email)).toEqual({
      ...anna,
      memberships: [{ scope: 'SE', roles: ['coordinator'] }],
    })
    expect(await createPeople(test.store).members('SE')).toHaveLength(1)

    expect(await appointCoordinator(test.client, test.names, anna, new Date('2026-10-06T12:00:00.000Z'))).toBe(false)
    const lines = await test.store.query('audit', 'SCOPE#SE')
    expect(lines).toMatchObject([
      { action: 'appoint-coordinator', subject: anna.email, after: { roles: ['coordinator'] } },
    ])
  })

  it('needs an environment that is deployed', async () => {
    const cognito: CognitoCall = async () => ({ UserPools: [] })
    await expect(findEnvironment(test.client, cognito, 'dev')).rejects.toThrow('deploy the environment first')
  })
})

describe('calls to Cognito', () => {
  type Seen = { headers: IncomingMessage['headers']; body: Buffer }
  const seen: Seen[] = []
  let server: Server
  let answers: { status: number; body: object }[] = []

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      seen.push({ headers: request.headers, body: Buffer.concat(chunks) })
      const answer = answers.shift() ?? { status: 500, body: {} }
      response.writeHead(answer.status).end(JSON.stringify(answer.body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  afterAll(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })

  const cognito: CognitoCall = (action, body) =>
    awsJsonCall({
      endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
      region: 'eu-north-1',
      service: 'cognito-idp',
      target: `AWSCognitoIdentityProviderService.${action}`,
      body,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
    })
  const anna = { email: 'anna@lyft.se', name: 'Anna Ek' }

  it('are signed and ask for a mail to a verified address', async () => {
    answers = [{ status: 200, body: {} }]
    expect(await createAccount(cognito, 'eu-north-1_abc', anna)).toBe(true)
    const { headers, body } = seen.at(-1) ?? { headers: {}, body: Buffer.alloc(0) }
    expect(headers['x-amz-target']).toBe('AWSCognitoIdentityProviderService.AdminCreateUser')
    expect(JSON.parse(body.toString())).toMatchObject({ Username: anna.email, DesiredDeliveryMediums: ['EMAIL'] })

    // Node gives each header that is signed as one string.
    const request = { method: 'POST', path: '/', query: {}, headers: headers as Record<string, string>, body }
    const claim = readClaim(request)
    expect(claim).toMatchObject({ accessKeyId: 'AKIDEXAMPLE', region: 'eu-north-1', service: 'cognito-idp' })
    expect(claim && (await verifySignature(request, claim, 'secret', Date.now()))).toBeNull()
  })

  it('take an account that is there for done, and stop at any other refusal', async () => {
    answers = [
      { status: 400, body: { __type: 'UsernameExistsException', message: 'there' } },
      { status: 400, body: { __type: 'NotAuthorizedException', message: 'no' } },
    ]
    expect(await createAccount(cognito, 'eu-north-1_abc', anna)).toBe(false)
    await expect(createAccount(cognito, 'eu-north-1_abc', anna)).rejects.toThrow('NotAuthorizedException: no')
  })
})
