import { keepForHeader, keptPageMs } from '../assessments/offline-pages.ts'
import { pathTo, technicalPaths } from '../paths.ts'

/**
 * The service worker's own program. It keeps the offline pages with what they need, asked for without cookies so that they hold nobody's name, and shows them when
 * a page cannot be fetched. Pages that say so (web/assessments/offline-pages.ts) it keeps for the one person who opened them: they are shown when there is no
 * network, for as long as a session can last, and removed when she signs out or anybody signs in. It answers nothing else. `files` are the addresses of stylesheet and
 * script; a change in them makes a new store and removes all old ones.
 */
export const serviceWorkerProgram = (files: readonly string[]): string => {
  const pages = { sv: pathTo('offline', 'sv'), en: pathTo('offline', 'en') }
  const kept = [pages.sv, pages.en, ...files]
  const ends = [pathTo('signOut', 'sv'), pathTo('signOut', 'en'), technicalPaths.signInCallback]
  return `const store = ${JSON.stringify(`offline ${files.join(' ')}`)}
const kept = ${JSON.stringify(kept)}
const ends = ${JSON.stringify(ends)}
const own = 'own '

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

const forget = async (isOld) => {
  const names = await caches.keys()
  await Promise.all(names.filter(isOld).map((name) => caches.delete(name)))
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forget((name) => name !== store).then(() => self.clients.claim()))
})

const keepPage = async (url, answer) => {
  const name = own + answer.headers.get('${keepForHeader}')
  await forget((each) => each.startsWith(own) && each !== name)
  const headers = new Headers(answer.headers)
  headers.set('x-kept-at', String(Date.now()))
  const cache = await caches.open(name)
  await cache.put(url, new Response(await answer.blob(), { headers }))
}

const keptPage = async (url) => {
  for (const name of await caches.keys()) {
    if (!name.startsWith(own)) continue
    const found = await (await caches.open(name)).match(url)
    if (!found) continue
    if (Date.now() - Number(found.headers.get('x-kept-at')) < ${keptPageMs}) return found
    await caches.delete(name)
  }
}

const offlinePage = async (pathname) =>
  (await caches.match(/^\\/en(\\/|$)/.test(pathname) ? ${JSON.stringify(pages.en)} : ${JSON.stringify(pages.sv)})) ?? Response.error()

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname, search } = new URL(request.url)
  if (request.mode === 'navigate' && ends.includes(pathname)) event.waitUntil(forget((name) => name.startsWith(own)))
  if (request.mode === 'navigate' && request.method === 'GET') {
    const url = origin + pathname
    const show = async () => {
      const answer = await fetch(request).catch(() => null)
      if (!answer) return (await keptPage(url)) ?? offlinePage(pathname)
      if (answer.ok && search === '' && answer.headers.get('${keepForHeader}')) event.waitUntil(keepPage(url, answer.clone()))
      return answer
    }
    event.respondWith(show())
  } else if (request.method === 'GET' && ${JSON.stringify(files)}.includes(pathname)) {
    event.respondWith(fetch(request).catch(async () => (await caches.match(request.url)) ?? Response.error()))
  }
})
`
}
