import { swedishDay } from '#shared/platform/swedish-day.ts'
import { collectedRegions, whyNotCollected } from '#shared/region-pages/collected.ts'
import { regions } from '#shared/regions/regions.ts'
import { PageHeading, Table, Tag } from '../components/page-parts.tsx'
import type { Site } from '../site.tsx'
import { formatDay } from '../texts/format.ts'
import { pageDeskTexts } from './desk-texts.ts'

const colours = { collected: 'success', lacking: 'warning', old: 'warning', none: 'neutral' } as const

/** The desk that follows which regions have collected information, beside what the survey found. */
export const registerPageDesk = (site: Site): void => {
  site.on('pageDesk', async ({ deps, language, now, page, path, can }) => {
    const t = pageDeskTexts[language]
    const today = swedishDay(now)
    const pages = await deps.regionPages.summaries()
    const day = (iso: string | undefined) => (iso ? formatDay(iso, language) : '–')
    return page({
      title: t.title,
      isWide: true,
      children: (
        <>
          <PageHeading title={t.title} lead={t.lead} />
          <p>
            <strong>{t.figure(collectedRegions(pages, today).length, regions.length)}</strong>
          </p>
          <p>
            {t.survey} {t.differs} {t.source}
          </p>
          {can(['coordinator']) && (
            <p>
              <a href={`${path('coordinator')}#remind-page`}>{t.remind}</a>
            </p>
          )}
          <Table
            caption={t.caption}
            isStacked
            columns={Object.values(t.columns).map((label) => ({ label }))}
            rows={regions.map(({ code, name }) => {
              const found = pages.find(({ regionCode }) => regionCode === code) ?? null
              const state = whyNotCollected(found, today) ?? 'collected'
              return [
                name,
                <Tag color={colours[state]}>{t.state[state]}</Tag>,
                day(found?.reviewedOn),
                day(found?.nextReviewOn),
                <a href={path('regionPage', { region: code })} aria-label={`${t.see}: ${name}`}>
                  {t.see}
                </a>,
              ]
            })}
          />
        </>
      ),
    })
  })
}
