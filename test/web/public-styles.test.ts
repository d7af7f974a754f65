import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { languages } from '#shared/platform/language.ts'
import { addressOf, type GetRouteId, pages } from '#test/browser/pages.ts'
import { type BusySite, startBusySite } from '#test/security/busy-site.ts'
import { access } from '#web/access.ts'

const styles = new URL('../../web/styles/', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, styles), 'utf8')
const importedBy = (name: string) =>
  [...read(name).matchAll(/@import "\.\/([\w-]+\.css)"/g)].flatMap(([, file]) => file ?? [])
const classesOf = (files: readonly string[]) =>
  new Set(files.flatMap((file) => [...read(file).matchAll(/\.([a-z][\w-]+)/g)].flatMap(([, name]) => name ?? [])))

describe('the stylesheet of those who are signed in', () => {
  let site: BusySite
  beforeAll(async () => {
    site = await startBusySite()
  }, 60_000)
  afterAll(() => site.stop())

  it('holds nothing that a public page needs', async () => {
    const common = classesOf(importedBy('site.css'))
    // What the design system brings is in site.css; these files say how it looks in their places.
    const work = [...classesOf(importedBy('work.css'))].filter((name) => !common.has(name) && !name.startsWith('ds-'))
    expect(work.length).toBeGreaterThan(100)
    const open = (Object.keys(pages) as GetRouteId[]).filter((id) => access[id] === 'public')
    const lacking: string[] = []
    for (const id of open)
      for (const language of languages) {
        const address = addressOf(id, language)
        if (address === null) continue
        const html = await (await site.get(address)).text()
        const used = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names?.split(' ') ?? []))
        lacking.push(...work.filter((name) => used.has(name)).map((name) => `${id}: ${name}`))
      }
    expect([...new Set(lacking)]).toEqual([])
  }, 60_000)
})
