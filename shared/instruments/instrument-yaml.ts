import { isScalar, LineCounter, parseDocument, stringify } from 'yaml'
import { refused } from '#shared/platform/outcome.ts'
import { checkFile, type ReadFile } from './check-file.ts'
import type { FilePlace } from './file-problem.ts'
import type { Instrument } from './instrument.ts'
import { withoutUsualValues } from './usual-values.ts'

/** The instrument as a YAML file, the same form as those in shared/instruments/data but in one piece: usual values are left out. */
export const toYaml = (instrument: Instrument): string => stringify(withoutUsualValues(instrument), { lineWidth: 140 })

/** More than any instrument; deeper nesting of anchors is an attack. */
const maxAliases = 100

/** Reads a YAML file, the one that `toYaml` makes or one written by hand. Refused with every problem and its line. */
export const fromYaml = (text: string): ReadFile => {
  const lines = new LineCounter()
  const placeAt = (offset: number): FilePlace => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const unreadable = (place: FilePlace | null) =>
    refused({ kind: 'file-problems' as const, problems: [{ kind: 'unreadable' as const, place, path: '' }] })
  const [error] = document.errors
  if (error) return unreadable(placeAt(error.pos[0]))
  const placeOf = (path: readonly PropertyKey[]): FilePlace | null => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const range = isScalar(node) || (typeof node === 'object' && node !== null && 'range' in node) ? node.range : null
      if (Array.isArray(range) && typeof range[0] === 'number') return placeAt(range[0])
    }
    return null
  }
  let raw: unknown
  try {
    raw = document.toJS({ maxAliasCount: maxAliases })
  } catch {
    return unreadable(null)
  }
  return checkFile(raw, placeOf)
}
