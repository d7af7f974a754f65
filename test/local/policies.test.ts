import { describe, expect, it } from '@jest/globals'
import { judge, readDenials, readStatements } from '#infra/local/policies.ts'

const table = 'arn:aws:dynamodb:eu-north-1:000000000000:table/things'
const document = (...Statement: object[]) => ({ Statement })

describe('a role judged as IAM judges it', () => {
  it('allows what a statement names and nothing beside it', () => {
    const rights = readStatements(
      document({ Effect: 'Allow', Action: ['dynamodb:GetItem', 'dynamodb:Put*'], Resource: table }),
      'role',
    )
    expect(judge(rights, { action: 'dynamodb:GetItem', resource: table })).toBe('allowed')
    expect(judge(rights, { action: 'dynamodb:PutItem', resource: table })).toBe('allowed')
    expect(judge(rights, { action: 'dynamodb:DeleteItem', resource: table })).toBe('not-allowed')
    expect(judge(rights, { action: 'dynamodb:GetItem', resource: `${table}-2` })).toBe('not-allowed')
    expect(judge(rights, { action: 'dynamodb:Query', resource: `${table}/index/byName` })).toBe('not-allowed')
  })

  it('lets a deny win over an allow', () => {
    const rights = readStatements(
      document(
        { Effect: 'Allow', Action: 's3:*', Resource: '*' },
        { Effect: 'Deny', Action: 's3:DeleteObject', Resource: 'arn:aws:s3:::reports/*' },
      ),
      'role',
    )
    expect(judge(rights, { action: 's3:DeleteObject', resource: 'arn:aws:s3:::reports/a' })).toBe('denied-explicitly')
    expect(judge(rights, { action: 's3:DeleteObject', resource: 'arn:aws:s3:::lake/a' })).toBe('allowed')
  })

  it('treats signs of regular expressions in a resource as plain text', () => {
    const rights = readStatements(
      document({ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::a.b/*' }),
      'role',
    )
    expect(judge(rights, { action: 's3:GetObject', resource: 'arn:aws:s3:::axb/c' })).toBe('not-allowed')
  })

  it('holds a condition against what is known of the call', () => {
    const rights = readStatements(
      document({
        Effect: 'Allow',
        Action: 's3:ListBucket',
        Resource: 'arn:aws:s3:::lake',
        Condition: { StringLike: { 's3:prefix': 'snapshots/*' } },
      }),
      'role',
    )
    const right = { action: 's3:ListBucket', resource: 'arn:aws:s3:::lake' }
    expect(judge(rights, { ...right, context: { 's3:prefix': 'snapshots/2026' } })).toBe('allowed')
    expect(judge(rights, { ...right, context: { 's3:prefix': 'drafts/' } })).toBe('not-allowed')
    expect(judge(rights, right)).toBe('not-allowed')
  })

  it.each([
    ['an unknown condition', { Condition: { StringEquals: { 'aws:PrincipalTag/x': 'y' } } }],
    ['an unknown operator', { Condition: { DateLessThan: { 's3:prefix': 'y' } } }],
  ])('refuses to run with %s', (_what, extra) => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*', ...extra }
    expect(() => readStatements(document(statement), 'the role')).toThrow('the role has the condition')
  })

  it.each(['NotAction', 'NotResource', 'Principal'])('refuses to run with %s', (name) => {
    const statement = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*', [name]: '*' }
    expect(() => readStatements(document(statement), 'the role')).toThrow('cannot judge')
  })

  it('leaves conditions of other services alone', () => {
    const statement = {
      Effect: 'Allow',
      Action: 'cloudwatch:PutMetricData',
      Resource: '*',
      Condition: { StringEquals: { 'cloudwatch:namespace': 'x' } },
    }
    expect(readStatements(document(statement), 'role')).toEqual([])
  })
})

describe('what the policy of a bucket denies', () => {
  const resource = 'arn:aws:s3:::uploads/a'
  const deny = (Condition: object, Principal: unknown = '*') => ({
    Effect: 'Deny',
    Principal,
    Action: 's3:GetObject',
    Resource: 'arn:aws:s3:::uploads/*',
    Condition,
  })
  const denials = (...Statement: object[]) => readDenials(document(...Statement), 'the policy')
  const read = (context: Record<string, string> = {}) => ({ action: 's3:GetObject', resource, context })

  it('is all that is read of it: what it allows is for others than the roles here', () => {
    const allow = { Effect: 'Allow', Principal: { Service: 'x' }, Action: 's3:GetObject', Resource: '*' }
    expect(denials(allow)).toEqual([])
  })

  it('holds when a condition that says what must not be is unmet, and when nothing is known of it', () => {
    const tag = 's3:existingobjecttag/state'
    const read1 = denials(deny({ StringNotEquals: { 's3:ExistingObjectTag/State': 'clean' } }))
    expect(judge(read1, read())).toBe('denied-explicitly')
    expect(judge(read1, read({ [tag]: 'bad' }))).toBe('denied-explicitly')
    expect(judge(read1, read({ [tag]: 'clean' }))).toBe('not-allowed')
  })

  it('leaves out the roles that it names, by all of their conditions together', () => {
    const both = {
      StringNotEquals: { 's3:ExistingObjectTag/State': 'clean' },
      ArnNotEquals: { 'aws:PrincipalArn': ['arn:aws:iam::1:role/judge', 'arn:aws:iam::1:role/scan*'] },
    }
    const statements = denials(deny(both))
    expect(judge(statements, read({ 'aws:principalarn': 'arn:aws:iam::1:role/judge' }))).toBe('not-allowed')
    expect(judge(statements, read({ 'aws:principalarn': 'arn:aws:iam::1:role/scanner' }))).toBe('not-allowed')
    expect(judge(statements, read({ 'aws:principalarn': 'arn:aws:iam::1:role/http' }))).toBe('denied-explicitly')
  })

  it('compares numbers', () => {
    const old = denials(deny({ NumericLessThan: { 's3:TlsVersion': 1.2 } }))
    expect(judge(old, read({ 's3:tlsversion': '1.1' }))).toBe('denied-explicitly')
    expect(judge(old, read({ 's3:tlsversion': '1.3' }))).toBe('not-allowed')
  })

  it('is refused when it is for some principals and not for all', () => {
    expect(() => denials(deny({}, { AWS: 'arn:aws:iam::1:role/http' }))).toThrow('denies something to some principals')
    expect(() => denials({ ...deny({}), NotPrincipal: '*' })).toThrow('cannot judge')
  })
})
