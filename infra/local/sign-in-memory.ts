import type { Adapter, AdapterPayload } from 'oidc-provider'

/** What the sign-in provider remembers, for as long as this run lasts: sign-ins on the way, codes, grants. */
export const createSignInMemory = () => {
  const stored = new Map<string, { payload: AdapterPayload; endsAtMs: number }>()
  const alive = (key: string) => {
    const found = stored.get(key)
    if (!found || found.endsAtMs < Date.now()) return undefined
    return found.payload
  }
  const removeWhere = (matches: (payload: AdapterPayload) => boolean) => {
    for (const [key, { payload }] of stored) if (matches(payload)) stored.delete(key)
  }
  const findBy = (kind: string, field: 'uid' | 'userCode', value: string) => {
    for (const [key, { payload }] of stored)
      if (key.startsWith(`${kind}/`) && payload[field] === value) return alive(key)
    return undefined
  }

  return (kind: string): Adapter => ({
    async upsert(id, payload, expiresInSeconds = 3600) {
      removeWhere(({ exp }) => typeof exp === 'number' && exp * 1000 < Date.now())
      stored.set(`${kind}/${id}`, { payload, endsAtMs: Date.now() + expiresInSeconds * 1000 })
    },
    find: async (id) => alive(`${kind}/${id}`),
    findByUid: async (uid) => findBy(kind, 'uid', uid),
    findByUserCode: async (userCode) => findBy(kind, 'userCode', userCode),
    async consume(id) {
      const payload = alive(`${kind}/${id}`)
      if (payload) payload.consumed = Math.floor(Date.now() / 1000)
    },
    async destroy(id) {
      stored.delete(`${kind}/${id}`)
    },
    async revokeByGrantId(grantId) {
      removeWhere((payload) => payload.grantId === grantId)
    },
  })
}
