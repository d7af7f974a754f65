import { changeTaker } from '#shared/courses/change-taker.ts'
import { firstModuleIds, mappingCourseId } from '#shared/courses/course.ts'
import { rateExample } from '#shared/courses/rate-example.ts'
import { levels } from '#shared/instruments/instrument.ts'
import type { Membership, Person } from '#shared/people/person.ts'
import type { Store } from '#shared/platform/store.ts'
import type { Region } from '#shared/regions/regions.ts'
import { createChance } from './chance.ts'
import { ownerOf } from './demonstration-people.ts'
import { expectDone } from './expect-done.ts'

/** How many have rated the examples, so that others' choices show; the first few of them have taken the whole training. */
const ratedCount = 9
const takenCount = 4
/** The examples of the course, with the level that its editors chose. */
export const ratedExamples = { role: 1, website: 2, agreement: 3, figures: 2 } as const

/** The course for new civil servants, with how often each question is answered wrong at the first try. */
export const newcomersCourse = {
  id: 'validation-in-30-minutes',
  moduleIds: ['basics', 'four-steps', 'the-law', 'who-does-what', 'your-first-steps', 'test-yourself'],
  wrong: {
    'what-it-is': 0.2,
    'four-steps-in-order': 0.3,
    'without-requirements': 0.4,
    'may-lead-to': 0.5,
    'older-text': 0.7,
    'must-offer': 0.5,
    'role-of-the-region': 0.2,
    'outside-control': 0.3,
  },
} as const
/** Newcomers by region; fewer than five are not told. */
const newcomers = { '20': 7, '12': 6, '14': 9, '09': 4, '25': 3 } as const

type Taking = {
  courseId: string
  moduleIds: readonly string[]
  firstTries?: Record<string, boolean>
  person: Person
  at: Date
}

/** What somebody has done of a course. Signs are left empty: the data is of the courses as they come with the program. */
const take = async (store: Store, { courseId, moduleIds, firstTries = {}, person, at }: Taking, isWhole: boolean) =>
  expectDone(
    await changeTaker(
      store,
      { courseId, person, at },
      { action: 'finish-course-part', subject: `course ${courseId}` },
      (before) => ({
        ...before,
        done: Object.fromEntries(moduleIds.map((id) => [id, ''])),
        firstTries: Object.fromEntries(Object.entries(firstTries).map(([id, isRight]) => [id, { sign: '', isRight }])),
        finishedAt: isWhole ? at.toISOString() : null,
      }),
    ),
  )

const loadNewcomers = async (store: Store, from: Date): Promise<void> => {
  const chance = createChance('newcomers')
  for (const [code, count] of Object.entries(newcomers))
    for (let number = 1; number <= count; number += 1) {
      const person: Person = {
        email: `ny.${code}.${number}@demo.example`,
        name: `Ny ${number} Demo`,
        memberships: [{ scope: code as Membership['scope'], roles: ['editor'] }],
      }
      const isWhole = chance() < 0.75
      const { id, moduleIds, wrong } = newcomersCourse
      const firstTries = Object.fromEntries(Object.entries(wrong).map(([id, share]) => [id, chance() >= share]))
      const taking = { courseId: id, person, at: new Date(from.getTime() + number * 3_600_000) }
      await take(
        store,
        isWhole ? { ...taking, moduleIds, firstTries } : { ...taking, moduleIds: moduleIds.slice(0, 3) },
        isWhole,
      )
    }
}

/** Some of the regions' owners have rated the examples, most as the editors do, and some have taken the training; made-up newcomers have taken the other course. The same every time. */
export const loadCourses = async (store: Store, regions: readonly Region[], from: Date): Promise<void> => {
  const chance = createChance('training')
  let minutes = 0
  const at = () => new Date(from.getTime() + minutes++ * 60_000)
  for (const [index, region] of regions.slice(0, ratedCount).entries()) {
    const actor = ownerOf(region)
    for (const [exampleId, level] of Object.entries(ratedExamples)) {
      const step = chance() < 0.6 ? 0 : chance() < 0.5 ? 1 : -1
      const chosen = levels.find((one) => one === level + step) ?? level
      expectDone(await rateExample(store, { exampleId, level: chosen, actor, at: at() }))
    }
    const person: Person = {
      email: actor.id,
      name: actor.name,
      memberships: [{ scope: region.code as Membership['scope'], roles: ['owner'] }],
    }
    if (index < takenCount)
      await take(store, { courseId: mappingCourseId, moduleIds: firstModuleIds, person, at: at() }, true)
  }
  await loadNewcomers(store, from)
}
