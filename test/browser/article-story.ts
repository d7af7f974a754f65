import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'
import { addDays } from '#shared/platform/days.ts'
import { swedishDay } from '#shared/platform/swedish-day.ts'
import { formatDay } from '#web/texts/format.ts'
import { follow, press, read } from './by-words.ts'
import type { Cast } from './cast.ts'

const title = 'Validering för dig som är ny i Sverige'
const sentence = 'Säg att du har arbetat som undersköterska, även om du saknar papper.'
const addresses = { sv: '/validering/nytta/ny-i-sverige', en: '/en/validation/benefit/new-in-sweden' }

const openText = async (page: Page, origin: string): Promise<void> => {
  await page.goto(`${origin}/nationellt/innehall`)
  await follow(page, title, title)
}

/** Adds a sentence to the Swedish text, sees it as readers will, saves it in the draft and sends it to be checked. */
const write = async (page: Page): Promise<void> => {
  await follow(page, 'Skriv på svenska', 'Skriv på svenska')
  const field = page.getByRole('textbox', { name: 'Nästa steg', exact: true })
  await field.fill(`${await field.inputValue()}\n\n${sentence}`)
  await page.getByRole('button', { name: 'Förhandsgranska' }).click()
  await page.locator('.article-preview p', { hasText: sentence }).waitFor()
  await press(page, 'Spara utkastet', 'Ingen läsare ser ändringen förrän någon annan har granskat den.')
  await press(page, 'Skicka till granskning', 'Skickat till faktagranskning.')
}

/** Finds the text among those that wait, checks it and publishes it, to be looked through again on that day. */
const checkAndPublish = async (page: Page, origin: string, nextReviewOn: string): Promise<void> => {
  await page.goto(`${origin}/nationellt/innehall`)
  const waiting = page.getByRole('region', { name: 'Det här väntar på er' })
  await waiting.getByRole('link', { name: title }).click()
  await press(page, 'Börja granska', 'Du granskar texten.')
  await page.getByLabel('När ska texten ses över nästa gång?').fill(nextReviewOn)
  await press(page, 'Godkänn och publicera', 'Publicerat. Alla kan läsa texten nu.')
}

/** A communicator's text goes through a second person to its readers. */
export const textIsPublishedThroughReview = async ({ origin, as, anyone }: Cast): Promise<void> => {
  const [writer, reviewer, reader] = [await as('kommunikator'), await as('samordnare'), await anyone()]
  const asRead = async (address: string) => {
    await reader.goto(origin + address)
    return read(reader)
  }
  await openText(writer, origin)
  await write(writer)
  expect(await read(writer)).toContain('Du har skrivit i texten. Någon annan behöver granska den.')
  expect(await writer.getByRole('button', { name: 'Godkänn och publicera' }).count()).toBe(0)
  expect(await asRead(addresses.sv)).not.toContain(sentence)

  const nextReviewOn = addDays(swedishDay(new Date()), 200)
  await checkAndPublish(reviewer, origin, nextReviewOn)
  const shown = await asRead(addresses.sv)
  expect(shown).toContain(sentence)
  expect(shown).toMatch(/Granskad \d+ \S+ \d{4} av Sara Demo/)
  expect(shown).toContain(`granskas igen senast ${formatDay(nextReviewOn, 'sv')}`)
  expect(await asRead(addresses.en)).toContain('The Swedish text has been changed since this translation was made.')

  // What stood before is kept, to be read and compared.
  await openText(writer, origin)
  await follow(writer, 'Läs som den följde med verktyget', 'Som den följde med verktyget')
  expect(await read(writer)).not.toContain(sentence)
  await writer.goBack()
  await follow(writer, 'Jämför versioner', 'Jämför versioner')
  expect((await writer.locator('main ins').allInnerTexts()).join(' ')).toContain('undersköterska')
}
