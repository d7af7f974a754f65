import type { Area } from '#shared/instruments/instrument.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { valuesOf } from './answer-form.ts'
import { areaExtras } from './area-extras.ts'
import { type AreaAddresses, AreaPage } from './area-page.tsx'
import { areaTexts } from './area-texts.ts'
import { areaView, type IndicatorView } from './area-view.ts'
import { earlierAnswers } from './earlier-answers.ts'
import { canPutBack } from './earlier-panel.tsx'
import type { Retyped } from './indicator-form.tsx'
import { findAreaAndEarlier } from './mapping.ts'
import { keepOfflineHeader } from './offline-pages.ts'

type AreaVisit = Visit<'mappingArea'> | Visit<'saveAnswer'> | Visit<'restoreAnswer'>

/** The addresses of an area's page, in the language of the visit. */
export const areaAddresses = ({
  language,
  params: { region, round },
}: AreaVisit): AreaAddresses & { otherLanguage(area: Area): string } => {
  const area = ({ id }: Pick<Area, 'id'>) => pathTo('mappingArea', language, { region, round, area: id })
  return {
    region: pathTo('region', language, { region }),
    overview: pathTo('mapping', language, { region, round }),
    handIn: pathTo('handIn', language, { region, round }),
    presence: ({ id }) => pathTo('presence', language, { region, round, area: id }),
    area,
    answer: ({ id }, own) => ({
      save: pathTo('saveAnswer', language, { region, round, indicator: id }),
      restore: pathTo('restoreAnswer', language, { region, round, indicator: id }),
      history: pathTo('answerHistory', language, { region, round, indicator: id }),
      page: area(own),
      signIn: `${pathTo('signIn', language)}?to=${encodeURIComponent(`${area(own)}#${id}`)}`,
    }),
    otherLanguage: ({ id }) => pathTo('mappingArea', language === 'sv' ? 'en' : 'sv', { region, round, area: id }),
  }
}

/** The form filled in with an earlier answer to a question that has changed since, where the page's address asks for it. */
const startedFrom = ({ query, language }: AreaVisit, indicators: readonly IndicatorView[]): Retyped | null => {
  const found = indicators.find(({ indicator }) => indicator.id === query.get('start'))
  const earlier = found?.earlier.find((each) => !canPutBack(each))
  if (!found || !earlier || !found.canAnswer) return null
  return {
    indicatorId: found.indicator.id,
    values: valuesOf(earlier.answer, found.indicator),
    version: null,
    line: areaTexts[language].started,
    conflict: null,
  }
}

/** Shows the page of an area; with `retyped` as the answer to a post that was not saved. 404 for an unknown round or area. */
export const showArea = async (
  visit: AreaVisit,
  areaId: string,
  post: { status: 400 | 409; retyped: Retyped } | null = null,
): Promise<Response> => {
  const { language, now, person, form, deps } = visit
  const found = await findAreaAndEarlier(visit, areaId)
  if (!found) return visit.notFound()
  const { mapping, area, earlier: before } = found
  if (mapping.round.kind === 'survey')
    return visit.redirect(pathTo('survey', language, { region: mapping.region.code, round: mapping.round.id }))
  const [earlier, extras] = await Promise.all([
    earlierAnswers(deps.instruments, mapping, before, area.indicators),
    areaExtras(visit, mapping, area),
  ])
  const view = areaView(mapping, areaId, earlier)
  if (!view) return visit.notFound()
  const addresses = areaAddresses(visit)
  const title = `${view.area.letter}. ${view.area.title[language]}`
  return visit.page({
    title: post ? areaTexts[language].problem(title) : title,
    status: post?.status ?? 200,
    isWide: true,
    headers: keepOfflineHeader(person),
    otherLanguage: addresses.otherLanguage(view.area),
    children: (
      <AreaPage
        mapping={mapping}
        view={view}
        form={{ errors: form.errors, language }}
        reader={{ language, now, personId: person.email }}
        person={person}
        retyped={post?.retyped ?? startedFrom(visit, view.indicators)}
        newFormKey={visit.newFormKey}
        addresses={addresses}
        extras={extras}
      />
    ),
  })
}
