import type { Hono } from 'hono'
import type { Site } from '../site.tsx'

/** The pages of this capability. */
export const registerPeople = (_site: Site, _app: Hono): void => {}
