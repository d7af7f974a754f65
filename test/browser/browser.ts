import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

/** A real Chromium from the npm package that ships one. Close it in `afterAll`. */
export const startBrowser = async (): Promise<Browser> => {
  // Read by the package when it is imported: it then brings the libraries that the machine may lack.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs24.x'
  const { default: packaged } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packaged.executablePath(),
    // The package's own arguments are for one page in a Lambda: with them a second visitor's page never loads.
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'],
    headless: true,
  })
}

/** Signs in at the local identity provider as anyone who has been invited, by typing the address. */
export const signIn = async (
  page: Page,
  origin: string,
  email: string,
  language: 'sv' | 'en' = 'sv',
): Promise<void> => {
  await page.goto(`${origin}${language === 'sv' ? '/logga-in' : '/en/sign-in'}`)
  await page.locator('input[type="email"]').fill(email)
  await page.locator('form:has(input[type="email"]) button').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/local/'))
}

/** A visitor of her own: cookies, language, with or without script. */
export const visitor = (browser: Browser, options: { javaScriptEnabled?: boolean } = {}): Promise<BrowserContext> =>
  browser.newContext({
    javaScriptEnabled: options.javaScriptEnabled ?? true,
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    acceptDownloads: true,
  })
