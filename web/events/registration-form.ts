import { type ProjectEvent, waysOf } from '#shared/events/event.ts'
import {
  type Needs,
  type Registration,
  type RegistrationContent,
  registrationLimits,
} from '#shared/events/registration.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { regions } from '#shared/regions/regions.ts'
import type { FormReader } from '../form.ts'

const fields = ['name', 'email', 'organisation', 'region', 'way', 'diet', 'access', 'language'] as const
export type RegistrationField = (typeof fields)[number]
/** The form as it was typed. */
export type TypedRegistration = Record<RegistrationField, string>

/** A form that nobody has filled in. Where there is one way to take part it is chosen. */
export const emptyRegistration = (event: ProjectEvent, language: Language): TypedRegistration => {
  const ways = waysOf(event)
  return {
    name: '',
    email: '',
    organisation: '',
    region: '',
    way: ways.length === 1 ? (ways[0] ?? '') : '',
    diet: '',
    access: '',
    language,
  }
}

export const typedOfRegistration = (registration: Registration, { diet, access }: Needs): TypedRegistration => {
  const { name, email, organisation, regionCode, way, language } = registration
  return { name, email, organisation, region: regionCode ?? '', way, diet, access, language }
}

/** What stands, and over it what was posted. */
export const typedRegistration = (stands: TypedRegistration, form: FormReader): TypedRegistration =>
  form.has('name')
    ? (Object.fromEntries(
        fields.map((field) => [field, form.has(field) ? form.raw(field) : stands[field]]),
      ) as TypedRegistration)
    : stands

/** Reads what is told of oneself, in the order of the fields; the address only the first time, otherwise it is empty. Null when something is wrong; then `form.errors` says what. */
export const readRegistration = (
  form: FormReader,
  event: ProjectEvent,
  { hasEmail }: { hasEmail: boolean },
): { email: string; content: RegistrationContent; needs: Needs } | null => {
  const { name, organisation, needs } = registrationLimits
  const line = { name: form.text('name', { maxLength: name, isRequired: true }) }
  const email = hasEmail ? form.email('email') : ''
  const of = form.text('organisation', { maxLength: organisation, isRequired: true })
  const regionCode = form.choice(
    'region',
    regions.map(({ code }) => code),
  )
  const [only, ...others] = waysOf(event)
  const way = others.length > 0 ? form.choice('way', waysOf(event), { isRequired: true }) : (only ?? null)
  const given = {
    diet: form.text('diet', { maxLength: needs }),
    access: form.text('access', { maxLength: needs }),
  }
  const language = form.choice('language', languages, { isRequired: true })
  if (form.hasErrors || way === null || language === null) return null
  return {
    email,
    content: { ...line, organisation: of, regionCode, way, language },
    // Nobody eats on line.
    needs: way === 'online' ? { ...given, diet: '' } : given,
  }
}
