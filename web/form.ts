import { createHash } from 'node:crypto'
import { emailIdOf } from '#shared/people/person.ts'
import { newId } from '#shared/platform/ids.ts'
import type { FormFields, UploadedFile } from './form-fields.ts'

/** Why a field was not accepted. The sentences stand in texts/form-texts.ts. */
export type FieldError =
  | { kind: 'required' }
  | { kind: 'too-long'; maxLength: number; length: number }
  | { kind: 'unreadable' }
  | { kind: 'not-a-choice' }
  | { kind: 'not-a-whole-number' }
  | { kind: 'not-a-number' }
  | { kind: 'out-of-range'; min: number; max: number }
  | { kind: 'not-a-day' }
  | { kind: 'not-an-email' }
  | { kind: 'before'; other: string }
  | { kind: 'expired-form' }
  | { kind: 'file-too-large'; maxBytes: number; bytes: number }
  /** A message of the capability's own, already in the page's language. */
  | { kind: 'own'; message: string }

export type FieldErrors = Record<string, FieldError>

/** Forms older than this are shown again to be looked through before they are sent. */
const maxFormAgeMs = 12 * 60 * 60 * 1000

/** A key for a form about to be shown: sending the form twice carries it out once. Holds the time of showing. */
export const newFormKey = (now: Date): string => `${now.getTime().toString(36)}-${newId()}`

/**
 * Reads a posted form field by field. Each reader returns the value, or a safe default after noting the error beside the field; ask `hasErrors` before using the values.
 */
export class FormReader {
  readonly errors: FieldErrors = {}
  readonly #fields: FormFields
  readonly #now: Date
  readonly #sender: string

  /** `sender` is who sends the form and to which address. */
  constructor(fields: FormFields, now: Date, sender = '') {
    this.#fields = fields
    this.#now = now
    this.#sender = sender
  }

  get hasErrors(): boolean {
    return Object.keys(this.errors).length > 0
  }

  /** What was typed, unchanged: for showing the form again. */
  raw(name: string): string {
    return this.#fields.values.get(name)?.[0] ?? ''
  }

  /** All values of a field that may come several times. */
  all(name: string): string[] {
    return this.#fields.values.get(name) ?? []
  }

  has(name: string): boolean {
    return this.#fields.values.has(name)
  }

  /** Lets a field hold what was sent as another one, cut up at `separator` where there is one. */
  take(name: string, other: string, separator: string | null = null): void {
    const sent = this.all(other)
    this.#fields.values.set(name, separator === null ? sent : sent.flatMap((value) => value.split(separator)))
    if (this.#fields.unreadable.has(other)) this.#fields.unreadable.add(name)
    else this.#fields.unreadable.delete(name)
  }

  fail(name: string, error: FieldError): void {
    this.errors[name] ??= error
  }

  /** Text with outer white space cut. Length is counted in UTF-16 units, as the browser's maxlength does. */
  text(name: string, rule: { maxLength: number; isRequired?: boolean }): string {
    const value = this.raw(name).trim()
    if (this.#fields.unreadable.has(name)) this.fail(name, { kind: 'unreadable' })
    else if (value.length > rule.maxLength)
      this.fail(name, { kind: 'too-long', maxLength: rule.maxLength, length: value.length })
    else if (rule.isRequired && value === '') this.fail(name, { kind: 'required' })
    return value
  }

  /** A file that was sent with the form, or null for none. `maxBytes` is what its reader can take. */
  file(name: string, rule: { maxBytes: number; isRequired?: boolean }): UploadedFile | null {
    const file = this.#fields.files.get(name)
    const bytes = file?.bytes.byteLength ?? 0
    if (file && bytes > rule.maxBytes) this.fail(name, { kind: 'file-too-large', maxBytes: rule.maxBytes, bytes })
    else if (rule.isRequired && bytes === 0) this.fail(name, { kind: 'required' })
    return file && bytes > 0 ? file : null
  }

  /** One of the choices, or null when nothing was chosen. */
  choice<const T extends string>(name: string, choices: readonly T[], rule: { isRequired?: boolean } = {}): T | null {
    const value = this.raw(name)
    if (value === '') {
      if (rule.isRequired) this.fail(name, { kind: 'required' })
      return null
    }
    const found = choices.find((choice) => choice === value)
    if (found === undefined) this.fail(name, { kind: 'not-a-choice' })
    return found ?? null
  }

  isChecked(name: string): boolean {
    return this.raw(name) !== ''
  }

  /** A whole number, or null for an empty field. White space between digits is allowed (1 234). */
  wholeNumber(name: string, rule: { min: number; max: number; isRequired?: boolean }): number | null {
    const value = this.raw(name).replace(/[\s\u00a0\u202f]/g, '')
    if (value === '') {
      if (rule.isRequired) this.fail(name, { kind: 'required' })
      return null
    }
    if (!/^-?\d{1,15}$/.test(value)) {
      this.fail(name, { kind: 'not-a-whole-number' })
      return null
    }
    const number = Number(value)
    if (number < rule.min || number > rule.max) {
      this.fail(name, { kind: 'out-of-range', min: rule.min, max: rule.max })
      return null
    }
    return number
  }

  /** A number with at most two decimals, after a comma or a point, or null for an empty field. */
  decimal(name: string, rule: { min: number; max: number }): number | null {
    const value = this.raw(name)
      .replace(/[\s\u00a0\u202f]/g, '')
      .replace(',', '.')
    if (value === '') return null
    if (!/^-?\d{1,12}(\.\d{1,2})?$/.test(value)) this.fail(name, { kind: 'not-a-number' })
    else if (Number(value) < rule.min || Number(value) > rule.max)
      this.fail(name, { kind: 'out-of-range', min: rule.min, max: rule.max })
    return this.errors[name] ? null : Number(value)
  }

  /** An ISO day (YYYY-MM-DD) that exists, or '' for an empty field and for what is no day. */
  day(name: string, rule: { isRequired?: boolean } = {}): string {
    const value = this.raw(name).trim()
    if (value === '') {
      if (rule.isRequired) this.fail(name, { kind: 'required' })
      return ''
    }
    const date = new Date(`${value}T00:00:00Z`)
    const exists =
      /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
    if (!exists) this.fail(name, { kind: 'not-a-day' })
    return exists ? value : ''
  }

  /** An e-mail address, as it identifies a person. */
  email(name: string): string {
    const value = emailIdOf(this.text(name, { maxLength: 254, isRequired: true }))
    if (value !== '' && !/^[^\s@<>"(),;:\\]+@[^\s@<>"(),;:\\]+\.[^\s@<>"(),;:\\.]+$/.test(value))
      this.fail(name, { kind: 'not-an-email' })
    return value
  }

  /** The version that the form was based on; 0 when it was shown for something that did not exist. */
  version(): number {
    return this.wholeNumber('version', { min: 0, max: Number.MAX_SAFE_INTEGER }) ?? 0
  }

  /**
   * The version for a form that is shown again: the one that was seen when it was filled in, as long as a field is wrong. A fresh one would pass a colleague's change meanwhile over. Otherwise
   * `current`, that of what the page shows.
   */
  shownVersion(current: number): number {
    return this.hasErrors && this.has('version') ? Number(this.raw('version')) || 0 : current
  }

  /**
   * The key under which this post happens once: the form's own, bound to who sends it, where to, and every field. So a page that the browser shows again from its memory
   * can be filled in anew and sent, and nobody can use up another's form. A missing or old key makes the form come back to be looked through.
   */
  formKey(): string {
    const key = this.raw('formKey')
    const shownAtMs = Number.parseInt(key.split('-')[0] ?? '', 36)
    const isWellFormed = /^[0-9a-z]{8,9}-[\w-]{22}$/.test(key)
    const ageMs = this.#now.getTime() - shownAtMs
    if (!isWellFormed || ageMs > maxFormAgeMs || ageMs < -60_000) this.fail('formKey', { kind: 'expired-form' })
    const hash = createHash('sha256').update(JSON.stringify([this.#sender, ...this.#fields.values]))
    for (const { bytes } of this.#fields.files.values()) hash.update(bytes)
    return `${key.slice(0, 40)}-${hash.digest('base64url')}`
  }
}
