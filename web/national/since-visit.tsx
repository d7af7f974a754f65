import type { Instrument } from '#shared/instruments/instrument.ts'
import type { Language } from '#shared/platform/language.ts'
import type { Snapshot } from '#shared/statistics/snapshot.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { newsTexts } from './news-texts.ts'
import { type NewsLine, newsLines } from './news-view.ts'
import { type News, readNews } from './read-news.ts'

export const NewsList = ({ lines }: { lines: readonly NewsLine[] }) => (
  <ul class="ds-list">
    {lines.map(({ text, href }) => (
      <li>
        {href === null ? (
          text
        ) : (
          <a class="ds-link" href={href}>
            {text}
          </a>
        )}
      </li>
    ))}
  </ul>
)

/** What has changed since the last visit, as a short list; a single sentence where nothing has. */
const SinceVisit = ({ news, language }: { news: News; language: Language }) => {
  const t = newsTexts[language]
  const day = formatDay(news.since, language)
  const lines = newsLines(news, language)
  if (lines.length === 0) return <p class="since-visit">{news.changes ? t.nothing(day) : t.noEarlier}</p>
  return (
    <section class="since-visit" aria-labelledby="since-visit">
      <h2 class="ds-heading" data-size="2xs" id="since-visit">
        {t.since(day)}
      </h2>
      <NewsList lines={lines} />
      <p>
        <a class="ds-link" href={pathTo('pictureNews', language)}>
          {t.all}
        </a>
      </p>
    </section>
  )
}

/** Notes the visit of somebody who has signed in, and what is new to her; nothing for others, and at a first visit. */
export const sinceVisit = async (
  { deps, person, language, now }: Pick<Visit<'nationalPicture'>, 'deps' | 'person' | 'language' | 'now'>,
  { snapshot, instrument }: { snapshot: Snapshot; instrument: Instrument },
) => {
  if (!person) return null
  const news = await readNews(deps, person, { snapshot, instrument, now })
  return news && <SinceVisit news={news} language={language} />
}
