import { articleKinds } from '#shared/articles/article.ts'
import { articleStates } from '#shared/articles/article-record.ts'
import type { Language } from '#shared/platform/language.ts'
import { Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatDay } from '../texts/format.ts'
import { articleWords } from './article-words.ts'
import { deskTexts } from './desk-texts.ts'
import type { DeskFilter, DeskRow } from './desk-view.ts'
import { StateTag } from './state-tag.tsx'

type DeskPageProps = {
  language: Language
  urgent: readonly DeskRow[]
  rows: readonly DeskRow[]
  filter: DeskFilter
}

const Title = ({ row, language }: { row: DeskRow; language: Language }) => (
  <>
    <a class="ds-link" href={pathTo('deskArticle', language, { article: row.article.id })} lang={row.titleIn}>
      {row.title}
    </a>
    {row.article.isDemonstration && <Tag color="neutral">{articleWords[language].demonstration}</Tag>}
  </>
)

const State = ({ row, language }: { row: DeskRow; language: Language }) => (
  <span class="article-tags">
    <StateTag state={row.state} language={language} />
    {row.isTranslationOlder && <Tag color="warning">{deskTexts[language].translationOlder}</Tag>}
  </span>
)

const Review = ({ row, language }: { row: DeskRow; language: Language }) => {
  const t = deskTexts[language]
  const day = row.article.nextReviewOn
  if (!row.urgency || !day) return <>{t.noReview}</>
  const words = formatDay(day, language)
  if (row.urgency === 'later') return <>{words}</>
  return <Tag color={row.urgency === 'overdue' ? 'danger' : 'warning'}>{t.urgency[row.urgency](words)}</Tag>
}

/** Who has the text now, in a few words. */
const whoOf = ({ article, state }: DeskRow, language: Language): string => {
  const t = deskTexts[language]
  const { draft, review } = article
  if (draft && state === 'in-check') {
    if (draft.checker) return t.waits.checking(draft.checker.name)
    return t.waits.check(draft.sent?.by.name ?? '', formatDay(draft.sent?.at ?? draft.begun.at, language))
  }
  if (draft?.returned) return t.waits.returned(draft.returned.by.name)
  if (draft) return t.waits.draft((draft.writers.at(-1) ?? draft.begun.by).name)
  return review ? t.reviewedBy(review.by.name) : article.isShipped ? t.shipped : '–'
}

const Rows = ({ language, caption, rows }: { language: Language; caption: string; rows: readonly DeskRow[] }) => {
  const { columns } = deskTexts[language]
  return (
    <Table
      isStacked
      caption={caption}
      columns={(['title', 'kind', 'state', 'review', 'who'] as const).map((id) => ({ label: columns[id] }))}
      rows={rows.map((row) => [
        <Title row={row} language={language} />,
        articleWords[language].kinds[row.article.kind],
        <State row={row} language={language} />,
        <Review row={row} language={language} />,
        whoOf(row, language),
      ])}
    />
  )
}

const Filter = ({ language, filter }: { language: Language; filter: DeskFilter }) => {
  const t = deskTexts[language].filter
  const words = articleWords[language]
  const form = { errors: {}, language }
  return (
    <form
      method="get"
      action={pathTo('articleDesk', language)}
      class="article-filter"
      role="search"
      aria-label={t.label}
    >
      <Select
        form={form}
        name="kind"
        label={t.kind}
        value={filter.kind ?? ''}
        options={[{ value: '', label: t.any }, ...articleKinds.map((value) => ({ value, label: words.kinds[value] }))]}
      />
      <Select
        form={form}
        name="state"
        label={t.state}
        value={filter.state ?? ''}
        options={[
          { value: '', label: t.any },
          ...articleStates.map((value) => ({ value, label: words.states[value] })),
        ]}
      />
      <TextInput form={form} name="q" label={t.search} value={filter.search} type="search" maxLength={100} />
      <SubmitButton variant="secondary">{t.show}</SubmitButton>
    </form>
  )
}

/** All texts of the hub: what waits for somebody first, then everything with a filter. */
export const DeskPage = ({ language, urgent, rows, filter }: DeskPageProps) => {
  const t = deskTexts[language]
  const isFiltered = filter.kind !== null || filter.state !== null || filter.search !== ''
  return (
    <>
      <PageHeading title={t.title} lead={t.lead} />
      <p class="article-buttons">
        <a class="ds-button" href={pathTo('newArticle', language)}>
          {t.write}
        </a>
        <a class="ds-button" data-variant="secondary" href={pathTo('articleImages', language)}>
          {t.images}
        </a>
      </p>
      {!isFiltered && (
        <section>
          <h2 class="ds-heading" data-size="sm" id="urgent">
            {t.urgent}
          </h2>
          {urgent.length > 0 ? <Rows language={language} caption={t.urgent} rows={urgent} /> : <p>{t.nothingUrgent}</p>}
        </section>
      )}
      <section>
        <h2 class="ds-heading" data-size="sm" id="all">
          {t.all}
        </h2>
        <Filter language={language} filter={filter} />
        <p role={isFiltered ? 'status' : undefined}>
          {rows.length > 0 ? t.found(rows.length) : t.none}{' '}
          {isFiltered && (
            <a class="ds-link" href={pathTo('articleDesk', language)}>
              {t.filter.clear}
            </a>
          )}
        </p>
        {rows.length > 0 && <Rows language={language} caption={t.all} rows={rows} />}
      </section>
    </>
  )
}
