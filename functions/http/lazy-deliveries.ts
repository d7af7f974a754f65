import type { ApiKeys } from '#shared/api-keys/api-keys.ts'
import type { Deliveries } from '#shared/deliveries/deliveries.ts'
import type { Objects } from '#shared/platform/objects.ts'
import { once } from '#shared/platform/once.ts'
import type { Store } from '#shared/platform/store.ts'
import type { WebDeps } from '#web/deps.ts'

type Kept = { store: Store; objects: Objects }

/** Deliveries of figures, their rules loaded when the first page or call needs them and not at a cold start. */
export const lazyDeliveries = (kept: Kept): Deliveries => {
  const made = once(async () => (await import('#shared/deliveries/create-deliveries.ts')).createDeliveries(kept))
  return {
    list: async (options) => (await made()).list(options),
    find: async (id) => (await made()).find(id),
    retry: async (id) => (await made()).retry(id),
    refusals: async (delivery, page) => (await made()).refusals(delivery, page),
    refusalsAddress: async (delivery) => (await made()).refusalsAddress(delivery),
    receive: async (input) => (await made()).receive(input),
    accept: async (input) => (await made()).accept(input),
    reject: async (input) => (await made()).reject(input),
    withdraw: async (input) => (await made()).withdraw(input),
    counted: async (measure) => (await made()).counted(measure),
    parts: async (measure) => (await made()).parts(measure),
  }
}

/** Keys of the API, loaded at the first use. */
export const lazyApiKeys = (store: Store): ApiKeys => {
  const made = once(async () => (await import('#shared/api-keys/api-keys.ts')).createApiKeys(store))
  return {
    list: async () => (await made()).list(),
    issue: async (input) => (await made()).issue(input),
    revoke: async (input) => (await made()).revoke(input),
    open: async (text, at) => (await made()).open(text, at),
  }
}

/** The newest cube, its reader loaded at the first use. */
export const lazyCubes = (kept: Kept): WebDeps['cubes'] => ({
  latest: async () => (await import('#shared/cube/cube-store.ts')).readLatestCube(kept),
})
