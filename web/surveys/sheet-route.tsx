import type { Child } from 'hono/jsx'
import { isHandedIn } from '#shared/assessments/assessment.ts'
import { areaTexts } from '../assessments/area-texts.ts'
import { areaView } from '../assessments/area-view.ts'
import type { Retyped } from '../assessments/indicator-form.tsx'
import { findInterview, findMapping, type Mapping } from '../assessments/mapping.ts'
import { StateNotices } from '../assessments/mapping-parts.tsx'
import { keepOfflineHeader } from '../assessments/offline-pages.ts'
import { Notice } from '../components/page-parts.tsx'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { InterviewEnd } from './interview-end.tsx'
import { isInterviewRoute, sheetAnswerAddresses, sheetLinks, sheetPath } from './sheet-addresses.ts'
import { SheetPage } from './sheet-page.tsx'
import { surveyTexts } from './survey-texts.ts'

export type SheetVisit =
  | Visit<'survey'>
  | Visit<'saveAnswer'>
  | Visit<'restoreAnswer'>
  | Visit<'interview'>
  | Visit<'saveInterviewAnswer'>
  | Visit<'restoreInterviewAnswer'>
  | Visit<'finishInterview'>
  | Visit<'reopenInterview'>

/** What came back from a post: an answer that was not saved, or a whole interview that was not changed. */
type Post = { status: 400 | 409; retyped?: Retyped; refusal?: string }

const SurveyEnd = ({ visit, mapping }: { visit: SheetVisit; mapping: Mapping }) => {
  const { language, region, params } = visit
  const t = surveyTexts[language]
  const place = { region: region.code, round: params.round }
  const isIn = isHandedIn(mapping.assessment)
  return (
    <div class="sheet-end">
      {!isIn && <p>{t.handInLead}</p>}
      <p class="button-row">
        <a class="ds-button" data-variant={isIn ? 'secondary' : 'primary'} href={pathTo('handIn', language, place)}>
          {isIn ? t.handedIn : t.toHandIn}
        </a>
      </p>
      <ul class="link-row">
        <li>
          <a class="ds-link" href={pathTo('exchange', language, place)}>
            {t.toFiles}
          </a>
        </li>
        <li>
          <a class="ds-link" href={pathTo('surveyResult', language)}>
            {t.toResult}
          </a>
        </li>
      </ul>
    </div>
  )
}

const noticesOf = (visit: SheetVisit, mapping: Mapping, refusal: string | undefined): Child => {
  const { language, query } = visit
  const t = surveyTexts[language]
  const done = { finished: t.justFinished, reopened: t.justReopened }[query.get('done') ?? '']
  return (
    <>
      {refusal && (
        <Notice color="danger" isStatus>
          <p tabindex={-1} data-autofocus>
            {refusal}
          </p>
        </Notice>
      )}
      {done && (
        <Notice color="success" isStatus>
          <p>{done}</p>
        </Notice>
      )}
      {!isInterviewRoute(visit.id) && (
        <StateNotices mapping={mapping} reader={{ language, now: visit.now, personId: visit.person.email }} />
      )}
    </>
  )
}

/** Shows a survey to a region's team, or an interview to a coordinator; with `post` as the answer to what was not carried out. 404 for an unknown round. */
export const showSheet = async (visit: SheetVisit, post: Post | null = null): Promise<Response> => {
  const { language, now, person, form, region } = visit
  const isInterview = isInterviewRoute(visit.id)
  const mapping = await (isInterview ? findInterview(visit) : findMapping(visit))
  if (!mapping || mapping.round.kind === 'mapping') return visit.notFound()
  const t = surveyTexts[language]
  const { title } = mapping.instrument
  const named = isInterview ? `${title[language]}, ${region.name}` : title[language]
  return visit.page({
    title: post ? areaTexts[language].problem(named) : named,
    status: post?.status ?? 200,
    isWide: true,
    headers: keepOfflineHeader(person),
    otherLanguage: sheetPath(visit, language === 'sv' ? 'en' : 'sv'),
    children: (
      <SheetPage
        mapping={mapping}
        views={mapping.instrument.areas.flatMap(({ id }) => areaView(mapping, id) ?? [])}
        form={{ errors: form.errors, language }}
        reader={{ language, now, personId: person.email }}
        name={person.name}
        retyped={post?.retyped ?? null}
        newFormKey={visit.newFormKey}
        addresses={{ answer: (indicator) => sheetAnswerAddresses(visit, indicator) }}
        links={sheetLinks(visit)}
        eyebrow={`${region.name}, ${mapping.round.title[language]}`}
        lead={isInterview ? t.interviewLead(region.name) : t.lead}
        notices={noticesOf(visit, mapping, post?.refusal)}
        end={
          isInterview ? (
            <InterviewEnd visit={visit} mapping={mapping} formKey={visit.newFormKey()} />
          ) : (
            <SurveyEnd visit={visit} mapping={mapping} />
          )
        }
      />
    ),
  })
}
