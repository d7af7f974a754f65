import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { bareProblemOf, type FilePlace, type FileProblem, pathText } from './file-problem.ts'
import type { Instrument } from './instrument.ts'
import { instrumentShape } from './instrument-schema.ts'

export type ReadFile = Outcome<Instrument, { kind: 'file-problems'; problems: FileProblem[] }>

/** As many as anyone reads before mending the first. */
const maxProblems = 50

/** What the draft's parts are kept and addressed by. */
const twice = (instrument: Instrument): { path: PropertyKey[]; id: string }[] => {
  const seen = new Set<string>()
  const found: { path: PropertyKey[]; id: string }[] = []
  const see = (id: string, path: PropertyKey[]) => (seen.has(id) ? found.push({ path, id }) : seen.add(id))
  for (const [a, area] of instrument.areas.entries()) {
    see(area.id, ['areas', a, 'id'])
    see(area.letter, ['areas', a, 'letter'])
    for (const [i, indicator] of area.indicators.entries()) {
      see(indicator.id, ['areas', a, 'indicators', i, 'id'])
      const optionIds = indicator.options.map(({ id }) => id)
      for (const [o, id] of optionIds.entries())
        if (optionIds.indexOf(id) < o) found.push({ path: ['areas', a, 'indicators', i, 'options', o, 'id'], id })
      for (const [n, { id }] of indicator.actions.entries()) see(id, ['areas', a, 'indicators', i, 'actions', n, 'id'])
    }
  }
  return found
}

/**
 * Makes an instrument of what a file held, drafts too. Refused with every problem and its place; `placeOf` knows where a path stands in the file.
 */
export const checkFile = (raw: unknown, placeOf: (path: readonly PropertyKey[]) => FilePlace | null): ReadFile => {
  const problem = (path: readonly PropertyKey[]) => ({ place: placeOf(path), path: pathText(path) })
  const parsed = instrumentShape.safeParse(raw)
  if (!parsed.success)
    return refused({
      kind: 'file-problems',
      problems: parsed.error.issues
        .slice(0, maxProblems)
        .map((issue) => ({ ...problem(issue.path), ...bareProblemOf(issue) }) as FileProblem),
    })
  const problems = twice(parsed.data).map(({ path, id }): FileProblem => ({ ...problem(path), kind: 'id-twice', id }))
  return problems.length > 0 ? refused({ kind: 'file-problems', problems }) : done(parsed.data)
}
