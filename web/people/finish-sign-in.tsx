import type { Context } from 'hono'
import { deleteCookie, getCookie } from 'hono/cookie'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { Layout } from '../layout/layout.tsx'
import { pathTo, technicalPaths } from '../paths.ts'
import { plainSessionCookie, sessionCookie } from '../visitor.ts'
import type { SignInRefusal } from './sign-in.ts'
import { stateCookieName } from './sign-in-cookie.ts'
import { signInTexts } from './sign-in-texts.ts'

const refusalPage = (
  context: Context,
  deps: WebDeps,
  language: Language,
  kind: SignInRefusal['kind'] | 'unknown-state',
): Response => {
  const t = signInTexts[language]
  const { title, text } = t.refusals[kind]
  return context.html(
    <Layout
      deps={deps}
      language={language}
      person={null}
      otherLanguage={pathTo('signIn', language === 'sv' ? 'en' : 'sv')}
      title={title}
      routeId={null}
      region={null}
    >
      <PageHeading title={title} lead={text} />
      <p>
        <a class="ds-button" href={pathTo('signIn', language)}>
          {t.tryAgain}
        </a>
      </p>
    </Layout>,
    400,
  ) as Response
}

/** Where the identity provider returns to: begins the session and leads on to the page that was asked for; a page that says why when it cannot. */
export const finishSignIn = async (context: Context, deps: WebDeps): Promise<Response> => {
  const { isSecure, origin } = deps.site
  const stateCookie = stateCookieName(isSecure)
  const address = new URL(context.req.url)
  const state = address.searchParams.get('state') ?? ''
  const ownState = getCookie(context, stateCookie)
  deleteCookie(context, stateCookie, { path: '/', secure: isSecure })
  const pending = state !== '' && state === ownState ? await deps.sessions.takeSignIn(state, deps.clock()) : null
  if (!pending) return refusalPage(context, deps, 'sv', 'unknown-state')
  // Behind CloudFront the request's own host is the API's; the provider knows the public one.
  const returnAddress = new URL(technicalPaths.signInCallback + address.search, origin)
  const result = await deps.signIn.finish({
    returnAddress,
    state,
    codeVerifier: pending.codeVerifier,
    nonce: pending.nonce,
  })
  if (!result.ok) return refusalPage(context, deps, pending.language, result.refusal.kind)
  const person = await deps.people.recognise(result.value)
  const old = getCookie(context, isSecure ? sessionCookie : plainSessionCookie)
  if (old) await deps.sessions.end(old)
  deps.setSessionCookie(context, await deps.sessions.begin(person.email, deps.clock()))
  return context.redirect(pending.returnTo, 303)
}
