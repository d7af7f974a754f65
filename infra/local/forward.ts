import { Agent, type IncomingHttpHeaders, request as sendRequest } from 'node:http'
import { queryText, readBody, withoutHops } from './gate-request.ts'
import type { SignedRequest } from './signatures.ts'

/** What a store answered. */
export type Stored = { status: number; headers: IncomingHttpHeaders; body: Buffer }

/** Sends calls on to the stores over kept connections. A call rejects when its store does not answer. */
export const createForwarder = (stores: Record<'dynamodb' | 's3' | 'sqs', string>) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  return {
    send: (service: keyof typeof stores, request: SignedRequest) =>
      new Promise<Stored>((resolve, reject) => {
        const headers = { ...withoutHops(request.headers), 'content-length': String(request.body.length) }
        const outgoing = sendRequest(stores[service] + request.path + queryText(request.query), {
          method: request.method,
          agent,
          headers,
        })
        outgoing.on('response', (incoming) => {
          const { statusCode: status = 502, headers } = incoming
          readBody(incoming).then((body) => resolve({ status, headers, body }), reject)
        })
        outgoing.on('error', reject)
        outgoing.end(request.body)
      }),
    close: () => agent.destroy(),
  }
}
