import { formerIds } from '#shared/assessments/former-ids.ts'
import { type Area, findIndicator, type Indicator } from '#shared/instruments/instrument.ts'
import { pathTo } from '../paths.ts'
import type { Visit } from '../site.tsx'
import { sheetAnswerAddresses, sheetLinks } from '../surveys/sheet-addresses.ts'
import { instrumentField } from './answer-form.ts'
import { HistoryPage } from './history-page.tsx'
import { askedThen, historyEntries } from './history-view.ts'
import { canAnswer, findInterview, findMapping, type Mapping } from './mapping.ts'

type HistoryVisit = Visit<'answerHistory'> | Visit<'interviewHistory'>

/** The page on which the answer stands, the way back to it, and where restoring leads. */
const placeOf = (visit: HistoryVisit, mapping: Mapping, area: Area, indicator: Indicator) => {
  const { language, region } = visit
  const place = { region: region.code, round: mapping.round.id }
  const title = mapping.round.title[language]
  if (mapping.instrument.kind !== 'mapping') {
    const { page, restore } = sheetAnswerAddresses(visit, indicator)
    return { page, restore, links: [...sheetLinks(visit), { href: page, label: title }] }
  }
  const page = pathTo('mappingArea', language, { ...place, area: area.id })
  return {
    page,
    restore: pathTo('restoreAnswer', language, { ...place, indicator: indicator.id }),
    links: [
      { href: pathTo('region', language, { region: region.code }), label: region.name },
      { href: pathTo('mapping', language, place), label: title },
      { href: page, label: `${area.letter}. ${area.title[language]}` },
    ],
  }
}

/** Shows every version of the answer to one indicator. 404 for an unknown round or indicator. */
export const getHistory = async (visit: HistoryVisit): Promise<Response> => {
  const { deps, params, region, language, now, person } = visit
  const mapping = await (visit.id === 'interviewHistory' ? findInterview(visit) : findMapping(visit))
  const found = mapping && findIndicator(mapping.instrument, params.indicator)
  if (!found) return visit.notFound()
  const { area, indicator } = found
  const ids = await formerIds(deps.instruments, mapping.instrument, [indicator.id])
  const versions = (
    await Promise.all(ids.map((id) => deps.assessments.answerVersions(region.code, mapping.round.id, id)))
  ).flat()
  const asked = await askedThen(deps.instruments, mapping.instrument.id, indicator, versions)
  const { page, restore, links } = placeOf(visit, mapping, area, indicator)
  return visit.page({
    title: `${indicator.id}. ${indicator.question[language]}`,
    children: (
      <HistoryPage
        indicator={indicator}
        entries={historyEntries(versions, indicator, asked, language)}
        canAnswer={canAnswer(mapping, indicator.id)}
        instrument={instrumentField(mapping.instrument)}
        roundId={mapping.round.id}
        reader={{ language, now, personId: person.email }}
        newFormKey={visit.newFormKey}
        links={links}
        addresses={{ question: `${page}#${indicator.id}`, restore }}
      />
    ),
  })
}
