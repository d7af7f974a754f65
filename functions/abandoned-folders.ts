import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Longer than any run may take (Lambda's longest is 15 minutes). */
const abandonedMs = 20 * 60 * 1000

/**
 * A new folder to work in, once those that earlier runs have left under the same prefix are removed: Lambda keeps /tmp when it starts a function anew after a timeout (its guide, "Lambda execution environment"), and what is full of old files has no room
 * for the new. Whoever makes it removes it.
 */
export const makeWorkFolder = async (prefix: string, parent: string = tmpdir()): Promise<string> => {
  for (const name of await readdir(parent)) {
    if (!name.startsWith(prefix)) continue
    const path = join(parent, name)
    const changed = await stat(path).catch(() => null)
    if (changed && Date.now() - changed.mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true })
  }
  return mkdtemp(join(parent, prefix))
}
