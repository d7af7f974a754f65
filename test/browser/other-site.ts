import { once } from 'node:events'
import { createServer } from 'node:http'

/** Another organisation's site: one page of its own, with what has been pasted into it. */
export const serveOtherSite = async (pasted: string): Promise<{ address: string; stop: () => Promise<void> }> => {
  const html = `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Kommunen</title><h1>Kommunens egen sida</h1>${pasted}</html>`
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const place = server.address()
  if (typeof place !== 'object' || place === null) throw new Error('the other site has no address')
  return {
    address: `http://127.0.0.1:${place.port}/`,
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
