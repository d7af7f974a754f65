import MiniSearch from 'minisearch'
import { buildIndex } from '#shared/search/build-index.ts'
import { search } from '#shared/search/search.ts'
import { type SearchDocument, searchedFields } from '#shared/search/search-document.ts'
import type { TestSite } from '#test/support/site.ts'
import { searchSources } from '#web/search/read-sources.ts'
import { ms, report, sideBySide } from './measure.ts'

const wanted = 2000
const rounds = 400

/** Words that people write: common and rare, compounds, beginnings, misspelt, and a question. */
const asked = [
  'validering',
  'yrkesbevis',
  'vad kostar det att validera sig',
  'valideringssamordnare i regionen',
  'kompetensbedömning',
  'arbetsgivvare',
  'kommun',
  'reell kompetens högskola',
  'bedomning',
  '"fördjupad kartläggning"',
  'val',
  'hur får jag papper på det jag kan',
]

/** The site's own texts in Swedish, and of their sentences as many more texts as there are to be; a few hundred words are in no other, as names are. */
const corpus = async ({ deps }: TestSite): Promise<SearchDocument[]> => {
  const states = await Promise.all(searchSources(deps).map((source) => source()))
  const own = (await Promise.all(states.map(({ documents }) => documents())))
    .flat()
    .filter(({ language }) => language === 'sv')
  const sentences = own
    .flatMap(({ lead, body }) => `${lead}\n${body}`.split(/(?<=[.!?])\s+|\n/))
    .filter((one) => one.length > 20)
  const more = Array.from({ length: Math.max(0, wanted - own.length) }, (_, at): SearchDocument => {
    const some = (count: number, step: number) =>
      Array.from({ length: count }, (_unused, place) => sentences[(at * step + place * 97) % sentences.length]).join(
        ' ',
      )
    const base = own[at % own.length]
    if (!base) throw new Error('the site has no texts')
    const name = `ort${(at * 7919).toString(36)}`
    return { ...base, id: `more-${at}`, title: `${base.title} ${name}`, lead: some(2, 13), body: some(25, 31) }
  })
  return [...own, ...more]
}

/** A search among 2,000 texts, as its page does it, against MiniSearch alone over the same texts; and how long the index takes to make. */
export const benchSearch = async (site: TestSite): Promise<void> => {
  const documents = await corpus(site)
  const words = await site.deps.articles.words()
  const makeBare = async () => {
    const made = new MiniSearch({ fields: [...searchedFields] })
    made.addAll(documents)
    return made
  }
  const build = await sideBySide(() => buildIndex(documents, words, 'sv'), makeBare, 10)
  report(
    `index of ${documents.length} texts`,
    build.ours.p50Ms / build.theirs.p50Ms,
    `p50 ${ms(build.ours.p50Ms)}, p95 ${ms(build.ours.p95Ms)}; MiniSearch alone p50 ${ms(build.theirs.p50Ms)}`,
  )
  const [index, bare] = [await buildIndex(documents, words, 'sv'), await makeBare()]
  let [ourAt, theirAt] = [0, 0]
  const next = (at: number) => asked[at % asked.length] ?? ''
  const times = await sideBySide(
    async () => search(index, { written: next(ourAt++), kind: null, page: 1 }),
    async () => bare.search(next(theirAt++)),
    rounds,
  )
  report(
    `search among ${documents.length} texts`,
    times.ours.p50Ms / times.theirs.p50Ms,
    `p50 ${ms(times.ours.p50Ms)}, p95 ${ms(times.ours.p95Ms)} with snippets and spelling; MiniSearch alone p50 ${ms(times.theirs.p50Ms)}, p95 ${ms(times.theirs.p95Ms)}`,
  )
}
