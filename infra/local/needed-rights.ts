import { z } from 'zod'
import { bucketArn, queueArn, tableArn } from './aws-names.ts'
import type { Right } from './policies.ts'
import type { SignedRequest } from './signatures.ts'

const tableNameOf = (nameOrArn: string) => nameOrArn.replace(/^.*:table\//, '')

const bodySchema = z.looseObject({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  QueueUrl: z.string().optional(),
  QueueName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: z.string() }))).optional(),
})

/** DynamoDB judges a transaction item by item, each under the action it would be on its own. */
const transactionActions: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
  Get: 'GetItem',
}

const tableActions = [
  'GetItem',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'Query',
  'Scan',
  'CreateTable',
  'UpdateTable',
  'DeleteTable',
  'DescribeTable',
  'UpdateTimeToLive',
  'DescribeTimeToLive',
]

/** What a DynamoDB call needs; null for a call whose rights are not known here (PartiQL, exports …). */
const dynamodbRights = (operation: string, body: z.infer<typeof bodySchema>): Right[] | null => {
  if (operation === 'ListTables') return [{ action: 'dynamodb:ListTables', resource: '*' }]
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems')
    return (body.TransactItems ?? []).flatMap((item) =>
      Object.entries(item).map(([kind, { TableName }]) => ({
        action: `dynamodb:${transactionActions[kind] ?? kind}`,
        resource: tableArn(tableNameOf(TableName)),
      })),
    )
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem')
    return Object.keys(body.RequestItems ?? {}).map((name) => ({
      action: `dynamodb:${operation}`,
      resource: tableArn(tableNameOf(name)),
    }))
  if (!tableActions.includes(operation)) return null
  const table = tableArn(tableNameOf(body.TableName ?? ''))
  return [{ action: `dynamodb:${operation}`, resource: body.IndexName ? `${table}/index/${body.IndexName}` : table }]
}

const batchActions: Record<string, string> = {
  SendMessageBatch: 'SendMessage',
  DeleteMessageBatch: 'DeleteMessage',
  ChangeMessageVisibilityBatch: 'ChangeMessageVisibility',
}

const sqsRights = (operation: string, body: z.infer<typeof bodySchema>): Right[] => {
  const name = body.QueueName ?? body.QueueUrl?.split('/').at(-1) ?? ''
  return [
    {
      action: `sqs:${batchActions[operation] ?? operation}`,
      resource: operation === 'ListQueues' ? '*' : queueArn(name),
    },
  ]
}

/** The bucket and key in a path-style address; the key is decoded. */
export const objectOf = (path: string) => {
  const [, bucket = '', ...key] = path.split('/')
  return { bucket, key: key.map(decodeURIComponent).join('/') }
}

/** The path-style address of an object. */
export const objectPath = (bucket: string, key: string) =>
  `/${bucket}/${key.split('/').map(encodeURIComponent).join('/')}`

const bucketAction = (method: string, query: SignedRequest['query']) => {
  const isPlain = Object.keys(query).every((name) =>
    /^(list-type|prefix|delimiter|max-keys|marker|start-after|continuation-token|encoding-type|fetch-owner|x-id|X-Amz-.*)$/.test(
      name,
    ),
  )
  if (!isPlain) return null
  if (method === 'GET' || method === 'HEAD') return 's3:ListBucket'
  if (method === 'PUT') return 's3:CreateBucket'
  return method === 'DELETE' ? 's3:DeleteBucket' : null
}

const tagActions: Record<string, string> = {
  GET: 's3:GetObjectTagging',
  PUT: 's3:PutObjectTagging',
  DELETE: 's3:DeleteObjectTagging',
}

const objectAction = (method: string, query: SignedRequest['query']) => {
  // A version is another right, and the store behind keeps none.
  for (const subresource of ['acl', 'legal-hold', 'retention', 'select', 'torrent', 'attributes', 'versionId'])
    if (subresource in query) return null
  if ('tagging' in query) return tagActions[method] ?? null
  if (method === 'DELETE') return 'uploadId' in query ? 's3:AbortMultipartUpload' : 's3:DeleteObject'
  if (method === 'PUT' || method === 'POST') return 's3:PutObject'
  if (method === 'GET' && 'uploadId' in query) return 's3:ListMultipartUploadParts'
  return method === 'GET' || method === 'HEAD' ? 's3:GetObject' : null
}

/** Nothing here leaves this machine, so a call counts as one over the best that AWS takes. */
const asIfOverTls = { 'aws:securetransport': 'true', 's3:tlsversion': '1.3' }

const s3Rights = (request: SignedRequest): Right[] | null => {
  const { bucket, key } = objectOf(request.path)
  // A path that climbs would be judged as one object and, once made plain, reach another.
  if ([bucket, ...key.split('/')].some((segment) => segment === '.' || segment === '..')) return null
  if (bucket === '') return [{ action: 's3:ListAllMyBuckets', resource: '*' }]
  if (key === '' && request.method === 'POST' && 'delete' in request.query)
    return [...request.body.toString('utf8').matchAll(/<Key>([^<]*)<\/Key>/g)].map((found) => ({
      action: 's3:DeleteObject',
      resource: `${bucketArn(bucket)}/${found[1]}`,
      context: asIfOverTls,
    }))
  const prefix = request.query.prefix
  const context = { ...asIfOverTls, ...(typeof prefix === 'string' && { 's3:prefix': prefix }) }
  if (key === '') {
    const action = bucketAction(request.method, request.query)
    return action && [{ action, resource: bucketArn(bucket), context }]
  }
  const action = objectAction(request.method, request.query)
  if (!action) return null
  const resource = `${bucketArn(bucket)}/${key}`
  const rights: Right[] = [{ action, resource, context }]
  const source = request.headers['x-amz-copy-source']
  if (source)
    rights.push({ action: 's3:GetObject', resource: bucketArn(decodeURIComponent(source).replace(/^\//, '')), context })
  if ('x-amz-tagging' in request.headers) rights.push({ action: 's3:PutObjectTagging', resource, context })
  return rights
}

const readJson = (body: Buffer) => {
  try {
    return bodySchema.parse(JSON.parse(body.toString('utf8') || '{}'))
  } catch {
    return null
  }
}

/**
 * Everything that a call needs, by service. Null when it is a call whose rights are not known here: the gate refuses it rather than let
 * it pass unjudged.
 */
export const neededRights = (service: string, request: SignedRequest): Right[] | null => {
  if (service === 's3') return s3Rights(request)
  const operation = (request.headers['x-amz-target'] ?? '').split('.').at(-1) ?? ''
  const body = readJson(request.body)
  if (!body) return null
  if (service === 'dynamodb') return dynamodbRights(operation, body)
  return service === 'sqs' ? sqsRights(operation, body) : null
}
