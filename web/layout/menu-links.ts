import { hasRole, type Person } from '#shared/people/person.ts'
import type { Language } from '#shared/platform/language.ts'
import { isRegionCode, type Region } from '#shared/regions/regions.ts'
import type { Rule } from '../access/rule.ts'
import { access } from '../access.ts'
import { pathTo, type RouteId } from '../paths.ts'
import { siteTexts } from '../texts/site-texts.ts'
import { deskSections } from './desk-sections.ts'
import { regionSections } from './region-sections.ts'

export type MenuLink = { href: string; label: string; isCurrent: boolean }

const ruleOf = (id: RouteId): Rule => access[id]

const isOpenTo = (person: Person, id: RouteId, regionCode: string | null): boolean => {
  const rule = ruleOf(id)
  if (rule === 'public' || rule === 'signed-in') return true
  if (rule.national && hasRole(person, 'SE', rule.national)) return true
  return 'region' in rule && regionCode !== null && isRegionCode(regionCode) && hasRole(person, regionCode, rule.region)
}

/** The links of the menu on every page; the page that is shown is marked. */
export const menuLinks = (language: Language, person: Person | null, current: RouteId | null): MenuLink[] => {
  const t = siteTexts[language]
  const link = (
    id: 'hub' | 'events' | 'nationalPicture' | 'reports' | 'statisticsTables' | 'myPage',
    label: string,
  ): MenuLink => ({
    href: pathTo(id, language),
    label,
    isCurrent: current === id,
  })
  return [
    link('hub', t.aboutValidation),
    link('events', t.calendar),
    link('nationalPicture', t.nationalPicture),
    link('reports', t.reports),
    link('statisticsTables', t.statistics),
    ...(person ? [link('myPage', t.myPage)] : []),
  ]
}

const pagesOf = <Page extends string>(sections: Record<Page, readonly RouteId[]>) => Object.keys(sections) as Page[]
const regionPages = pagesOf(regionSections)
const deskPages = pagesOf(deskSections)

/** The page of the row under which each other page stands. */
const sectionOf: ReadonlyMap<string, string> = new Map(
  Object.entries({ ...regionSections, ...deskSections }).flatMap(([section, pages]) =>
    pages.map((page) => [page, section]),
  ),
)

export type SectionMenu = { title: string; links: MenuLink[] }

/**
 * The row of links under the header on pages of a region or of the national desk: only those that the person may open. Null elsewhere,
 * and when there is nothing to choose between.
 */
export const sectionMenu = (visit: {
  language: Language
  person: Person | null
  region: Region | null
  routeId: RouteId | null
}): SectionMenu | null => {
  const { language, person, region, routeId } = visit
  if (!person || !routeId) return null
  const t = siteTexts[language]
  const current = sectionOf.get(routeId) ?? routeId
  // The coordinator's pages on one region stand in her own row.
  const isDesk = deskPages.some((id) => id === current)
  const links =
    region && !isDesk
      ? regionPages
          .filter((id) => isOpenTo(person, id, region.code))
          .map((id) => ({
            href: pathTo(id, language, { region: region.code }),
            label: t.section[id],
            isCurrent: current === id,
          }))
      : isDesk
        ? deskPages
            .filter((id) => isOpenTo(person, id, null))
            .map((id) => ({ href: pathTo(id, language), label: t.section[id], isCurrent: current === id }))
        : []
  return links.length > 1 ? { title: region && !isDesk ? region.name : t.desk, links } : null
}
