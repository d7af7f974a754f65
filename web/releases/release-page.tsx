import type { Child } from 'hono/jsx'
import type { Language } from '#shared/platform/language.ts'
import { publicationMoment } from '#shared/releases/publication-moment.ts'
import type { Release, ReleaseContent } from '#shared/releases/release.ts'
import type { RevisionCounts } from '#shared/releases/revisions.ts'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatMoment, formatNumber } from '../texts/format.ts'
import { maxReasonLength } from './desk-form.ts'
import { DeskNotice, type DeskTold } from './desk-notice.tsx'
import { ReleaseStatusTag } from './desk-page.tsx'
import { releaseDeskTexts } from './desk-texts.ts'
import { protectionWords } from './protection-words.ts'
import { ReleaseTotals } from './release-totals.tsx'
import { RevisionCells } from './revision-cells.tsx'
import type { RevisionsView } from './revisions-view.ts'

export type ReleasePageProps = {
  language: Language
  release: Release
  /** What is prepared or out; null for what is neither. */
  content: ReleaseContent | null
  /** What changes against the version before; null where there is nothing to compare. */
  changes: { view: RevisionsView; counts: RevisionCounts } | null
  form: FormState
  typed: { day: string; reason: string }
  /** Which form was sent, so that messages and what was typed stand in that one. */
  posted: 'move' | 'cancel' | 'ask' | null
  version: number
  told: DeskTold | null
  newFormKey: () => string
}

const momentOf = (release: Release, language: Language) =>
  formatMoment(publicationMoment(release).toISOString(), language)

/** What the state means for the coordinator. */
const Standing = ({ release, language }: ReleasePageProps) => {
  const t = releaseDeskTexts[language].release
  switch (release.status) {
    case 'planned':
      return <p>{release.isAnnounced ? t.planned(formatDay(release.day, language)) : t.plannedNow}</p>
    case 'prepared':
      return (
        <Notice color="warning">
          <h2 class="ds-heading" data-size="xs">
            {t.embargoTitle}
          </h2>
          <p>{t.embargo(momentOf(release, language))}</p>
        </Notice>
      )
    case 'failed':
      return (
        <Notice color="danger">
          <p>{t.failed}</p>
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
  const d = releaseDeskTexts[language]
  const t = d.release.facts
  const { protection, preparedAt, publishedAt, isAnnounced, reason, scope } = release
  const number = (value: number) => formatNumber(value, language)
  const facts: [string, string][] = [
    publishedAt ? [t.publishedAt, formatMoment(publishedAt, language)] : [t.moment, momentOf(release, language)],
  ]
  if (!isAnnounced) facts.push([t.scope, d.scopes[scope]], [t.reason, reason])
  if (preparedAt) facts.push([t.preparedAt, formatMoment(preparedAt, language)])
  if (protection)
    facts.push(
      [t.cells, number(protection.cells)],
      [t.hidden, t.hiddenOf(number(protection.hiddenCells), number(protection.sensitiveCells))],
      [t.hiddenSum, number(protection.hiddenSum)],
      [t.method, protectionWords(protection.methods, language)],
      [t.audit, t.audited(number(protection.auditPrograms))],
    )
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {d.release.factsTitle}
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

type DeedProps = ReleasePageProps & { deed: 'move' | 'cancel'; title: string; children?: Child }

/** A form with a reason, folded; open again when something in it was wrong. */
const Deed = ({ language, release, version, form, typed, posted, newFormKey, deed, title, children }: DeedProps) => {
  const t = releaseDeskTexts[language]
  const isPosted = posted === deed
  const own: FormState = isPosted ? form : { errors: {}, language }
  const path = deed === 'move' ? 'moveRelease' : 'cancelRelease'
  return (
    <details class="ds-details" open={isPosted}>
      <summary>{title}</summary>
      <form class="form" method="post" action={pathTo(path, language, { release: release.id })}>
        <FormSecrets formKey={newFormKey()} version={version} />
        {deed === 'move' && (
          <TextInput
            form={own}
            name="day"
            label={t.day}
            value={isPosted ? typed.day : release.day}
            type="date"
            width="short"
            isRequired
          />
        )}
        <TextArea
          form={own}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={isPosted ? typed.reason : ''}
          maxLength={maxReasonLength}
          isRequired
        />
        {children}
      </form>
    </details>
  )
}

const Deeds = (props: ReleasePageProps) => {
  const { language, release, version, newFormKey } = props
  const t = releaseDeskTexts[language].release
  if (release.status === 'published' || release.status === 'cancelled') return null
  const isPrepared = release.status === 'prepared'
  return (
    <>
      {(release.isAnnounced || release.status === 'failed') && (
        <form class="form" method="post" action={pathTo('askForRelease', language, { release: release.id })}>
          <FormSecrets formKey={newFormKey()} version={version} />
          {isPrepared && <p>{t.askWhy}</p>}
          <SubmitButton variant="secondary">{isPrepared ? t.askAgain : t.ask}</SubmitButton>
        </form>
      )}
      {release.isAnnounced &&
        (isPrepared ? (
          <p>{t.notMoved}</p>
        ) : (
          <Deed {...props} deed="move" title={t.moveTitle}>
            <SubmitButton>{t.move}</SubmitButton>
          </Deed>
        ))}
      <Deed {...props} deed="cancel" title={t.cancelTitle}>
        <p>{t.cancelWhy}</p>
        <SubmitButton color="danger">{t.cancel}</SubmitButton>
      </Deed>
    </>
  )
}

/** One release: where it stands, what disclosure control did, what changes, the figures, and what can be done with it. */
export const ReleasePage = (props: ReleasePageProps) => {
  const { language, release, content, changes, form, told } = props
  const d = releaseDeskTexts[language]
  const t = d.release
  const day = formatDay(release.day, language)
  const address = pathTo('release', language, { release: release.id })
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('releaseDesk', language), label: d.title }]} />
      <PageHeading title={release.isAnnounced ? t.title(day) : t.titleNow(day)} />
      <ErrorSummary form={form} labels={{ day: d.day, reason: d.reason }} />
      <DeskNotice told={told} language={language} again={address} />
      <p>
        <ReleaseStatusTag release={release} language={language} />
      </p>
      <Standing {...props} />
      <Deeds {...props} />
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
