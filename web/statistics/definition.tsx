import { definitionYear, ordinanceAddress } from '#shared/measures/ordinance.ts'
import type { Language } from '#shared/platform/language.ts'
import { validationForms } from '#shared/statistics/validation-count.ts'
import { Notice } from '../components/page-parts.tsx'
import { definitionTexts } from './definition-texts.ts'

/** What counts as a validation and what the forms mean, folded; a year before 2023 gets a note that another definition held. */
export const Definition = ({ language, year }: { language: Language; year?: number }) => {
  const t = definitionTexts[language]
  return (
    <>
      {year !== undefined && year < definitionYear && (
        <Notice color="info">
          <p>{t.olderYear}</p>
        </Notice>
      )}
      <details class="ds-details statistics-definition">
        <summary>{t.title}</summary>
        <div>
          <p>{t.counted}</p>
          <p>{t.notCounted}</p>
          <h2 class="ds-heading" data-size="2xs">
            {t.formsTitle}
          </h2>
          <ul class="ds-list">
            {validationForms.map((form) => (
              <li>{t.forms[form]}</li>
            ))}
          </ul>
          <p>{t.since2023}</p>
          <p>{t.before2023}</p>
          <p>
            <a class="ds-link" href={ordinanceAddress} hreflang="sv">
              {t.source}
            </a>
          </p>
        </div>
      </details>
    </>
  )
}
