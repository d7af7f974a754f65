import type { Language } from '#shared/platform/language.ts'
import { PageChartDownloads } from '../chart-files/chart-downloads.tsx'
import { ProfileChart } from '../charts/profile-chart.tsx'
import { TableBehind } from '../components/page-parts.tsx'
import { GroupChoice } from './comparison.tsx'
import type { ComparisonGroup } from './comparison-view.ts'
import { ExplanationBody, Opened } from './explained.tsx'
import { percentWords } from './percent-words.ts'
import { profileName, profileOf } from './result-charts.tsx'
import { resultProfileTexts } from './result-profile-texts.ts'
import type { ResultView } from './result-view.ts'

/** The profile over the areas: bars against the target, the middle half of others, where the actions would take each, and how each number came to be. */
export const ResultProfile = ({
  view,
  language,
  groupAddress,
}: {
  view: ResultView
  language: Language
  groupAddress: (group: ComparisonGroup) => string
}) => {
  const t = resultProfileTexts[language]
  const { rows, comparison, projection } = view
  const projected = new Map(projection?.areas.map(({ area, scorePercent }) => [area.id, scorePercent]))
  const projectedText = (id: string) => percentWords(projected.get(id) ?? null, language)
  return (
    <section class="result-profile" aria-labelledby="profile">
      <h2 class="ds-heading" data-size="sm" id="profile">
        {t.profile}
      </h2>
      {comparison.kind === 'compared' && (
        <GroupChoice
          chosen={comparison.group}
          address={(group) => `${groupAddress(group)}#profile`}
          of={t.profile}
          language={language}
        />
      )}
      <ProfileChart {...profileOf(view, language)} />
      <TableBehind
        language={language}
        caption={t.tableCaption}
        columns={[
          { label: t.area },
          { label: t.score, isNumber: true },
          ...(projection ? [{ label: t.projectedColumn, isNumber: true }] : []),
          { label: t.answered, isNumber: true },
          { label: t.notApplicable, isNumber: true },
          { label: t.missing, isNumber: true },
        ]}
        rows={rows.map((row) => [
          row.label,
          row.text,
          ...(projection ? [projectedText(row.area.id)] : []),
          row.levelCount,
          row.notApplicableCount,
          row.missingCount,
        ])}
      />
      <PageChartDownloads
        page={groupAddress(comparison.kind === 'compared' ? comparison.group : 'all')}
        chart={profileName}
        title={t.chartTitle}
        language={language}
      />
      <h3 class="ds-heading" data-size="2xs">
        {t.explained}
      </h3>
      <div class="explained-list explained-list--areas">
        {view.explanations.areas.map((explanation) => (
          <Opened summary={explanation.summary}>
            <ExplanationBody view={explanation} />
          </Opened>
        ))}
      </div>
    </section>
  )
}
