import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import type { PublishedRelease } from '#shared/releases/release.ts'
import { formats } from '#shared/tables/formats.ts'
import type { StatisticsTable } from '#shared/tables/table.ts'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { fileAddress, fileFormats } from '../tables/file-address.ts'
import { tableTexts } from '../tables/table-texts.ts'
import { formatDay, formatMoment, formatNumber } from '../texts/format.ts'
import { protectionWords, ruleWords } from './protection-words.ts'
import { releaseTexts } from './release-texts.ts'

type Version = PublishedRelease['release']

export type VersionPageProps = {
  version: Version
  /** All that is published, newest first. */
  versions: readonly Version[]
  table: StatisticsTable
  /** What it has by branch; null where it has nothing. */
  branches: StatisticsTable | null
  origin: string
  language: Language
}

const addressOf = ({ number }: Version, language: Language) =>
  pathTo('statisticsVersion', language, { number: String(number) })

const Part = ({ title, children }: { title: string; children?: Child }) => (
  <>
    <h2 class="ds-heading" data-size="sm">
      {title}
    </h2>
    {children}
  </>
)

const Facts = ({ version, language }: VersionPageProps) => {
  const t = releaseTexts[language].versionPage
  const { publishedAt, years, protection, isAnnounced, reason } = version
  const facts: [string, string][] = [
    [t.published, formatMoment(publishedAt, language)],
    ...(years.length > 0 ? [[t.period, years.join(', ')] satisfies [string, string]] : []),
    ...(protection
      ? ([
          [
            t.cells,
            t.cellsOf(formatNumber(protection.cells, language), formatNumber(protection.hiddenCells, language)),
          ],
          [t.protection, protectionWords(protection.methods, language)],
        ] satisfies [string, string][])
      : []),
    ...(protection?.rule ? [[t.rule, ruleWords(protection.rule, language)] satisfies [string, string]] : []),
    ...(isAnnounced ? [] : [[t.reason, reason] satisfies [string, string]]),
  ]
  return (
    <dl class="tables-facts">
      {facts.map(([term, text]) => (
        <div>
          <dt>{term}</dt>
          <dd class="releases-fact">{text}</dd>
        </div>
      ))}
    </dl>
  )
}

const Changes = ({ version, language }: VersionPageProps) => {
  const t = releaseTexts[language].versionPage
  const { number, changes } = version
  if (number === 1 || !changes) return <p>{t.firstVersion}</p>
  const count = (kind: keyof typeof changes) => formatNumber(changes[kind], language)
  return (
    <>
      <p>{t.changes(count('revised'), count('added'), count('removed'))}</p>
      <p>
        <a class="ds-link" href={pathTo('revision', language, { number: String(number) })}>
          {t.toChanges}
        </a>
      </p>
    </>
  )
}

const Files = ({ table, language }: Pick<VersionPageProps, 'table' | 'language'>) => {
  const t = tableTexts[language]
  const cells = table.dimensions.reduce((product, { values }) => product * values.length, 1)
  return (
    <ul class="tables-files">
      {fileFormats
        .filter((format) => formats[format].mostCells >= cells)
        .map((format) => (
          <li>
            <a class="ds-link" href={fileAddress(table, format, language)}>
              {t.formats[format].name}
            </a>
            <span class="tables-files__what">{t.formats[format].what}</span>
          </li>
        ))}
    </ul>
  )
}

/** One version for good: when it came, what it changed, how to cite it, its files. */
export const VersionPage = (props: VersionPageProps) => {
  const { version, versions, table, branches, origin, language } = props
  const t = releaseTexts[language].versionPage
  const newest = versions[0] ?? version
  const address = origin + addressOf(version, language)
  const year = formatDay(version.publishedAt, language).slice(-4)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: pathTo('statisticsTables', language), label: releaseTexts[language].statistics },
          { href: pathTo('revisions', language), label: releaseTexts[language].revisions.title },
        ]}
      />
      <PageHeading title={t.title(version.number)} />
      {newest.number === version.number ? (
        <p>{t.newest}</p>
      ) : (
        <Notice color="info">
          <p>
            {t.older}{' '}
            <a class="ds-link" href={addressOf(newest, language)}>
              {t.toNewest(newest.number)}
            </a>
          </p>
        </Notice>
      )}
      <Part title={t.tableTitle}>
        <p>
          <a class="ds-link" href={pathTo('statisticsTable', language, { table: table.id })}>
            {t.choose}
          </a>
        </p>
        <Files {...props} />
      </Part>
      {branches && (
        <Part title={t.branchesTitle}>
          <p>
            <a class="ds-link" href={pathTo('statisticsTable', language, { table: branches.id })}>
              {t.choose}
            </a>
          </p>
          <Files table={branches} language={language} />
        </Part>
      )}
      <Part title={t.citeTitle}>
        <p>{t.cite(year, version.number, formatDay(version.publishedAt, language), address)}</p>
        <p>{t.citeHint}</p>
      </Part>
      <Part title={t.changesTitle}>
        <Changes {...props} />
      </Part>
      <Part title={t.factsTitle}>
        <Facts {...props} />
      </Part>
      <Part title={t.allTitle}>
        <ul class="ds-list">
          {versions.map((one) => (
            <li>
              <a class="ds-link" href={addressOf(one, language)}>
                {t.all(one.number, formatDay(one.publishedAt, language))}
              </a>
            </li>
          ))}
        </ul>
      </Part>
    </>
  )
}
