import { describe, expect, it } from '@jest/globals'
import type { Membership, Person } from '#shared/people/person.ts'
import { findRegion } from '#shared/regions/regions.ts'
import { menuLinks, sectionMenu } from '#web/layout/menu-links.ts'

const aPerson = (...memberships: Membership[]): Person => ({
  email: 'eva@region.example',
  name: 'Eva',
  memberships,
})
const dalarna = findRegion('20')
const labels = (menu: ReturnType<typeof sectionMenu>) => menu?.links.map(({ label }) => label)

describe('the menu', () => {
  it('offers a personal page to those who are signed in', () => {
    expect(menuLinks('sv', null, 'home').map(({ label }) => label)).toEqual([
      'Om validering',
      'Kalendarium',
      'Nationell bild',
      'Rapporter',
      'Statistik',
    ])
    expect(menuLinks('sv', aPerson(), 'home').map(({ label }) => label)).toContain('Min sida')
  })

  it('marks the page that is shown', () => {
    expect(menuLinks('en', null, 'reports').filter(({ isCurrent }) => isCurrent)).toEqual([
      { href: '/en/reports', label: 'Reports', isCurrent: true },
    ])
  })
})

describe("the row of a region's pages", () => {
  const menu = (person: Person | null, routeId: 'region' | 'countsYear' = 'region') =>
    sectionMenu({ language: 'sv', person, region: dalarna, routeId })

  it('offers an editor what an editor may open', () => {
    expect(labels(menu(aPerson({ scope: '20', roles: ['editor'] })))).toEqual([
      'Översikt',
      'Underlag',
      'Statistik',
      'Evenemang',
      'Vår sida',
      'Rapporter',
      'Historik',
    ])
  })

  it('offers an owner the colleagues too', () => {
    expect(labels(menu(aPerson({ scope: '20', roles: ['owner'] })))).toEqual([
      'Översikt',
      'Underlag',
      'Statistik',
      'Evenemang',
      'Vår sida',
      'Rapporter',
      'Medarbetare',
      'Historik',
    ])
  })

  it('is not there for someone who may open one page at most', () => {
    expect(menu(aPerson({ scope: 'SE', roles: ['communicator'] }))).toBeNull()
    expect(menu(aPerson({ scope: '12', roles: ['owner'] }))).toBeNull()
    expect(menu(null)).toBeNull()
  })

  it('marks the page above a page that it does not list', () => {
    const links = menu(aPerson({ scope: '20', roles: ['owner'] }), 'countsYear')?.links
    expect(links?.filter(({ isCurrent }) => isCurrent).map(({ label }) => label)).toEqual(['Statistik'])
  })
})

describe('the row of the national desk', () => {
  const menu = (roles: Membership['roles'], routeId: 'coordinator' | 'reportDesk' | 'home' = 'coordinator') =>
    sectionMenu({ language: 'sv', person: aPerson({ scope: 'SE', roles }), region: null, routeId })

  it('is the coordinator’s', () => {
    expect(labels(menu(['coordinator']))).toEqual([
      'Läget',
      'Granskning',
      'Intervjuer',
      'Planer',
      'Effekt',
      'Teman',
      'Hinder',
      'Leveranser',
      'Kvalitet',
      'Omgångar',
      'Frågeverktyg',
      'Påminnelser',
      'Medarbetare',
      'Publiceringar',
      'Lägesrapporter',
      'Evenemang',
      'Innehåll',
      'Aktörer',
      'Regionernas sidor',
      'Utbildningar',
    ])
  })

  it('is a communicator’s with what she publishes', () => {
    expect(labels(menu(['communicator'], 'reportDesk'))).toEqual(expect.arrayContaining(['Lägesrapporter', 'Innehåll']))
    expect(labels(menu(['communicator'], 'reportDesk'))).not.toContain('Läget')
  })

  it('is not shown elsewhere', () => {
    expect(menu(['coordinator'], 'home')).toBeNull()
  })
})
