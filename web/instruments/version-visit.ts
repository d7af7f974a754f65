import { type Draft, instrumentOf, type VersionHead, type VersionKey } from '#shared/instruments/draft.ts'
import type { Instrument } from '#shared/instruments/instrument.ts'
import { asActor } from '#shared/people/person.ts'
import type { Visit } from '../site.tsx'

/** A visit to any page of one version. */
export type VersionVisit = Pick<
  Visit<'instrumentVersion'>,
  'deps' | 'language' | 'person' | 'now' | 'form' | 'query' | 'path' | 'newFormKey' | 'page' | 'redirect' | 'notFound'
> & { params: { instrument: string; version: string } }

/** A version as its pages show it. */
export type Version = {
  key: VersionKey
  instrument: Instrument
  /** Null for a version that comes with the program. */
  draft: Draft | null
  status: VersionHead['status']
  isEditable: boolean
}

/** The version that the address names, or null. */
export const readVersion = async ({ deps, params }: VersionVisit): Promise<Version | null> => {
  if (!/^[a-z0-9-]{1,40}$/.test(params.instrument) || !/^[1-9]\d{0,4}$/.test(params.version)) return null
  const key = { instrumentId: params.instrument, instrumentVersion: Number(params.version) }
  const draft = await deps.drafts.read(key)
  if (draft) {
    const { status } = draft.head
    return { key, instrument: instrumentOf(draft), draft, status, isEditable: status === 'draft' }
  }
  const shipped = await deps.instruments.find(key.instrumentId, key.instrumentVersion)
  return shipped && { key, instrument: shipped, draft: null, status: 'published', isEditable: false }
}

/** The parameters of the version's own addresses. */
export const versionParams = ({ params }: VersionVisit) => ({ instrument: params.instrument, version: params.version })

/** The page of the version, with what to say there. */
export const versionAddress = (visit: VersionVisit, say: Record<string, string> = {}, anchor = ''): string => {
  const query = new URLSearchParams(say).toString()
  return `${visit.path('instrumentVersion', versionParams(visit))}${query && `?${query}`}${anchor && `#${anchor}`}`
}

/** Who changes which version, and when; the form's key makes a doubled post happen once. */
export const deedOf = (visit: VersionVisit) => ({
  key: { instrumentId: visit.params.instrument, instrumentVersion: Number(visit.params.version) },
  actor: asActor(visit.person),
  at: visit.now,
  formKey: visit.form.formKey(),
})
