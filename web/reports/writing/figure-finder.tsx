import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import type { Language } from '#shared/platform/language.ts'
import { TextInput } from '../../components/form-parts.tsx'
import { Table } from '../../components/page-parts.tsx'
import { siteTexts } from '../../texts/site-texts.ts'
import { writingTexts } from './writing-texts.ts'
import { figuresFound, referenceTo } from './writing-view.ts'

const Reference = ({ language, figure }: { language: Language; figure: KeyFigure }) => (
  <span class="code-block report-reference">
    <code>{referenceTo(figure.key)}</code>
    <button class="ds-button" data-variant="tertiary" data-size="sm" type="button" data-copy hidden>
      {writingTexts[language].copy}
      <span class="ds-sr-only">: {figure.label[language]}</span>
    </button>
    <span role="status" data-copied={siteTexts[language].copied} />
  </span>
)

const Figures = ({ language, figures }: { language: Language; figures: readonly KeyFigure[] }) => {
  const t = writingTexts[language]
  return (
    <Table
      caption={t.figuresCaption}
      columns={t.figureColumns.map((label) => ({ label }))}
      isStacked
      rows={figures.map((figure) => [
        figure.label[language],
        figure.text[language],
        <Reference language={language} figure={figure} />,
      ])}
    />
  )
}

/** The figures that a text can refer to, with a search. It stands within the form of the texts, so that searching loses nothing that is typed. */
export const FigureFinder = ({
  language,
  figures,
  search,
  here,
  isSought,
}: {
  language: Language
  figures: readonly KeyFigure[] | null
  search: string
  /** The address of the form that it stands in. */
  here: string
  /** Whether the page is the answer to a search: then what is typed beside it is not saved. */
  isSought: boolean
}) => {
  const t = writingTexts[language]
  const found = figures && figuresFound(figures, search, language)
  return (
    <section aria-labelledby="figures">
      <h2 class="ds-heading" data-size="xs" id="figures">
        {t.figures}
      </h2>
      {found ? (
        <>
          <p>{t.figuresLead}</p>
          <TextInput form={{ errors: {}, language }} name="search" label={t.search} value={search} type="search" />
          <button
            class="ds-button"
            type="submit"
            data-variant="secondary"
            name="deed"
            value="find"
            formaction={`${here}#figures`}
          >
            {t.find}
          </button>
          <p role={isSought ? 'status' : undefined}>
            {t.found(found.length, figures.length)} {isSought && t.keptTyped}
          </p>
          {found.length === 0 && <p>{t.noneFound}</p>}
          {found.length > 0 && (
            <details class="ds-details" open={search !== ''}>
              <summary>{t.figuresCaption}</summary>
              <div>
                <Figures language={language} figures={found} />
              </div>
            </details>
          )}
        </>
      ) : (
        <p>{t.noFigures}</p>
      )}
    </section>
  )
}
