import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  None,
  randomPKCECodeVerifier,
} from 'openid-client'
import { type RunningFixture, runFixture } from './running.ts'

const accounts = [
  {
    email: 'owner@demo.example',
    name: 'Olle <Demo>',
    description: { sv: 'Ansvarig i en region', en: 'Owner in a region' },
  },
]

let running: RunningFixture
let client: Configuration

beforeAll(async () => {
  running = await runFixture({ accounts })
  const issuer = new URL(`${running.system.origin}/local/sign-in`)
  client = await discovery(issuer, 'valideringslyft-local', undefined, None(), { execute: [allowInsecureRequests] })
})
afterAll(() => running.end())

/** A browser in small: follows the site's own redirects and keeps its cookies. */
const createBrowser = () => {
  const jar = new Map<string, string>()
  const visit = async (address: string, init: RequestInit = {}): Promise<{ address: string; answer: Response }> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, { ...init, redirect: 'manual', headers: { ...init.headers, cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [pair = ''] = set.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = answer.headers.get('location')
    if (!location) return { address, answer }
    const next = new URL(location, address).href
    return next.includes('/sign-in/callback') && !next.includes('/local/') ? { address: next, answer } : visit(next)
  }
  return { visit }
}

const begin = async (extra: Record<string, string> = {}) => {
  const verifier = randomPKCECodeVerifier()
  const address = buildAuthorizationUrl(client, {
    redirect_uri: `${running.system.origin}/sign-in/callback`,
    scope: 'openid email profile',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state: 'a-state',
    nonce: 'a-nonce',
    ...extra,
  })
  return { verifier, address: address.href }
}

const formOf = (fields: Record<string, string>) => ({ method: 'POST', body: new URLSearchParams(fields) })

const claimsFrom = async (callback: string, verifier: string) => {
  const tokens = await authorizationCodeGrant(client, new URL(callback), {
    pkceCodeVerifier: verifier,
    expectedState: 'a-state',
    expectedNonce: 'a-nonce',
  })
  return tokens.claims()
}

describe('the local sign-in service', () => {
  it('signs in as a demonstration account that is chosen on its page', async () => {
    const browser = createBrowser()
    const { verifier, address } = await begin()
    const page = await browser.visit(address)
    const html = await page.answer.text()
    expect(html).toContain('Den står i stället för inloggningstjänsten Cognito')
    expect(html).toContain('Olle &lt;Demo&gt;')
    expect(html).not.toMatch(/ style=|<style|<script/)
    const signedIn = await browser.visit(page.address, formOf({ email: 'owner@demo.example', name: 'Olle <Demo>' }))
    expect(await claimsFrom(signedIn.address, verifier)).toMatchObject({
      email: 'owner@demo.example',
      email_verified: true,
      name: 'Olle <Demo>',
      sub: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    })
  })

  it('takes any address, so that an invited person can sign in, and asks again each time', async () => {
    const browser = createBrowser()
    const seen: unknown[] = []
    for (const email of ['Eva.Ny@Region.example', 'annan@region.example', 'eva.ny@region.example']) {
      const { verifier, address } = await begin()
      const page = await browser.visit(address)
      const signedIn = await browser.visit(page.address, formOf({ email, name: '' }))
      const claims = await claimsFrom(signedIn.address, verifier)
      seen.push([claims?.email, claims?.name, claims?.sub])
    }
    expect(seen[0]).toEqual(['eva.ny@region.example', 'Eva Ny', expect.any(String)])
    expect(seen[1]).toEqual(['annan@region.example', 'Annan', expect.any(String)])
    expect(seen[2]).toEqual(seen[0])
  })

  it('says what is wrong with an address beside the field, and keeps what was typed', async () => {
    const browser = createBrowser()
    const page = await browser.visit((await begin()).address)
    const { answer } = await browser.visit(page.address, formOf({ email: 'eva"ny', name: '' }))
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain('Skriv en e-postadress')
    expect(html).toContain('value="eva&quot;ny"')
  })

  it('speaks English when the site asks for it', async () => {
    const page = await createBrowser().visit((await begin({ ui_locales: 'en' })).address)
    expect(await page.answer.text()).toContain('Sign in on this computer')
  })

  it('gives nothing without the proof that belongs to the code', async () => {
    const browser = createBrowser()
    const { address } = await begin()
    const page = await browser.visit(address)
    const signedIn = await browser.visit(page.address, formOf({ email: 'owner@demo.example' }))
    await expect(claimsFrom(signedIn.address, randomPKCECodeVerifier())).rejects.toMatchObject({
      error: 'invalid_grant',
    })
  })

  it('sends back to the site whoever comes with a sign-in that has ended', async () => {
    const answer = await fetch(`${running.system.origin}/local/sign-in/interaction/ended`, { redirect: 'manual' })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/'])
  })
})
