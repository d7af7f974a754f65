import { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { createWebApp } from '#web/app.tsx'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'

const apiPath = '/api/v1'
const deps = compose(readConfig())

let api: Promise<Hono> | null = null
/** The API brings its schemas and their library; pages need neither, so it is loaded at its first request. */
const loadApi = () => {
  api ??= import('./api/api.ts').then(({ createApi }) => new Hono().route(apiPath, createApi(deps)))
  return api
}

/** Serves every page and the JSON API. */
export const handler = handle(
  createWebApp(deps).all(`${apiPath}/*`, async (context) => (await loadApi()).fetch(context.req.raw, context.env)),
)
