import { describe, expect, it } from '@jest/globals'
import { neededRights } from '#infra/local/needed-rights.ts'

const table = (name: string) => `arn:aws:dynamodb:eu-north-1:000000000000:table/${name}`

const dynamodb = (operation: string, body: object) =>
  neededRights('dynamodb', {
    method: 'POST',
    path: '/',
    query: {},
    headers: { 'x-amz-target': `DynamoDB_20120810.${operation}` },
    body: Buffer.from(JSON.stringify(body)),
  })

const s3 = (method: string, path: string, query: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  neededRights('s3', { method, path, query, headers, body: Buffer.alloc(0) })?.map(
    ({ action, resource }) => `${action} ${resource}`,
  ) ?? null

describe('the rights that a call needs', () => {
  it('judges a transaction item by item', () => {
    expect(
      dynamodb('TransactWriteItems', {
        TransactItems: [
          { Put: { TableName: 'answers' } },
          { Update: { TableName: 'answers' } },
          { Delete: { TableName: 'plans' } },
          { ConditionCheck: { TableName: 'rounds' } },
        ],
      }),
    ).toEqual([
      { action: 'dynamodb:PutItem', resource: table('answers') },
      { action: 'dynamodb:UpdateItem', resource: table('answers') },
      { action: 'dynamodb:DeleteItem', resource: table('plans') },
      { action: 'dynamodb:ConditionCheckItem', resource: table('rounds') },
    ])
    expect(dynamodb('TransactGetItems', { TransactItems: [{ Get: { TableName: 'plans' } }] })).toEqual([
      { action: 'dynamodb:GetItem', resource: table('plans') },
    ])
  })

  it('asks for batch rights on every table of a batch', () => {
    expect(dynamodb('BatchWriteItem', { RequestItems: { a: [], b: [] } })).toEqual([
      { action: 'dynamodb:BatchWriteItem', resource: table('a') },
      { action: 'dynamodb:BatchWriteItem', resource: table('b') },
    ])
  })

  it('asks for the index where a query names one', () => {
    expect(dynamodb('Query', { TableName: 'plans', IndexName: 'byYear' })).toEqual([
      { action: 'dynamodb:Query', resource: `${table('plans')}/index/byYear` },
    ])
  })

  it('knows nothing of calls that it cannot judge', () => {
    expect(dynamodb('ExecuteStatement', { Statement: 'DELETE FROM plans' })).toBeNull()
    expect(s3('GET', '/reports/a.pdf', { acl: '' })).toBeNull()
    expect(s3('GET', '/reports/../lake/secret')).toBeNull()
    expect(s3('GET', '/reports/%2e%2e/lake/secret')).toBeNull()
  })

  it('asks for the object, decoded, and for the source of a copy', () => {
    expect(s3('GET', '/reports/2026/l%C3%A4ge.pdf')).toEqual(['s3:GetObject arn:aws:s3:::reports/2026/läge.pdf'])
    expect(s3('HEAD', '/reports/a')).toEqual(['s3:GetObject arn:aws:s3:::reports/a'])
    expect(s3('DELETE', '/reports/a')).toEqual(['s3:DeleteObject arn:aws:s3:::reports/a'])
    expect(s3('PUT', '/reports/a', {}, { 'x-amz-copy-source': '/lake/b' })).toEqual([
      's3:PutObject arn:aws:s3:::reports/a',
      's3:GetObject arn:aws:s3:::lake/b',
    ])
    expect(s3('GET', '/reports', { 'list-type': '2', prefix: 'x' })).toEqual(['s3:ListBucket arn:aws:s3:::reports'])
  })
})
