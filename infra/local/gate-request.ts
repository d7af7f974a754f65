import type { IncomingMessage } from 'node:http'
import { checksumsHold, readAwsChunked } from './aws-chunked.ts'
import type { SignedRequest } from './signatures.ts'

/** The whole body of a request or an answer. */
export const readBody = async (stream: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

/** A call as its signature sees it. */
export const readRequest = async (incoming: IncomingMessage): Promise<SignedRequest> => {
  const url = incoming.url ?? '/'
  const query: SignedRequest['query'] = {}
  for (const [name, value] of new URL(url, 'http://gate').searchParams) {
    const before = query[name]
    query[name] = before === undefined ? value : [before, value].flat()
  }
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, [value ?? ''].flat().join(',')]),
  )
  const body = await readBody(incoming)
  return { method: incoming.method ?? 'GET', path: url.split('?')[0] ?? '/', query, headers, body }
}

/** Which of the three a call is for, from what it asks: the refusal must be worded even where no signature says it. */
export const serviceOf = (request: SignedRequest): 'dynamodb' | 'sqs' | 's3' => {
  const target = request.headers['x-amz-target'] ?? ''
  if (target.startsWith('DynamoDB')) return 'dynamodb'
  return target.startsWith('AmazonSQS') ? 'sqs' : 's3'
}

const hopByHop = ['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'host', 'expect']

/** Headers without those that belong to one connection. */
export const withoutHops = (headers: IncomingMessage['headers']) =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !hopByHop.includes(name)))

/** A query as it is written in an address, with its question mark. */
export const queryText = (query: SignedRequest['query']) => {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) for (const each of [value].flat()) search.append(name, each)
  return search.size > 0 ? `?${search}` : ''
}

/**
 * A call as the object store behind can take it: no signature (it understands none of version 4), the body without AWS's chunks. Null
 * when the body is torn or is not what its checksum says.
 */
export const forObjectStore = (request: SignedRequest): SignedRequest | null => {
  const { authorization: _, 'content-encoding': encoding = '', ...headers } = request.headers
  const encodings = encoding.split(',').map((name) => name.trim())
  const freed = encodings.includes('aws-chunked') ? readAwsChunked(request.body) : { body: request.body, trailers: {} }
  if (!freed || !checksumsHold(freed.body, { ...headers, ...freed.trailers })) return null
  const kept = encodings.filter((name) => name && name !== 'aws-chunked')
  return {
    ...request,
    body: freed.body,
    query: Object.fromEntries(Object.entries(request.query).filter(([name]) => !/^X-Amz-/i.test(name))),
    headers: {
      ...headers,
      ...(kept.length > 0 && { 'content-encoding': kept.join(',') }),
      // It honours response header overrides only of a signed request, and checks nothing of a signature of version 4.
      authorization: 'AWS4-HMAC-SHA256 Credential=S3RVER/a/b/s3/aws4_request, SignedHeaders=host, Signature=0',
      'x-amz-date': new Date().toISOString(),
      'x-amz-content-sha256': 'UNSIGNED-PAYLOAD',
    },
  }
}
