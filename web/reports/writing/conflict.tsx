import type { Language, Localized } from '#shared/platform/language.ts'
import type { ChapterText } from '#shared/reports/chapter-text.ts'
import { diffWords } from '../../assessments/word-diff.ts'
import { WordDiff } from '../../assessments/word-diff-text.tsx'
import { formatMoment } from '../../texts/format.ts'
import { writingTexts } from './writing-texts.ts'

/** Somebody else's text beside one's own, to choose from or to put together. */
export const Conflict = ({
  language,
  theirs,
  mine,
  languages,
  here,
}: {
  language: Language
  theirs: ChapterText
  mine: Localized
  languages: readonly Language[]
  here: string
}) => {
  const t = writingTexts[language]
  return (
    <section class="report-conflict" aria-labelledby="conflict" tabindex={-1} data-autofocus>
      <h2 class="ds-heading" data-size="xs" id="conflict">
        {t.conflictTitle}
      </h2>
      <p>{t.conflict(theirs.changedBy.name, formatMoment(theirs.changedAt, language))}</p>
      {languages
        .filter((one) => theirs.text[one] !== mine[one])
        .map((one) => (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {t.inLanguage[one]}
            </h3>
            <p lang={one} class="report-remark">
              <WordDiff parts={diffWords(theirs.text[one], mine[one])} language={language} />
            </p>
          </>
        ))}
      <p>
        <a class="ds-link" href={here}>
          {t.keepTheirs}
        </a>
      </p>
    </section>
  )
}
