import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { Layout } from '../layout/layout.tsx'
import { sessionEndedPage } from '../layout/problem-pages.tsx'
import { pathTo, technicalPaths } from '../paths.ts'
import { plainSessionCookie, type Site, sessionCookie } from '../site.tsx'
import type { SignInRefusal } from './sign-in.ts'
import { signInTexts } from './sign-in-texts.ts'

/** Ties the sign-in to the browser that began it. The prefix keeps other hosts of the same domain from setting it; plain http cannot have it. */
const stateCookieName = (isSecure: boolean) => (isSecure ? '__Host-sign-in' : 'sign-in')

/** Only addresses of this site may be returned to. */
export const safeReturn = (to: string | null, language: Language): string =>
  to && /^\/(?![/\\])[^\s\p{C}\\]*$/u.test(to) && to.length < 1000 ? to : pathTo('myPage', language)

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

/**
 * Says that she is signed out here and goes on to the provider by itself. A redirect would not do: browsers hold a form's redirects to the policy's `form-action`, which
 * lets forms go to this site only.
 */
const signedOutPage = (context: Context, deps: WebDeps, language: Language, address: string): Response => {
  const t = signInTexts[language].signedOut
  context.header('refresh', `0; url=${address}`)
  return context.html(
    <Layout
      deps={deps}
      language={language}
      person={null}
      otherLanguage={pathTo('home', language === 'sv' ? 'en' : 'sv')}
      title={t.title}
      routeId={null}
      region={null}
    >
      <PageHeading title={t.title} lead={t.lead} />
      <p>
        <a class="ds-button" href={address}>
          {t.goOn}
        </a>
      </p>
    </Layout>,
  ) as Response
}

/** Signing in and out, and the page that says the session has ended. */
export const registerSignIn = (site: Site, app: Hono): void => {
  const { deps } = site
  const cookieName = deps.site.isSecure ? sessionCookie : plainSessionCookie
  const stateCookie = stateCookieName(deps.site.isSecure)

  site.on('signIn', async ({ context, language, person, query, now, redirect }) => {
    const returnTo = safeReturn(query.get('to'), language)
    if (person) return redirect(returnTo)
    const { address, state, codeVerifier, nonce } = await deps.signIn.begin(language)
    await deps.sessions.rememberSignIn(state, { codeVerifier, nonce, returnTo, language }, now)
    setCookie(context, stateCookie, state, {
      httpOnly: true,
      secure: deps.site.isSecure,
      sameSite: 'Lax',
      path: '/',
      maxAge: 600,
    })
    return redirect(address)
  })

  app.get(technicalPaths.signInCallback, async (context) => {
    const address = new URL(context.req.url)
    const state = address.searchParams.get('state') ?? ''
    const ownState = getCookie(context, stateCookie)
    deleteCookie(context, stateCookie, { path: '/', secure: deps.site.isSecure })
    const pending = state !== '' && state === ownState ? await deps.sessions.takeSignIn(state, deps.clock()) : null
    if (!pending) return refusalPage(context, deps, 'sv', 'unknown-state')
    // Behind CloudFront the request's own host is the API's; the provider knows the public one.
    const returnAddress = new URL(technicalPaths.signInCallback + address.search, deps.site.origin)
    const result = await deps.signIn.finish({
      returnAddress,
      state,
      codeVerifier: pending.codeVerifier,
      nonce: pending.nonce,
    })
    if (!result.ok) return refusalPage(context, deps, pending.language, result.refusal.kind)
    const person = await deps.people.recognise(result.value)
    const old = getCookie(context, cookieName)
    if (old) await deps.sessions.end(old)
    deps.setSessionCookie(context, await deps.sessions.begin(person.email, deps.clock()))
    return context.redirect(pending.returnTo, 303)
  })

  site.on('signOut', async (visit) => {
    const { context, language, redirect } = visit
    const secret = getCookie(context, cookieName)
    if (secret) await deps.sessions.end(secret)
    deleteCookie(context, cookieName, { path: '/', secure: deps.site.isSecure })
    const address = await deps.signIn.signOutAddress(language)
    return address.startsWith(`${deps.site.origin}/`)
      ? redirect(address)
      : signedOutPage(context, deps, language, address)
  })

  site.on('sessionEnded', ({ context, language, person }) =>
    sessionEndedPage({
      context,
      deps,
      language,
      person,
      otherLanguage: pathTo('sessionEnded', language === 'sv' ? 'en' : 'sv'),
      typed: null,
    }),
  )
}
