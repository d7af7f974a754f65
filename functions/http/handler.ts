import { handle } from 'hono/aws-lambda'
import { createWebApp } from '#web/app.tsx'
import { apiBase, createApi } from './api/api.ts'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'

const deps = compose(readConfig())

/** Serves every page and the JSON API. */
export const handler = handle(createWebApp(deps).route(apiBase, createApi(deps)))
