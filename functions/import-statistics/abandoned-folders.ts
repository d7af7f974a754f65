import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How the folders begin in which imports work. */
export const folderPrefix = 'valideringslyft-import-'

/** Longer than any import may take (Lambda's longest is 15 minutes). */
const abandonedMs = 20 * 60 * 1000

/** Removes what imports that were killed have left on the disk, which the next one in the same place needs: Lambda keeps /tmp when it starts a function anew after a timeout (its guide, "Lambda execution environment"). */
export const removeAbandoned = async (folder: string = tmpdir()): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(folderPrefix)) continue
    const path = join(folder, name)
    const changed = await stat(path).catch(() => null)
    if (changed && Date.now() - changed.mtimeMs > abandonedMs) await rm(path, { recursive: true, force: true })
  }
}
