import { isRegionCode } from '#shared/regions/regions.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment } from '../texts/format.ts'
import { regionTexts } from './region-texts.ts'

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
  const t = regionTexts[language]
  if (!isRegionCode(region.code)) return notFound()
  const lines = await deps.auditLog.newest(region.code, shownLines)
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
            columns={[{ label: t.when }, { label: t.who }, { label: t.what }]}
            rows={lines.map((line) => [
              formatMoment(line.at, language),
              line.actor.name,
              `${t.actions[line.action] ?? t.otherAction} (${line.subject})`,
            ])}
          />
        )}
      </>
    ),
  })
}
