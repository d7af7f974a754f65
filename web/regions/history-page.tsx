import { isRegionCode } from '#shared/regions/regions.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { regionHistoryTexts } from './history-texts.ts'
import { historyLineOf } from './history-view.ts'

const shownLines = 200

/** What has been changed in a region, by whom and when: the audit log without its contents. */
export const showHistory = async ({
  region,
  deps,
  language,
  page,
  path,
  notFound,
}: Visit<'history'>): Promise<Response> => {
  const t = regionHistoryTexts[language]
  if (!isRegionCode(region.code)) return notFound()
  const lines = (await deps.auditLog.newest(region.code, shownLines)).map(historyLineOf)
  return page({
    title: `${t.history} – ${region.name}`,
    children: (
      <>
        <Breadcrumbs
          language={language}
          links={[{ href: path('region', { region: region.code }), label: region.name }]}
        />
        <PageHeading title={t.history} lead={t.historyLead} />
        {lines.length === 0 ? (
          <p>{t.noHistory}</p>
        ) : (
          <Table
            caption={t.history}
            columns={[{ label: t.when }, { label: t.who }, { label: t.what }, { label: t.roundOrYear }]}
            rows={lines.map(({ at, who, action, what, when }) => [
              formatMoment(at, language),
              who,
              `${t.actions[action] ?? t.otherAction}${what && `: ${what}`}`,
              when ?? '',
            ])}
          />
        )}
      </>
    ),
  })
}
