import { handle } from 'hono/aws-lambda'
import { createWebApp } from '#web/app.tsx'
import { apiBase, createApi } from './api/api.ts'
import { compose } from './compose.ts'
import { readConfig } from './config.ts'
import { withPxApi } from './px/px-api.ts'

const deps = compose(readConfig())

/** Serves every page, the JSON API and PxWebApi 2. */
export const handler = handle(withPxApi(createWebApp(deps).route(apiBase, createApi(deps)), deps))
