import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Correction } from '#shared/report-letters/correction.ts'
import type { Observation } from '#shared/report-letters/observation.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { formatMoment } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { AnswerForm } from './answer-form.tsx'
import { letterTexts } from './letter-texts.ts'

export type DeskSaid = keyof (typeof letterTexts)['sv']['desk']['said']

type DeskProps = {
  language: Language
  corrections: readonly Correction[]
  observations: readonly Observation[]
  /** The correction whose form is shown. */
  openId: string | null
  form: FormState
  typed: string
  formKey: string
  said: DeskSaid | null
}

const CorrectionAnswer = ({ language, correction, form, typed, formKey }: DeskProps & { correction: Correction }) => {
  const t = letterTexts[language].desk
  return (
    <AnswerForm
      action={pathTo('answerCorrection', language)}
      letter={{ name: 'correction', id: correction.id }}
      texts={{ ...t, send: t.handle }}
      form={form}
      typed={typed}
      formKey={formKey}
    >
      <p>{correction.email === null ? t.noAddress : t.hasAddress}</p>
    </AnswerForm>
  )
}

const CorrectionItem = (props: DeskProps & { correction: Correction }) => {
  const { language, correction, openId } = props
  const t = letterTexts[language]
  const { id, status, reportId, chapterId, text, answer, handledAt, handledBy } = correction
  return (
    <li id={`correction-${id}`} class="letter">
      <p class="report-line">
        <Tag color={status === 'new' ? 'warning' : 'success'}>{t.desk.states[status]}</Tag>
        <span>{t.desk.sentAt(formatMoment(correction.sentAt, language))}</span>
        <a class="ds-link" href={pathTo('report', language, { report: reportId })}>
          {t.desk.report} {reportId}
        </a>
        <span>{chapterId === null ? t.correction.wholeReport : t.chapters[chapterId]}</span>
      </p>
      <blockquote class="letter__text">{text}</blockquote>
      {status === 'handled' && (
        <>
          <p>{t.desk.handledBy(handledBy?.name ?? '', formatMoment(handledAt ?? '', language))}</p>
          <p class="letter__text">{answer || t.desk.notAnswered}</p>
        </>
      )}
      {status === 'new' &&
        (openId === id ? (
          <CorrectionAnswer {...props} />
        ) : (
          <p>
            <a
              class="ds-button"
              data-variant="secondary"
              href={`${pathTo('corrections', language)}?open=${id}#correction-${id}`}
            >
              {t.desk.answer}
            </a>
          </p>
        ))}
    </li>
  )
}

/** What a region has been sent, and what it has answered. */
export const ObservationItem = ({ language, observation }: { language: Language; observation: Observation }) => {
  const t = letterTexts[language]
  const { id, regionCode, reportId, chapterId, text, sentAt, sentBy, answer, answeredAt, answeredBy } = observation
  return (
    <li id={`observation-${id}`} class="letter">
      <p class="report-line">
        <span>
          {t.desk.to} {findRegion(regionCode)?.name ?? regionCode}
        </span>
        <span>{t.region.from(sentBy.name, formatMoment(sentAt, language))}</span>
        <span>
          {reportId}, {t.chapters[chapterId]}
        </span>
      </p>
      <p class="letter__text">{text}</p>
      {answeredAt ? (
        <>
          <p>{t.desk.answered(answeredBy?.name ?? '', formatMoment(answeredAt, language))}</p>
          <blockquote class="letter__text">{answer}</blockquote>
        </>
      ) : (
        <p>{t.desk.notYet}</p>
      )}
    </li>
  )
}

/** What readers say about the reports with the coordinator's answers, and what has been sent to regions. */
export const LetterDesk = (props: DeskProps) => {
  const { language, corrections, observations, form, said } = props
  const t = letterTexts[language].desk
  return (
    <>
      <Breadcrumbs
        language={language}
        links={[{ href: pathTo('reportDesk', language), label: siteTexts[language].section.reportDesk }]}
      />
      <PageHeading title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ answer: t.answer }} />
      {said && (
        <Notice color={said.startsWith('handled') && said !== 'handled-before' ? 'success' : 'warning'} isStatus>
          <p>{t.said[said]}</p>
        </Notice>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.corrections}
      </h2>
      {corrections.length === 0 ? (
        <p>{t.noCorrections}</p>
      ) : (
        <>
          <p>{t.waiting(corrections.filter(({ status }) => status === 'new').length)}</p>
          <ul class="letters">
            {corrections.map((correction) => (
              <CorrectionItem {...props} correction={correction} />
            ))}
          </ul>
        </>
      )}
      <h2 class="ds-heading" data-size="sm">
        {t.observations}
      </h2>
      {observations.length === 0 ? (
        <p>{t.noObservations}</p>
      ) : (
        <ul class="letters">
          {observations.map((observation) => (
            <ObservationItem language={language} observation={observation} />
          ))}
        </ul>
      )}
    </>
  )
}
