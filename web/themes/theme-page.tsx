import { figuresOfTheme, prioritising, subjectText, type Theme } from '#shared/themes/theme.ts'
import type { WorkshopTheme } from '#shared/themes/workshop-theme.ts'
import { inLanguage } from '../barriers/barrier-words.ts'
import { ErrorSummary, FormSecrets, type FormState, SubmitButton } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Words } from '../components/page-parts.tsx'
import type { ReadThemes, ThemesVisit } from './read-themes.ts'
import { FigureFacts, Who } from './theme-figures.tsx'
import { themeTitle, whySentences } from './theme-view.ts'
import { themesTexts } from './themes-texts.ts'
import { WorkshopFields } from './workshop-fields.tsx'
import type { TypedWorkshop } from './workshop-form.ts'
import { workshopTexts } from './workshop-texts.ts'

/** What the form is filled with when a theme is about to be taken up. The reasons are the project's own words, in Swedish. */
export const proposedWorkshop = (theme: Theme, { filter }: Pick<ReadThemes, 'filter'>): TypedWorkshop => ({
  title: theme.indicator?.question.sv ?? theme.area.title.sv,
  titleEn: theme.indicator?.question.en ?? theme.area.title.en,
  form: 'workshop',
  audience: workshopTexts.sv.usualAudience,
  why: whySentences(figuresOfTheme(theme, filter.size), 'sv').join('\n'),
  from: '',
  to: '',
  regions: prioritising(theme).map(({ code }) => code),
})

export type ThemePageProps = {
  visit: ThemesVisit
  read: ReadThemes
  theme: Theme
  form: FormState
  typed: TypedWorkshop
  /** Those that are decided on this theme already. */
  known: readonly WorkshopTheme[]
  search: string
}

/** One theme with what speaks for it, and the form that takes it up. */
export const ThemePage = ({ visit, read, theme, form, typed, known, search }: ThemePageProps) => {
  const { language } = visit
  const t = themesTexts[language]
  const own = workshopTexts[language]
  const figures = figuresOfTheme(theme, read.filter.size)
  const title = themeTitle(theme, language)
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('coordinator'), label: t.toDesk },
          { href: visit.path('themes') + search, label: t.title },
        ]}
      />
      <PageHeading
        title={title}
        eyebrow={read.round.title[language]}
        lead={whySentences(figures, language).join(' ')}
      />
      <ErrorSummary form={form} labels={own.labels} />
      {known.length > 0 && (
        <Notice color="info">
          <p>{own.already}</p>
          <ul class="ds-list">
            {known.map(({ id, title: sv, titleEn }) => (
              <li>
                <a class="ds-link" href={visit.path('workshopTheme', { workshop: id })}>
                  <Words {...inLanguage(sv, titleEn, language)} />
                </a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <FigureFacts figures={figures} language={language} />
      <Who theme={theme} language={language} of={title} />
      <section class="plan-part" aria-labelledby="take-up">
        <h2 class="ds-heading" data-size="sm" id="take-up">
          {own.formTitle}
        </h2>
        <p>{own.formLead}</p>
        <form
          method="post"
          action={visit.path('takeUpTheme', { theme: subjectText(theme.subject) }) + search}
          class="plan-form"
          novalidate
        >
          <FormSecrets formKey={visit.newFormKey()} />
          <input type="hidden" name="round" value={read.round.id} />
          <input type="hidden" name="size" value={read.filter.size ?? ''} />
          <WorkshopFields form={form} typed={typed} language={language} />
          <SubmitButton>{own.takeUp}</SubmitButton>
        </form>
      </section>
    </>
  )
}
