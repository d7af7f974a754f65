import type { Instrument } from '#shared/instruments/instrument.ts'
import type { ActionFigures, PlanFigures, PlanFilter } from '#shared/plans/plan-figures.ts'
import type { Language } from '#shared/platform/language.ts'
import { regionSizes } from '#shared/regions/region-size.ts'
import type { Round } from '#shared/rounds/round.ts'
import { Select, SubmitButton, TextInput } from '../components/form-parts.tsx'
import { Notice, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { formatNumber } from '../texts/format.ts'
import { planDeskTexts } from './plan-desk-texts.ts'

export type PlanDeskProps = {
  language: Language
  round: Round
  /** All that have plans, newest first. */
  rounds: readonly Round[]
  instrument: Instrument
  filter: PlanFilter
  figures: PlanFigures
  isPeriodWrong: boolean
  addresses: { page: string; file: string; plan(regionCode: string): string }
}

const standingColors = { none: 'neutral', draft: 'info', adopted: 'success' } as const

const figureColumns = ['actions', 'finished', 'started', 'planned', 'cancelled', 'overdue', 'hours', 'kronor'] as const

/** The figures of a row, in the order of their columns. */
export const figuresIn = ({ actions, byStatus, overdue, hours, kronor }: ActionFigures): number[] => [
  actions,
  byStatus.finished,
  byStatus.started,
  byStatus.planned,
  byStatus.cancelled,
  overdue,
  hours,
  kronor,
]

/** The names of those columns. */
export const figureNames = (language: Language): string[] =>
  figureColumns.map((name) => planDeskTexts[language].columns[name])

/** What an area is called; null is for actions of no question. */
export const areaName = (areaId: string | null, { areas }: Instrument, language: Language): string => {
  const area = areas.find(({ id }) => id === areaId)
  return area ? `${area.letter}. ${area.title[language]}` : planDeskTexts[language].noArea
}

const Filter = ({ language, instrument, filter, addresses, round, rounds }: PlanDeskProps) => {
  const t = planDeskTexts[language]
  const form = { errors: {}, language }
  const isFiltered = filter.areaId || filter.size || filter.from || filter.to
  return (
    <form method="get" action={addresses.page} class="plan-desk-filter no-print" aria-label={t.filter}>
      {rounds.length > 1 && (
        <Select
          form={form}
          name="round"
          label={t.fields.round}
          value={round.id}
          options={rounds.map(({ id, title }) => ({ value: id, label: title[language] }))}
        />
      )}
      <Select
        form={form}
        name="area"
        label={t.fields.area}
        value={filter.areaId ?? ''}
        options={[
          { value: '', label: t.all },
          ...instrument.areas.map(({ id }) => ({ value: id, label: areaName(id, instrument, language) })),
        ]}
      />
      <Select
        form={form}
        name="size"
        label={t.fields.size}
        value={filter.size ?? ''}
        options={[{ value: '', label: t.all }, ...regionSizes.map((size) => ({ value: size, label: t.sizes[size] }))]}
      />
      <TextInput form={form} name="from" type="date" label={t.fields.from} value={filter.from} width="short" />
      <TextInput form={form} name="to" type="date" label={t.fields.to} value={filter.to} width="short" />
      <div class="button-row">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {isFiltered && (
          <a class="ds-link" href={addresses.page}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}

const Regions = ({ language, figures, addresses }: PlanDeskProps) => {
  const t = planDeskTexts[language]
  const number = (value: number) => formatNumber(value, language)
  const adopted = figures.regions.filter(({ standing }) => standing === 'adopted').length
  return (
    <section aria-labelledby="plan-desk-regions" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="plan-desk-regions">
        {t.regions}
      </h2>
      <p>{t.regionsLead(adopted, figures.regions.length)}</p>
      <Table
        caption={t.regionsCaption}
        isStacked
        columns={[
          { label: t.columns.region },
          { label: t.columns.plan },
          ...[...figureNames(language), t.columns.barriers].map((label) => ({ label, isNumber: true })),
        ]}
        rows={[
          ...figures.regions.map(({ region, standing, barriers, ...own }) => [
            standing === 'adopted' ? (
              <a class="ds-link" href={addresses.plan(region.code)}>
                {region.name}
              </a>
            ) : (
              region.name
            ),
            <Tag color={standingColors[standing]}>{t.standings[standing]}</Tag>,
            ...(standing === 'adopted'
              ? [...figuresIn(own), barriers].map(number)
              : figuresIn(own)
                  .concat(0)
                  .map(() => '–')),
          ]),
          [
            t.sum,
            '',
            ...figuresIn(figures.sum).map(number),
            number(figures.regions.reduce((sum, { barriers }) => sum + barriers, 0)),
          ],
        ]}
      />
    </section>
  )
}

const Themes = ({ language, figures, instrument }: PlanDeskProps) => {
  const t = planDeskTexts[language]
  const number = (value: number) => formatNumber(value, language)
  return (
    <section aria-labelledby="plan-desk-themes" class="version-part">
      <h2 class="ds-heading" data-size="sm" id="plan-desk-themes">
        {t.themes}
      </h2>
      {figures.themes.length === 0 ? (
        <p>{t.noActions}</p>
      ) : (
        <>
          <p>{t.themesLead}</p>
          <Table
            caption={t.themesCaption}
            isStacked
            columns={[
              { label: t.columns.area },
              ...[t.columns.regions, ...figureNames(language)].map((label) => ({ label, isNumber: true })),
            ]}
            rows={figures.themes.map(({ areaId, regions, ...own }) => [
              areaName(areaId, instrument, language),
              ...[regions, ...figuresIn(own)].map(number),
            ])}
          />
        </>
      )}
    </section>
  )
}

/** The coordinator's page on all plans: who has adopted, what is in them, how it goes and what it takes. */
export const PlanDeskPage = (page: PlanDeskProps) => {
  const t = planDeskTexts[page.language]
  return (
    <>
      <PageHeading title={t.title} lead={t.lead(page.round.title[page.language])} />
      <Filter {...page} />
      {page.isPeriodWrong && <Notice color="warning">{t.period}</Notice>}
      <p>
        <a class="ds-button no-print" data-variant="secondary" href={page.addresses.file} download>
          {t.file}
        </a>
      </p>
      <Regions {...page} />
      <Themes {...page} />
    </>
  )
}
