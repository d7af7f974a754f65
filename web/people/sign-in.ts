import type { Language } from '#shared/platform/language.ts'

/** Why a sign-in at the identity provider came to nothing. */
export type SignInRefusal = { kind: 'cancelled' } | { kind: 'not-verified' } | { kind: 'provider-refused' }

/** The identity provider, as the pages use it. */
export type SignIn = {
  /** Where to send the browser, and what must be remembered until it comes back. */
  begin(language: Language): Promise<{ address: string; state: string; codeVerifier: string; nonce: string }>
  /** Takes the browser's return and gives who it is. E-mail in lower case, verified by the provider. */
  finish(input: {
    returnAddress: URL
    state: string
    codeVerifier: string
    nonce: string
  }): Promise<{ ok: true; value: { email: string; name: string } } | { ok: false; refusal: SignInRefusal }>
  /** Where to end the provider's own session. */
  signOutAddress(language: Language): Promise<string>
}
