import type { Language } from '#shared/platform/language.ts'
import type { PublishedRelease } from '#shared/releases/release.ts'
import { Breadcrumbs, PageHeading, Table } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatNumber } from '../texts/format.ts'
import { releaseTexts } from './release-texts.ts'

type Version = PublishedRelease['release']

const reasonOf = ({ number, isAnnounced, reason }: Version, language: Language): string => {
  const t = releaseTexts[language].revisions
  if (!isAnnounced) return reason
  return number === 1 ? t.first : t.announced
}

/** All versions, newest first, with how much each changed. */
export const RevisionsPage = ({ versions, language }: { versions: readonly Version[]; language: Language }) => {
  const t = releaseTexts[language].revisions
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('statisticsTables', language), label: releaseTexts[language].statistics }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      {versions.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <Table
          caption={t.caption}
          columns={t.columns.map((label, index) => ({ label, isNumber: index > 1 && index < 5 }))}
          isStacked
          rows={versions.map((version) => [
            <a
              class="ds-link"
              href={pathTo('revision', language, { number: String(version.number) })}
              aria-label={t.show(version.number)}
            >
              {releaseTexts[language].version(version.number)}
            </a>,
            formatDay(version.publishedAt, language),
            ...(['revised', 'added', 'removed'] as const).map((kind) =>
              formatNumber(version.changes?.[kind] ?? 0, language),
            ),
            reasonOf(version, language),
          ])}
        />
      )}
      <p>
        <a class="ds-link" href={pathTo('releaseCalendar', language)}>
          {releaseTexts[language].calendar.title}
        </a>
      </p>
    </>
  )
}
