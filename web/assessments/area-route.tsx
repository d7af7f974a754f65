import { isAnswered } from '#shared/assessments/assessment.ts'
import type { Area, Indicator } from '#shared/instruments/instrument.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { valuesOf } from './answer-form.ts'
import { type AreaAddresses, AreaPage } from './area-page.tsx'
import { areaTexts } from './area-texts.ts'
import { areaView } from './area-view.ts'
import type { Retyped } from './indicator-form.tsx'
import { findMapping } from './mapping.ts'
import { type Reader, savedLine } from './saved-line.ts'

type AreaVisit = Visit<'mappingArea'> | Visit<'saveAnswer'>

/** The addresses of an area's page, in the language of the visit. */
export const areaAddresses = ({
  language,
  params: { region, round },
}: AreaVisit): AreaAddresses & { otherLanguage(area: Area): string } => ({
  region: pathTo('region', language, { region }),
  overview: pathTo('mapping', language, { region, round }),
  handIn: pathTo('handIn', language, { region, round }),
  signIn: pathTo('signIn', language),
  area: (area: Area) => pathTo('mappingArea', language, { region, round, area: area.id }),
  save: (indicator: Indicator) => pathTo('saveAnswer', language, { region, round, indicator: indicator.id }),
  otherLanguage: (area: Area) =>
    pathTo('mappingArea', language === 'sv' ? 'en' : 'sv', { region, round, area: area.id }),
})

/** Shows the page of an area; with `retyped` as the answer to a post that was not saved. 404 for an unknown round or area. */
export const showArea = async (
  visit: AreaVisit,
  areaId: string,
  post: { status: 400 | 409; retyped: Retyped } | null = null,
): Promise<Response> => {
  const { language, now, person, form } = visit
  const mapping = await findMapping(visit)
  const view = mapping && areaView(mapping, areaId)
  if (!view) return visit.notFound()
  const addresses = areaAddresses(visit)
  const title = `${view.area.letter}. ${view.area.title[language]}`
  return visit.page({
    title: post ? areaTexts[language].problem(title) : title,
    status: post?.status ?? 200,
    isWide: true,
    otherLanguage: addresses.otherLanguage(view.area),
    children: (
      <AreaPage
        mapping={mapping}
        view={view}
        form={{ errors: form.errors, language }}
        reader={{ language, now, personId: person.email }}
        retyped={post?.retyped ?? null}
        newFormKey={visit.newFormKey}
        addresses={addresses}
      />
    ),
  })
}

/** The answers of an area as they stand now, for a page that has been away (web/islands/save-answer.ts). */
export const areaAsJson = async (visit: Visit<'mappingArea'>): Promise<Response> => {
  const { language, now, person, params } = visit
  const mapping = await findMapping(visit)
  const view = mapping && areaView(mapping, params.area)
  if (!view) return visit.json({ kind: 'not-found' }, 404)
  const reader: Reader = { language, now, personId: person.email }
  return visit.json({
    lock: mapping.lock,
    answers: view.indicators.flatMap(({ indicator, answer }) =>
      answer
        ? [
            {
              indicatorId: indicator.id,
              version: answer.version,
              line: savedLine(answer, reader),
              values: valuesOf(answer, indicator),
              isAnswered: isAnswered(answer),
            },
          ]
        : [],
    ),
  })
}
