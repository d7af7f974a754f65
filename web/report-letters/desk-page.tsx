import type { Language } from '#shared/platform/language.ts'
import { findRegion } from '#shared/regions/regions.ts'
import type { Correction } from '#shared/report-letters/correction.ts'
import type { Observation } from '#shared/report-letters/observation.ts'
import { ErrorSummary, type FormState } from '../components/form-parts.tsx'
import { Breadcrumbs, Notice, PageHeading, Tag } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import { choiceTexts } from '../reports/ordering/choice-texts.ts'
import { formatMoment } from '../texts/format.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { AnswerForm } from './answer-form.tsx'
import { correctionTexts } from './correction-texts.ts'
import { letterDeskTexts } from './desk-texts.ts'
import { observationTexts } from './observation-texts.ts'

export type DeskSaid = keyof (typeof letterDeskTexts)['sv']['said']

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
  /** What was typed and not kept, since a colleague was first. */
  unsaved: string | undefined
}

const CorrectionAnswer = ({ language, correction, form, typed, formKey }: DeskProps & { correction: Correction }) => {
  const t = letterDeskTexts[language]
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
  const t = letterDeskTexts[language]
  const { chapters } = choiceTexts[language]
  const { id, status, reportId, chapterId, text, answer, handledAt, handledBy } = correction
  return (
    <li id={`correction-${id}`} class="letter">
      <p class="report-line">
        <Tag color={status === 'new' ? 'warning' : 'success'}>{t.states[status]}</Tag>
        <span>{t.sentAt(formatMoment(correction.sentAt, language))}</span>
        <a class="ds-link" href={pathTo('report', language, { report: reportId })}>
          {t.report} {reportId}
        </a>
        <span>{chapterId === null ? correctionTexts[language].wholeReport : chapters[chapterId]}</span>
      </p>
      <blockquote class="letter__text">{text}</blockquote>
      {status === 'handled' && (
        <>
          <p>{t.handledBy(handledBy?.name ?? '', formatMoment(handledAt ?? '', language))}</p>
          <p class="letter__text">{answer || t.notAnswered}</p>
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
              {t.answer}
            </a>
          </p>
        ))}
    </li>
  )
}

/** What a region has been sent, and what it has answered. */
export const ObservationItem = ({ language, observation }: { language: Language; observation: Observation }) => {
  const t = observationTexts[language]
  const { id, regionCode, reportId, chapterId, text, sentAt, sentBy, answer, answeredAt, answeredBy } = observation
  return (
    <li id={`observation-${id}`} class="letter">
      <p class="report-line">
        <span>
          {t.to} {findRegion(regionCode)?.name ?? regionCode}
        </span>
        <span>{t.from(sentBy.name, formatMoment(sentAt, language))}</span>
        <span>
          {reportId}, {choiceTexts[language].chapters[chapterId]}
        </span>
      </p>
      <p class="letter__text">{text}</p>
      {answeredAt ? (
        <>
          <p>{t.answered(answeredBy?.name ?? '', formatMoment(answeredAt, language))}</p>
          <blockquote class="letter__text">{answer}</blockquote>
        </>
      ) : (
        <p>{t.notYet}</p>
      )}
    </li>
  )
}

/** What readers say about the reports with the coordinator's answers, and what has been sent to regions. */
export const LetterDesk = (props: DeskProps) => {
  const { language, corrections, observations, form, said } = props
  const t = letterDeskTexts[language]
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
          {props.unsaved && <blockquote class="letter__text">{props.unsaved}</blockquote>}
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
