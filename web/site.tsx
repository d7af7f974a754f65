import type { Context, Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { Member, Person, Role, Scope } from '#shared/people/person.ts'
import { type Language, languages } from '#shared/platform/language.ts'
import { once } from '#shared/platform/once.ts'
import { findRegion, type Region } from '#shared/regions/regions.ts'
import { mayEnter } from './access/may-enter.ts'
import { access } from './access.ts'
import type { WebDeps } from './deps.ts'
import type { FormReader } from './form.ts'
import { decodeForm } from './form-fields.ts'
import type { FeedLink, Metadata } from './layout/document-head.tsx'
import { forbiddenPage, notFoundPage, sessionEndedPage, tooLargePage } from './layout/problem-pages.tsx'
import { type Params, pathTo, type RouteId, routes, withoutPage } from './paths.ts'
import { readForm } from './read-form.ts'
import { type Entered, visitOf } from './visit-of.tsx'
import { personOf, unreadOf } from './visitor.ts'

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
    /** An answer to this visitor's own question: not for search engines. */
    isUnlisted?: boolean
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

/** What somebody meets who may not go in, or nothing where she may. */
const turnedAway = ({ id, frame, params, region, url, fields }: Entered): Response | null => {
  const { context, language, person } = frame
  const entry = mayEnter(access[id], person, params.region)
  if (entry === 'sign-in') {
    if (routes[id].method === 'POST') return sessionEndedPage({ ...frame, typed: fields })
    return context.redirect(`${pathTo('signIn', language)}?to=${encodeURIComponent(url.pathname + url.search)}`, 303)
  }
  if (entry === 'forbidden') return forbiddenPage(frame)
  return entry === 'not-found' || (params.region && !region) ? notFoundPage(frame) : null
}

/** The one door to every page: finds language, person and region, holds the access table, and hands over a visit. */
export const createSite = (app: Hono, deps: WebDeps): Site => ({
  deps,
  on(id, handler) {
    const { method, ...addresses } = routes[id]
    for (const language of languages) {
      app.on(method, addresses[language], async (context) => {
        const params = context.req.param() as Record<string, string>
        const person = await personOf(context, deps)
        const now = deps.clock()
        const url = new URL(context.req.url)
        const wantsJson = context.req.header('accept')?.includes('application/json') ?? false
        const unread = once(async () => person && unreadOf(deps, person))
        // A page asks while it reads what it shows; what the browser's script asks for, a file and most posts have no frame.
        if (method === 'GET' && !wantsJson && !withoutPage.has(id)) unread().catch(() => {})
        const otherLanguage = otherLanguageAddress(id, language, params, url.search)
        const frame = { context, deps, language, person, unread, otherLanguage }
        const fields = method === 'POST' ? await readForm(context) : decodeForm(new Uint8Array())
        if (fields === 'too-large') return tooLargePage(frame)
        const region = params.region ? findRegion(params.region) : null
        const entered = { id, frame, params, region, url, now, fields, wantsJson }
        return turnedAway(entered) ?? handler(visitOf(entered))
      })
    }
  },
})
