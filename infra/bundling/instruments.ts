import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { PlainProblem, present } from '#infra/plain-problem.ts'

const readYaml = (path: string): Record<string, unknown> => {
  const value: unknown = parse(readFileSync(path, 'utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${path} holds no YAML mapping`)
  return value as Record<string, unknown>
}

const compile = (folder: string): Record<string, unknown> => {
  const head = readYaml(present(join(folder, 'instrument.yaml'), 'The instrument'))
  const areaFiles = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'instrument.yaml')
  if (areaFiles.length === 0) throw new PlainProblem(`The instrument has no areas: ${folder}`)
  const areas = areaFiles
    .map((name) => readYaml(join(folder, name)))
    .sort((a, b) => String(a.letter).localeCompare(String(b.letter), 'sv'))
  return { ...head, areas }
}

/** Makes one JSON file of each instrument's folder (`instrument.yaml` and a file an area), with the areas in the order of their letters. */
export const compileInstruments = (source: string, target: string): void => {
  mkdirSync(target, { recursive: true })
  const folders = readdirSync(present(source, 'The folder of instruments'), { withFileTypes: true })
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    const instrument = compile(join(source, folder.name))
    writeFileSync(join(target, `${basename(folder.name)}.json`), JSON.stringify(instrument))
  }
}
