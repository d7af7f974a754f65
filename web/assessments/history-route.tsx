import { findIndicator } from '#shared/instruments/instrument.ts'
import type { Visit } from '../site.tsx'
import { instrumentField } from './answer-form.ts'
import { HistoryPage } from './history-page.tsx'
import { askedThen, formerIds, historyEntries } from './history-view.ts'
import { canAnswer, findMapping } from './mapping.ts'

/** Shows every version of the answer to one indicator. 404 for an unknown round or indicator. */
export const getHistory = async (visit: Visit<'answerHistory'>): Promise<Response> => {
  const { deps, params, region, language, now, person, path } = visit
  const mapping = await findMapping(visit)
  const found = mapping && findIndicator(mapping.instrument, params.indicator)
  if (!found) return visit.notFound()
  const { area, indicator } = found
  const ids = await formerIds(deps.instruments, mapping.instrument, indicator.id)
  const versions = (
    await Promise.all(ids.map((id) => deps.assessments.answerVersions(region.code, mapping.round.id, id)))
  ).flat()
  const asked = await askedThen(deps.instruments, mapping.instrument.id, indicator, versions)
  const place = { region: region.code, round: mapping.round.id }
  const areaPath = path('mappingArea', { ...place, area: area.id })
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
        links={[
          { href: path('region', { region: region.code }), label: region.name },
          { href: path('mapping', place), label: mapping.round.title[language] },
          { href: areaPath, label: `${area.letter}. ${area.title[language]}` },
        ]}
        addresses={{
          question: `${areaPath}#${indicator.id}`,
          restore: path('restoreAnswer', { ...place, indicator: indicator.id }),
        }}
      />
    ),
  })
}
