import type { Language } from '#shared/platform/language.ts'
import type { Projection } from '#shared/scoring/projected-score.ts'
import { Table } from '../components/page-parts.tsx'
import { Opened } from './explained.tsx'
import { percentWords } from './percent-words.ts'
import { projectionTexts } from './projection-texts.ts'

/** What the projection rests on: the actions that raise a level, and why the others do not. */
export const ProjectionBasis = ({ projection, language }: { projection: Projection; language: Language }) => {
  const t = projectionTexts[language]
  return (
    <>
      <p>{t.about}</p>
      {projection.lifts.length > 0 && (
        <Table
          caption={t.caption}
          isStacked
          columns={[
            { label: t.action },
            { label: t.question },
            { label: t.now, isNumber: true },
            { label: t.becomes, isNumber: true },
          ]}
          rows={projection.lifts.map(({ action, indicator, from, to }) => [
            action.title,
            `${indicator.id} ${indicator.question[language]}`,
            from,
            to,
          ])}
        />
      )}
      {projection.withoutLift.length > 0 && (
        <>
          <p>{t.withoutLift}</p>
          <ul class="ds-list">
            {projection.withoutLift.map(({ action, why }) => (
              <li>
                {action.title}: {t.why[why]}.
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** How far the actions of the plan would take the region; nothing when there are none. */
export const ProjectionSection = ({
  projection,
  totalPercent,
  language,
}: {
  projection: Projection
  /** The score of the whole as it is now. */
  totalPercent: number | null
  language: Language
}) => {
  if (projection.lifts.length + projection.withoutLift.length === 0 || totalPercent === null) return null
  const t = projectionTexts[language]
  const [now, then] = [totalPercent, projection.total.scorePercent].map((percent) => percentWords(percent, language))
  return (
    <section class="plan-part" aria-labelledby="projection">
      <h2 class="ds-heading" data-size="sm" id="projection">
        {t.title}
      </h2>
      <p>
        {projection.lifts.length === 0 ? t.none : now === then ? t.same(now ?? '') : t.change(now ?? '', then ?? '')}
      </p>
      <Opened summary={t.open(then ?? '')}>
        <ProjectionBasis projection={projection} language={language} />
      </Opened>
    </section>
  )
}
