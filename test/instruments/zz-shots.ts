import { startBrowser, signIn, visitor } from '#test/browser/browser.ts'
const origin = 'http://localhost:4360'
const [, , names = '', width = '1280', scheme = 'light', language = 'sv'] = process.argv
const browser = await startBrowser()
try {
  const context = await visitor(browser, { width: Number(width), colorScheme: scheme as 'light' })
  const page = await context.newPage()
  page.on('console', (m) => m.type() === 'error' && console.log('console', m.text()))
  await signIn(page, origin, 'samordnare@demo.example', language as 'sv')
  const base = language === 'sv' ? '/nationellt/verktyg' : '/en/national/instruments'
  const all: Record<string, string> = {
    list: '', version: '/mapping/2', head: '/mapping/2/grunder', area: '/mapping/2/omrade/information',
    indicator: '/mapping/2/omrade/information/fraga/I1', preview: '/mapping/2/visa/information', options: '/mapping/2/omrade/information/fraga/I5',
    lineage: '/mapping/2/jamfor', review: '/mapping/2/granska', published: '/mapping/1', move: '/mapping/2/omgang/2026',
  }
  for (const name of names.split(',')) {
    const started = performance.now()
    const answer = await page.goto(origin + base + (all[name] ?? ''))
    console.log(name, answer?.status(), Math.round(performance.now() - started), 'scroll', await page.evaluate(() => document.documentElement.scrollWidth + '/' + innerWidth))
    await page.screenshot({ path: `/tmp/F-${name}-${width}-${scheme}.png`, fullPage: true })
  }
} finally { await browser.close() }
