import { randomBytes } from 'node:crypto'

/** A new identifier: 128 random bits as 22 URL-safe characters. */
export const newId = (): string => randomBytes(16).toString('base64url')

/** A new secret for a cookie or an invitation: 256 random bits as 43 URL-safe characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url')
