import { figureFrom } from '#shared/key-figures/figure-from.ts'
import type { KeyFigure } from '#shared/key-figures/key-figure.ts'
import { madeOf } from '#shared/key-figures/made-of.ts'
import type { Language } from '#shared/platform/language.ts'
import { CodeBlock } from '../components/code-block.tsx'
import { Breadcrumbs, Notice, PageHeading, Table } from '../components/page-parts.tsx'
import { formatDay, formatMoment } from '../texts/format.ts'
import type { Moment } from './figure-history.ts'
import { FigureOverTime } from './figure-over-time.tsx'
import { figureParts } from './figure-parts.ts'
import { figureTexts } from './figure-texts.ts'
import { filterTexts } from './filter-texts.ts'
import { HeldNote } from './held-note.tsx'
import { madeOfTexts } from './made-of-texts.ts'
import type { AskedFigures } from './read-figures.ts'

/** Addresses that a figure's page leads to. */
type FigureLinks = {
  picture: string
  list: string
  table: string
  /** Only of counts. */
  statistics: string | null
  file: string
  newest: string
  /** The address that always shows this figure in this very picture. */
  permanent: string
}

type FigureMaterial = {
  asked: AskedFigures
  figure: KeyFigure
  history: readonly Moment[]
  roundTitles: ReadonlyMap<string, string>
  language: Language
  links: FigureLinks
}

/** What of the address could not be had, and that there is a newer picture. */
export const FigureNotices = ({
  asked: { problems, isNewest, snapshot },
  newest,
  language,
}: {
  asked: AskedFigures
  newest: string
  language: Language
}) => {
  const t = figureTexts[language]
  return (
    <>
      {problems.map((problem) => (
        <Notice color="warning">
          <p>
            {problem.kind === 'unknown-snapshot'
              ? t.unknownSnapshot(problem.value)
              : 'value' in problem && filterTexts[language].problems[problem.kind](problem.value)}
          </p>
        </Notice>
      ))}
      <HeldNote snapshot={snapshot} language={language} />
      {!isNewest && (
        <Notice color="info">
          <p>
            {t.older(formatMoment(snapshot.createdAt, language))}{' '}
            <a class="ds-link" href={newest}>
              {t.toNewest}
            </a>
          </p>
        </Notice>
      )}
    </>
  )
}

const MadeOfSection = ({ asked, figure, language }: FigureMaterial) => {
  const t = figureTexts[language]
  const parts = figureParts(madeOf(figure, asked.snapshot, asked.instrument), asked.instrument, language)
  return (
    <section class="national-section" id="made-of" aria-labelledby="made-of-title">
      <h2 class="ds-heading" data-size="sm" id="made-of-title">
        {t.madeOf}
      </h2>
      {parts.sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
      {parts.lists.length > 0 && (
        <div class="national-missing">
          {parts.lists.map(({ title, items }) => (
            <div>
              <h3 class="ds-heading" data-size="2xs">
                {title}
              </h3>
              {items.length === 0 ? (
                <p>{madeOfTexts[language].nobody}</p>
              ) : (
                <ul class="ds-list">
                  {items.map((item) => (
                    <li>{item}</li>
                  ))}
                </ul>
              )}
            </div>
          ))}
        </div>
      )}
      {parts.table && <Table {...parts.table} />}
    </section>
  )
}

const Source = ({ asked, figure, language, links }: FigureMaterial) => {
  const t = figureTexts[language]
  const { snapshot, roundTitle } = asked
  const cite = t.cite({
    label: figure.label[language],
    text: figure.text[language],
    day: formatDay(figureFrom(figure.section, snapshot), language),
    round: roundTitle,
    address: links.permanent,
    isDemonstration: snapshot.isDemonstration,
  })
  return (
    <section class="national-section" id="source" aria-labelledby="source-title">
      <h2 class="ds-heading" data-size="sm" id="source-title">
        {t.source}
      </h2>
      <p>{t.sourceText(formatMoment(figureFrom(figure.section, snapshot), language), roundTitle)}</p>
      {snapshot.isDemonstration && <p>{t.demonstration}</p>}
      <p class="national-note">
        {t.identity}: <code class="national-id">{snapshot.id}</code>
      </p>
      <h3 class="ds-heading" data-size="2xs">
        {t.citation}
      </h3>
      <CodeBlock code={cite} label={t.citation} language={language} />
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={links.table}>
            {t.toTable}
          </a>
        </li>
        {links.statistics && (
          <li>
            <a class="ds-link" href={links.statistics}>
              {t.toStatistics}
            </a>
          </li>
        )}
        <li>
          <a class="ds-link" href={links.file}>
            {t.toFile}
          </a>
        </li>
      </ul>
    </section>
  )
}

/** One figure: its value, what it means and is made of, how it was before, and how to cite it. */
export const FigurePage = (props: FigureMaterial) => {
  const { asked, figure, language, links } = props
  const t = figureTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: links.picture, label: t.toPicture },
          { href: links.list, label: t.toList },
        ]}
      />
      <PageHeading
        title={figure.label[language]}
        eyebrow={t.eyebrow(formatMoment(asked.snapshot.createdAt, language), asked.roundTitle)}
      />
      <FigureNotices asked={asked} newest={links.newest} language={language} />
      <p class={figure.unit === 'name' ? 'figure-value figure-value--words' : 'figure-value'}>
        {figure.text[language]}
      </p>
      <p>{figure.definition[language]}</p>
      <MadeOfSection {...props} />
      <FigureOverTime {...props} />
      <Source {...props} />
    </>
  )
}
