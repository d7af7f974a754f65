import { existsSync } from 'node:fs'

/** A file that the bundles are made of is not there. The message is for a person. */
export class MissingFile extends Error {
  override name = 'MissingFile'
}

/** The path itself, when something stands there. Throws `MissingFile` saying what it would have been. */
export const present = (path: string, what: string): string => {
  if (!existsSync(path)) throw new MissingFile(`${what} is missing: ${path}`)
  return path
}
