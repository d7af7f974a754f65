import { createServer } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { serveSite } from '#test/assessments/served-site.ts'
import { startBrowser } from '#test/browser/browser.ts'

/** A provider of its own origin, as Cognito is, that only says that it was reached. */
const startProvider = async () => {
  const reached: string[] = []
  const server = createServer((request, response) => {
    reached.push(request.url ?? '')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Provider</h1>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = address && typeof address === 'object' ? address.port : 0
  return {
    origin: `http://127.0.0.1:${port}`,
    reached,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

describe('signing out where the provider is another site', () => {
  let browser: Browser
  let served: Awaited<ReturnType<typeof serveSite>>
  let provider: Awaited<ReturnType<typeof startProvider>>
  beforeAll(async () => {
    ;[browser, served, provider] = await Promise.all([startBrowser(), serveSite(), startProvider()])
    served.site.deps.signIn.signOutAddress = async () => `${provider.origin}/logout?client_id=a&logout_uri=b`
  }, 60_000)
  afterAll(async () => {
    await Promise.all([browser.close(), served.stop(), provider.stop()])
  })

  it.each([true, false])('ends both sessions (with script: %s)', async (javaScriptEnabled) => {
    provider.reached.length = 0
    const cookie = await served.site.signIn('siv@region.example', [{ scope: '20', roles: ['editor'] }], 'Siv')
    const [name = '', value = ''] = cookie.split('=')
    const context = await browser.newContext({ javaScriptEnabled })
    await context.addCookies([{ name, value, url: served.origin }])
    const page = await context.newPage()
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text())
    })
    await page.goto(`${served.origin}/min-sida`)
    await page.locator('form[action="/logga-ut"] button').first().click()
    await page.waitForURL(`${provider.origin}/**`)
    expect(provider.reached).toContain('/logout?client_id=a&logout_uri=b')
    expect(refused).toEqual([])
    expect((await served.site.get('/min-sida', cookie)).status).toBe(303)
    expect((await context.cookies(served.origin)).map((each) => each.name)).not.toContain('session')
    await context.close()
  })
})
