import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client'
import { emailIdOf } from '#shared/people/person.ts'
import { pathTo, technicalPaths } from '#web/paths.ts'
import type { SignIn } from '#web/people/sign-in.ts'

export type SignInOptions = { issuer: string; clientId: string; origin: string }

/** Sign-in with OpenID Connect: authorisation code with PKCE, a public client without a secret. The provider is asked for its addresses once. */
export const createSignIn = ({ issuer, clientId, origin }: SignInOptions): SignIn => {
  let known: Promise<Configuration> | null = null
  const provider = () => {
    const isInsecure = issuer.startsWith('http://')
    known ??= discovery(new URL(issuer), clientId, undefined, None(), {
      ...(isInsecure && { execute: [allowInsecureRequests] }),
    }).catch((error: unknown) => {
      known = null
      throw error
    })
    return known
  }

  return {
    async begin(language) {
      const codeVerifier = randomPKCECodeVerifier()
      const state = randomState()
      const nonce = randomNonce()
      const address = buildAuthorizationUrl(await provider(), {
        redirect_uri: origin + technicalPaths.signInCallback,
        scope: 'openid email profile',
        code_challenge: await calculatePKCECodeChallenge(codeVerifier),
        code_challenge_method: 'S256',
        state,
        nonce,
        ui_locales: language,
      })
      return { address: address.href, state, codeVerifier, nonce }
    },

    async finish({ returnAddress, state, codeVerifier, nonce }) {
      if (returnAddress.searchParams.has('error')) return { ok: false, refusal: { kind: 'cancelled' } }
      try {
        const tokens = await authorizationCodeGrant(await provider(), returnAddress, {
          pkceCodeVerifier: codeVerifier,
          expectedState: state,
          expectedNonce: nonce,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        const email = typeof claims?.email === 'string' ? emailIdOf(claims.email) : ''
        if (email === '' || !(claims?.email_verified === true || claims?.email_verified === 'true'))
          return { ok: false, refusal: { kind: 'not-verified' } }
        return { ok: true, value: { email, name: typeof claims?.name === 'string' ? claims.name : email } }
      } catch (error) {
        // openid-client's errors are the provider's refusals; what is not one (no connection) is thrown on.
        if (error instanceof Error && 'code' in error && String(error.code).startsWith('OAUTH_'))
          return { ok: false, refusal: { kind: 'provider-refused' } }
        throw error
      }
    },

    async signOutAddress(language) {
      const metadata = (await provider()).serverMetadata()
      const back = origin + pathTo('home', language)
      if (!metadata.end_session_endpoint) return back
      const address = new URL(metadata.end_session_endpoint)
      address.searchParams.set('client_id', clientId)
      address.searchParams.set('post_logout_redirect_uri', back)
      // Cognito's own name for the same parameter.
      address.searchParams.set('logout_uri', back)
      return address.href
    },
  }
}
