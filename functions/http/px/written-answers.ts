import { createHash } from 'node:crypto'

/** An answer as it is sent, with the strong tag of its bytes. */
export type Written = { bytes: Uint8Array; tag: string }

/**
 * Keeps the answers that were written last, at most `maxBytes` of them: what costs is to select and write, and many readers ask for the same. `of` names the table as it is now, so that nothing old is
 * ever given. Those who ask at the same time wait for one writing.
 */
export const createWrittenAnswers = (maxBytes: number) => {
  const kept = new Map<string, Promise<Written>>()
  const sizes = new Map<string, number>()
  const versions = new WeakMap<object, number>()
  let [total, lastVersion] = [0, 0]

  const forget = (key: string) => {
    kept.delete(key)
    total -= sizes.get(key) ?? 0
    sizes.delete(key)
  }
  const note = (key: string, size: number) => {
    if (!kept.has(key)) return
    sizes.set(key, size)
    total += size
    for (const oldest of kept.keys()) {
      if (total <= maxBytes) return
      if (sizes.has(oldest)) forget(oldest)
    }
  }
  const versionOf = (of: object): number => {
    const known = versions.get(of)
    if (known !== undefined) return known
    lastVersion += 1
    versions.set(of, lastVersion)
    return lastVersion
  }
  return {
    async get(of: object, name: string, write: () => Promise<Uint8Array>): Promise<Written> {
      const key = `${versionOf(of)} ${name}`
      const known = kept.get(key)
      if (known) {
        // The one asked for last goes last.
        kept.delete(key)
        kept.set(key, known)
        return known
      }
      const writing = write().then((bytes) => ({ bytes, tag: tagOf(bytes) }))
      kept.set(key, writing)
      return writing.then(
        (written) => {
          note(key, written.bytes.length)
          return written
        },
        (error: unknown) => {
          forget(key)
          throw error
        },
      )
    },
  }
}

export type WrittenAnswers = ReturnType<typeof createWrittenAnswers>

/** A strong tag: the hash of the bytes. */
export const tagOf = (bytes: Uint8Array): string => `"${createHash('sha256').update(bytes).digest('base64url')}"`
