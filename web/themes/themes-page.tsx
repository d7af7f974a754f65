import { regionSizes } from '#shared/regions/region-size.ts'
import { figuresOfTheme, subjectText, type Theme, themeKinds } from '#shared/themes/theme.ts'
import { themeOrders } from '#shared/themes/theme-figures.ts'
import { isTakenUp, type WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { Checkbox, Select, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, PageHeading, Table, Tag } from '../components/page-parts.tsx'
import { Opened } from '../results/explained.tsx'
import type { ReadThemes, ThemesVisit } from './read-themes.ts'
import { FigureFacts, Who } from './theme-figures.tsx'
import { themeTitle, whySentences } from './theme-view.ts'
import { themesTexts } from './themes-texts.ts'
import { workshopTexts } from './workshop-texts.ts'
import { periodWords, workshopWords } from './workshop-words.ts'

export type ThemesPageProps = ReadThemes & {
  visit: ThemesVisit
  /** After the filter, in the chosen order. */
  themes: readonly Theme[]
  workshops: readonly WorkshopTheme[]
  /** What leads to the same choice, `?…` or empty. */
  search: string
}

const Filter = ({ visit, round, rounds, filter }: ThemesPageProps) => {
  const { language } = visit
  const t = themesTexts[language]
  const form = { errors: {}, language }
  return (
    <form method="get" action={visit.path('themes')} class="plan-desk-filter no-print" aria-label={t.filter}>
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
        name="kind"
        label={t.fields.kind}
        value={filter.kind}
        options={themeKinds.map((kind) => ({ value: kind, label: t.kinds[kind] }))}
      />
      <Select
        form={form}
        name="order"
        label={t.fields.order}
        value={filter.order}
        options={themeOrders.map((order) => ({ value: order, label: t.orders[order] }))}
      />
      <Select
        form={form}
        name="size"
        label={t.fields.size}
        value={filter.size ?? ''}
        options={[{ value: '', label: t.all }, ...regionSizes.map((size) => ({ value: size, label: t.sizes[size] }))]}
      />
      <Checkbox form={form} name="free" label={t.fields.free} isChecked={filter.isFreeOnly} />
      <div class="button-row">
        <SubmitButton variant="secondary">{t.show}</SubmitButton>
        {visit.query.size > 0 && (
          <a class="ds-link" href={visit.path('themes')}>
            {t.clear}
          </a>
        )}
      </div>
    </form>
  )
}

const Proposal = ({ theme, page }: { theme: Theme; page: ThemesPageProps }) => {
  const { visit, filter, material, workshops, search } = page
  const { language } = visit
  const t = themesTexts[language]
  const title = themeTitle(theme, language)
  const figures = figuresOfTheme(theme, filter.size)
  return (
    <li class="plan-barrier">
      <h3 class="ds-heading" data-size="2xs">
        {title}
      </h3>
      {isTakenUp(workshops, material.instrument.id, theme) && (
        <p>
          <Tag color="success">{t.decidedTag}</Tag>
        </p>
      )}
      <p class="theme-why">{whySentences(figures, language).join(' ')}</p>
      <FigureFacts figures={{ ...figures, size: null, needs: [] }} language={language} />
      <Who theme={theme} language={language} of={title} />
      <p>
        <a
          class="ds-button"
          data-variant="secondary"
          data-size="sm"
          href={visit.path('theme', { theme: subjectText(theme.subject) }) + search}
        >
          {t.takeUp}
          <span class="ds-sr-only">: {title}</span>
        </a>
      </p>
    </li>
  )
}

const Decided = ({ visit, workshops }: ThemesPageProps) => {
  const { language } = visit
  const t = themesTexts[language]
  const { columns, statuses } = workshopTexts[language]
  const { forms, period } = workshopWords[language]
  return (
    <section class="plan-part" aria-labelledby="themes-decided">
      <h2 class="ds-heading" data-size="sm" id="themes-decided">
        {t.decided}
      </h2>
      {workshops.length === 0 ? (
        <p>{t.noDecided}</p>
      ) : (
        <>
          <p>{t.decidedLead}</p>
          <Table
            caption={t.decidedCaption}
            isStacked
            columns={[
              { label: columns.title },
              { label: columns.form },
              { label: columns.audience },
              { label: period },
              { label: columns.regions, isNumber: true },
              { label: columns.status },
            ]}
            rows={workshops.map((workshop) => {
              const title = inLanguage(workshop.title, workshop.titleEn, language)
              return [
                <a class="ds-link" href={visit.path('workshopTheme', { workshop: workshop.id })} lang={title.lang}>
                  {title.text}
                </a>,
                forms[workshop.form],
                workshop.audience,
                periodWords(workshop, language),
                String(workshop.regionCodes.length),
                <Tag color={workshop.status === 'taken-up' ? 'success' : 'neutral'}>{statuses[workshop.status]}</Tag>,
              ]
            })}
          />
        </>
      )}
    </section>
  )
}

/** The coordinator's page: what is decided, and what regions prioritise as proposals for more. */
export const ThemesPage = (page: ThemesPageProps) => {
  const { visit, round, themes, filter, search } = page
  const { language } = visit
  const t = themesTexts[language]
  const isNarrow = filter.size !== null || filter.isFreeOnly
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: visit.path('coordinator'), label: t.toDesk }]} />
      <PageHeading title={t.title} lead={t.lead(round.title[language])} />
      <Decided {...page} />
      <section class="plan-part" aria-labelledby="themes-proposals">
        <h2 class="ds-heading" data-size="sm" id="themes-proposals">
          {t.proposals}
        </h2>
        <Filter {...page} />
        <p>{themes.length === 0 ? (isNarrow ? t.noneFiltered : t.none) : t.count(themes.length)}</p>
        <p>
          <a class="ds-button no-print" data-variant="secondary" href={visit.path('themesFile') + search} download>
            {t.file}
          </a>
        </p>
        <ul class="barrier-members">
          {themes.map((theme) => (
            <Proposal theme={theme} page={page} />
          ))}
        </ul>
        <Opened summary={t.how}>
          {t.howText.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Opened>
      </section>
    </>
  )
}
