import type { Language } from '#shared/platform/language.ts'
import type { NewlyHidden } from '#shared/releases/newly-hidden.ts'
import { publicationMoment } from '#shared/releases/publication-moment.ts'
import type { Release, ReleaseContent } from '#shared/releases/release.ts'
import type { RevisionCounts } from '#shared/releases/revisions.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatMoment, formatNumber } from '../texts/format.ts'
import { DeskNotice, type DeskTold } from './desk-notice.tsx'
import { ReleaseStatusTags } from './desk-page.tsx'
import { releaseDeskTexts } from './desk-texts.ts'
import { failureWords } from './failure-words.ts'
import { NewlyHiddenNotice } from './newly-hidden-notice.tsx'
import { protectionWords, ruleWords } from './protection-words.ts'
import { ReleaseDeeds } from './release-deeds.tsx'
import { releasePageTexts } from './release-page-texts.ts'
import { ReleaseTotals } from './release-totals.tsx'
import { RevisionCells } from './revision-cells.tsx'
import type { RevisionsView } from './revisions-view.ts'

export type ReleasePageProps = {
  language: Language
  release: Release
  /** What is prepared or out; null for what is neither. */
  content: ReleaseContent | null
  /** What changes against the version before; null where there is nothing to compare. */
  changes: { view: RevisionsView; counts: RevisionCounts; hidden: NewlyHidden } | null
  form: FormState
  typed: { day: string; reason: string }
  /** Which form was sent, so that messages and what was typed stand in that one. */
  posted: 'move' | 'cancel' | null
  version: number
  told: DeskTold | null
  newFormKey: () => string
}

const momentOf = (release: Release, language: Language) =>
  formatMoment(publicationMoment(release).toISOString(), language)

/** What the state means for the coordinator. */
const Standing = ({ release, language }: ReleasePageProps) => {
  const t = releasePageTexts[language]
  switch (release.status) {
    case 'planned':
      return <p>{release.isAnnounced ? t.planned(formatDay(release.day, language)) : t.plannedNow}</p>
    case 'prepared':
      return (
        <Notice color="warning">
          <h2 class="ds-heading" data-size="xs">
            {t.embargoTitle}
          </h2>
          <p>{release.heldAt ? t.embargoHeld : t.embargo(momentOf(release, language))}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice color="danger">
          <p>{failureWords(release, language)}</p>
          <p>{release.isAnnounced ? t.failedAnnounced : t.failedNow}</p>
        </Notice>
      )
    case 'published':
      return (
        <p>
          {t.published(release.number ?? 0)}{' '}
          <a class="ds-link" href={pathTo('statisticsVersion', language, { number: String(release.number) })}>
            {t.toVersion}
          </a>
        </p>
      )
    case 'cancelled':
      return <p>{t.cancelled(release.reason)}</p>
  }
}

const Facts = ({ release, language }: ReleasePageProps) => {
  const { factsTitle, facts: t } = releasePageTexts[language]
  const { protection, preparedAt, publishedAt, heldAt, isAnnounced, reason, scope } = release
  const number = (value: number) => formatNumber(value, language)
  const facts: [string, string][] = []
  if (publishedAt) facts.push([t.publishedAt, formatMoment(publishedAt, language)])
  else if (isAnnounced || !heldAt) facts.push([t.moment, momentOf(release, language)])
  if (heldAt) facts.push([t.heldAt, formatMoment(heldAt, language)])
  if (!isAnnounced) facts.push([t.scope, releaseDeskTexts[language].scopes[scope]], [t.reason, reason])
  if (preparedAt) facts.push([t.preparedAt, formatMoment(preparedAt, language)])
  if (protection)
    facts.push(
      [t.cells, number(protection.cells)],
      [t.hidden, t.hiddenOf(number(protection.hiddenCells), number(protection.sensitiveCells))],
      [t.hiddenSum, number(protection.hiddenSum)],
      [t.method, protectionWords(protection.methods, language)],
      [t.audit, t.audited(number(protection.auditPrograms))],
    )
  if (protection?.rule) facts.push([t.rule, ruleWords(protection.rule, language)])
  if (protection?.unchangedYears?.length) facts.push([t.unchanged, t.unchangedYears(protection.unchangedYears)])
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {factsTitle}
      </h2>
      <dl class="tables-facts">
        {facts.map(([term, text]) => (
          <div>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** One release: where it stands, what disclosure control did, what changes, the figures, and what can be done with it. */
export const ReleasePage = (props: ReleasePageProps) => {
  const { language, release, content, changes, form, told } = props
  const d = releaseDeskTexts[language]
  const t = releasePageTexts[language]
  const day = formatDay(release.day, language)
  const address = pathTo('release', language, { release: release.id })
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('releaseDesk', language), label: d.title }]} />
      <PageHeading title={release.isAnnounced ? t.title(day) : t.titleNow(day)} />
      <ErrorSummary form={form} labels={{ day: d.day, reason: d.reason }} />
      <DeskNotice told={told} language={language} again={address} />
      <p class="releases-tags">
        <ReleaseStatusTags release={release} language={language} />
      </p>
      <Standing {...props} />
      {changes && release.status === 'prepared' && <NewlyHiddenNotice hidden={changes.hidden} language={language} />}
      <ReleaseDeeds {...props} />
      <Facts {...props} />
      {content && (
        <>
          <h2 class="ds-heading" data-size="sm">
            {t.changesTitle}
          </h2>
          {changes ? (
            <RevisionCells {...changes} caption={t.changesTitle} address={address} language={language} />
          ) : (
            <p>{t.changesFirst}</p>
          )}
          <h2 class="ds-heading" data-size="sm">
            {t.tableTitle}
          </h2>
          <p>{t.wholeHint}</p>
          <ReleaseTotals content={content} caption={t.tableCaption} language={language} />
        </>
      )}
    </>
  )
}
