import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { present } from '#infra/plain-problem.ts'

const read = (file: string): unknown => parse(readFileSync(present(file, 'A file of a course'), 'utf8'))

/** Makes `courses.json` of the courses in the folder, one a folder: what is said of the whole in `course.yaml`, its parts in the other files, in the order of their names. */
export const compileCourses = (source: string, target: string): void => {
  const courses = readdirSync(present(source, 'The folder of courses'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const parts = readdirSync(join(source, name)).filter((file) => /^\d.*\.yaml$/.test(file))
      return {
        ...(read(join(source, name, 'course.yaml')) as object),
        modules: parts.toSorted().map((file) => read(join(source, name, file))),
      }
    })
  mkdirSync(target, { recursive: true })
  writeFileSync(join(target, 'courses.json'), JSON.stringify(courses))
}
