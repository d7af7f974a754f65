import type { Language } from '#shared/platform/language.ts'
import type { CountRecord } from '#shared/statistics/validation-count.ts'
import { countTexts } from './count-texts.ts'
import { versionLines } from './count-view.ts'

/** Every version that was saved, who saved it, and what it changed. */
export const VersionHistory = ({ language, record }: { language: Language; record: CountRecord }) => {
  const t = countTexts[language]
  return (
    <details class="ds-details statistics-history">
      <summary>{t.history}</summary>
      <div>
        <ol class="statistics-versions" reversed>
          {versionLines(record, language).map(({ version, status, moment, name, changes }) => (
            <li>
              <strong>{t.version(version, t.statusOfVersion[status])}</strong> {moment}, {name}
              {changes === null && <p>{t.firstVersion}</p>}
              {changes?.length === 0 && <p>{t.unchanged}</p>}
              {changes && changes.length > 0 && (
                <ul class="ds-list">
                  {changes.map(({ what, before, after }) => (
                    <li>{t.change(what, before, after)}</li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </div>
    </details>
  )
}
