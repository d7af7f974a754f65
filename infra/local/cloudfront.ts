import type { IncomingMessage, ServerResponse } from 'node:http'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { GetObjectCommand, type S3Client } from '@aws-sdk/client-s3'
import type { Behaviour, Origin, Route } from './described-site.ts'
import type { RunningFunction } from './functions.ts'
import {
  fromHttpResult,
  functionFailure,
  type HttpAnswer,
  maxRequestBytes,
  toHttpEvent,
  tooLarge,
} from './http-event.ts'

export type SiteOptions = {
  behaviours: Behaviour[]
  routes: Route[]
  /** The running function with that ARN. */
  functionByArn(arn: string): RunningFunction
  s3: S3Client
}

/** CloudFront compresses answers of these sizes, in bytes. */
const compressible = { least: 1000, most: 10_000_000 }
const compressibleType = /^(text\/|application\/(json|javascript|xml|manifest\+json|problem\+json)|image\/svg\+xml)/

const plain = (status: number, text: string): HttpAnswer => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body: Buffer.from(`${text}\n`),
})

const readLimited = async (incoming: IncomingMessage): Promise<Buffer | null> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of incoming) {
    size += part.length
    if (size <= maxRequestBytes) parts.push(part)
  }
  return size > maxRequestBytes ? null : Buffer.concat(parts)
}

const routeFor = (routes: Route[], method: string, path: string) =>
  routes.find(({ routeKey }) => routeKey === `${method} ${path}` || routeKey === `ANY ${path}`) ??
  routes.find(({ routeKey }) => routeKey === '$default' || routeKey === 'ANY /{proxy+}')

const compress = (answer: HttpAnswer, accepted: string): HttpAnswer => {
  const { length } = answer.body
  const type = String(answer.headers['content-type'] ?? '')
  const isFit = length >= compressible.least && length <= compressible.most && compressibleType.test(type)
  if (!isFit || answer.headers['content-encoding']) return answer
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null
  if (!encoding) return answer
  // Quality 5 is near what CloudFront sends and takes a millisecond for a page.
  const body =
    encoding === 'br'
      ? brotliCompressSync(answer.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
      : gzipSync(answer.body)
  const vary = [answer.headers.vary ?? [], 'Accept-Encoding'].flat().join(', ')
  return { ...answer, body, headers: { ...answer.headers, 'content-encoding': encoding, vary } }
}

/** The distribution on this machine: behaviours, compression and headers from the template, files from their bucket, the rest from the functions. */
export const createSite = ({ behaviours, routes, functionByArn, s3 }: SiteOptions) => {
  const files = new Map<string, HttpAnswer>()

  const fromBucket = async (bucket: string, path: string): Promise<HttpAnswer> => {
    const key = decodeURIComponent(path.slice(1))
    const kept = files.get(key)
    if (kept) return kept
    const found = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key })).catch(() => null)
    // CloudFront may read but not list: what is not there is refused, as in AWS.
    if (!found?.Body) return plain(403, 'Access denied')
    const answer: HttpAnswer = {
      status: 200,
      headers: {
        'content-type': found.ContentType ?? 'binary/octet-stream',
        ...(found.CacheControl && { 'cache-control': found.CacheControl }),
        ...(found.ETag && { etag: found.ETag }),
      },
      body: Buffer.from(await found.Body.transformToByteArray()),
    }
    files.set(key, answer)
    return answer
  }

  const fromApi = async (origin: Extract<Origin, { kind: 'api' }>, incoming: IncomingMessage): Promise<HttpAnswer> => {
    const body = await readLimited(incoming)
    if (!body) return tooLarge()
    const route = routeFor(routes, incoming.method ?? 'GET', (incoming.url ?? '/').split('?')[0] ?? '/')
    if (!route)
      return {
        status: 404,
        headers: { 'content-type': 'application/json' },
        body: Buffer.from('{"message":"Not Found"}'),
      }
    const event = toHttpEvent({
      incoming,
      body,
      apiId: origin.apiId,
      apiHost: origin.host,
      routeKey: route.routeKey,
      originHeaders: origin.headers,
    })
    return functionByArn(route.functionArn).invoke(event).then(fromHttpResult, functionFailure)
  }

  const answer = async (behaviour: Behaviour, incoming: IncomingMessage): Promise<HttpAnswer> => {
    if (!behaviour.methods.includes(incoming.method ?? 'GET')) return plain(403, 'This method is not allowed here')
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    const { origin } = behaviour
    const found = origin.kind === 'bucket' ? await fromBucket(origin.bucket, path) : await fromApi(origin, incoming)
    const fresh = found.headers.etag && incoming.headers['if-none-match'] === found.headers.etag
    if (fresh && found.status === 200) return { ...found, status: 304, body: Buffer.alloc(0) }
    const headers = { ...found.headers, ...behaviour.headers }
    const accepted = String(incoming.headers['accept-encoding'] ?? '')
    return behaviour.isCompressed ? compress({ ...found, headers }, accepted) : { ...found, headers }
  }

  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = (incoming.url ?? '/').split('?')[0] ?? '/'
    const behaviour = behaviours.find(({ pattern }) => pattern.test(path))
    const { status, headers, body } = behaviour ? await answer(behaviour, incoming) : plain(404, 'Not found')
    const hasBody = status !== 204 && status !== 304
    response.writeHead(status, { ...headers, ...(hasBody && { 'content-length': String(body.length) }) })
    response.end(incoming.method === 'HEAD' ? undefined : body)
  }
}
