import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { z } from 'zod'
import { account } from './aws-names.ts'

/** The request as CloudFront hands it to the HTTP API. */
export type ApiCall = {
  incoming: IncomingMessage
  body: Buffer
  apiId: string
  apiHost: string
  routeKey: string
  /** Headers that the distribution adds for this origin. */
  originHeaders: Record<string, string>
}

const isText = (contentType: string) =>
  /^(text\/|application\/(json|javascript|xml)|[^;]*\+(json|xml))/.test(contentType)

const headersOf = ({ incoming, apiHost, originHeaders }: ApiCall) => {
  const { cookie: _, host: __, connection: ___, ...rest } = incoming.headers
  const joined = Object.entries(rest).map(([name, value]) => [name, [value ?? ''].flat().join(',')])
  return {
    ...Object.fromEntries(joined),
    ...originHeaders,
    // CloudFront calls the API under the API's own name; the public one is in the function's PUBLIC_ORIGIN.
    host: apiHost,
    'x-forwarded-for': incoming.socket.remoteAddress ?? '127.0.0.1',
    'x-forwarded-proto': 'https',
    'x-forwarded-port': '443',
    'x-amzn-trace-id': `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomUUID().replaceAll('-', '').slice(0, 24)}`,
  }
}

const joinedQuery = (query: URLSearchParams) => {
  const joined: Record<string, string> = {}
  for (const [name, value] of query) joined[name] = name in joined ? `${joined[name]},${value}` : value
  return joined
}

const bodyOf = (body: Buffer, contentType: string) => {
  if (body.length === 0) return { isBase64Encoded: false }
  return isText(contentType)
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true }
}

/** API Gateway's payload 2.0 for a request. Forms come in base64, as they do there. */
export const toHttpEvent = (call: ApiCall): Record<string, unknown> => {
  const { incoming, body, apiId, apiHost, routeKey } = call
  const [path = '/', rawQueryString = ''] = (incoming.url ?? '/').split(/\?(.*)/s)
  const query = new URLSearchParams(rawQueryString)
  const cookies = (incoming.headers.cookie ?? '').split(/; */).filter((cookie) => cookie !== '')
  const now = new Date()
  return {
    version: '2.0',
    routeKey,
    rawPath: path,
    rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers: headersOf(call),
    ...(query.size > 0 && { queryStringParameters: joinedQuery(query) }),
    requestContext: {
      accountId: account,
      apiId,
      domainName: apiHost,
      domainPrefix: apiId,
      http: {
        method: incoming.method ?? 'GET',
        path,
        protocol: `HTTP/${incoming.httpVersion}`,
        sourceIp: incoming.socket.remoteAddress ?? '127.0.0.1',
        userAgent: incoming.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...bodyOf(body, incoming.headers['content-type'] ?? ''),
  }
}

export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: Buffer }

const resultSchema = z.looseObject({
  statusCode: z.number().int(),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  multiValueHeaders: z.unknown().optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().nullish(),
  isBase64Encoded: z.boolean().optional(),
})

const failure = (status: number, message: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify({ message })),
})

/** What API Gateway says when the function failed. */
export const functionFailure = () => failure(500, 'Internal Server Error')

/** The largest body that reaches a function, in bytes: Lambda takes 6 MB (API Gateway would take 10), in which a body has a third more as base64. */
export const maxRequestBytes = 4_600_000
export const tooLarge = () => failure(413, 'Request Too Long')

/** The answer that a function's result stands for; a result without a status is JSON, as in payload 2.0. */
export const fromHttpResult = (result: unknown): HttpAnswer => {
  if (typeof result !== 'object' || result === null || !('statusCode' in result))
    return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(result)) }
  const read = resultSchema.safeParse(result)
  if (!read.success) return functionFailure()
  const { statusCode, headers = {}, cookies = [], body, isBase64Encoded } = read.data
  return {
    status: statusCode,
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)])),
      ...(cookies.length > 0 && { 'set-cookie': cookies }),
    },
    body: Buffer.from(body ?? '', isBase64Encoded ? 'base64' : 'utf8'),
  }
}
