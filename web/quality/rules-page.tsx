import type { Language } from '#shared/platform/language.ts'
import type { QualityReport, RuleCount } from '#shared/quality/quality-report.ts'
import type { Severity } from '#shared/quality/rule.ts'
import { ruleIds, rules } from '#shared/quality/rules.ts'
import { Breadcrumbs, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Site } from '../site.tsx'
import { formatDay, formatMoment } from '../texts/format.ts'
import { qualityTexts } from './quality-texts.ts'
import { qualityRulesTexts } from './rules-texts.ts'

const colors = { error: 'danger', warning: 'warning', note: 'info' } as const satisfies Record<Severity, string>

const spokenOf = (severity: Severity, count: RuleCount | undefined, language: Language): string => {
  const t = qualityRulesTexts[language]
  if (severity === 'error') return t.stops
  if (!count) return ''
  const { standing, open, answered, accepted, settled } = count
  return standing + settled === 0 ? t.never : t.spoken(standing, open, answered, accepted, settled)
}

const QualityRulesPage = ({ report, language }: { report: QualityReport | null; language: Language }) => {
  const [t, words] = [qualityRulesTexts[language], qualityTexts[language]]
  return (
    <>
      <Breadcrumbs language={language} links={[{ href: pathTo('statisticsTables', language), label: t.statistics }]} />
      <PageHeading title={t.title} lead={t.lead} />
      <p>{report ? t.counted(formatMoment(report.madeAt, language)) : t.notCounted}</p>
      {ruleIds.map((id) => {
        const { name, severity, looksFor, toDo, since } = rules[id]
        return (
          <section class="quality-flag" id={id} aria-labelledby={`rule-${id}`}>
            <header class="quality-flag__head">
              <h2 class="ds-heading" data-size="xs" id={`rule-${id}`}>
                {name[language]}
              </h2>
              <Tag color={colors[severity]}>{words.severities[severity]}</Tag>
            </header>
            <p>{looksFor[language]}</p>
            <p>
              <strong>{t.toDo}</strong> {toDo[language]}
            </p>
            <p class="quality-flag__do">
              {spokenOf(
                severity,
                report?.rules.find(({ rule }) => rule === id),
                language,
              )}{' '}
              {t.since(formatDay(since, language))}
            </p>
          </section>
        )
      })}
    </>
  )
}

/** The public page with every rule, and how often each has spoken. */
export const registerQualityRules = (site: Site): void => {
  site.on('qualityRules', async (visit) => {
    const { language, deps } = visit
    const t = qualityRulesTexts[language]
    return visit.page({
      title: t.title,
      description: t.lead,
      children: <QualityRulesPage report={await deps.quality.report()} language={language} />,
    })
  })
}
