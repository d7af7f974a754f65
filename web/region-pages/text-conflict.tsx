import { languages } from '#shared/platform/language.ts'
import { diffWords } from '../assessments/word-diff.ts'
import { WordDiff } from '../assessments/word-diff-text.tsx'
import { pathTo } from '../paths.ts'
import { formatMoment } from '../texts/format.ts'
import type { TextPageProps } from './text-page.tsx'
import { textTexts } from './text-texts.ts'

/** What a colleague has done with the text meanwhile, word by word against one's own. */
export const TextConflict = ({
  language,
  region,
  part,
  text,
  theirs,
}: TextPageProps & { theirs: NonNullable<TextPageProps['theirs']> }) => {
  const t = textTexts[language]
  const saved = theirs.text
  const name = theirs.by?.by.name ?? t.someone
  const differing = (['title', 'body'] as const).flatMap((field) =>
    languages.flatMap((each) =>
      saved && saved[field][each] !== text[field][each] ? [{ name: `${field}-${each}` as const, field, each }] : [],
    ),
  )
  return (
    <section class="ds-alert notice" data-color="warning" aria-labelledby="conflict" tabindex={-1} data-autofocus>
      <h2 class="ds-heading" data-size="xs" id="conflict">
        {saved ? t.conflictTitle : t.goneTitle}
      </h2>
      <p>{saved ? t.conflict(name, theirs.by ? formatMoment(theirs.by.at, language) : '') : t.gone(name)}</p>
      {saved &&
        differing.map(({ name: label, field, each }) => (
          <>
            <h3 class="ds-heading" data-size="2xs">
              {t[label]}
            </h3>
            <p lang={each} class="article-words">
              <WordDiff parts={diffWords(saved[field][each], text[field][each])} language={language} />
            </p>
          </>
        ))}
      {saved && (
        <p>
          <a href={pathTo('pageText', language, { region: region.code, part })}>{t.keepTheirs}</a>
        </p>
      )}
    </section>
  )
}
