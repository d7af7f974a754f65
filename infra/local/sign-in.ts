import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Provider, { type Configuration, type Grant } from 'oidc-provider'
import { z } from 'zod'
import type { Account } from './accounts.ts'
import { readBody } from './gate-request.ts'
import { type PageLanguage, sendPage } from './local-page.ts'
import { createSignInMemory } from './sign-in-memory.ts'
import { signInPage } from './sign-in-page.ts'

export type SignInOptions = {
  /** The site's address without a slash at its end. */
  origin: string
  clientId: string
  accounts: Account[]
}

type Person = { sub: string; email: string; name: string }

/** Where the provider is mounted; the rest of its addresses is its own. */
export const signInPath = '/local/sign-in'

/** The same id for the same address on every start, in the form that Cognito's have. */
const subjectOf = (email: string) =>
  createHash('sha256')
    .update(email)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')

const nameFrom = (email: string) =>
  (email.split('@')[0] ?? '')
    .split(/[._-]+/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ')

/** Leaves out who signed in before, so that every sign-in asks: whoever tries the roles wants to change between them. */
const withoutSession = (cookies: string) =>
  cookies
    .split(/; */)
    .filter((cookie) => !cookie.startsWith('_session'))
    .join('; ')

const signingKey = () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return { ...privateKey.export({ format: 'jwk' }), kty: 'RSA', use: 'sig', alg: 'RS256' }
}

const configuration = ({ origin, clientId }: SignInOptions, people: Map<string, Person>): Configuration => ({
  adapter: createSignInMemory(),
  clients: [
    {
      client_id: clientId,
      token_endpoint_auth_method: 'none',
      grant_types: ['authorization_code'],
      response_types: ['code'],
      redirect_uris: [`${origin}/sign-in/callback`],
      post_logout_redirect_uris: [`${origin}/`, `${origin}/en`],
    },
  ],
  findAccount: (_ctx, sub) => {
    const person = people.get(sub)
    return (
      person && {
        accountId: sub,
        claims: () => ({ sub, email: person.email, email_verified: true, name: person.name }),
      }
    )
  },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource } },
  interactions: { url: (_ctx, { uid }) => `${signInPath}/interaction/${uid}` },
  loadExistingGrant: async (ctx) => {
    const grant: Grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client?.clientId ?? '',
      accountId: ctx.oidc.session?.accountId ?? '',
    })
    grant.addOIDCScope('openid email profile')
    await grant.save()
    return grant
  },
  cookies: { keys: [randomBytes(24).toString('hex')] },
  jwks: { keys: [signingKey()] },
  // Seconds: Cognito's shortest, which the template asks for; an hour to choose an account.
  ttl: { AccessToken: 300, IdToken: 300, AuthorizationCode: 60, Interaction: 3600, Session: 3600, Grant: 3600 },
})

const logoutSource = (ctx: { body: unknown }, form: string) => {
  ctx.body = `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Logga ut</title><link rel="stylesheet" href="/local/style.css"></head><body><main><h1>Logga ut</h1><p>Log out</p>${form}<button class="go" form="op.logoutForm" name="logout" value="yes">Logga ut / Log out</button></main></body></html>`
}

const formSchema = z.object({ email: z.string().trim().toLowerCase(), name: z.string().trim().default('') })

/** Cognito's stand-in: a real OpenID Connect provider whose sign-in page offers the demonstration accounts and takes any address. */
export const createSignIn = (options: SignInOptions) => {
  const people = new Map<string, Person>()
  const issuer = `${options.origin}${signInPath}`
  const provider = new Provider(issuer, configuration(options, people))
  const answer = provider.callback()

  const languageOf = (address: URL, wished: unknown): PageLanguage => {
    const asked = address.searchParams.get('lang') ?? String(wished ?? 'sv').split(' ')[0]
    return asked === 'en' ? 'en' : 'sv'
  }

  const interact = async (request: IncomingMessage, response: ServerResponse) => {
    const address = new URL(request.url ?? '/', options.origin)
    const { params } = await provider.interactionDetails(request, response)
    const language = languageOf(address, params.ui_locales)
    const show = (status: number, wrongEmail?: string) =>
      sendPage(response, { status, language, ...signInPage(address.pathname, options.accounts, language, wrongEmail) })
    if (request.method !== 'POST') return show(200)
    const form = formSchema.parse(Object.fromEntries(new URLSearchParams((await readBody(request)).toString('utf8'))))
    if (!z.email().safeParse(form.email).success) return show(422, form.email)
    const known = options.accounts.find(({ email }) => email === form.email)?.name
    const person = { sub: subjectOf(form.email), email: form.email, name: form.name || known || nameFrom(form.email) }
    people.set(person.sub, person)
    return provider.interactionFinished(request, response, { login: { accountId: person.sub } })
  }

  return {
    issuer,
    async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const url = request.url ?? '/'
      if (url.startsWith(`${signInPath}/interaction/`)) {
        // A sign-in that has ended or was begun before the runner: the site begins a new one.
        return interact(request, response).catch(() => {
          response.writeHead(303, { location: '/' }).end()
        })
      }
      Object.assign(request, { originalUrl: url })
      request.url = url.slice(signInPath.length) || '/'
      if (request.url.startsWith('/auth')) request.headers.cookie = withoutSession(request.headers.cookie ?? '')
      await answer(request, response)
    },
  }
}
