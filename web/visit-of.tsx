import { hasRole, type Member, type Role, type Scope } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import { isRegionCode, type Region } from '#shared/regions/regions.ts'
import type { WebDeps } from './deps.ts'
import { FormReader, newFormKey } from './form.ts'
import type { FormFields } from './form-fields.ts'
import type { Frame } from './layout/frame.ts'
import { Layout } from './layout/layout.tsx'
import { notFoundPage } from './layout/problem-pages.tsx'
import { pathTo, type RouteId } from './paths.ts'
import type { Visit } from './site.tsx'

/** What is known of a visit before its page is asked. */
export type Entered = {
  id: RouteId
  frame: Frame
  params: Record<string, string>
  region: Region | null
  url: URL
  now: Date
  fields: FormFields
  wantsJson: boolean
}

/** The site's frame around a page. */
const pageIn =
  ({ id, frame, region }: Entered): Visit['page'] =>
  (page) => {
    const { context } = frame
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
        isUnlisted={page.isUnlisted ?? false}
        routeId={id}
        region={region}
      >
        {page.children}
      </Layout>,
      page.status ?? 200,
    ) as Response
  }

/** Those who work in a scope, read once in a visit. */
const membersOnce = ({ people }: WebDeps): Visit['members'] => {
  const teams = new Map<Scope, Promise<Member[]>>()
  return (scope) => {
    const known = teams.get(scope) ?? people.members(scope)
    teams.set(scope, known)
    return known
  }
}

/** The visit that a handler gets. */
export const visitOf = <Id extends RouteId>(entered: Entered): Visit<Id> => {
  const { id, frame, params, region, url, now, fields, wantsJson } = entered
  const { context, deps, language, person } = frame
  // The access table ties id, params, person and region together; the compiler cannot follow that through a loop.
  return {
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
    members: membersOnce(deps),
    path: (target: RouteId, targetParams?: Record<string, string>) =>
      (pathTo as (id: RouteId, language: Language, params?: Record<string, string>) => string)(
        target,
        language,
        targetParams,
      ),
    page: pageIn(entered),
    redirect: (address: string) => context.redirect(address, 303),
    json: (value: unknown, status = 200) => Response.json(value, { status, headers: { 'cache-control': 'no-store' } }),
    notFound: () => notFoundPage(frame),
    context,
  } as unknown as Visit<Id>
}
