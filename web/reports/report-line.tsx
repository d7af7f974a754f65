import type { Language } from '#shared/platform/language.ts'
import { Tag } from '../components/page-parts.tsx'
import { reportTexts } from './report-texts.ts'
import type { PublicState, ReportView } from './report-view.ts'

const when = (state: PublicState, language: Language): string => {
  const t = reportTexts[language]
  if (state.kind === 'published') return t.publishedOn(state.day)
  return state.kind === 'coming' ? t.comes(state.moment) : t.withdrawnOn(state.day)
}

/** Version, date and what to know of a report, in one line. */
export const ReportLine = ({
  language,
  report,
  isNamed,
}: {
  language: Language
  report: ReportView
  /** Whether the version stands beside it already. */
  isNamed?: boolean
}) => {
  const t = reportTexts[language]
  return (
    <p class="report-line">
      {!isNamed && <span>{report.version}</span>}
      <span>{when(report.state, language)}</span>
      {report.isDemonstration && <Tag color="warning">{t.demonstration}</Tag>}
      {report.state.kind === 'withdrawn' && <Tag color="danger">{t.withdrawnTag}</Tag>}
      {report.state.kind === 'coming' && <Tag color="info">{t.comingTag}</Tag>}
      {report.state.kind === 'published' && report.newer && <Tag color="neutral">{t.supersededTag}</Tag>}
    </p>
  )
}
