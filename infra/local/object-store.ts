import type { createForwarder, Stored } from './forward.ts'
import { forObjectStore } from './gate-request.ts'
import { objectOf, objectPath } from './needed-rights.ts'
import type { Refusal } from './refusals.ts'
import type { SignedRequest } from './signatures.ts'

/** An object that has come, or come anew, to a bucket. */
export type NewObject = { bucket: string; key: string }

export type ObjectStoreOptions = {
  forwarder: ReturnType<typeof createForwarder>
  onNewObject(object: NewObject): void
}

const unescapeXml = (text: string) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** Reads the answer to a question for an object's tags. */
const readTags = (xml: string): Record<string, string> =>
  Object.fromEntries(
    [...xml.matchAll(/<Tag>\s*<Key>([^<]*)<\/Key>\s*<Value>([^<]*)<\/Value>\s*<\/Tag>/g)].map(
      ([, name = '', value = '']) => [unescapeXml(name), unescapeXml(value)],
    ),
  )

const makesObject = ({ method, query }: SignedRequest) =>
  method === 'PUT' ? !('tagging' in query) && !('uploadId' in query) : method === 'POST' && 'uploadId' in query

/** What S3 has and the object store behind lacks: `If-None-Match: *`, bodies in chunks with checksums, and word of what came. */
export const createObjectStore = ({ forwarder, onNewObject }: ObjectStoreOptions) => {
  const writing = new Map<string, Promise<unknown>>()

  const look = (request: SignedRequest, method: string, query: SignedRequest['query']) =>
    forwarder.send('s3', { ...request, method, body: Buffer.alloc(0), query })

  /** One writer at a time to a key, and only where nothing stands. */
  const putIfAbsent = (request: SignedRequest): Promise<Stored | Refusal> => {
    const before = writing.get(request.path) ?? Promise.resolve()
    const mine = before
      .catch(() => undefined)
      .then(async () => {
        const standing = await look(request, 'HEAD', {})
        return standing.status === 200 ? ({ kind: 'precondition-failed' } as const) : forwarder.send('s3', request)
      })
    writing.set(request.path, mine)
    return mine.finally(() => {
      if (writing.get(request.path) === mine) writing.delete(request.path)
    })
  }

  return {
    async call(request: SignedRequest): Promise<Stored | Refusal> {
      const freed = forObjectStore(request)
      if (!freed) return { kind: 'bad-checksum' }
      const { 'if-none-match': ifNoneMatch, ...headers } = freed.headers
      const isOnce = request.method === 'PUT' && ifNoneMatch === '*'
      const stored = await (isOnce ? putIfAbsent({ ...freed, headers }) : forwarder.send('s3', freed))
      const object = objectOf(request.path)
      const isNew = !('kind' in stored) && stored.status === 200 && object.key !== '' && makesObject(request)
      if (isNew) onNewObject(object)
      return stored
    },

    /** An object's tags; none when it is not there. */
    async tagsOf(bucket: string, key: string): Promise<Record<string, string>> {
      const path = objectPath(bucket, key)
      const freed = forObjectStore({ method: 'GET', path, query: {}, headers: {}, body: Buffer.alloc(0) })
      const stored = freed && (await look(freed, 'GET', { tagging: '' }))
      return stored?.status === 200 ? readTags(stored.body.toString('utf8')) : {}
    },
  }
}
