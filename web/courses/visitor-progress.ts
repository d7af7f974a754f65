import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { z } from 'zod'
import { noProgress, type Progress } from '#shared/courses/progress.ts'

/** The name of the cookie that holds what a visitor without an account has done. */
export const courseCookie = '__Host-courses'
const plainCourseCookie = 'courses'

/** How long a browser remembers it after the latest step: days. */
export const rememberedDays = 90
/** Browsers keep cookies of 4096 bytes with name and attributes. */
const mostBytes = 3600

const keptSchema = z.record(
  z.string().max(60),
  z.object({
    d: z.record(z.string().max(60), z.string().max(10)),
    a: z.record(z.string().max(60), z.array(z.string().max(60)).min(1).max(20)),
    f: z.string().max(30).nullable(),
  }),
)
type Kept = z.infer<typeof keptSchema>

const nameOf = (isSecure: boolean) => (isSecure ? courseCookie : plainCourseCookie)

const readKept = (context: Context, isSecure: boolean): Kept => {
  const value = getCookie(context, nameOf(isSecure))
  if (!value) return {}
  try {
    return keptSchema.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')))
  } catch {
    // A browser may hold anything; what is not ours counts as nothing.
    return {}
  }
}

/** Where a visitor without an account stands in a course: what her own browser says. */
export const visitorProgress = (context: Context, isSecure: boolean, courseId: string): Progress => {
  const kept = readKept(context, isSecure)
  const own = Object.hasOwn(kept, courseId) ? kept[courseId] : undefined
  if (!own) return noProgress(courseId)
  return {
    ...noProgress(courseId),
    done: own.d,
    answers: Object.fromEntries(Object.entries(own.a).map(([id, [sign = '', ...chosen]]) => [id, { sign, chosen }])),
    finishedAt: own.f,
  }
}

const encode = (kept: Kept): string => Buffer.from(JSON.stringify(kept)).toString('base64url')

/** What a browser keeps: everything; where there is not room the other courses are left out, then of this one the answers that came first. A browser drops a cookie that is too large whole. */
const fitting = (kept: Kept, courseId: string, own: Kept[string]): string => {
  const all = encode({ ...kept, [courseId]: own })
  if (all.length <= mostBytes) return all
  const answers = Object.entries(own.a)
  const since = (from: number) => encode({ [courseId]: { ...own, a: Object.fromEntries(answers.slice(from)) } })
  const first = answers.findIndex((_, from) => since(from).length <= mostBytes)
  return since(first < 0 ? answers.length : first)
}

/** Lets the visitor's browser remember where she stands, as far as there is room. */
export const rememberVisitor = (context: Context, isSecure: boolean, progress: Progress): void => {
  const own: Kept[string] = {
    d: progress.done,
    a: Object.fromEntries(Object.entries(progress.answers).map(([id, { sign, chosen }]) => [id, [sign, ...chosen]])),
    f: progress.finishedAt,
  }
  setCookie(context, nameOf(isSecure), fitting(readKept(context, isSecure), progress.courseId, own), {
    httpOnly: true,
    secure: isSecure,
    sameSite: 'Lax',
    path: '/',
    maxAge: rememberedDays * 86_400,
  })
}
