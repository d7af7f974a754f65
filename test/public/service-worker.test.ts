import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { serviceWorkerProgram } from '#web/public/service-worker.ts'

type Listener = (event: Record<string, unknown>) => void
type Request = { mode: string; method: string; url: string }

/** A browser's side of a service worker, with a network that can be cut. */
const browser = () => {
  const stores = new Map<string, Map<string, string>>()
  const listeners = new Map<string, Listener>()
  const network = { isUp: true, asked: [] as { path: string; credentials?: string }[] }
  const pathOf = (request: string | Request) => (typeof request === 'string' ? request : request.url)
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, string>()
      stores.set(name, store)
      return { put: async (path: string, answer: { text: string }) => void store.set(path, answer.text) }
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (path: string) => {
      const found = [...stores.values()].map((store) => store.get(new URL(path, 'https://x').pathname)).find(Boolean)
      return found ? { text: found } : undefined
    },
  }
  const fetch = async (request: string | Request, init: { credentials?: string } = {}) => {
    network.asked.push({ path: pathOf(request), ...init })
    if (!network.isUp) throw new TypeError('no network')
    return { ok: true, text: `network ${pathOf(request)}` }
  }
  const self = {
    addEventListener: (name: string, listener: Listener) => listeners.set(name, listener),
    skipWaiting: async () => {},
    clients: { claim: async () => {} },
  }
  const dispatch = async (name: string, event: Record<string, unknown> = {}) => {
    const waits: unknown[] = []
    const answers: Promise<{ text: string }>[] = []
    listeners.get(name)?.({
      ...event,
      waitUntil: (promise: unknown) => waits.push(promise),
      respondWith: (promise: Promise<{ text: string }>) => answers.push(promise),
    })
    await Promise.all(waits)
    return answers[0] ? (await answers[0]).text : null
  }
  const load = (program: string) =>
    runInNewContext(program, { self, caches, fetch, URL, Promise, Response: { error: () => ({ text: 'error' }) } })
  return { stores, network, dispatch, load }
}

const visit = (path: string, change: Partial<Request> = {}) => ({
  request: { mode: 'navigate', method: 'GET', url: `https://x${path}`, ...change },
})

describe('the service worker', () => {
  let world: ReturnType<typeof browser>
  beforeEach(async () => {
    world = browser()
    world.load(serviceWorkerProgram(['/assets/site-1.css']))
    await world.dispatch('install')
    await world.dispatch('activate')
  })

  it('asks for the offline pages without cookies', () => {
    expect(world.network.asked.filter(({ path }) => path.endsWith('offline'))).toEqual([
      { path: '/offline', credentials: 'omit', cache: 'reload' },
      { path: '/en/offline', credentials: 'omit', cache: 'reload' },
    ])
  })

  it('shows the offline page in the language of the address when there is no network', async () => {
    world.network.isUp = false
    expect(await world.dispatch('fetch', visit('/region/20'))).toBe('network /offline')
    expect(await world.dispatch('fetch', visit('/en/region/20'))).toBe('network /en/offline')
    expect(await world.dispatch('fetch', visit('/en'))).toBe('network /en/offline')
    expect(await world.dispatch('fetch', visit('/enkelt'))).toBe('network /offline')
  })

  it('lets the network answer as long as it does, and keeps no page that was opened', async () => {
    expect(await world.dispatch('fetch', visit('/region/20'))).toBe('network https://x/region/20')
    expect([...world.stores.values()].flatMap((store) => [...store.keys()])).toEqual([
      '/offline',
      '/en/offline',
      '/assets/site-1.css',
    ])
  })

  it('leaves posted forms and the scripts’ own requests alone', async () => {
    world.network.isUp = false
    expect(await world.dispatch('fetch', visit('/region/20', { method: 'POST' }))).toBeNull()
    expect(await world.dispatch('fetch', visit('/region/20', { mode: 'cors' }))).toBeNull()
  })

  it('gives the offline page its stylesheet', async () => {
    world.network.isUp = false
    expect(await world.dispatch('fetch', visit('/assets/site-1.css', { mode: 'no-cors' }))).toBe(
      'network /assets/site-1.css',
    )
  })

  it('removes the store of an earlier build', async () => {
    world.load(serviceWorkerProgram(['/assets/site-2.css']))
    await world.dispatch('install')
    await world.dispatch('activate')
    expect([...world.stores.keys()]).toEqual(['offline /assets/site-2.css'])
  })
})
