import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { bundleWebAssets } from '#infra/bundling/web-assets.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { createWebApp } from '#web/app.tsx'

/** How posts fare: as they should, not reaching the service, or reaching it while the answer gets lost. */
export type Network = 'fine' | 'down' | 'answers-lost'

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const types: Record<string, string> = { css: 'text/css', js: 'text/javascript' }

/** The site with its stylesheet and islands over real HTTP, so that a browser can visit it through a network that fails when told to. Stop it in `afterAll`. */
export const serveSite = async (): Promise<{
  site: TestSite
  origin: string
  /** `cutOff`: the cookie of a visitor from whom nothing reaches the service. A browser told to be offline lets a request through now and then by its service worker. */
  network: { is: Network; cutOff?: string }
  stop(): Promise<void>
}> => {
  const site = await startSite()
  const folder = await mkdtemp(join(tmpdir(), 'assets-'))
  const assets = bundleWebAssets(join(import.meta.dirname, '../..'), folder)
  const network: { is: Network; cutOff?: string } = { is: 'fine' }
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith('/assets/')) {
      const bytes = await readFile(join(folder, 'hashed', basename(path))).catch(() => null)
      response.writeHead(bytes ? 200 : 404, { 'content-type': types[path.split('.').at(-1) ?? ''] ?? 'text/plain' })
      response.end(bytes)
      return
    }
    const isPost = request.method === 'POST'
    const isCutOff = network.cutOff !== undefined && request.headers.cookie?.includes(network.cutOff)
    if (isCutOff || (isPost && network.is === 'down')) {
      request.socket.destroy()
      return
    }
    const body = await bodyOf(request)
    const headers = new Headers(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
    const answer = await app.request(origin + path, {
      method: request.method ?? 'GET',
      headers,
      ...(isPost && { body: new Uint8Array(body) }),
    })
    if (isPost && network.is === 'answers-lost') {
      request.socket.destroy()
      return
    }
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    response.end(Buffer.from(await answer.arrayBuffer()))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://localhost:${address && typeof address === 'object' ? address.port : 0}`
  const plain = (name: string) => assets[name] ?? ''
  const app = createWebApp({
    ...site.deps,
    site: {
      ...site.deps.site,
      origin,
      // All of them, as the function hands them in: what the script is split into is kept for when there is no network.
      assets: {
        ...assets,
        'site.css': plain('site.css'),
        'work.css': plain('work.css'),
        'islands.js': plain('islands.js'),
      },
    },
  })
  return {
    site,
    origin,
    network,
    async stop() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await Promise.all([site.stop(), rm(folder, { recursive: true, force: true })])
    },
  }
}
