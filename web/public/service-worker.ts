import { pathTo } from '../paths.ts'

/**
 * The service worker's own program: keeps the offline pages with what they need, and shows them when a page cannot be fetched. It
 * answers nothing else, keeps no page that a person has opened, and asks for the offline pages without cookies, so that they hold
 * nobody's name. `files` are the addresses of stylesheet and script; a change in them makes a new store and removes the old one.
 */
export const serviceWorkerProgram = (files: readonly string[]): string => {
  const pages = { sv: pathTo('offline', 'sv'), en: pathTo('offline', 'en') }
  const kept = [pages.sv, pages.en, ...files]
  return `const store = ${JSON.stringify(`offline ${files.join(' ')}`)}
const kept = ${JSON.stringify(kept)}

self.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(store)
    await Promise.all(kept.map(async (path) => {
      const answer = await fetch(path, { credentials: 'omit', cache: 'reload' })
      if (answer.ok) await cache.put(path, answer)
    }))
    await self.skipWaiting()
  }
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys()
    await Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)))
    await self.clients.claim()
  }
  event.waitUntil(tidy())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.mode === 'navigate' && request.method === 'GET') {
    const { pathname } = new URL(request.url)
    const page = /^\\/en(\\/|$)/.test(pathname) ? ${JSON.stringify(pages.en)} : ${JSON.stringify(pages.sv)}
    event.respondWith(fetch(request).catch(async () => (await caches.match(page)) ?? Response.error()))
  } else if (request.method === 'GET' && ${JSON.stringify(files)}.includes(new URL(request.url).pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()))
  }
})
`
}
