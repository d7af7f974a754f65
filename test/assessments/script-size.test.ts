import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { bundleWebAssets } from '#infra/bundling/web-assets.ts'

/** What the page of an area may load of script, compressed (the design's bar). */
const maxBytes = 20_000

describe('the script of every page, and so of an area', () => {
  it('is at most 20 kB, compressed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'assets-'))
    const assets = bundleWebAssets(join(import.meta.dirname, '../..'), folder)
    const scripts = Object.entries(assets).filter(([name]) => name.endsWith('.js'))
    const sizes = await Promise.all(
      scripts.map(async ([, address]) => gzipSync(await readFile(join(folder, 'hashed', basename(address)))).length),
    )
    await rm(folder, { recursive: true, force: true })
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(maxBytes)
  })
})
