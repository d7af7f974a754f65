import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { bundleFunction } from '#infra/bundling/function-bundle.ts'
import { compileInstruments } from '#infra/bundling/instruments.ts'
import { bundleWebAssets } from '#infra/bundling/web-assets.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bundling-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

describe('the bundle of a function', () => {
  const bundle = (nativePackages: string[] = []) =>
    bundleFunction({ root, name: 'greet', target: join(root, 'out'), nativePackages })

  it('says which function is missing', () => {
    expect(() => bundle()).toThrow('The function greet is missing')
  })

  it('runs, with CommonJS inside, and loads what is imported lazily from a file of its own', async () => {
    write('functions/greet/old.cjs', "module.exports = require('node:path').basename('/a/hello')")
    write('functions/greet/heavy.ts', "export const heavy = (word: string) => word + '!'")
    write(
      'functions/greet/handler.ts',
      "import word from './old.cjs'\nexport const handler = async () => (await import('./heavy.ts')).heavy(word)",
    )
    bundle()
    const { handler } = await import(pathToFileURL(join(root, 'out/handler.mjs')).href)
    expect(await handler()).toBe('hello!')
    expect(readdirSync(join(root, 'out/parts')).some((name) => name.startsWith('heavy-'))).toBe(true)
    expect(readFileSync(join(root, 'out/handler.mjs'), 'utf8')).not.toContain("+'!'")
  })

  it('says in one line which function has a fault', () => {
    write('functions/greet/handler.ts', "import { gone } from './gone.ts'\nexport const handler = gone")
    expect(() => bundle()).toThrow('The function greet could not be bundled.')
  })

  it('leaves nothing of an earlier bundle', () => {
    write('functions/greet/handler.ts', 'export const handler = () => 1')
    write('out/parts/old.mjs', '')
    bundle()
    expect(existsSync(join(root, 'out/parts/old.mjs'))).toBe(false)
  })

  it('takes native packages along, and says what to do when one is not installed', () => {
    write('functions/greet/handler.ts', 'export const handler = () => 1')
    write('node_modules/@scope/native/package.json', '{}')
    bundle(['@scope/native'])
    expect(existsSync(join(root, 'out/node_modules/@scope/native/package.json'))).toBe(true)
    expect(() => bundle(['@scope/other'])).toThrow(/@scope\/other.* is missing\. Run npm ci --os=linux/)
  })
})

describe('the compiled instrument', () => {
  it('has the areas in the order of their letters, whatever the files are called', () => {
    write('data/mapping-9/instrument.yaml', 'id: mapping-9\ntitle: { sv: Kartläggning }')
    write('data/mapping-9/z-first.yaml', 'letter: A\nid: first')
    write('data/mapping-9/a-second.yaml', 'letter: B\nid: second')
    write('data/mapping-9/notes.txt', 'no area')
    compileInstruments(join(root, 'data'), join(root, 'out'))
    expect(readdirSync(join(root, 'out'))).toEqual(['mapping-9.json'])
    expect(JSON.parse(readFileSync(join(root, 'out/mapping-9.json'), 'utf8'))).toEqual({
      id: 'mapping-9',
      title: { sv: 'Kartläggning' },
      areas: [
        { letter: 'A', id: 'first' },
        { letter: 'B', id: 'second' },
      ],
    })
  })

  it('says when a folder holds no instrument or no areas', () => {
    mkdirSync(join(root, 'data/empty'), { recursive: true })
    expect(() => compileInstruments(join(root, 'data'), join(root, 'out'))).toThrow('The instrument is missing')
    write('data/empty/instrument.yaml', 'id: empty')
    expect(() => compileInstruments(join(root, 'data'), join(root, 'out'))).toThrow('The instrument has no areas')
  })
})

describe('the files of the site', () => {
  it('are named by their content and listed by their own name', () => {
    write('web/styles/site.css', 'a { color: red }')
    write('web/styles/work.css', 'b { color: red }')
    write('web/islands/main.ts', "document.title = 'x'")
    write('web/embed/script/embed.ts', "document.title = 'y'")
    write('web/embed/region/embed-region.ts', "document.title = 'z'")
    write('web/static/favicon.svg', '<svg/>')
    const manifest = bundleWebAssets(root, join(root, 'out'))
    expect(manifest).toEqual({
      'site.css': expect.stringMatching(/^\/assets\/site-[A-Z0-9]{8}\.css$/),
      'work.css': expect.stringMatching(/^\/assets\/work-[A-Z0-9]{8}\.css$/),
      'islands.js': expect.stringMatching(/^\/assets\/islands-[A-Z0-9]{8}\.js$/),
    })
    for (const address of Object.values(manifest))
      expect(existsSync(join(root, 'out/hashed', address.replace('/assets/', '')))).toBe(true)
    expect(readdirSync(join(root, 'out/plain')).sort()).toEqual(['embed-region.js', 'embed.js', 'favicon.svg'])

    cpSync(join(root, 'web'), join(root, 'changed/web'), { recursive: true })
    write('changed/web/styles/site.css', 'a { color: blue }')
    const changed = bundleWebAssets(join(root, 'changed'), join(root, 'out'))
    expect(changed['site.css']).not.toBe(manifest['site.css'])
    expect(changed['islands.js']).toBe(manifest['islands.js'])
  })

  it('hold what a page alone loads in a file of its own, named by its content', () => {
    write('web/styles/site.css', 'a { color: red }')
    write('web/styles/work.css', 'b { color: red }')
    write('web/islands/main.ts', "if (document.title) void import('./rare.ts').then(({ rare }) => rare('x'))")
    write('web/embed/script/embed.ts', "document.title = 'y'")
    write('web/embed/region/embed-region.ts', "document.title = 'z'")
    write('web/islands/rare.ts', "export const rare = (word: string) => { document.title = word + 'seldom' }")
    const manifest = bundleWebAssets(root, join(root, 'out'))
    const rare = manifest['rare.js']?.replace('/assets/', '') ?? ''
    expect(rare).toMatch(/^rare-[A-Z0-9]{8}\.js$/)
    const read = (name: string) => readFileSync(join(root, 'out/hashed', name), 'utf8')
    expect(read(rare)).toContain('seldom')
    const islands = read(manifest['islands.js']?.replace('/assets/', '') ?? '')
    expect(islands).not.toContain('seldom')
    expect(islands).toContain(`./${rare}`)
  })

  it('say what is missing', () => {
    expect(() => bundleWebAssets(root, join(root, 'out'))).toThrow('The stylesheet is missing')
  })
})
