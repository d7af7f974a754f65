import { type PlanVisit, planParams } from '../plans/plan-context.ts'
import { circulationTexts } from './circulation-texts.ts'
import { readRemarks } from './read-remarks.ts'

/** On the draft's page: the way to sending it out, and how much has been said. */
export const CirculationPart = async ({ visit }: { visit: PlanVisit }) => {
  const remarks = await readRemarks(visit)
  const t = circulationTexts[visit.language]
  return (
    <section class="plan-part" aria-labelledby="plan-circulation">
      <h2 class="ds-heading" id="plan-circulation" data-size="sm">
        {t.partTitle}
      </h2>
      <p>
        {remarks.length === 0
          ? t.partLead
          : `${t.count(remarks.length, remarks.filter(({ handled }) => !handled).length)}.`}
      </p>
      <p>
        <a class="ds-button" data-variant="secondary" href={visit.path('circulation', planParams(visit))}>
          {remarks.length === 0 ? t.toPage : t.toRemarks}
        </a>
      </p>
    </section>
  )
}
