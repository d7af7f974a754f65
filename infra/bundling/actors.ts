import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { present } from '#infra/plain-problem.ts'

/** Makes `actors.json` of the register of actors that comes with the program. */
export const compileActors = (source: string, target: string): void => {
  const file = present(join(source, 'actors.yaml'), 'The register of actors')
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'actors.json'), JSON.stringify(parse(readFileSync(file, 'utf8'))))
}
