import type { Language } from '#shared/platform/language.ts'
import { contextSource } from '#shared/statistics/context-figures.ts'
import type { Chapter } from '../report-document.ts'
import type { ReportFacts } from '../report-facts.ts'

type Source = { publisher: string; title: string; year: string; url: string | null; language: Language }

const allSources = (facts: ReportFacts): Source[] => {
  const { instrument, nationalFigures, say } = facts
  const known = new Map<string, Source>()
  const add = (source: Source) => {
    const key = `${source.publisher}/${source.url ?? source.title}`
    if (!known.has(key)) known.set(key, source)
  }
  for (const source of Object.values(instrument.sources))
    add({
      publisher: source.publisher,
      title: source.title,
      year: source.year === undefined ? '' : String(source.year),
      url: source.url ?? null,
      language: 'sv',
    })
  for (const { source } of nationalFigures)
    add({
      publisher: source.publisher,
      title: source.title,
      year: source.published.slice(0, 4),
      url: source.url,
      language: 'sv',
    })
  add({
    publisher: say(contextSource.publisher),
    title: say(contextSource.title),
    year: contextSource.period,
    url: null,
    language: facts.language,
  })
  return [...known.values()].sort(
    (one, other) => one.publisher.localeCompare(other.publisher, 'sv') || one.year.localeCompare(other.year),
  )
}

/** Everything that the report and its questions rest on. */
export const sourcesChapter = (facts: ReportFacts): Chapter => ({
  id: 'sources',
  title: facts.say({ sv: 'Källor', en: 'Sources' }),
  startsPage: true,
  blocks: [
    {
      kind: 'paragraph',
      text: facts.say({
        sv: 'Regionernas svar, planer och tal kommer från regionerna själva. Frågorna i kartläggningen och de publicerade siffrorna bygger på de här källorna.',
        en: "The regions' answers, plans and numbers come from the regions themselves. The questions of the mapping and the published figures are based on these sources. Titles are given in the language of the source.",
      }),
    },
    {
      kind: 'sources',
      items: allSources(facts).map(({ publisher, title, year, url, language }) => ({
        text: `${year ? `${publisher} (${year})` : publisher}: ${title}.`,
        url,
        language,
      })),
    },
  ],
})
