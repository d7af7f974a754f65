import type { Saved } from '#shared/plans/plan.ts'
import type { Language } from '#shared/platform/language.ts'
import { Notice } from '../components/page-parts.tsx'
import { formatMoment } from '../texts/format.ts'
import type { Difference } from './action-differences.ts'
import { actionTexts } from './action-texts.ts'

/** Says that what was typed is not saved, and shows it beside what stands now. The form with what was typed comes below. */
export const Conflict = ({
  language,
  problem,
  stands,
  differences,
  keepAddress,
}: {
  language: Language
  problem: { title: string; text: string }
  /** Null when nothing stands there any more. */
  stands: Saved | null
  differences: readonly Difference[]
  keepAddress: string
}) => {
  const t = actionTexts[language]
  return (
    <section class="plan-part" aria-labelledby="problems">
      <Notice color="warning">
        <h2 class="ds-heading" data-size="2xs" id="problems" tabindex={-1} data-autofocus>
          {problem.title}
        </h2>
        <p>{problem.text}</p>
        {stands && differences.length === 0 && <p>{t.sameTexts}</p>}
      </Notice>
      {stands && differences.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.differences}
          </h3>
          <dl class="plan-differences">
            {differences.map(({ label, stands: now, typed }) => (
              <div>
                <dt>{label}</dt>
                <dd>
                  <span class="plan-origin">
                    {t.stands(stands.savedBy.name, formatMoment(stands.savedAt, language))}
                  </span>
                  <span class="plan-text">{now}</span>
                </dd>
                <dd>
                  <span class="plan-origin">{t.typed}</span>
                  <span class="plan-text">{typed}</span>
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {stands && (
        <p>
          <a class="ds-button" data-variant="secondary" href={keepAddress}>
            {t.keepTheirs}
          </a>
        </p>
      )}
    </section>
  )
}
