import type { Delivery } from '#shared/deliveries/delivery.ts'
import { type MeasureId, measures } from '#shared/measures/measures.ts'
import type { Language } from '#shared/platform/language.ts'
import { Select, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { formatMoment, formatNumber } from '../texts/format.ts'
import { delivererName, delivererOptions } from './deliverer-words.ts'
import type { DeliveryPlace } from './delivery-place.ts'
import { deliveryTexts } from './delivery-texts.ts'
import type { Standing } from './standing.ts'

export type DeliveryFilter = { status: Standing | null; deliverer: string | null; measure: MeasureId | null }

type ListPageProps = {
  visit: Visit<'deliveries'> | Visit<'deliveryDesk'>
  place: DeliveryPlace
  deliveries: readonly (Delivery & { standing: Standing })[]
  filter: DeliveryFilter
  /** The address of those that are older; null when there are none. */
  older: string | null
}

export const statusColors = {
  received: 'info',
  checked: 'warning',
  refused: 'danger',
  accepted: 'success',
  replaced: 'neutral',
  rejected: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<Standing, string>

/** The state of a delivery as a word. */
export const StatusTag = ({ status, language }: { status: Standing; language: Language }) => (
  <Tag color={statusColors[status]}>{deliveryTexts[language].statuses[status]}</Tag>
)

/** What a delivery is called: its file's name, or the form and its year. */
export const nameOf = ({ name, way }: Pick<Delivery, 'name' | 'way'>, language: Language): string => {
  const word = deliveryTexts[language].ways[way]
  return way === 'form' ? `${word} ${name}` : name || word
}

const statuses = Object.keys(statusColors) as Standing[]

const Filter = ({ visit, place, filter }: ListPageProps) => {
  const { language } = visit
  const t = deliveryTexts[language]
  const form = { errors: {}, language }
  const all = { value: '', label: t.all }
  return (
    <form method="get" action={place.list} class="plan-desk-filter no-print" aria-label={t.filter}>
      <Select
        form={form}
        name="status"
        label={t.filters.status}
        value={filter.status ?? ''}
        options={[all, ...statuses.map((status) => ({ value: status, label: t.statuses[status] }))]}
      />
      {place.deliverer === null && (
        <>
          <Select
            form={form}
            name="deliverer"
            label={t.filters.deliverer}
            value={filter.deliverer ?? ''}
            options={[all, ...delivererOptions(language)]}
          />
          <Select
            form={form}
            name="measure"
            label={t.filters.measure}
            value={filter.measure ?? ''}
            options={[all, ...Object.values(measures).map(({ id, name }) => ({ value: id, label: name[language] }))]}
          />
        </>
      )}
      <div class="button-row">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {Object.values(filter).some((value) => value !== null) && (
          <a class="ds-link" href={place.list}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}

const List = ({ visit, place, deliveries, filter, older }: ListPageProps) => {
  const { language } = visit
  const t = deliveryTexts[language]
  const isNational = place.deliverer === null
  const toOlder = older && (
    <p>
      <a class="ds-link" href={older}>
        {t.older}
      </a>
    </p>
  )
  if (deliveries.length === 0)
    return (
      <>
        <p>{Object.values(filter).some((value) => value !== null) ? t.noneMatch : t.none}</p>
        {toOlder}
      </>
    )
  const { name, deliverer, measure, status, way, received, rows, sum } = t.columns
  return (
    <>
      <Table
        isStacked
        caption={t.caption}
        columns={[
          { label: name },
          ...(isNational ? [{ label: deliverer }, { label: measure }] : []),
          { label: status },
          { label: way },
          { label: received },
          { label: rows, isNumber: true },
          { label: sum, isNumber: true },
        ]}
        rows={deliveries.map((delivery) => [
          <a class="ds-link" href={place.one(delivery.id)}>
            {nameOf(delivery, language)}
          </a>,
          ...(isNational
            ? [delivererName(delivery.deliverer, language), measures[delivery.measure].name[language]]
            : []),
          <StatusTag status={delivery.standing} language={language} />,
          t.ways[delivery.way],
          `${formatMoment(delivery.receivedAt, language)}, ${t.from(delivery.receivedFrom.name)}`,
          delivery.findings
            ? t.rowsOf(delivery.findings.acceptedCount, delivery.findings.refusedCount)
            : delivery.status === 'received'
              ? t.unread
              : '–',
          delivery.findings?.sum == null ? '–' : formatNumber(delivery.findings.sum, language),
        ])}
      />
      {toOlder}
    </>
  )
}

/** The deliveries of a region, or of all, the newest first. */
export const ListPage = (props: ListPageProps) => {
  const { visit, place } = props
  const { language } = visit
  const t = deliveryTexts[language]
  const isNational = place.deliverer === null
  return (
    <>
      <Breadcrumbs language={language} links={[place.back]} />
      <PageHeading
        title={isNational ? t.deskTitle : t.regionTitle}
        eyebrow={visit.region?.name}
        lead={isNational ? t.deskLead : t.regionLead}
      />
      <p class="button-row">
        <a class="ds-button" href={place.create}>
          {t.send}
        </a>
        {visit.region && (
          <a class="ds-link" href={visit.path('counts', { region: visit.region.code })}>
            {t.toForm}
          </a>
        )}
        <a class="ds-link" href={visit.path('howToDeliver')}>
          {t.toGuide}
        </a>
        {isNational && (
          <a class="ds-link" href={visit.path('apiKeys')}>
            {t.toKeys}
          </a>
        )}
      </p>
      <Filter {...props} />
      <List {...props} />
    </>
  )
}
