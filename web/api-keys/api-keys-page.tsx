import {
  type ApiScope,
  apiScopes,
  beginningOf,
  type ListedKey,
  maxKeyNameLength,
  standingOf,
} from '#shared/api-keys/api-key.ts'
import { CheckboxGroup } from '../components/checkbox-group.tsx'
import {
  ErrorSummary,
  FormSecrets,
  type FormState,
  Select,
  SubmitButton,
  TextInput,
} from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { delivererName, delivererOptions } from '../deliveries/deliverer-words.ts'
import type { Visit } from '../site.tsx'
import { formatDay, formatList, formatMoment } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { apiKeysTexts } from './api-keys-texts.ts'

/** What was typed of a key to be issued. */
export type TypedKey = { name: string; deliverer: string; scopes: readonly string[]; endsOn: string }

export type ApiKeysPageProps = {
  visit: Visit<'apiKeys'> | Visit<'issueApiKey'> | Visit<'revokeApiKey'>
  keys: readonly ListedKey[]
  form: FormState
  typed: TypedKey
  latestEnd: string
  /** The key that has just been issued, as a whole; it is shown this once. */
  fresh: string | null
  notice: { color: 'success' | 'warning'; text: string } | null
}

const standingColors = { open: 'success', ended: 'neutral', revoked: 'neutral' } as const

const Fresh = ({ text, visit: { language } }: { text: string; visit: ApiKeysPageProps['visit'] }) => {
  const t = apiKeysTexts[language]
  return (
    <Notice color="success" isStatus>
      <p>
        <strong>{t.once}</strong>
      </p>
      <div class="ds-field form-field">
        <label class="ds-label" for="api-key">
          {t.key}
        </label>
        <p class="form-field__hint" id="api-key-hint">
          {t.keyHint}
        </p>
        <input class="ds-input" id="api-key" readonly value={text} aria-describedby="api-key-hint" spellcheck={false} />
      </div>
    </Notice>
  )
}

const Revoke = ({ visit, listed }: { visit: ApiKeysPageProps['visit']; listed: ListedKey }) => {
  const t = apiKeysTexts[visit.language]
  return (
    <details class="ds-details">
      <summary>
        {t.revoke}
        <span class="ds-sr-only"> {listed.name}</span>
      </summary>
      <form method="post" action={visit.path('revokeApiKey')}>
        <FormSecrets formKey={visit.newFormKey()} />
        <input type="hidden" name="id" value={listed.id} />
        <p>{t.revokeMeans}</p>
        <SubmitButton variant="secondary" color="danger">
          {t.revokeLabel(listed.name)}
        </SubmitButton>
      </form>
    </details>
  )
}

const KeyList = ({ visit, keys }: ApiKeysPageProps) => {
  const { language } = visit
  const t = apiKeysTexts[language]
  if (keys.length === 0) return <p>{t.none}</p>
  return (
    <Table
      isStacked
      caption={t.caption}
      columns={Object.values(t.columns).map((label) => ({ label }))}
      rows={keys.map((listed) => {
        const standing = standingOf(listed, visit.now)
        return [
          <>
            {listed.name}
            <br />
            <small>{t.issuedBy(listed.issuedBy.name, formatMoment(listed.issuedAt, language))}</small>
          </>,
          <code>{beginningOf(listed.id)}</code>,
          delivererName(listed.deliverer, language),
          formatList(
            listed.scopes.map((scope) => t.scopes[scope].name),
            language,
          ),
          formatDay(listed.endsOn, language),
          listed.lastUsedAt ? formatMoment(listed.lastUsedAt, language) : t.neverUsed,
          <>
            <Tag color={standingColors[standing]}>{t.standing[standing]}</Tag>
            {standing === 'open' && <Revoke visit={visit} listed={listed} />}
          </>,
        ]
      })}
    />
  )
}

const IssueForm = ({ visit, form, typed, latestEnd }: ApiKeysPageProps) => {
  const { language } = visit
  const t = apiKeysTexts[language]
  return (
    <form method="post" action={visit.path('issueApiKey')} class="form" novalidate>
      <FormSecrets formKey={visit.newFormKey()} />
      <TextInput
        form={form}
        name="name"
        label={t.labels.name}
        hint={t.hints.name}
        value={typed.name}
        maxLength={maxKeyNameLength}
        isRequired
      />
      <Select
        form={form}
        name="deliverer"
        label={t.labels.deliverer}
        hint={t.hints.deliverer}
        value={typed.deliverer}
        options={[{ value: '', label: t.choose }, ...delivererOptions(language)]}
        isRequired
      />
      <CheckboxGroup
        form={form}
        name="scopes"
        label={t.labels.scopes}
        values={typed.scopes}
        options={apiScopes.map((scope: ApiScope) => ({
          value: scope,
          label: t.scopes[scope].name,
          text: t.scopes[scope].may,
        }))}
      />
      <TextInput
        form={form}
        name="endsOn"
        label={t.labels.endsOn}
        hint={t.hints.endsOn(formatDay(latestEnd, language))}
        value={typed.endsOn}
        type="date"
        width="short"
        isRequired
      />
      <SubmitButton>{t.issue}</SubmitButton>
    </form>
  )
}

/** Where the coordinator issues and revokes keys of the API. */
export const ApiKeysPage = (props: ApiKeysPageProps) => {
  const { visit, form, fresh, notice } = props
  const { language } = visit
  const t = apiKeysTexts[language]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: visit.path('coordinator'), label: siteTexts[language].desk }]} />
      <PageHeading title={t.title} lead={t.lead} />
      {notice && (
        <Notice color={notice.color} isStatus>
          <p>{notice.text}</p>
        </Notice>
      )}
      {fresh && <Fresh text={fresh} visit={visit} />}
      <ErrorSummary form={form} labels={t.labels} />
      <h2 class="ds-heading" data-size="sm">
        {t.listTitle}
      </h2>
      <KeyList {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.issueTitle}
      </h2>
      <IssueForm {...props} />
      <h2 class="ds-heading" data-size="sm">
        {t.howTitle}
      </h2>
      <p>
        <a class="ds-link" href={visit.path('howToDeliver')}>
          {t.how}
        </a>
      </p>
    </>
  )
}
