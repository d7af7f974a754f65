import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Site, Visit } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { newsTexts } from './news-texts.ts'
import { figureRows, publishedLines, regionLines } from './news-view.ts'
import { Section } from './picture-parts.tsx'
import { pictureTexts } from './picture-texts.ts'
import { type News, readNews } from './read-news.ts'
import { NewsList } from './since-visit.tsx'

const AllNews = ({ news, visit }: { news: News; visit: Visit<'pictureNews'> }) => {
  const { language, path } = visit
  const t = newsTexts[language]
  const inRegions = news.changes ? regionLines(news.changes, language) : []
  const figures = figureRows(news.changes?.figures ?? [], language)
  const published = publishedLines(news, language)
  if (news.changes && inRegions.length + figures.length + published.length === 0)
    return <p>{t.nothing(formatDay(news.since, language))}</p>
  return (
    <>
      {!news.changes && <p>{t.noEarlier}</p>}
      {inRegions.length > 0 && (
        <Section id="regions" title={t.regionsTitle}>
          <NewsList lines={inRegions} />
        </Section>
      )}
      {published.length > 0 && (
        <Section id="published" title={t.publishedTitle}>
          <NewsList lines={published} />
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="figures" title={t.figuresTitle}>
          <Table
            isStacked
            caption={t.tableCaption}
            columns={t.columns.map((label) => ({ label }))}
            rows={figures.map(({ key, label, now, before }) => [
              <a class="ds-link" href={path('keyFigure', { figure: key })}>
                {label}
              </a>,
              now,
              before,
            ])}
          />
        </Section>
      )}
    </>
  )
}

const show = async (visit: Visit<'pictureNews'>): Promise<Response> => {
  const { deps, language, person, now } = visit
  const t = newsTexts[language]
  const snapshot = await deps.snapshots.latest()
  const instrument = snapshot && (await deps.instruments.get(snapshot.instrumentId, snapshot.instrumentVersion))
  const news = snapshot && instrument && (await readNews(deps, person, { snapshot, instrument, now }))
  return visit.page({
    title: t.title,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: visit.path('nationalPicture'), label: pictureTexts[language].title }]}
        />
        <PageHeading
          title={t.title}
          lead={t.lead}
          {...(news ? { eyebrow: t.since(formatDay(news.since, language)).replace(':', '') } : {})}
        />
        {news ? <AllNews news={news} visit={visit} /> : <p>{snapshot ? t.first : t.none}</p>}
        <p class="national-note">{t.only}</p>
      </>
    ),
  })
}

/** All that has changed in the national picture since the person's last visit. */
export const registerNews = (site: Site): void => {
  site.on('pictureNews', show)
}
