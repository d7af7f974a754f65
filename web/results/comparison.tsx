import type { Language } from '#shared/platform/language.ts'
import { Table } from '../components/page-parts.tsx'
import { comparisonTexts } from './comparison-texts.ts'
import { type ComparisonGroup, type ComparisonView, comparisonGroups } from './comparison-view.ts'
import { Opened } from './explained.tsx'

/** The choice of whom to be held against, as links: each is a page of its own, so it works without script and can be shared. */
export const GroupChoice = ({
  chosen,
  address,
  of,
  language,
}: {
  chosen: ComparisonGroup
  address: (group: ComparisonGroup) => string
  /** What changes with the choice: the page may have two of these. */
  of: string
  language: Language
}) => {
  const t = comparisonTexts[language]
  return (
    <nav class="result-groups no-print" aria-label={`${t.choose} (${of})`}>
      <span class="result-groups__label" aria-hidden="true">
        {t.choose}
      </span>
      <ul>
        {comparisonGroups.map((group) => (
          <li>
            <a class="ds-link" href={address(group)} aria-current={group === chosen ? 'true' : undefined}>
              {t.groups[group]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The result against the middle half of others, area by area, and how it is made. */
export const ComparisonSection = ({
  view,
  address,
  language,
}: {
  view: ComparisonView
  address: (group: ComparisonGroup) => string
  language: Language
}) => {
  const t = comparisonTexts[language]
  return (
    <section aria-labelledby="others">
      <h2 class="ds-heading" data-size="sm" id="others">
        {t.title}
      </h2>
      {view.kind === 'none' ? (
        <p>{view.sentence}</p>
      ) : (
        <>
          <p>{t.lead}</p>
          <GroupChoice chosen={view.group} address={address} of={t.title} language={language} />
          <p>{view.basis}</p>
          <Table
            caption={t.caption(view.groupName)}
            isStacked
            columns={[
              { label: t.area },
              { label: t.own, isNumber: true },
              { label: t.median, isNumber: true },
              { label: t.middleHalf, isNumber: true },
              { label: t.place },
            ]}
            rows={[view.total, ...view.areas].map((one) => [
              one.label,
              one.own,
              one.median,
              one.middleHalf,
              one.placeText,
            ])}
          />
          <Opened summary={t.open}>
            {t.how.map((sentence) => (
              <p>{sentence}</p>
            ))}
            <p>{view.ownSize}</p>
          </Opened>
        </>
      )}
    </section>
  )
}
