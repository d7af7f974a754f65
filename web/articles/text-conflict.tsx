import type { ArticleKind, ArticleText } from '#shared/articles/article.ts'
import type { Language } from '#shared/platform/language.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { formatMoment } from '../texts/format.ts'
import { fieldLabels, fieldsOf, textIn } from './text-fields.ts'
import type { WritePageProps } from './write-page.tsx'
import { writeTexts } from './write-texts.ts'

/** What differs between two texts, field by field. */
const Differences = ({
  language,
  kind,
  of,
  before,
  after,
}: {
  language: Language
  kind: ArticleKind
  of: Language
  before: ArticleText
  after: ArticleText
}) => {
  const labels = fieldLabels(kind, language)
  return (
    <>
      {fieldsOf(kind)
        .filter((field) => textIn(before, field) !== textIn(after, field))
        .map((field) => (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {labels[field]}
            </h3>
            <p lang={of} class="article-words">
              <WordDiff parts={diffWords(textIn(before, field), textIn(after, field))} language={language} />
            </p>
          </>
        ))}
    </>
  )
}

/** A colleague's text against one's own, field by field where they differ. */
export const TextConflict = ({
  language,
  article,
  written,
  text,
  theirs,
  here,
}: WritePageProps & { theirs: NonNullable<WritePageProps['theirs']>; here: string }) => {
  const t = writeTexts[language].conflict
  return (
    <section
      class="ds-alert article-conflict"
      data-color="warning"
      aria-labelledby="conflict"
      tabindex={-1}
      data-autofocus
    >
      <h2 class="ds-heading" data-size="xs" id="conflict">
        {t.title}
      </h2>
      <p>{t.text(theirs.name, formatMoment(theirs.at, language))}</p>
      <Differences language={language} kind={article.kind} of={written} before={theirs.text} after={text} />
      <p>
        <a class="ds-link" href={here}>
          {t.keepTheirs}
        </a>
      </p>
    </section>
  )
}

/** What has changed in the Swedish text since the English was written: what its translator has to do. */
export const SwedishSince = ({ language, article, other, from }: WritePageProps & { from: ArticleText }) => {
  const t = writeTexts[language].since
  return (
    <section class="ds-alert article-conflict" data-color="info" aria-labelledby="since">
      <h2 class="ds-heading" data-size="xs" id="since">
        {t.title}
      </h2>
      <p>{t.lead}</p>
      <Differences language={language} kind={article.kind} of="sv" before={from} after={other} />
    </section>
  )
}
