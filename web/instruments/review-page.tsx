import type { Child } from 'hono/jsx'
import { type Draft, olderTexts } from '#shared/instruments/draft.ts'
import { originKinds } from '#shared/instruments/instrument.ts'
import type { MoveEffect } from '#shared/rounds/move-effect.ts'
import type { Round } from '#shared/rounds/round.ts'
import {
  Checkbox,
  ErrorSummary,
  FormSecrets,
  type FormState,
  SubmitButton,
  TextArea,
} from '../components/form-parts.tsx'
import { Notice, PageHeading } from '../components/page-parts.tsx'
import { formatList, formatMoment } from '../texts/format.ts'
import { EffectTable } from './effect-table.tsx'
import { effectTexts } from './effect-texts.ts'
import { ProblemList, StatusTag, titleOf, VersionCrumbs } from './parts.tsx'
import { reviewTexts } from './review-texts.ts'
import { versionTexts } from './version-texts.ts'
import type { PlacedProblem } from './version-view.ts'
import { type Version, type VersionVisit, versionParams } from './version-visit.ts'
import { words } from './words.ts'

export const maxRemarkLength = 2000

export type ReviewProps = {
  visit: VersionVisit
  version: Version
  draft: Draft
  problems: PlacedProblem[]
  effects: { round: Round; effects: MoveEffect[] }[]
  form: FormState
  refusal: string | null
}

const Step = ({ id, title, children }: { id: string; title: string; children?: Child }) => (
  <section aria-labelledby={id} class="version-part">
    <h2 class="ds-heading" data-size="sm" id={id}>
      {title}
    </h2>
    {children}
  </section>
)

const originCounts = ({ instrument }: Version, { language }: VersionVisit): string => {
  const origins = Object.values(instrument.lineage?.origins ?? {})
  const w = words[language]
  const counts = originKinds.flatMap((kind) => {
    const count = origins.filter((origin) => origin.kind === kind).length
    return count > 0 ? [w.originCounts[kind](count)] : []
  })
  const removed = instrument.lineage?.removed.length ?? 0
  return formatList([...counts, ...(removed > 0 ? [w.originCounts.removed(removed)] : [])], language)
}

const Check = ({ visit, version, draft, problems }: ReviewProps) => {
  const { language } = visit
  const t = reviewTexts[language]
  const older = olderTexts(draft).length
  return (
    <Step id="check" title={t.steps.check}>
      {problems.length > 0 ? (
        <ProblemList visit={visit} problems={problems} max={30} />
      ) : (
        <p>{draft.head.status === 'draft' ? versionTexts[language].noProblems : t.nothingLeft}</p>
      )}
      {older > 0 && <p>{t.older(older)}</p>}
      {version.instrument.lineage && (
        <p>
          {t.lineage(originCounts(version, visit))}{' '}
          <a class="ds-link" href={visit.path('instrumentLineage', versionParams(visit))}>
            {t.toLineage}
          </a>
        </p>
      )}
    </Step>
  )
}

const Effects = ({ visit, effects }: ReviewProps) => {
  const { language } = visit
  const t = effectTexts[language]
  return (
    <Step id="effect" title={reviewTexts[language].steps.effect}>
      {effects.length === 0 ? <p>{t.noRounds}</p> : <p>{t.lead}</p>}
      {effects.map(({ round, effects: all }) => (
        <div class="effect">
          <h3 class="ds-heading" data-size="2xs">
            {t.title(round.title[language])}
          </h3>
          <EffectTable round={round} effects={all} language={language} />
        </div>
      ))}
    </Step>
  )
}

const ReviewForm = ({ page, intent, children }: { page: ReviewProps; intent: string; children?: Child }) => (
  <form method="post" action={page.visit.path('reviewInstrument', versionParams(page.visit))} class="form">
    <FormSecrets formKey={page.visit.newFormKey()} />
    <input type="hidden" name="intent" value={intent} />
    {children}
  </form>
)

const Send = ({ page }: { page: ReviewProps }) => {
  const t = reviewTexts[page.visit.language]
  return (
    <>
      <p>{t.sendText}</p>
      <ReviewForm page={page} intent="send">
        <SubmitButton>{t.send}</SubmitButton>
      </ReviewForm>
    </>
  )
}

const Publish = ({ page }: { page: ReviewProps }) => {
  const { visit, draft, form } = page
  const { language } = visit
  const t = reviewTexts[language]
  const sent = draft.head.sentForReview
  const isLastEditor = sent?.lastEditedBy.id === visit.person.email
  return (
    <>
      {sent && <p>{t.sentBy(sent.by.name, formatMoment(sent.at, language))}</p>}
      {isLastEditor ? (
        <Notice color="info">
          <p>{t.secondPerson(sent.lastEditedBy.name)}</p>
        </Notice>
      ) : (
        <>
          <h3 class="ds-heading" data-size="2xs">
            {t.publishTitle}
          </h3>
          <p>{t.publishText}</p>
          <ReviewForm page={page} intent="publish">
            <Checkbox form={form} name="read" label={t.publishConfirm} isChecked={visit.form.isChecked('read')} />
            <SubmitButton>{t.publish}</SubmitButton>
          </ReviewForm>
        </>
      )}
      <h3 class="ds-heading" data-size="2xs">
        {t.backTitle}
      </h3>
      <p>{t.backText}</p>
      <ReviewForm page={page} intent="back">
        <TextArea
          form={form}
          name="remark"
          label={t.remark}
          hint={t.remarkHint}
          value={visit.form.raw('remark')}
          maxLength={maxRemarkLength}
        />
        <SubmitButton variant="secondary">{t.back}</SubmitButton>
      </ReviewForm>
    </>
  )
}

/** Whether a version is ready, what it does to the regions' answers, and the step that comes next. */
export const ReviewPage = (page: ReviewProps) => {
  const { visit, version, draft, problems, form, refusal } = page
  const t = reviewTexts[visit.language]
  return (
    <>
      <VersionCrumbs visit={visit} version={version} />
      <PageHeading eyebrow={titleOf(version, visit)} title={t.title} lead={t.lead} />
      <ErrorSummary form={form} labels={{ read: t.publishConfirm, remark: t.remark, intent: t.intent }} />
      {refusal && <Notice color="danger">{refusal}</Notice>}
      <p>
        <StatusTag version={version} visit={visit} />
      </p>
      <Check {...page} />
      <Effects {...page} />
      <Step id="act" title={t.steps.act}>
        {draft.head.status === 'in-review' && <Publish page={page} />}
        {draft.head.status === 'draft' &&
          (problems.length > 0 ? <p>{t.refusals['has-problems']}</p> : <Send page={page} />)}
      </Step>
    </>
  )
}
