import type { RefusalPage } from '#shared/deliveries/deliveries.ts'
import type { Delivery } from '#shared/deliveries/delivery.ts'
import { reasonWords } from '#shared/deliveries/reason-words.ts'
import { measures } from '#shared/measures/measures.ts'
import { findRegion, regions } from '#shared/regions/regions.ts'
import { Table } from '../components/page-parts.tsx'
import { formatList, formatMoment, formatNumber } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { delivererName } from './deliverer-words.ts'
import type { DeliveryPlace, OneDeliveryVisit } from './delivery-place.ts'
import { deliveryTexts } from './delivery-texts.ts'
import { columnName, warningSentence } from './finding-texts.ts'
import { oneTexts } from './one-texts.ts'

export type OneProps = { visit: OneDeliveryVisit; place: DeliveryPlace; delivery: Delivery }

const regionWords = (codes: readonly string[], language: 'sv' | 'en'): string =>
  codes.length === regions.length
    ? formatNumber(codes.length, language)
    : formatList(
        codes.map((code) => findRegion(code)?.name ?? code),
        language,
      )

/** What is known of a delivery. */
export const Facts = ({ visit: { language }, place, delivery }: OneProps) => {
  const { facts, toReplaced } = oneTexts[language]
  const { findings } = delivery
  const rows: [string, unknown][] = [
    ...(place.deliverer === null
      ? [[facts.deliverer, delivererName(delivery.deliverer, language)] as [string, unknown]]
      : []),
    [facts.measure, measures[delivery.measure].name[language]],
    [facts.way, deliveryTexts[language].ways[delivery.way]],
    [facts.source, delivery.source || siteTexts[language].dataMissing],
    ...(delivery.comment ? [[facts.comment, delivery.comment] as [string, unknown]] : []),
    ...(delivery.replaces
      ? [
          [
            facts.replaces,
            <a class="ds-link" href={place.one(delivery.replaces)}>
              {toReplaced}
            </a>,
          ] as [string, unknown],
        ]
      : []),
    ...(findings
      ? ([
          [facts.rows, formatNumber(findings.acceptedCount, language)],
          [facts.refused, formatNumber(findings.refusedCount, language)],
          ...(findings.sum === null ? [] : [[facts.sum, formatNumber(findings.sum, language)]]),
          [facts.years, formatList(findings.years.map(String), language)],
          [facts.regions, regionWords(findings.regionCodes, language)],
        ] as [string, unknown][])
      : []),
  ]
  return (
    <dl class="facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

/** What may be right but must be confirmed. */
export const Warnings = ({ visit: { language }, place, delivery }: OneProps) => {
  const t = oneTexts[language]
  const { warnings = [], warningCount = 0 } = delivery.findings ?? {}
  if (warningCount === 0) return null
  return (
    <section aria-labelledby="warnings">
      <h2 class="ds-heading" data-size="xs" id="warnings">
        {t.warningsTitle(warningCount)}
      </h2>
      <ul class="ds-list">
        {warnings.map((warning) => (
          <li>
            {warningSentence(warning, language)}{' '}
            {warning.kind === 'same-file' && (
              <a class="ds-link" href={place.one(warning.deliveryId)}>
                {t.sameAs}
              </a>
            )}
          </li>
        ))}
      </ul>
      {warningCount > warnings.length && <p>{t.moreWarnings(warningCount - warnings.length)}</p>}
    </section>
  )
}

/** The refused rows, a page at a time, and the way to all of them as a file. */
export const RefusedRows = ({ visit, place, delivery, refusals }: OneProps & { refusals: RefusalPage }) => {
  const { language } = visit
  const t = oneTexts[language]
  const { rowColumns } = t
  if (refusals.refusals.length === 0) return null
  const { page, pageCount } = refusals
  const at = (number: number) => `${place.one(delivery.id)}?page=${number}#refused-rows`
  return (
    <section aria-labelledby="refused-rows">
      <h2 class="ds-heading" data-size="xs" id="refused-rows">
        {t.rowsTitle(delivery.findings?.refusedCount ?? refusals.refusals.length)}
      </h2>
      <p>
        {t.rowsLead}{' '}
        <a class="ds-link" href={place.refusals(delivery.id)}>
          {t.rowsFile}
        </a>
      </p>
      <Table
        isStacked
        caption={t.rowsCaption(page, pageCount)}
        columns={[
          { label: rowColumns.row },
          { label: rowColumns.column },
          { label: rowColumns.value },
          { label: rowColumns.reason },
        ]}
        rows={refusals.refusals.map(({ row, column, value, reason }) => [
          formatNumber(row, language),
          columnName(column, language),
          value === '' ? '–' : <code class="delivery-value">{value}</code>,
          reasonWords(reason)[language],
        ])}
      />
      {pageCount > 1 && (
        <nav class="button-row" aria-label={t.rowsCaption(page, pageCount)}>
          {page > 1 && (
            <a class="ds-link" href={at(page - 1)}>
              {t.earlier}
            </a>
          )}
          {page < pageCount && (
            <a class="ds-link" href={at(page + 1)}>
              {t.later}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

/** What has happened to a delivery, and who did it. */
export const History = ({ visit: { language }, delivery }: OneProps) => {
  const t = oneTexts[language]
  const { receivedAt, receivedFrom, acceptedAt, ended, status } = delivery
  return (
    <section aria-labelledby="history">
      <h2 class="ds-heading" data-size="xs" id="history">
        {t.historyTitle}
      </h2>
      <ul class="ds-list">
        <li>
          {t.history.received} {formatMoment(receivedAt, language)}, {deliveryTexts[language].from(receivedFrom.name)}
        </li>
        {acceptedAt && (
          <li>
            {t.history.accepted} {formatMoment(acceptedAt, language)}
          </li>
        )}
        {ended && (
          <li>
            {t.history[status === 'withdrawn' ? 'withdrawn' : 'rejected']} {formatMoment(ended.at, language)},{' '}
            {ended.by.name}: {ended.reason}
          </li>
        )}
      </ul>
    </section>
  )
}

/** The words of a breadcrumb that leads to the list. */
export const listLabel = (visit: OneDeliveryVisit): string =>
  visit.region ? deliveryTexts[visit.language].regionTitle : deliveryTexts[visit.language].deskTitle
