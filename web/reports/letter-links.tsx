import type { Language } from '#shared/platform/language.ts'
import { pathTo } from '../paths.ts'
import { readerTexts } from './reader-texts.ts'

/** What can be said about a report: by anyone that something is wrong, by a coordinator to a region. */
export const ReportLetterLinks = ({
  language,
  report,
  canObserve,
}: {
  language: Language
  report: string
  canObserve: boolean
}) => {
  const t = readerTexts[language]
  return (
    <section aria-labelledby="wrong">
      <h2 class="ds-heading" data-size="sm" id="wrong">
        {t.wrong}
      </h2>
      <ul class="ds-list">
        <li>
          <a class="ds-link" href={pathTo('reportCorrection', language, { report })}>
            {t.tell}
          </a>
        </li>
        {canObserve && (
          <li>
            <a class="ds-link" href={pathTo('observations', language, { report })}>
              {t.observe}
            </a>
          </li>
        )}
      </ul>
    </section>
  )
}
