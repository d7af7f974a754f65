import type { Visit } from '../site.tsx'
import { areaState } from './area-state.ts'
import { findAreaMapping } from './mapping.ts'

/**
 * An open page of an area says that the person is there, and on which indicator; it is told who else is, and what they have saved. With `leaving` it says
 * goodbye. 404 for an unknown round or area.
 */
export const postPresence = async (visit: Visit<'presence'>): Promise<Response> => {
  const { deps, params, region, form, person, now, language } = visit
  const place = { regionCode: region.code, roundId: params.round, areaId: params.area }
  if (form.has('leaving')) {
    await deps.presence.leave(place, person.email)
    return visit.json({ kind: 'left' })
  }
  const found = await findAreaMapping(visit, params.area)
  if (!found) return visit.json({ kind: 'not-found' }, 404)
  const { mapping, area } = found
  const on = area.indicators.find(({ id }) => id === form.raw('indicator'))
  const others = await deps.presence.enter(
    place,
    { id: person.email, name: person.name, indicatorId: on?.id ?? null },
    now,
  )
  return visit.json({
    kind: 'state',
    people: others.map(({ name, indicatorId }) => ({ name, indicatorId })),
    ...areaState(mapping, area, form.raw('since'), { language, now, personId: person.email }),
  })
}
