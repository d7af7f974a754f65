import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

const button = (page: Page, name: string) => page.getByRole('button', { name })
const main = (page: Page) => page.locator('main').textContent()

const version = '/nationellt/verktyg/mapping/2'
/** Goes on with the draft that the demonstration holds: B1 changed, B2 removed, A1 the same in other words, I5 new. */
export const makeNewVersion = async (origin: string, coordinator: Page): Promise<void> => {
  await coordinator.goto(`${origin}${version}/omrade/information/fraga/I5`)
  await coordinator.locator('[name="option-3-en"]').fill('Other languages')
  await button(coordinator, 'Spara frågan').click()
  await coordinator.getByText('Sparat.').waitFor()
  await coordinator.goto(`${origin}${version}/omrade/resources/fraga/B1`)
  await coordinator.locator('[name="question-sv"]').fill('Har regionen avsatt tid och pengar för validering?')
  await coordinator.locator('[name="question-en"]').fill('Has the region set aside time and money for validation?')
  await button(coordinator, 'Spara frågan').click()
  await coordinator.getByText('Sparat.').waitFor()
  await coordinator.goto(`${origin}${version}/omrade/resources`)
  await button(coordinator, 'Ta bort B2').click()
  await coordinator.getByText('B2 är borttagen.').waitFor()
  await coordinator.goto(`${origin}${version}/granska`)
  await coordinator.getByText('Frågan B2 faller bort. Skriv varför, på båda språken.').waitFor()
  expect(await button(coordinator, 'Skicka till granskning').count()).toBe(0)
  await coordinator.goto(`${origin}${version}/jamfor`)
  await coordinator.locator('[name="B2-reason-sv"]').fill('Frågan ingår nu i B1.')
  await coordinator.locator('[name="B2-reason-en"]').fill('The question is now part of B1.')
  await button(coordinator, 'Spara skälet B2').click()
  await coordinator.getByText('Sparat.').waitFor()
}
/** What the preview says of a region: how many answers carry over, which must be looked at, which fall away. */
const effectFor = (page: Page, region: string) =>
  page.locator(`tr:has(th:text-is("${region}")) td:not(:nth-child(2))`).allTextContents()

/** Sends for review, publishes as the second coordinator, and moves the running round. */
export const publishAndMove = async (origin: string, coordinator: Page, second: Page, region: Page): Promise<void> => {
  await coordinator.goto(`${origin}${version}/granska`)
  expect(await effectFor(coordinator, 'Region Skåne')).toEqual(['29', '1 B1', '1 B2', '–'])
  expect(await effectFor(coordinator, 'Region Dalarna')).toEqual(['50', '2 B1 I1', '2 B2 I2', '–'])
  await button(coordinator, 'Skicka till granskning').click()
  await coordinator.getByText('Versionen väntar på granskning.').waitFor()
  await coordinator.goto(`${origin}${version}/granska`)
  expect(await button(coordinator, 'Publicera versionen').count()).toBe(0)

  await second.goto(`${origin}${version}/granska`)
  await second.getByLabel('Jag har läst frågorna').check()
  await button(second, 'Publicera versionen').click()
  await second.getByText('Versionen är publicerad och kan inte längre ändras.').waitFor()
  await region.goto(`${origin}/region/12/kartlaggning/2026`)
  expect(await main(region)).not.toContain('Frågorna har ändrats')

  await second.getByRole('link', { name: 'Flytta Kartläggning 2026 till den här versionen' }).click()
  await second.getByLabel('Jag har sett vad som händer').check()
  await button(second, 'Flytta omgången').click()
  await second.getByText('Omgången använder nu den här versionen.').waitFor()
}

/** `region`: one that answers; `owner`: of one whose mapping was accepted. */
export const seeWhatToLookAt = async (origin: string, region: Page, owner: Page): Promise<void> => {
  await region.goto(`${origin}/region/12/kartlaggning/2026`)
  const says = await main(region)
  expect(says).toContain('Omgången använder nu version 2 av frågorna')
  expect(says).toMatch(/B2 \(ert svar var nivå \d\)\. Frågan ingår nu i B1\./)
  await region.getByRole('link', { name: 'B1. Har regionen avsatt tid och pengar för validering?' }).click()
  const earlier = region.locator('#B1 .earlier[open]')
  expect(await earlier.textContent()).toMatch(/Har regionen avsatt arbetstid för validering\?.*Nivå \d: /s)
  await earlier.getByRole('link', { name: /^Använd som utgångspunkt/ }).click()
  await region.locator('#B1 input[name="B1-level"]:checked').waitFor()
  await region.locator('#B1 .save-state button[type="submit"]').first().click()
  await region.locator('#B1 .save-state[data-state="saved"]').waitFor()
  await region.goto(`${origin}/region/12/kartlaggning/2026`)
  expect(await main(region)).not.toContain('B1. Har regionen avsatt tid och pengar')

  // What was accepted is handed in again, with what has changed unlocked and the rest signed.
  await owner.goto(`${origin}/region/20/kartlaggning/2026/lamna-in`)
  expect(await owner.locator('section:has(#unlocked) li').allTextContents()).toEqual([
    expect.stringMatching(/^B1 /),
    expect.stringMatching(/^I1 /),
    expect.stringMatching(/^I5 /),
  ])
}
