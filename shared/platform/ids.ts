import { createHash, randomBytes } from 'node:crypto'

/** A new identifier: 128 random bits as 22 URL-safe characters. */
export const newId = (): string => randomBytes(16).toString('base64url')

/** A new secret for a cookie or an invitation: 256 random bits as 43 URL-safe characters. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** The id of what a form makes: the same when the form is sent twice, so that both lead to it, and nobody can guess it. */
export const idOfForm = (formKey: string): string => hashOfSecret(formKey).slice(0, 22)

/** Whether a word can be such a secret at all. */
export const isSecret = (word: string): boolean => /^[\w-]{43}$/.test(word)

/** What is stored of a secret: it opens nothing, and the secret cannot be had from it. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')
