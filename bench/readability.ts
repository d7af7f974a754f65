import { lixOf } from '#shared/articles/lix.ts'
import type { TestSite } from '#test/support/site.ts'
import { access } from '#web/access.ts'
import { type RouteId, routes } from '#web/paths.ts'
import { report } from './measure.ts'

/** The index that no public text is to reach. */
const mostLix = 40
/** Shorter than this an index says nothing: a heading and some labels. */
const fewestWords = 80

/** What a page says in running text: its paragraphs, and the items of its lists that are sentences. Tables, menus, forms and citations are no running text. */
const runningText = (html: string): string => {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  const left = main.replace(/<(table|form|nav|svg|script|style|code|blockquote|select|details)\b[\s\S]*?<\/\1>/g, ' ')
  return [...left.matchAll(/<(p|li|dd)\b[^>]*>([\s\S]*?)<\/\1>/g)]
    .map(([, , inner = '']) =>
      inner
        .replace(/<[^>]+>/g, ' ')
        .replace(/&[a-z]+;|&#\d+;/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => /[.?!]$/.test(text))
    .join('\n\n')
}

/** Addresses of the public pages in Swedish that need nothing to be filled in, and of every text of the hub. */
const publicAddresses = async ({ deps }: TestSite): Promise<string[]> => {
  const plain = (Object.keys(routes) as RouteId[])
    .filter((id) => access[id] === 'public' && routes[id].method === 'GET' && !routes[id].sv.includes(':'))
    .map((id) => routes[id].sv)
  const folders = {
    basics: '/validering',
    audience: '/validering/nytta',
    guide: '/validering/vagledning',
    news: '/validering/nytt',
  }
  const shown = await deps.articles.shown()
  const texts = shown.flatMap(({ kind, slug }) => (kind === 'block' ? [] : [`${folders[kind]}/${slug.sv}`]))
  return [...new Set([...plain, ...texts])]
}

/** LIX of the running text of every public page in Swedish: how many, the hardest, and the limit. */
export const benchReadability = async (site: TestSite): Promise<void> => {
  const found: { path: string; lix: number }[] = []
  for (const path of await publicAddresses(site)) {
    const answer = await site.get(path)
    if (answer.status !== 200 || !answer.headers.get('content-type')?.includes('html')) continue
    const { words, lix } = lixOf(runningText(await answer.text()))
    if (words >= fewestWords) found.push({ path, lix })
  }
  const hardest = found.toSorted((a, b) => b.lix - a.lix)
  report(
    'LIX of the hardest public page',
    (hardest[0]?.lix ?? 0) / mostLix,
    `of ${found.length} pages; ${hardest
      .slice(0, 8)
      .map(({ path, lix }) => `${path} ${lix.toFixed(0)}`)
      .join(', ')} (limit ${mostLix})`,
  )
}
