import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { TestSite } from '#test/support/site.ts'
import { report } from './measure.ts'

const maxBytes = 60_000

/** Bytes of a first visit to the start page: HTML, CSS and script, compressed, against the 60 kB that we allow ourselves. */
export const benchFirstVisit = async (site: TestSite, root: string): Promise<void> => {
  const html = await (await site.get('/')).text()
  const folder = join(root, '.build', 'assets', 'hashed')
  const files = readdirSync(folder).filter((name) => /\.(css|js)$/.test(name))
  const parts = [Buffer.from(html), ...files.map((name) => readFileSync(join(folder, name)))]
  const sum = (compress: (part: Buffer) => Buffer) => parts.reduce((total, part) => total + compress(part).length, 0)
  const gzipped = sum((part) => gzipSync(part))
  report(
    'bytes of a first visit',
    gzipped / maxBytes,
    `${gzipped} gzip, ${sum((part) => brotliCompressSync(part))} brotli, of ${maxBytes} allowed`,
  )
}
