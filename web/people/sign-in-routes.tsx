import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { Language } from '#shared/platform/language.ts'
import { PageHeading } from '../components/page-parts.tsx'
import type { WebDeps } from '../deps.ts'
import { Layout } from '../layout/layout.tsx'
import { sessionEndedPage } from '../layout/problem-pages.tsx'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { plainSessionCookie, sessionCookie } from '../visitor.ts'
import { stateCookieName } from './sign-in-cookie.ts'
import { signInTexts } from './sign-in-texts.ts'

/** Only addresses of this site may be returned to. */
export const safeReturn = (to: string | null, language: Language): string =>
  to && /^\/(?![/\\])[^\s\p{C}\\]*$/u.test(to) && to.length < 1000 ? to : pathTo('myPage', language)

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
export const registerSignIn = (site: Site): void => {
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
