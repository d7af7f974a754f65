import type { Language } from '#shared/platform/language.ts'
import { firstDay, publicationMoment } from '#shared/releases/publication-moment.ts'
import { isPublished, type Release, releaseScopes } from '#shared/releases/release.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  RadioGroup,
  SubmitButton,
  TextArea,
  TextInput,
} from '../components/form-parts.tsx'
import { PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay, formatNumber } from '../texts/format.ts'
import { maxReasonLength } from './desk-form.ts'
import { DeskNotice, type DeskTold } from './desk-notice.tsx'
import { releaseDeskTexts } from './desk-texts.ts'
import { failureWords } from './failure-words.ts'

export type ReleaseDeskProps = {
  language: Language
  releases: readonly Release[]
  now: Date
  form: FormState
  typed: { day: string; scope: string; reason: string; isConfirmed: boolean }
  told: DeskTold | null
  newFormKey: () => string
}

const colors = {
  planned: 'info',
  prepared: 'warning',
  failed: 'danger',
  published: 'success',
  cancelled: 'neutral',
} as const satisfies Record<Release['status'], string>

/** Where a release stands, in a word. */
const ReleaseStatusTag = ({ release, language }: { release: Release; language: Language }) => (
  <Tag color={colors[release.status]}>{releaseDeskTexts[language].statuses[release.status]}</Tag>
)

/** The same, and whether it is held back. */
export const ReleaseStatusTags = (props: { release: Release; language: Language }) => (
  <>
    <ReleaseStatusTag {...props} />{' '}
    {props.release.heldAt && props.release.status !== 'cancelled' && (
      <Tag color="warning">{releaseDeskTexts[props.language].held}</Tag>
    )}
  </>
)

const ReleaseLink = ({ release, language }: { release: Release; language: Language }) => (
  <a class="ds-link" href={pathTo('release', language, { release: release.id })}>
    {formatDay(release.day, language)}
  </a>
)

const Waiting = ({ releases, now, language }: ReleaseDeskProps) => {
  const t = releaseDeskTexts[language]
  const waiting = releases.filter(({ status }) => status !== 'published' && status !== 'cancelled')
  if (waiting.length === 0) return <p>{t.noneWaiting}</p>
  return (
    <ul class="releases-list">
      {waiting.map((release) => (
        <li class="releases-entry">
          <h3 class="ds-heading" data-size="2xs">
            <ReleaseLink release={release} language={language} />
          </h3>
          <p class="releases-tags">
            <ReleaseStatusTags release={release} language={language} />{' '}
            {!release.isAnnounced && <Tag color="neutral">{t.unannounced}</Tag>}{' '}
            {release.isAnnounced && publicationMoment(release) <= now && <Tag color="danger">{t.late}</Tag>}
          </p>
          {release.status === 'failed' && <p>{failureWords(release, language)}</p>}
        </li>
      ))}
    </ul>
  )
}

const History = ({ releases, language }: ReleaseDeskProps) => {
  const t = releaseDeskTexts[language]
  const ended = releases
    .filter(({ status }) => status === 'published' || status === 'cancelled')
    .toSorted((a, b) => ((a.publishedAt ?? a.cancelledAt ?? '') < (b.publishedAt ?? b.cancelledAt ?? '') ? 1 : -1))
  if (ended.length === 0) return null
  return (
    <>
      <h2 class="ds-heading" data-size="sm">
        {t.historyTitle}
      </h2>
      <Table
        caption={t.historyCaption}
        columns={t.historyColumns.map((label, index) => ({ label, isNumber: index > 1 && index < 5 }))}
        isStacked
        rows={ended.map((release) => [
          <ReleaseLink release={release} language={language} />,
          <ReleaseStatusTag release={release} language={language} />,
          release.number === null ? '' : formatNumber(release.number, language),
          isPublished(release) ? formatNumber(release.changes?.revised ?? 0, language) : '',
          isPublished(release) ? formatNumber(release.changes?.added ?? 0, language) : '',
          release.reason,
        ])}
      />
    </>
  )
}

const Plan = ({ language, form, typed, now, newFormKey }: ReleaseDeskProps) => {
  const t = releaseDeskTexts[language]
  return (
    <form class="form" method="post" action={pathTo('planRelease', language)}>
      <h2 class="ds-heading" data-size="sm">
        {t.planTitle}
      </h2>
      <FormSecrets formKey={newFormKey()} />
      <TextInput
        form={form}
        name="day"
        label={t.day}
        hint={t.dayHint(formatDay(firstDay(now), language))}
        value={typed.day}
        type="date"
        width="short"
        isRequired
      />
      <SubmitButton>{t.plan}</SubmitButton>
    </form>
  )
}

const Order = ({ language, form, typed, newFormKey }: ReleaseDeskProps) => {
  const t = releaseDeskTexts[language]
  const isOpen = ['scope', 'reason', 'confirm'].some((name) => form.errors[name])
  return (
    <details class="ds-details" open={isOpen}>
      <summary>{t.orderTitle}</summary>
      <form class="form" method="post" action={pathTo('orderRelease', language)}>
        <p>{t.orderWhy}</p>
        <FormSecrets formKey={newFormKey()} />
        <RadioGroup
          form={form}
          name="scope"
          label={t.scope}
          value={typed.scope}
          options={releaseScopes.map((scope) => ({ value: scope, label: t.scopes[scope], text: t.scopeTexts[scope] }))}
          isRequired
        />
        <TextArea
          form={form}
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={typed.reason}
          maxLength={maxReasonLength}
          isRequired
        />
        <Checkbox form={form} name="confirm" label={t.confirm} isChecked={typed.isConfirmed} isRequired />
        <SubmitButton>{t.order}</SubmitButton>
      </form>
    </details>
  )
}

/** The desk for publications: what is on its way, a new day, an order to publish at once, and what has been. */
export const ReleaseDeskPage = (props: ReleaseDeskProps) => {
  const { language, form, told } = props
  const t = releaseDeskTexts[language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ day: t.day, scope: t.scope, reason: t.reason, confirm: t.confirm }} />
      <DeskNotice told={told} language={language} again={pathTo('releaseDesk', language)} />
      <h2 class="ds-heading" data-size="sm">
        {t.waitingTitle}
      </h2>
      <Waiting {...props} />
      <Plan {...props} />
      <Order {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.stepsTitle}
      </h2>
      <ol class="ds-list">
        {t.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <p>
        <a class="ds-link" href={pathTo('releaseCalendar', language)}>
          {t.toCalendar}
        </a>
      </p>
      <History {...props} />
    </>
  )
}
