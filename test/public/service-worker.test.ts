import { runInNewContext } from 'node:vm'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { serviceWorkerProgram } from '#web/public/service-worker.ts'

type Listener = (event: Record<string, unknown>) => void
type Request = { mode: string; method: string; url: string }

type Answer = { ok: boolean; text: string; headers: Map<string, string>; clone(): Answer; blob(): Promise<string> }

const anAnswer = (text: string, headers: Iterable<[string, string]> = []): Answer => ({
  ok: true,
  text,
  headers: new Map(headers),
  clone: () => anAnswer(text, headers),
  blob: async () => text,
})

/** A browser's side of a service worker, with a network that can be cut and a clock that can be moved. */
const browser = () => {
  const stores = new Map<string, Map<string, Answer>>()
  const listeners = new Map<string, Listener>()
  /** `keepFor`: for whom the service says that its pages may be kept. */
  const network = { isUp: true, keepFor: null as string | null, asked: [] as { path: string; credentials?: string }[] }
  const clock = { nowMs: 0 }
  const pathOf = (request: string | Request) => (typeof request === 'string' ? request : request.url)
  const find = (store: Map<string, Answer>, path: string) =>
    store.get(path) ?? store.get(new URL(path, 'https://x').pathname)
  const caches = {
    open: async (name: string) => {
      const store = stores.get(name) ?? new Map<string, Answer>()
      stores.set(name, store)
      return {
        put: async (path: string, answer: Answer) => void store.set(path, answer),
        match: async (path: string) => find(store, path),
      }
    },
    keys: async () => [...stores.keys()],
    delete: async (name: string) => stores.delete(name),
    match: async (path: string) => [...stores.values()].map((store) => find(store, path)).find(Boolean),
  }
  const fetch = async (request: string | Request, init: { credentials?: string } = {}) => {
    network.asked.push({ path: pathOf(request), ...init })
    if (!network.isUp) throw new TypeError('no network')
    return anAnswer(`network ${pathOf(request)}`, network.keepFor ? [['x-keep-for', network.keepFor]] : [])
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
    const answer = answers[0] ? (await answers[0]).text : null
    await Promise.all(waits)
    return answer
  }
  class Response {
    static error = () => ({ text: 'error' })
    constructor(text: string, { headers }: { headers: Map<string, string> }) {
      Object.assign(this, anAnswer(text, headers))
    }
  }
  const load = (program: string) =>
    runInNewContext(program, {
      self,
      caches,
      fetch,
      URL,
      Promise,
      Response,
      Headers: Map,
      Date: { now: () => clock.nowMs },
    })
  return { stores, network, clock, dispatch, load }
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

  describe('where a page says that it may be kept', () => {
    const area = '/region/20/kartlaggning/2026/omrade/a'
    const open = (path = area) => world.dispatch('fetch', visit(path))
    const cutOff = async () => {
      world.network.isUp = false
      const shown = await open()
      world.network.isUp = true
      return shown
    }
    beforeEach(async () => {
      world.network.keepFor = 'anna'
      await open()
      await open(`${area}?start=A1`)
      world.network.keepFor = null
    })

    it('shows it when there is no network, and other pages not', async () => {
      expect(await cutOff()).toBe(`network https://x${area}`)
      world.network.isUp = false
      expect(await open('/region/20')).toBe('network /offline')
    })

    it.each(['/logga-ut', '/en/sign-out'])('forgets it at signing out (%s)', async (path) => {
      await world.dispatch('fetch', visit(path, { method: 'POST' }))
      expect(await cutOff()).toBe('network /offline')
    })

    it('forgets it when anybody signs in, and when a page is kept for somebody else', async () => {
      await open('/sign-in/callback?code=x')
      expect(await cutOff()).toBe('network /offline')
      world.network.keepFor = 'anna'
      await open()
      world.network.keepFor = 'bo'
      await open('/region/20/kartlaggning/2026/omrade/b')
      expect(await cutOff()).toBe('network /offline')
    })

    it('shows it no longer than a session can last', async () => {
      world.clock.nowMs = 12 * 3_600_000 - 1
      expect(await cutOff()).toBe(`network https://x${area}`)
      world.clock.nowMs += 1
      expect(await cutOff()).toBe('network /offline')
    })

    it('forgets it with an earlier build, whose script and stylesheet are gone', async () => {
      world.load(serviceWorkerProgram(['/assets/site-2.css']))
      await world.dispatch('install')
      await world.dispatch('activate')
      expect(await cutOff()).toBe('network /offline')
    })
  })
})
