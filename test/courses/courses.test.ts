import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { areCaptions } from '#shared/courses/captions.ts'
import { type Course, firstModuleIds, type Question } from '#shared/courses/course.ts'
import { courseSchema } from '#shared/courses/course-schema.ts'
import { type Courses, createCourses } from '#shared/courses/courses.ts'
import { countOthers, minimumOthers } from '#shared/courses/others-choices.ts'
import { noProgress, stateOf, withModuleDone } from '#shared/courses/progress.ts'
import { choicesOf, isRight, shuffled } from '#shared/courses/quiz.ts'
import { noTaker, type Taker } from '#shared/courses/taker.ts'
import { tallyOf } from '#shared/courses/tally.ts'
import { newcomersCourse, ratedExamples } from '#shared/demonstration/load-courses.ts'
import { findIndicator, levels } from '#shared/instruments/instrument.ts'
import { createPeople } from '#shared/people/people.ts'
import type { Person } from '#shared/people/person.ts'
import type { RegionCode } from '#shared/regions/regions.ts'
import { articlesFolder } from '#test/support/articles.ts'
import { readMappingInstrument } from '#test/support/instrument.ts'
import { startStore, type TestStore } from '#test/support/stores.ts'

const at = new Date('2026-10-05T12:00:00Z')
const person = (name: string): Person => ({
  email: `${name}@example.se`,
  name,
  memberships: [{ scope: '20', roles: ['editor'] }],
})
const actor = (name: string) => ({ id: `${name}@example.se`, name })

const rawCourses = async (): Promise<unknown[]> =>
  JSON.parse(await readFile(join(articlesFolder(), 'courses.json'), 'utf8')) as unknown[]
const shipped = async (id: string): Promise<Course> => {
  const course = (await rawCourses()).map((raw) => courseSchema.parse(raw)).find((one) => one.id === id)
  if (!course) throw new Error(`no course ${id}`)
  return course
}

describe('the courses that come with the program', () => {
  it('keep to their schema, in both languages, and have addresses of their own', async () => {
    const courses = (await rawCourses()).map((raw) => courseSchema.parse(raw))
    for (const language of ['sv', 'en'] as const)
      expect(new Set(courses.map(({ slug }) => slug[language])).size).toBe(courses.length)
  })

  it('has the mapping’s training with examples of real questions, and a reason for the editors’ level in both languages', async () => {
    const instrument = await readMappingInstrument()
    const mapping = await shipped('mapping')
    expect(mapping.modules.map(({ id }) => id)).toEqual([...firstModuleIds])
    const examples = mapping.modules.flatMap((module) => module.examples)
    expect(Object.fromEntries(examples.map(({ id, level }) => [id, level]))).toEqual(ratedExamples)
    for (const { indicatorId, level, reasons, situation } of examples) {
      expect(findIndicator(instrument, indicatorId)?.indicator.levels).toHaveLength(levels.length)
      expect(reasons.sv).toContain(`Nivå ${level}.`)
      expect(reasons.en).toContain(`Level ${level}.`)
      expect(situation.sv).toContain('(påhittad)')
      expect(situation.en).toContain('(made up)')
    }
  })

  it('has half an hour for newcomers, with eight questions that each cite a source', async () => {
    const course = await shipped(newcomersCourse.id)
    expect(course.modules.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(30)
    expect(course.modules.map(({ id }) => id)).toEqual([...newcomersCourse.moduleIds])
    const questions = course.modules.flatMap(({ quiz }) => quiz)
    expect(questions.map(({ id }) => id)).toEqual(Object.keys(newcomersCourse.wrong))
    for (const { sources } of questions) expect(sources.length).toBeGreaterThan(0)
    for (const question of questions)
      if (question.kind === 'order') expect(shuffled(question.steps)).not.toEqual(question.steps)
  })
})

describe('a course', () => {
  it('cannot have a film without captions and a transcript, nor two things of the same name', async () => {
    const course = await shipped(newcomersCourse.id)
    const withFilm = (film: unknown) =>
      courseSchema.safeParse({ ...course, modules: course.modules.map((module) => ({ ...module, film })) }).success
    const captions = { sv: 'WEBVTT\n\n00:01.000 --> 00:03.000\nHej.', en: null }
    const transcript = { sv: 'Hej.', en: 'Hello.' }
    const film = { url: '/film/a.mp4', captions, transcript }
    expect(withFilm(film)).toBe(true)
    expect(withFilm({ ...film, url: 'https://films.example/a' })).toBe(true)
    for (const bad of [
      { url: film.url, transcript },
      { ...film, captions: { sv: '', en: null } },
      { ...film, captions: { sv: 'WEBVTT', en: null } },
      { ...film, transcript: { sv: 'Hej.', en: '' } },
      { ...film, url: 'javascript:alert(1)' },
      { ...film, url: 'http://films.example/a' },
    ])
      expect(withFilm(bad)).toBe(false)
    const [first] = course.modules
    expect(courseSchema.safeParse({ ...course, modules: [first, first] }).success).toBe(false)
  })

  it('takes as captions what browsers show', () => {
    expect(areCaptions('WEBVTT - Film\n\n1\n01:00:01.000 --> 01:00:03.000 align:start\nHej.\n')).toBe(true)
    for (const text of ['', 'Hej.', 'WEBVTTX\n\n00:01.000 --> 00:03.000\nHej.', 'WEBVTT\n\n00:01 --> 00:03\nHej.'])
      expect(areCaptions(text)).toBe(false)
  })

  it('is done once all parts are, in any order; a part that is changed afterwards is told', async () => {
    const course = await shipped('mapping')
    fc.assert(
      fc.property(fc.shuffledSubarray([...course.modules], { minLength: 1 }), (order) => {
        const progress = order.reduce(
          (before, module) => withModuleDone(before, { course, module, checked: [], at }),
          noProgress(course.id),
        )
        expect(progress.finishedAt).toBe(order.length === course.modules.length ? at.toISOString() : null)
        const [module] = order
        if (!module) return
        const later = withModuleDone(progress, { course, module, checked: [], at: new Date('2027-01-01T00:00:00Z') })
        expect(later.finishedAt).toBe(progress.finishedAt)
        expect(stateOf(progress, module)).toBe('done')
        expect(stateOf(progress, { ...module, body: { ...module.body, sv: 'Ny text.' } })).toBe('changed')
      }),
    )
  })

  it('has a question right only with all the right choices and no other', async () => {
    const questions = (await shipped(newcomersCourse.id)).modules.flatMap(({ quiz }) => quiz)
    const rightOf = (question: Question) =>
      question.kind === 'order'
        ? choicesOf(question)
        : question.options.filter((one) => one.isRight).map(({ id }) => id)
    for (const question of questions) {
      expect(isRight(question, rightOf(question))).toBe(true)
      fc.assert(
        fc.property(fc.shuffledSubarray(choicesOf(question)), (chosen) => {
          const wanted = rightOf(question)
          const isSame =
            question.kind === 'order'
              ? JSON.stringify(chosen) === JSON.stringify(wanted)
              : chosen.length === wanted.length && chosen.every((id) => wanted.includes(id))
          expect(isRight(question, chosen)).toBe(isSame)
        }),
      )
    }
  })

  it('shows others’ choices as counts only, and only from five others', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...levels), { maxLength: 30 }), (chosen) => {
        const counts = countOthers(chosen)
        if (chosen.length < minimumOthers) expect(counts).toBeNull()
        else expect(counts?.reduce((sum, { count }) => sum + count, 0)).toBe(chosen.length)
      }),
    )
  })
})

describe('what the coordinator is told', () => {
  it('is never a number under five, also not by taking from the sum', async () => {
    const course = await shipped(newcomersCourse.id)
    const [question] = course.modules.flatMap(({ quiz }) => quiz)
    const takers = (code: RegionCode, count: number, isFinished: boolean, right = true): Taker[] =>
      Array.from({ length: count }, (_, index) => ({
        ...noTaker(course.id, `${code}${index}@example.se`),
        regionCodes: [code],
        finishedAt: isFinished ? at.toISOString() : null,
        firstTries: question ? { [question.id]: { sign: '', isRight: right } } : {},
      }))
    const told = tallyOf(course, [...takers('20', 6, true), ...takers('12', 3, false, false)])
    expect(told.regions.find(({ code }) => code === '20')).toEqual({ code: '20', begun: 6, finished: 6 })
    expect(told.regions.find(({ code }) => code === '12')).toEqual({ code: '12', begun: null, finished: null })
    // Six told of nine would tell that the others are three.
    expect(told.whole.begun).toBeNull()
    expect(told.questions[0]).toMatchObject({ question: { id: question?.id }, wrong: { count: 3, of: 9 } })
    expect(told.questions.slice(1).every(({ wrong }) => wrong === null)).toBe(true)
    expect(
      tallyOf(course, [...takers('20', 6, true), ...takers('12', 3, true), ...takers('14', 4, true)]).whole,
    ).toEqual({
      begun: 13,
      finished: 13,
    })
  })
})

describe('what is remembered of a course', () => {
  let test: TestStore
  let courses: Courses
  beforeAll(async () => {
    test = await startStore()
    courses = createCourses({ store: test.store, folder: articlesFolder() })
  })
  afterAll(() => test.stop())

  it('is each person’s own parts, also when two windows finish parts at once', async () => {
    const course = await shipped('mapping')
    const anna = person('anna')
    await Promise.all(
      course.modules.map((module) => courses.finishModule({ course, module, checked: [], person: anna, at })),
    )
    const taker = await courses.taker('mapping', anna.email)
    expect(Object.keys(taker.done).sort()).toEqual([...firstModuleIds].sort())
    expect(taker).toMatchObject({ finishedAt: at.toISOString(), regionCodes: ['20'] })
    expect((await courses.taker('mapping', 'bo@example.se')).done).toEqual({})
    expect([...(await courses.takenBy('mapping', [anna.email, 'bo@example.se']))]).toEqual([
      [anna.email, at.toISOString()],
    ])
    await courses.restart({ courseId: 'mapping', person: anna, at })
    expect(await courses.taker('mapping', anna.email)).toMatchObject({ done: {}, finishedAt: at.toISOString() })
  })

  it('holds what was done before the training became a course', async () => {
    await test.store.putPlain('regions', {
      pk: 'PERSON#old@example.se',
      sk: 'LEARNING',
      email: 'old@example.se',
      doneSteps: ['validation', 'levels'],
      checked: ['team'],
      finishedAt: null,
      version: 2,
    })
    const course = await shipped('mapping')
    const [, , examples] = course.modules
    if (!examples) throw new Error('no third part')
    await courses.finishModule({ course, module: examples, checked: [], person: person('old'), at })
    const taker = await courses.taker('mapping', 'old@example.se')
    expect(Object.keys(taker.done).sort()).toEqual(['examples', 'levels', 'validation'])
    expect(course.modules.map((module) => stateOf(taker, module))).toEqual([
      'done',
      'done',
      'done',
      'not-done',
      'not-done',
    ])
  })

  it('happens once for a form that is sent twice, and makes nobody a member of anything', async () => {
    const course = await shipped('mapping')
    const [module] = course.modules
    if (!module) throw new Error('no part')
    const step = { course, module, checked: [], person: { ...person('cilla'), memberships: [] }, at, formKey: 'once' }
    expect((await courses.finishModule(step)).ok).toBe(true)
    expect(await courses.finishModule(step)).toEqual({ ok: false, refusal: { kind: 'already-done' } })
    expect((await createPeople(test.store).find('cilla@example.se'))?.memberships ?? []).toEqual([])
  })

  it('is one choice a person for each example; the later takes the earlier’s place', async () => {
    const rate = (name: string, level: 0 | 1 | 2) => courses.rate({ exampleId: 'role', level, actor: actor(name), at })
    for (const name of ['a', 'b', 'c', 'd']) await rate(name, 1)
    await rate('me', 0)
    await rate('me', 2)
    expect(await courses.choices('role', 'me@example.se')).toEqual({ own: 2, others: null })
    await rate('e', 1)
    expect(await courses.choices('role', 'me@example.se')).toEqual({
      own: 2,
      others: [0, 5, 0, 0, 0].map((count, level) => ({ level, count })),
    })
  })

  it('is of the first try whether it was right, and of the answer the latest', async () => {
    const course = await shipped(newcomersCourse.id)
    const [question] = course.modules.flatMap(({ quiz }) => quiz)
    if (!question) throw new Error('no question')
    const deed = { courseId: course.id, question, person: person('dora'), at }
    await courses.answer({ ...deed, chosen: ['test'] })
    await courses.answer({ ...deed, chosen: ['process'] })
    await courses.restart(deed)
    await courses.answer({ ...deed, chosen: ['process'] })
    const taker = await courses.taker(course.id, 'dora@example.se')
    expect(taker.answers[question.id]?.chosen).toEqual(['process'])
    expect(taker.firstTries[question.id]?.isRight).toBe(false)
  })
})
