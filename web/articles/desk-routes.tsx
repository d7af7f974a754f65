import { swedishDay } from '#shared/platform/swedish-day.ts'
import type { Site } from '../site.tsx'
import { DeskPage } from './desk-page.tsx'
import { deskTexts } from './desk-texts.ts'
import { deskRows, filtered, readFilter, titlesOf, urgentRows } from './desk-view.ts'

/** The list of all texts. */
export const registerDeskList = (site: Site): void => {
  site.on('articleDesk', async (visit) => {
    const { deps, language, now, query } = visit
    const desk = await deps.articles.desk()
    const [articles, shown] = await Promise.all([desk.list(), deps.articles.shown()])
    const titles = titlesOf(articles, shown)
    // The withdrawn are few; what they said stands in their last edition.
    const others = articles.filter(({ id }) => !titles.has(id))
    for (const article of others) {
      const { texts } = await desk.content(article)
      titles.set(article.id, { sv: texts.sv.title, en: texts.en.title })
    }
    const rows = deskRows(articles, titles, { language, today: swedishDay(now) })
    const filter = readFilter(query)
    return visit.page({
      title: deskTexts[language].title,
      isWide: true,
      children: (
        <DeskPage language={language} urgent={urgentRows(rows)} rows={filtered(rows, titles, filter)} filter={filter} />
      ),
    })
  })
}
