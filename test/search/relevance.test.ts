import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Language } from '#shared/platform/language.ts'
import type { SearchIndex } from '#shared/search/build-index.ts'
import { search } from '#shared/search/search.ts'
import { createSearchLife } from '#shared/search/search-life.ts'
import { startSite, type TestSite } from '#test/support/site.ts'
import { searchSources } from '#web/search/read-sources.ts'

/** What people write, and the page that must be among the first three. */
const swedish: [asked: string, url: string][] = [
  ['validering', '/validering'],
  ['vad är validering?', '/validering'],
  ['Valideringens', '/validering/ord#validation'],
  ['validera mina kunskaper', '/validering/nytta/anstalld'],
  // Inflected.
  ['yrkesbevisen', '/validering/ord#vocational-certificate'],
  ['bedömare', '/validering/ord#assessor'],
  ['bedömningarna', '/validering/ord#assessment'],
  ['kommunernas ansvar', '/validering/vad-lagen-sager'],
  ['arbetsgivares nytta', '/validering/nytta/arbetsgivare'],
  ['folkhögskolan', '/validering/nytta/folkhogskola'],
  ['folkhögskolor', '/validering/nytta/folkhogskola'],
  ['högskolans tillgodoräknande', '/validering/nytta/hogskola'],
  // Put together, taken apart, and written apart.
  ['validering samordnare', '/validering/vagledning/leda-regionalt'],
  ['branschvalideringsmodell', '/validering/ord#branch-model'],
  ['yrkes bevis', '/validering/ord#vocational-certificate'],
  ['omställning', '/validering/ord#transition-organisation'],
  ['kommunikationsplan', '/validering/mallar#communication-plan'],
  ['plan för kommunikation', '/validering/mallar#communication-plan'],
  ['kartläggningsrutin', '/validering/mallar#initial-mapping-routine'],
  ['avtal mellan kommuner', '/validering/vagledning/kommunavtal'],
  // Without å, ä and ö.
  ['bedomning', '/validering/ord#assessment'],
  ['yrkeshogskola', '/validering/ord#yh'],
  ['vagledare', '/validering/nytta/vagledare'],
  ['lagesrapport', '/rapporter'],
  // Old and other words.
  ['kompetensbedömning', '/validering/ord#assessment'],
  ['kompetenskartläggning', '/validering/ord#initial-mapping'],
  ['RPL', '/validering/ord#validation'],
  ['syv', '/validering/ord#guidance'],
  ['trygghetsråd', '/validering/ord#transition-organisation'],
  ['kvalificerad yrkesutbildning', '/validering/ord#yh'],
  ['tenta av', '/validering/ord#examination'],
  ['EQF', '/validering/ord#seqf'],
  ['2022:1549', '/validering/ord#validation-ordinance'],
  // Questions.
  ['vad kostar det att validera sig', '/validering/nytta/anstalld'],
  ['hur får jag papper på det jag kan', '/validering/nytta/anstalld'],
  ['ny i sverige utländsk utbildning', '/validering/nytta/ny-i-sverige'],
  ['jag är arbetslös', '/validering/nytta/arbetssokande'],
  ['myter', '/validering/myter-och-fakta'],
  ['vad säger lagen', '/validering/vad-lagen-sager'],
  ['betyg på erfarenhet', '/validering/nytta/anstalld'],
  // Actors, regions, figures and the service.
  ['MYH', '/validering/aktorer#myh'],
  ['myndigheten för yrkeshögskolan', '/validering/aktorer#myh'],
  ['sobona', '/validering/aktorer#sobona'],
  ['Dalarna', '/validering/region/20'],
  ['västra götaland', '/validering/region/14'],
  ['antal valideringar', '/statistik/validations'],
  ['öppna data api', '/oppna-data'],
  ['gdpr', '/personuppgifter'],
  ['vem ska jag kontakta', '/validering/hitta-ratt'],
  ['ordlista', '/validering/ord'],
  ['utbildning om nivåer', '/utbildning/infor-kartlaggningen/nivaerna'],
  // The survey and the interviews.
  ['projektets enkät', '/enkat#published'],
  ['samlad information på regionens webb', '/enkat#published'],
  ['intervjuer med regionerna', '/intervjuer'],
  ['timglasets smala del', '/intervjuer#published'],
  ['osäkerhet i sin roll', '/intervjuer#published'],
]

const english: [asked: string, url: string][] = [
  ['validation', '/en/validation'],
  ['what is validation', '/en/validation'],
  ['employers', '/en/validation/benefit/employer'],
  ['recognition of prior learning', '/en/validation/words#validation'],
  ['recognized', '/en/validation/words#recognition'],
  ['analyzing tool', '/en/validation/words#mapping-tool'],
  ['municipalities', '/en/validation/benefit/municipality'],
  ['vocational certificates', '/en/validation/words#vocational-certificate'],
  ['polytechnic', '/en/validation/words#yh'],
  ['privacy', '/en/privacy'],
  ['open data', '/en/open-data'],
  ['county map', '/en/validation/regions'],
  ['interviews', '/en/interviews'],
  ['shortcomings in mandate and resources', '/en/interviews#published'],
  ['survey on information', '/en/survey'],
]

/** What is written wrongly, and what is offered instead. */
const misspelt: [language: Language, asked: string, offered: string][] = [
  ['sv', 'valdering', 'validering'],
  ['sv', 'arbetsgivvare', 'arbetsgivare'],
  ['sv', 'yrkesbevsi för alla', 'yrkesbevis för alla'],
  ['sv', 'kartlägning', 'kartläggning'],
  ['sv', 'komuner', 'kommuner'],
  ['sv', 'kopmetens', 'kompetens'],
  ['en', 'asessment', 'assessment'],
  ['en', 'municipalty', 'municipality'],
]

describe('searching all that is published', () => {
  let site: TestSite
  let indexes: Record<Language, SearchIndex>
  beforeAll(async () => {
    site = await startSite()
    const life = createSearchLife({
      sources: searchSources(site.deps),
      words: () => site.deps.articles.words(),
      clock: site.deps.clock,
      onFailure: (error) => {
        throw error
      },
    })
    indexes = { sv: await life.index('sv'), en: await life.index('en') }
  })
  afterAll(() => site.stop())

  const firstThree = (language: Language, written: string): string[] =>
    search(indexes[language], { written, kind: null, page: 1 })
      .results.slice(0, 3)
      .map(({ url }) => url)

  it.each(swedish)('shows for ”%s” among the first three %s', (asked, url) => {
    expect(firstThree('sv', asked)).toContain(url)
  })

  it.each(english)('shows for “%s” among the first three %s', (asked, url) => {
    expect(firstThree('en', asked)).toContain(url)
  })

  it.each(misspelt)('offers in %s for “%s” “%s”', (language, written, offered) => {
    expect(search(indexes[language], { written, kind: null, page: 1 }).suggestion).toBe(offered)
  })
})
