import { editionTexts } from './edition-texts.ts'
import { type PlanVisit, planParams } from './plan-context.ts'

/** Links to every edition of the plan that was adopted, newest first. */
export const EditionLinks = ({
  visit,
  editionCount,
  shown,
}: {
  visit: PlanVisit
  editionCount: number
  /** The one whose page this is. */
  shown?: number
}) => {
  const t = editionTexts[visit.language]
  const numbers = Array.from({ length: editionCount }, (_, index) => editionCount - index)
  return (
    <nav class="plan-part no-print" aria-labelledby="plan-editions">
      <h2 class="ds-heading" id="plan-editions" data-size="sm">
        {t.versions}
      </h2>
      <ul class="ds-list">
        {numbers.map((number) => (
          <li>
            <a
              class="ds-link"
              href={visit.path('edition', { ...planParams(visit), number: String(number) })}
              aria-current={number === shown ? 'page' : undefined}
            >
              {t.version(number)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
