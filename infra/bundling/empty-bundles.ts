import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Bundles, functionNames } from './bundle-all.ts'

/** Bundles of nothing, for reading a template that nobody runs: what it declares does not depend on what a bundle holds. */
export const emptyBundles = (target: string): Bundles => {
  const write = (folder: string, name: string) => {
    mkdirSync(join(target, folder), { recursive: true })
    writeFileSync(join(target, folder, name), '// empty\n')
  }
  for (const name of functionNames) write(name, 'handler.mjs')
  for (const name of ['hashed', 'plain']) write(join('assets', name), 'empty.js')
  return { functions: target, assets: join(target, 'assets') }
}
