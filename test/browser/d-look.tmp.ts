import { startBrowser, signIn, visitor } from '/work/main/test/browser/browser.ts'
import axePkg from '@axe-core/playwright'
const AxeBuilder = (axePkg as any).AxeBuilder ?? (axePkg as any).default ?? axePkg
const origin = 'http://localhost:4340'
const [only] = process.argv.slice(2)
const pages: [string, string|null, string][] = [
  ['reviews', 'samordnare@demo.example', '/nationellt/granskning'],
  ['review-20', 'samordnare@demo.example', '/nationellt/granskning/20/2026'],
  ['review-17', 'samordnare@demo.example', '/nationellt/granskning/17/2026'],
  ['review-13', 'samordnare@demo.example', '/nationellt/granskning/13/2026'],
  ['review-05', 'samordnare@demo.example', '/nationellt/granskning/05/2026'],
  ['review-10', 'samordnare@demo.example', '/nationellt/granskning/10/2026'],
  ['rounds', 'samordnare@demo.example', '/nationellt/omgangar'],
  ['round', 'samordnare@demo.example', '/nationellt/omgangar/2026'],
  ['handin-13', 'skane.ansvarig@demo.example', '/region/13/kartlaggning/2026/lamna-in'],
  ['overview-13', 'skane.ansvarig@demo.example', '/region/13/kartlaggning/2026'],
  ['area-13', 'skane.ansvarig@demo.example', '/region/13/kartlaggning/2026/omrade/role-mandate'],
  ['overview-12', 'skane.ansvarig@demo.example', '/region/12/kartlaggning/2026'],
  ['handin-12', 'skane.ansvarig@demo.example', '/region/12/kartlaggning/2026/lamna-in'],
  ['handin-20', 'dalarna.ansvarig@demo.example', '/region/20/kartlaggning/2026/lamna-in'],
  ['members', 'dalarna.ansvarig@demo.example', '/region/20/medarbetare'],
  ['training', 'gotland.ansvarig@demo.example', '/utbildning'],
  ['training-3', 'gotland.ansvarig@demo.example', '/utbildning/3'],
  ['training-3-chosen', 'dalarna.ansvarig@demo.example', '/utbildning/3'],
  ['training-5', 'gotland.medarbetare@demo.example', '/utbildning/5'],
  ['training-public', null, '/utbildning/3'],
]
const browser = await startBrowser()
for (const [width, scheme, language] of [[1280,'light','sv'],[320,'dark','en']] as const) {
  for (const who of new Set(pages.map(([, w]) => w))) {
    const context = await visitor(browser, { width, colorScheme: scheme })
    const page = await context.newPage()
    if (who) await signIn(page, origin, who)
    for (const [name, w, path] of pages) {
      if (w !== who || (only && !name.match(only))) continue
      await page.goto(origin + path)
      if (language === 'en') { const link = page.locator('a[hreflang="en"]').first(); const href = await link.getAttribute('href'); if (href) await page.goto(origin + href) }
      await page.screenshot({ path: `/tmp/d-shots/${name}-${width}.png`, fullPage: true })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      const r = await new AxeBuilder({ page }).analyze()
      console.log(name, width, await page.title(), r.violations.map((v: any) => v.id + ': ' + v.nodes.slice(0,3).map((n: any) => n.target + ' ' + n.failureSummary.slice(0,150)).join(' | ')).join('\n   '), wide > 0 ? 'OVERFLOW ' + wide : '')
    }
    await context.close()
  }
}
await browser.close()
