import type { Language } from '#shared/platform/language.ts'
import type { Region } from '#shared/regions/regions.ts'
import type { Observation } from '#shared/report-letters/observation.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { choiceTexts } from '../reports/ordering/choice-texts.ts'
import { readerTexts } from '../reports/reader-texts.ts'
import { ReportLine } from '../reports/report-line.tsx'
import type { ReportView } from '../reports/report-view.ts'
import { formatMoment } from '../texts/format.ts'
import { AnswerForm } from './answer-form.tsx'
import { observationTexts } from './observation-texts.ts'

type RegionReportsProps = {
  language: Language
  region: Region
  reports: readonly ReportView[]
  observations: readonly Observation[]
  /** The observation whose form is shown; null for those who do not answer. */
  openId: string | null
  form: FormState
  typed: string
  formKey: string
  said: 'answered' | 'answered-before' | null
  /** What was typed and not kept, since a colleague was first. */
  unsaved: string | undefined
}

const ObservationAnswer = ({ language, region, form, typed, formKey, openId }: RegionReportsProps) => (
  <AnswerForm
    action={pathTo('answerObservation', language, { region: region.code })}
    letter={{ name: 'observation', id: openId ?? '' }}
    texts={observationTexts[language]}
    form={form}
    typed={typed}
    formKey={formKey}
  />
)

const Observed = (props: RegionReportsProps & { observation: Observation }) => {
  const { language, region, observation, openId } = props
  const t = observationTexts[language]
  const { id, status, reportId, chapterId, text, answer, answeredAt, answeredBy } = observation
  const list = pathTo('regionReports', language, { region: region.code })
  return (
    <li id={`observation-${id}`} class="letter">
      <p class="report-line">
        <span>{t.from(observation.sentBy.name, formatMoment(observation.sentAt, language))}</span>
        <span>
          {reportId}, {choiceTexts[language].chapters[chapterId]}
        </span>
      </p>
      <blockquote class="letter__text">{text}</blockquote>
      {status === 'answered' && (
        <>
          <p>{t.answered(answeredBy?.name ?? '', formatMoment(answeredAt ?? '', language))}</p>
          <p class="letter__text">{answer}</p>
        </>
      )}
      {status === 'sent' && openId === id && <ObservationAnswer {...props} />}
      {status === 'sent' && openId !== id && openId !== null && (
        <p>
          <a class="ds-button" data-variant="secondary" href={`${list}?open=${id}#observation-${id}`}>
            {t.answer}
          </a>
        </p>
      )}
      {status === 'sent' && openId === null && <p>{t.notYet}</p>}
    </li>
  )
}

/** The reports on one region, and what the coordinator has asked it to look at. */
export const RegionReportsPage = (props: RegionReportsProps) => {
  const { language, region, reports, observations, form, said } = props
  const t = readerTexts[language]
  const letters = observationTexts[language]
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('region', language, { region: region.code }), label: region.name }]}
      />
      <PageHeading eyebrow={region.name} title={t.regionTitle} lead={t.regionLead} />
      <ErrorSummary form={form} labels={{ answer: letters.answer }} />
      {said && (
        <Notice color={said === 'answered' ? 'success' : 'warning'} isStatus>
          <p>{said === 'answered' ? letters.said : letters.answeredBefore}</p>
          {props.unsaved && <blockquote class="letter__text">{props.unsaved}</blockquote>}
        </Notice>
      )}
      {reports.length === 0 ? (
        <p>{t.regionNone}</p>
      ) : (
        <ul class="report-list">
          {reports.map((report) => (
            <li>
              <a class="ds-link" href={pathTo('regionReport', language, { region: region.code, report: report.id })}>
                {report.title}, {report.version}
              </a>
              <ReportLine language={language} report={report} isNamed />
            </li>
          ))}
        </ul>
      )}
      <h2 class="ds-heading" data-size="sm">
        {letters.observations}
      </h2>
      {observations.length === 0 ? (
        <p>{letters.none}</p>
      ) : (
        <>
          <p>{letters.lead}</p>
          <ul class="letters">
            {observations.map((observation) => (
              <Observed {...props} observation={observation} />
            ))}
          </ul>
        </>
      )}
      <p>
        <a class="ds-link" href={pathTo('reports', language)}>
          {t.regionPublic}
        </a>
      </p>
    </>
  )
}
