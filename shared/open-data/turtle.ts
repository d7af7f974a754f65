import { type Quad, Writer } from 'n3'
import { vocabularies } from './vocabularies.ts'

/** A graph as Turtle. */
export const turtle = (quads: readonly Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ prefixes: vocabularies })
    writer.addQuads([...quads])
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)))
  })
