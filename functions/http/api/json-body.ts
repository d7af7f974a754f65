import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './api-env.ts'
import { problem } from './problems.ts'

/** The form's texts and numbers fit in this many times over. */
const maxBodyBytes = 256 * 1024

/** Takes a JSON body of at most `maxBytes` and valid UTF-8. It is then read from memory. */
export const jsonBodyOf =
  (maxBytes: number): MiddlewareHandler<ApiEnv> =>
  async (context, next) => {
    if (Number(context.req.header('content-length') ?? 0) > maxBytes) return problem(context, 'too-large')
    const body = await context.req.arrayBuffer()
    if (body.byteLength > maxBytes) return problem(context, 'too-large')
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(body)
    } catch {
      return problem(context, 'unreadable-json')
    }
    return next()
  }

/** Takes the JSON body of a form's size. */
export const jsonBody: MiddlewareHandler<ApiEnv> = jsonBodyOf(maxBodyBytes)
