import { LineCounter, parseDocument, stringify } from 'yaml'
import { bareProblemOf, type FileProblem, pathText } from '#shared/instruments/file-problem.ts'
import { done, type Outcome, refused } from '#shared/platform/outcome.ts'
import { type Course, usualModule } from './course.ts'
import { courseSchema, mostCourseBytes } from './course-schema.ts'

/** What may be wrong with a course and with no file of another kind: told by the schema, but for the last. */
const ownProblems = ['no-captions', 'one-right', 'none-right', 'too-large'] as const
type OwnProblem = { place: FileProblem['place']; path: string; kind: (typeof ownProblems)[number] }
export type CourseFileProblem = FileProblem | OwnProblem

export type ReadCourse = Outcome<Course, { kind: 'file-problems'; problems: CourseFileProblem[] }>

/** More than any course; deeper nesting of anchors is an attack. */
const maxAliases = 100
/** As many as anyone reads before mending the first. */
const maxProblems = 50

/** The course as one YAML file; what parts do not have is left out. */
export const toYaml = (course: Course): string =>
  stringify(
    {
      ...course,
      modules: course.modules.map((module) =>
        Object.fromEntries(
          Object.entries(module).filter(
            ([field, value]) =>
              !(field in usualModule) ||
              JSON.stringify(value) !== JSON.stringify(usualModule[field as keyof typeof usualModule]),
          ),
        ),
      ),
    },
    { lineWidth: 0, blockQuote: 'literal' },
  )

/** Reads the file that `toYaml` makes, or one written by hand. Refused with every problem and its line. */
export const fromYaml = (text: string): ReadCourse => {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  const asWhole = (kind: 'unreadable' | 'too-large', place: FileProblem['place']): ReadCourse =>
    refused({ kind: 'file-problems', problems: [{ kind, place, path: '' }] })
  const [error] = document.errors
  if (error) return asWhole('unreadable', placeAt(error.pos[0]))
  const placeOf = (path: readonly PropertyKey[]): FileProblem['place'] => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true)
      const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : null
      if (Array.isArray(range) && typeof range[0] === 'number') return placeAt(range[0])
    }
    return null
  }
  let raw: unknown
  try {
    raw = document.toJS({ maxAliasCount: maxAliases })
  } catch {
    return asWhole('unreadable', null)
  }
  const parsed = courseSchema.safeParse(raw)
  if (parsed.success)
    return Buffer.byteLength(JSON.stringify(parsed.data)) > mostCourseBytes
      ? asWhole('too-large', null)
      : done(parsed.data)
  return refused({
    kind: 'file-problems',
    problems: parsed.error.issues.slice(0, maxProblems).map((issue): CourseFileProblem => {
      const at = { place: placeOf(issue.path), path: pathText(issue.path) }
      const own = issue.code === 'custom' ? String(issue.params?.problem) : null
      if (own === 'twice') return { ...at, kind: 'id-twice', id: String(document.getIn(issue.path)) }
      const kind = ownProblems.find((one) => one === own)
      // zod knows the kind with its facts together; the compiler cannot follow that through a spread.
      return kind ? { ...at, kind } : ({ ...at, ...bareProblemOf(issue) } as FileProblem)
    }),
  })
}
