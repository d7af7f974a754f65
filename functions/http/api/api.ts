import { Hono } from 'hono'
import type { WebDeps } from '#web/deps.ts'

/** The JSON API, mounted under /api/v1. */
export const createApi = (_deps: WebDeps): Hono => new Hono()
