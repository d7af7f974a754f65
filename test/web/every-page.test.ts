import { describe, expect, it } from '@jest/globals'
import { languages } from '#shared/platform/language.ts'
import { addressOf, type GetRouteId, pages } from '#test/browser/pages.ts'
import { routes } from '#web/paths.ts'

describe('the pages that are checked in a browser', () => {
  it('are all pages that the site has', () => {
    const answering = Object.entries(routes).filter(([, route]) => route.method === 'GET')
    expect(Object.keys(pages).sort()).toEqual(answering.map(([id]) => id).sort())
  })

  it('have addresses without holes in both languages', () => {
    const holed = (Object.keys(pages) as GetRouteId[])
      .flatMap((id) => languages.map((language) => addressOf(id, language)))
      .filter((address) => address !== null && (address.includes(':') || address.includes('//')))
    expect(holed).toEqual([])
  })
})
