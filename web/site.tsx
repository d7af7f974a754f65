import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Child } from 'hono/jsx'
import { hasRole, type Member, type Person, type Role, type Scope } from '#shared/people/person.ts'
import { isSessionSecret } from '#shared/people/session.ts'
import type { Language } from '#shared/platform/language.ts'
import { once } from '#shared/platform/once.ts'
import { StoreUnavailable } from '#shared/platform/store.ts'
import { findRegion, isRegionCode, type Region } from '#shared/regions/regions.ts'
import { access, type Rule } from './access.ts'
import type { WebDeps } from './deps.ts'
import { decodeForm, type FormFields, FormReader, maxFormFields, newFormKey } from './form.ts'
import type { FeedLink, Metadata } from './layout/document-head.tsx'
import { Layout } from './layout/layout.tsx'
import { forbiddenPage, notFoundPage, sessionEndedPage, tooLargePage } from './layout/problem-pages.tsx'
import { type Params, pathTo, type RouteId, routes, withoutPage } from './paths.ts'
import { decodeUpload, hasTooManyParts, isUpload } from './upload-form.ts'

export const sessionCookie = '__Host-session'
/** The local environment is plain http, where browsers refuse the __Host- prefix. */
export const plainSessionCookie = 'session'

/** A form may hold a megabyte of text, or a file of a megabyte or two, and still come back with a message beside the field. */
const maxFormBytes = 3 * 1024 * 1024

type RegionScoped = {
  [Id in RouteId]: (typeof routes)[Id]['sv'] extends
    | `/region/:region${string}`
    | `/validering/region/:region${string}`
    | `/nationellt/granskning/:region${string}`
    | `/nationellt/intervjuer/:region${string}`
    ? Id
    : never
}[RouteId]
type Public = { [Id in RouteId]: (typeof access)[Id] extends 'public' ? Id : never }[RouteId]

/** What a page gets to know of the visit that asks for it. */
export type Visit<Id extends RouteId = RouteId> = {
  id: Id
  deps: WebDeps
  language: Language
  params: Params<Id>
  query: URLSearchParams
  /** Signed in on every route whose rule is not `public`. */
  person: Id extends Public ? Person | null : Person
  /** The region that the address names. */
  region: Id extends RegionScoped ? Region : null
  now: Date
  /** The posted form; empty on GET. */
  form: FormReader
  /** Whether the browser's own script asks, and wants JSON. */
  wantsJson: boolean
  newFormKey(): string
  can(roles: readonly Role[]): boolean
  /** Those who work in the scope, read once in a visit. */
  members(scope: Scope): Promise<Member[]>
  path: BoundPath
  page(page: {
    title: string
    /** One sentence for search engines and shared links. */
    description?: string
    status?: 200 | 400 | 404 | 409 | 410
    isWide?: boolean
    children: Child
    headers?: Record<string, string>
    otherLanguage?: string
    /** What programs can subscribe to from the page. */
    feeds?: readonly FeedLink[]
    /** What the page says of the document that it is about (Dublin Core). */
    metadata?: readonly Metadata[]
  }): Response
  redirect(address: string): Response
  json(body: unknown, status?: number): Response
  notFound(): Response
  context: Context
}

type BoundPath = <Id extends RouteId>(
  id: Id,
  ...params: keyof Params<Id> extends never ? [] : [params: Params<Id>]
) => string

export type Handler<Id extends RouteId> = (visit: Visit<Id>) => Response | Promise<Response>

/** Registers pages; the only way to add one, so that none can lack its rule. */
export type Site = { on<Id extends RouteId>(id: Id, handler: Handler<Id>): void; deps: WebDeps }

/** Whether the rule lets this person in. */
export const mayEnter = (
  rule: Rule,
  person: Person | null,
  regionCode: string | undefined,
): 'yes' | 'sign-in' | 'not-found' | 'forbidden' => {
  if (rule === 'public') return 'yes'
  if (!person) return 'sign-in'
  if (rule === 'signed-in') return 'yes'
  const isNational = 'national' in rule && rule.national !== undefined && hasRole(person, 'SE', rule.national)
  if (isNational) return 'yes'
  if (!('region' in rule)) return 'forbidden'
  return regionCode && isRegionCode(regionCode) && hasRole(person, regionCode, rule.region) ? 'yes' : 'not-found'
}

/** The address of the same page in the other language. */
const otherLanguageAddress = (
  id: RouteId,
  language: Language,
  params: Record<string, string>,
  search: string,
): string =>
  // A GET page exists for every POST address; params are those of the same route.
  (pathTo as (id: RouteId, language: Language, params: Record<string, string>) => string)(
    id,
    language === 'sv' ? 'en' : 'sv',
    params,
  ) + search

/** Reads the session cookie and returns who is signed in, or null. */
export const personOf = async (context: Context, deps: WebDeps): Promise<Person | null> => {
  const secret = getCookie(context, deps.site.isSecure ? sessionCookie : plainSessionCookie)
  if (!secret || !isSessionSecret(secret)) return null
  const found = await deps.sessions.resume(secret, deps.clock())
  if (!found) return null
  if (found.rotatedSecret) deps.setSessionCookie(context, found.rotatedSecret)
  return found.person
}

/** How many notices the person has not read, for the bell. One query for each region of hers; a page does not fail for want of the number. */
const unreadOf = async (deps: WebDeps, person: Person): Promise<number | null> => {
  try {
    return await deps.notices.unreadCount(person)
  } catch (error) {
    if (error instanceof StoreUnavailable) return null
    throw error
  }
}

const readForm = async (context: Context): Promise<FormFields | 'too-large'> => {
  if (Number(context.req.header('content-length') ?? 0) > maxFormBytes) return 'too-large'
  const body = new Uint8Array(await context.req.arrayBuffer())
  if (body.byteLength > maxFormBytes) return 'too-large'
  const contentType = context.req.header('content-type') ?? ''
  if (isUpload(contentType)) return hasTooManyParts(body, contentType) ? 'too-large' : decodeUpload(body, contentType)
  return body.filter((byte) => byte === 0x26).length >= maxFormFields ? 'too-large' : decodeForm(body)
}

/** The one door to every page: finds language, person and region, holds the access table, and hands over a visit. */
export const createSite = (app: Hono, deps: WebDeps): Site => ({
  deps,
  on(id, handler) {
    const route = routes[id]
    for (const language of ['sv', 'en'] as const) {
      app.on(route.method, route[language], async (context) => {
        const params = context.req.param() as Record<string, string>
        const person = await personOf(context, deps)
        const now = deps.clock()
        const url = new URL(context.req.url)
        const wantsJson = context.req.header('accept')?.includes('application/json') ?? false
        const unread = once(async () => person && unreadOf(deps, person))
        // A page asks while it reads what it shows; what the browser's script asks for, a file and most posts have no frame.
        if (route.method === 'GET' && !wantsJson && !withoutPage.has(id)) unread().catch(() => {})
        const frame = {
          context,
          deps,
          language,
          person,
          unread,
          otherLanguage: otherLanguageAddress(id, language, params, url.search),
        }
        const fields = route.method === 'POST' ? await readForm(context) : decodeForm(new Uint8Array())
        if (fields === 'too-large') return tooLargePage(frame)
        const entry = mayEnter(access[id], person, params.region)
        if (entry === 'sign-in') {
          if (route.method === 'POST') return sessionEndedPage({ ...frame, typed: fields })
          return context.redirect(
            `${pathTo('signIn', language)}?to=${encodeURIComponent(url.pathname + url.search)}`,
            303,
          )
        }
        if (entry === 'not-found') return notFoundPage(frame)
        if (entry === 'forbidden') return forbiddenPage(frame)
        const region = params.region ? findRegion(params.region) : null
        if (params.region && !region) return notFoundPage(frame)
        // The table above ties id, params, person and region together; the compiler cannot follow that through a loop.
        const teams = new Map<Scope, Promise<Member[]>>()
        const visit = {
          id,
          deps,
          language,
          params,
          query: url.searchParams,
          person,
          region,
          now,
          form: new FormReader(fields, now, `${person?.email ?? ''} ${url.pathname}`),
          wantsJson,
          newFormKey: () => newFormKey(now),
          can: (roles: readonly Role[]) =>
            person !== null &&
            (hasRole(person, 'SE', roles) ||
              (region !== null && isRegionCode(region.code) && hasRole(person, region.code, roles))),
          members: (scope: Scope) => {
            const known = teams.get(scope) ?? deps.people.members(scope)
            teams.set(scope, known)
            return known
          },
          path: (target: RouteId, targetParams?: Record<string, string>) =>
            (pathTo as (id: RouteId, language: Language, params?: Record<string, string>) => string)(
              target,
              language,
              targetParams,
            ),
          page: (page: Parameters<Visit['page']>[0]) => {
            for (const [name, value] of Object.entries(page.headers ?? {})) context.header(name, value)
            return context.html(
              <Layout
                {...frame}
                otherLanguage={page.otherLanguage ?? frame.otherLanguage}
                title={page.title}
                description={page.description}
                isWide={page.isWide ?? false}
                feeds={page.feeds}
                metadata={page.metadata}
                routeId={id}
                region={region}
              >
                {page.children}
              </Layout>,
              page.status ?? 200,
            ) as Response
          },
          redirect: (address: string) => context.redirect(address, 303),
          json: (value: unknown, status = 200) =>
            Response.json(value, { status, headers: { 'cache-control': 'no-store' } }),
          notFound: () => notFoundPage(frame),
          context,
        } as unknown as Visit<typeof id>
        return handler(visit)
      })
    }
  },
})
