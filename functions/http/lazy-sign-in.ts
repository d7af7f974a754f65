import type { SignIn } from '#web/people/sign-in.ts'
import type { SignInOptions } from './open-id.ts'

/** The identity provider, its library loaded at the first sign-in and not at a cold start. */
export const lazySignIn = (options: SignInOptions): SignIn => {
  let made: Promise<SignIn> | null = null
  const signIn = () => {
    made ??= import('./open-id.ts').then(({ createSignIn }) => createSignIn(options))
    return made
  }
  return {
    begin: async (language) => (await signIn()).begin(language),
    finish: async (input) => (await signIn()).finish(input),
    signOutAddress: async (language) => (await signIn()).signOutAddress(language),
  }
}
