import type { ProgrammePeriod, Sureness } from '#shared/time/programme-period.ts'
import { programmePeriods } from '#shared/time/programme-periods.ts'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import type { Visit } from '../site.tsx'
import { siteTexts } from '../texts/site-texts.ts'
import { myTimeTexts } from './my-time-texts.ts'
import { rulesTexts } from './rules-texts.ts'

const colors = { seen: 'success', 'pages-differ': 'warning', 'own-reading': 'warning' } as const satisfies Record<
  Sureness,
  string
>

const Source = ({ address, visit }: { address: string | null; visit: Visit<'timeRules'> }) => {
  const t = rulesTexts[visit.language]
  if (!address) return <small>{t.noSource}</small>
  return (
    <small>
      {t.source}:{' '}
      <a class="ds-link time-source" href={address}>
        {address.replace(/^https:\/\//, '')}
      </a>
    </small>
  )
}

const Rules = ({ period, visit }: { period: ProgrammePeriod; visit: Visit<'timeRules'> }) => {
  const { language } = visit
  const t = rulesTexts[language]
  return (
    <section class="plan-part" aria-labelledby={`period-${period.id}`}>
      <h2 class="ds-heading" data-size="sm" id={`period-${period.id}`}>
        {period.name[language]}
      </h2>
      <ul class="time-rules">
        {period.rules.map(({ text, source, sureness, unsure }) => (
          <li>
            <p>
              {text[language]} <Tag color={colors[sureness]}>{t.sureness[sureness]}</Tag>
            </p>
            {unsure && <p class="plan-origin">{unsure[language]}</p>}
            <Source address={source} visit={visit} />
          </li>
        ))}
      </ul>
      {period.caps.length > 0 && (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.capsTitle}
          </h3>
          <ul class="time-rules">
            {period.caps.map(({ note, source }) => (
              <li>
                <p>{note[language]}</p>
                <Source address={source} visit={visit} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The rules of each programme period with their sources, and what is unsure. */
export const RulesPage = ({ visit }: { visit: Visit<'timeRules'> }) => {
  const { language } = visit
  const t = rulesTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[
          { href: visit.path('myPage'), label: siteTexts[language].myPage },
          { href: visit.path('myTime'), label: myTimeTexts[language].title },
        ]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      {programmePeriods.map((period) => (
        <Rules period={period} visit={visit} />
      ))}
    </>
  )
}
